/** Plays a game over the public protocol, in a process of its own, and sends what was played. Arguments: address, devices. */
import { type Played, playGame } from './playedGame.ts'

/** What was played, in its order. */
export type GameLog = readonly Played[]

const [url = '', devices = '7'] = process.argv.slice(2)

const main = async (): Promise<void> => {
  const { played, close } = await playGame(url, 1, Number(devices))
  close()
  process.send?.(played satisfies GameLog, () => process.exit(0))
}

void main()
