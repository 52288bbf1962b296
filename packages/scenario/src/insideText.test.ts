import { describe, expect, test } from 'vitest'
import { readAtlas } from './atlas.ts'

const written = `id: here
title: { nl: 'Eén ''huis'' verder', en: "One \\"house\\" on" }
line:
  nl: Het regent, en de kade
    is nat.
  en: >-
    It rains,

    and the quay is wet.
notes:
  say:
    - nl: |-
        Loop mee.

        Naar het huis.
`

describe('a place inside a text', () => {
  const atlas = readAtlas({ 'phases/01-here.yaml': written })
  const at = (path: readonly (string | number)[], words: string, text: string): string => {
    const place = { file: 'phases/01-here.yaml', path, inside: text.indexOf(words) }
    const { line, column } = atlas.position(place)
    return (written.split('\n')[line - 1] ?? '').slice(column - 1)
  }

  test('is found in every way of writing YAML', () => {
    expect(at(['title', 'nl'], 'verder', "Eén 'huis' verder")).toMatch(/^verder'/)
    expect(at(['title', 'en'], 'on', 'One "house" on')).toMatch(/^on" }/)
    expect(at(['line', 'nl'], 'nat', 'Het regent, en de kade is nat.')).toBe('nat.')
    expect(at(['line', 'en'], 'quay', 'It rains,\nand the quay is wet.')).toBe('quay is wet.')
    expect(at(['notes', 'say', 0, 'nl'], 'Loop', 'Loop mee.\n\nNaar het huis.')).toBe('Loop mee.')
    expect(at(['notes', 'say', 0, 'nl'], 'huis', 'Loop mee.\n\nNaar het huis.')).toBe('huis.')
  })

  test('has a name that authors can write: ids, fields, and numbers from 1', () => {
    expect(atlas.texts.map(({ names }) => names.join('.'))).toEqual(['here.title', 'here.line', 'here.notes.say.1'])
  })
})
