import type { Register, Registers } from './registers.ts'

/** Which registers matter in a phase, packed into 32-bit words. */
export interface Layout {
  readonly words: number
  readonly pack: (registers: Registers, into: Uint32Array) => void
  readonly unpack: (from: Uint32Array, offset: number, registers: Registers) => void
}

interface Field {
  readonly index: number
  readonly word: number
  readonly shift: number
  readonly mask: number
}

const bitsFor = (max: number): number => 32 - Math.clz32(max)

export const layoutOf = (registers: readonly Register[]): Layout => {
  const fields: Field[] = []
  let word = 0
  let used = 0
  for (const { index, max } of registers) {
    const bits = bitsFor(max)
    if (used + bits > 32) {
      word += 1
      used = 0
    }
    fields.push({ index, word, shift: used, mask: 2 ** bits - 1 })
    used += bits
  }
  const words = word + 1
  return {
    words,
    pack: (r, into) => {
      into.fill(0)
      for (const { index, word: at, shift, mask } of fields) {
        const value = (r[index] ?? 0) & mask
        into[at] = ((into[at] ?? 0) | (value << shift)) >>> 0
      }
    },
    unpack: (from, offset, r) => {
      r.fill(0)
      for (const { index, word: at, shift, mask } of fields) r[index] = ((from[offset + at] ?? 0) >>> shift) & mask
    },
  }
}
