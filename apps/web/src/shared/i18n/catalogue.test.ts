import { rejectionCodes } from '@natte-meren/protocol'
import { describe, expect, it } from 'vitest'
import { type Catalogue, list, plural } from './catalogue.ts'
import { rejectionTexts } from './rejections.ts'

const modules = import.meta.glob<Record<string, unknown>>(['../../**/*Texts.ts', '../../**/texts.ts'], { eager: true })

const isCatalogue = (value: unknown): value is Catalogue<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && 'nl' in value && 'en' in value

const catalogues = Object.entries(modules).flatMap(([file, exports]) =>
  Object.values(exports)
    .filter(isCatalogue)
    .map((found) => ({ file, found })),
)

/** Every text with its path; functions marked as such. */
const shapeOf = (value: unknown, path = ''): string[] => {
  if (typeof value === 'function') return [`${path}()`]
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`))
  }
  return [path]
}
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : []

describe('the texts', () => {
  it('are found', () => {
    expect(catalogues.length).toBeGreaterThan(8)
  })

  it.each(catalogues)('$file says everything in both languages', ({ found }) => {
    expect(shapeOf(found.en).sort()).toEqual(shapeOf(found.nl).sort())
    for (const text of [...textsOf(found.nl), ...textsOf(found.en)]) expect(text.trim()).not.toBe('')
  })

  it('explain every refusal', () => {
    for (const code of rejectionCodes) {
      expect(rejectionTexts.nl[code]).toMatch(/\.$/)
      expect(rejectionTexts.en[code]).toMatch(/\.$/)
    }
  })

  it('never call a message an inject before players', () => {
    const players = catalogues.filter(({ file }) => file.includes('/play/'))
    for (const { found } of players) expect(textsOf(found).join(' ')).not.toMatch(/inject/i)
  })

  it('know one and more, and lists', () => {
    expect(plural('nl', 1, 'stoel', 'stoelen')).toBe('stoel')
    expect(plural('en', 0, 'seat', 'seats')).toBe('seats')
    expect(list('nl', ['BM', 'CISO', 'IT'])).toBe('BM, CISO en IT')
    expect(list('en', ['BM'])).toBe('BM')
    expect(list('nl', [])).toBe('')
  })
})
