import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * A number in [0, 1) that depends only on its key: adding a draw elsewhere shifts nothing.
 * @param seed the exercise's seed
 * @param purpose what is drawn, "inject" or "bot"
 * @param id for which thing
 */
export const draw = (seed: number, purpose: string, id: string): number => {
  const bytes = sha256(utf8ToBytes(`${seed}|${purpose}|${id}`))
  const high = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  return high / 2 ** 32
}
