import { minimalScenarioFiles } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { parseScenario } from '../parseScenario.ts'

const drawing = minimalScenarioFiles['media/map.svg'] ?? ''

const parseWith = (media: Record<string, string>, change = (text: string) => text) => {
  const { 'media/map.svg': _, ...others } = minimalScenarioFiles
  return parseScenario({ ...others, ...media, 'scenario.yaml': change(others['scenario.yaml'] ?? '') })
}
const found = (media: Record<string, string>, change?: (text: string) => string) =>
  parseWith(media, change).findings.map(({ file, code }) => [file, code])

describe('images of a scenario', () => {
  test('come with the text of their file', () => {
    const { scenario, findings } = parseWith({ 'media/map.svg': drawing })
    expect(findings).toEqual([])
    expect(scenario?.images).toEqual([
      {
        id: 'map',
        file: 'media/map.svg',
        alt: { nl: 'Een kaart van een dorp aan het water.', en: 'A map of a village on the water.' },
        svg: { nl: drawing },
      },
    ])
  })

  test('with words in them have a file for each language, and a missing one is found', () => {
    const english = drawing.replace('30 20', '30 21')
    const inTwo = (text: string) =>
      text.replace('file: media/map.svg', 'file: { nl: media/map.svg, en: media/map-en.svg }')
    const { scenario, findings } = parseWith({ 'media/map.svg': drawing, 'media/map-en.svg': english }, inTwo)
    expect(findings).toEqual([])
    expect(scenario?.images[0]?.svg).toEqual({ nl: drawing, en: english })

    expect(found({ 'media/map.svg': drawing }, inTwo)).toEqual([['scenario.yaml', 'image/no-file']])
    const untranslated = (text: string) => text.replace('file: media/map.svg', 'file: { nl: media/map.svg }')
    expect(found({ 'media/map.svg': drawing }, untranslated)).toEqual([['scenario.yaml', 'translation/missing']])
    const outside = (text: string) => text.replace('file: media/map.svg', 'file: { nl: map.svg, en: media/map-en.svg }')
    expect(found({ 'media/map.svg': drawing, 'media/map-en.svg': english }, outside)[0]).toEqual([
      'scenario.yaml',
      'schema/bad-format',
    ])
  })

  test('need their file, and a file needs an image', () => {
    expect(found({ 'media/other.svg': drawing })).toEqual([
      ['media/other.svg', 'image/not-used'],
      ['scenario.yaml', 'image/no-file'],
    ])
  })

  test('are named by an id that is there', () => {
    expect(found({ 'media/map.svg': drawing }, (text) => text.replace('image: map', 'image: maps'))).toEqual([
      ['scenario.yaml', 'reference/unknown-image'],
    ])
  })

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<rect onload="alert(1)"/>'],
    ['a link', '<a href="https://elsewhere.example"/>'],
    ['a script as link', '<a href="javascript:alert(1)"/>'],
    ['a file from elsewhere', '<image href="photo.png"/>'],
    ['an embedded page', '<foreignObject><p>x</p></foreignObject>'],
    ['a style sheet from elsewhere', '<style>@import "x.css";</style>'],
    ['a fill from elsewhere', '<rect fill="url(https://elsewhere.example#a)"/>'],
    ['an entity', '<!ENTITY a "b">'],
  ])('may not hold %s', (_what, part) => {
    expect(found({ 'media/map.svg': drawing.replace('<path', `${part}<path`) })).toEqual([
      ['media/map.svg', 'image/live'],
    ])
  })

  test('may refer to their own parts', () => {
    const part = '<use href="#a"/><rect fill="url(#b)"/><rect fill="url( \'#b\')"/>'
    expect(found({ 'media/map.svg': drawing.replace('<path', `${part}<path`) })).toEqual([])
  })

  test('are SVG, and small enough for every phone in the hall', () => {
    expect(found({ 'media/map.svg': 'not a drawing' })).toEqual([['media/map.svg', 'image/no-svg']])
    const large = drawing.replace('<path', `<!-- ${'x'.repeat(100_000)} --><path`)
    expect(found({ 'media/map.svg': large })).toEqual([['media/map.svg', 'image/too-large']])
  })
})
