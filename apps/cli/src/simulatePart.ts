/** Started by `simulate` with one part of the games; sends what came of each. */
import { type Part, playPart } from './simulate.ts'

const games = await playPart(JSON.parse(process.argv[2] ?? '') as Part)
process.send?.(games, () => process.exit(0))
