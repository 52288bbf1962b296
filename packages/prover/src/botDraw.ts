/**
 * A number in [0, 1) that depends only on its key, like the engine's `draw`, but forty times cheaper: a bot draws
 * some two hundred times a game. FNV-1a over the key, then the finishing steps of MurmurHash3.
 */
export const botDraw = (seed: number, key: string): number => {
  let hash = 0x811c9dc5 ^ seed
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
