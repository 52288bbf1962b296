import type { Comparison } from '@natte-meren/protocol'
import { parseCsv } from 'hucre/csv'
import { expect, test } from 'vitest'
import { comparisonCsv } from './comparisonFile.ts'

const comparison: Comparison = {
  scenario: 'Natte Meren',
  tables: 7,
  exercises: [
    { month: '2026-11', edition: 'Korte versie', tables: 3 },
    { month: '2026-12', edition: 'Volledige versie', tables: 4 },
  ],
  decisions: [
    {
      title: 'Alles uit?',
      most: 'Ja; nu',
      all: { tables: 4, of: 6 },
      each: [
        { tables: 1, of: 3 },
        { tables: 3, of: 3 },
      ],
      options: [
        { label: 'Ja; nu', all: 4, each: [1, 3] },
        { label: '=Nee', all: 2, each: [2, 0] },
      ],
      dissents: { all: 1, each: [1, 0] },
    },
  ],
  facts: [
    {
      sentence: 'Er was iemand binnen.',
      decision: 'Alles uit?',
      all: { tables: 2, of: 3 },
      each: [{ tables: 2, of: 3 }, null],
    },
  ],
  texts: [
    {
      id: 'night-log',
      subject: 'Inlog',
      all: { seconds: 40, readings: 8 },
      each: [null, { seconds: 41, readings: 5 }],
    },
  ],
}

test('a comparison is one list, with a line for all exercises and one for each in which it came up [COMP-5]', () => {
  const [head, ...rows] = parseCsv(comparisonCsv([comparison], 'nl'), { delimiter: ';' })
  expect(head).toEqual([
    ...['Scenario', 'Soort', 'Wat', 'Waarbij', 'Oefening', 'Maand', 'Versie', 'Tafels', 'Aantal', 'Van', 'OEFENING'],
  ])
  const of = (subject: string, exercise: string) =>
    rows.filter((row) => row[2] === subject && row[4] === exercise).map((row) => [row[3], row[5], ...row.slice(7, 10)])
  expect(of('Alles uit?', 'alle oefeningen')).toEqual([
    ['Ja; nu', '', '7', '4', '6'],
    ["'=Nee", '', '7', '2', '6'],
    ['', '', '7', '1', ''],
  ])
  expect(of('Alles uit?', 'oefening 2')[0]).toEqual(['Ja; nu', '2026-12', '4', '3', '3'])
  expect(of('Er was iemand binnen.', 'oefening 2')).toEqual([])
  expect(of('Inlog', 'oefening 2')).toEqual([['night-log', '2026-12', '4', '41', '5']])
})

test('it is in English for who asks that', () => {
  const [head, row] = parseCsv(comparisonCsv([comparison], 'en'), { delimiter: ',' })
  expect(head?.slice(0, 3)).toEqual(['Scenario', 'Kind', 'What'])
  expect(row?.[4]).toBe('all exercises')
})
