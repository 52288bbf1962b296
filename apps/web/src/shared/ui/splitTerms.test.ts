import { describe, expect, it } from 'vitest'
import { splitTerms } from './splitTerms.ts'

const edr = { term: 'EDR', also: [], meaning: 'x' }
const avg = { term: 'AVG', also: ['Algemene verordening gegevensbescherming'], meaning: 'y' }

describe('abbreviations in a text', () => {
  it('are cut out at their first appearance only', () => {
    const parts = splitTerms('De EDR zweeg. Waarom zweeg de EDR?', [edr])
    expect(parts.map(({ text }) => text).join('')).toBe('De EDR zweeg. Waarom zweeg de EDR?')
    expect(parts.filter(({ term }) => term === edr)).toHaveLength(1)
  })

  it('are whole words, in each spelling', () => {
    expect(splitTerms('EDRE en xEDR', [edr])).toEqual([{ text: 'EDRE en xEDR' }])
    expect(splitTerms('(EDR)', [edr]).map(({ text }) => text)).toEqual(['(', 'EDR', ')'])
    const parts = splitTerms('De Algemene verordening gegevensbescherming geldt.', [edr, avg])
    expect(parts.find(({ term }) => term === avg)?.text).toBe('Algemene verordening gegevensbescherming')
  })
})
