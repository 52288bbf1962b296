import { debriefFixture, debriefStoryStart, emptyDebriefFixture, rolesFixture } from '@natte-meren/testkit'
import { describe, expect, it } from 'vitest'
import { debriefTexts } from './debriefTexts.ts'
import { factMap } from './factMap.ts'
import { factLine, factSentence, factsHeadline } from './factSentences.ts'

const map = factMap(debriefFixture, rolesFixture)
const telling = { roles: rolesFixture, storyStart: debriefStoryStart, language: 'nl' } as const

describe('the fact map in words', () => {
  it('opens with one sentence', () => {
    expect(factsHeadline(map, debriefTexts.nl)).toBe('De burgemeester had 3 van de 5 feiten vóór het besluit.')
    expect(factsHeadline(factMap(emptyDebriefFixture, {}), debriefTexts.nl)).toBe('Wie wist wat, en wanneer?')
  })

  it('says each row in a sentence', () => {
    expect(map.rows.map((row) => factSentence(row, telling))).toEqual([
      'De burgemeester had dit vóór het besluit: “Het netwerk uit?”.',
      'De burgemeester had dit pas ná het besluit: “Het netwerk uit?”.',
      'Dit bleef bij: CISO. Het kwam niet op tafel.',
      'De burgemeester had dit vóór het besluit: “Het eerste bericht”.',
      'De burgemeester had dit vóór het besluit: “De uitkeringen”.',
      'Hierover viel geen besluit: “De gestolen gegevens”.',
    ])
  })

  it('names who, how and when in the table', () => {
    const lines = map.rows.map((row) => factLine(row, telling))
    expect(lines[0]).toEqual({
      held: ['Hoofd IT, donderdag 16:35'],
      shared: 'volgens Hoofd IT verteld, donderdag 17:10',
      decider: 'donderdag 17:10',
      decisions: ['Het netwerk uit?: ervóór'],
    })
    expect(lines[1]?.decisions).toEqual(['Het netwerk uit?: erna'])
    expect(lines[2]).toMatchObject({ shared: 'niet gedeeld', decider: 'niet tijdens het spel' })
    expect(lines[3]?.shared).toBe('op tafel gelegd door CISO, donderdag 19:10')
  })

  it('does not blame', () => {
    const all = map.rows.map((row) => factSentence(row, telling)).join(' ')
    expect(all).not.toMatch(/fout|te laat|vergeten|verzuimd|had moeten|waarom/i)
  })
})
