import type { Comparison } from '@natte-meren/protocol'
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CompareScreen } from './CompareScreen.tsx'

const one: Comparison = {
  scenario: 'Natte Meren',
  tables: 7,
  exercises: [
    { month: '2026-11', edition: 'Korte versie', tables: 3 },
    { month: '2026-12', edition: 'Korte versie', tables: 4 },
  ],
  decisions: [
    {
      title: 'Alles uit?',
      most: 'Ja',
      all: { tables: 4, of: 7 },
      each: [
        { tables: 1, of: 3 },
        { tables: 3, of: 4 },
      ],
      options: [],
      dissents: { all: 2, each: [2, 0] },
    },
  ],
  facts: [
    {
      sentence: 'Er was iemand binnen.',
      decision: 'Alles uit?',
      all: { tables: 1, of: 3 },
      each: [{ tables: 1, of: 3 }, null],
    },
  ],
  texts: [],
}

const show = (comparisons: readonly Comparison[] | null) =>
  render(<CompareScreen comparisons={comparisons} notices={null} file="/api/comparison/file?lang=nl" />)
const cells = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

test('each chart has a sentence, and a table with all together and each exercise [COMP-3]', () => {
  show([one])
  screen.getByText('Het meest verdeelt “Alles uit?”: 4 van de 7 tafels kozen hetzelfde.')
  expect(cells(/^Alles uit\?: Ja/)).toEqual(['4 van de 7', '1 van de 3', '3 van de 4', '2 keer'])
  screen.getByText(/^Het meest verborgen: “Er was iemand binnen.” Op 1 van de 3 tafels/)
  expect(cells(/^Er was iemand binnen/)).toEqual(['1 van de 3', '1 van de 3', '–'])
  screen.getByText('Hierover is nog te weinig bekend.')
  screen.getByText('november 2026, Korte versie, 3 tafels')
  const file = screen.getByRole('link', { name: 'Haal alles op als lijst (.csv)' })
  expect(file.getAttribute('href')).toBe('/api/comparison/file?lang=nl')
})

test('with one exercise there is one column, and no more lines than can be read', () => {
  const decision = one.decisions[0]
  if (!decision) throw new Error('no decision')
  const many = Array.from({ length: 15 }, (_, index) => ({ ...decision, title: `Besluit ${index}` }))
  show([{ ...one, exercises: one.exercises.slice(0, 1), decisions: many }])
  expect(cells(/^Besluit 0: Ja/)).toEqual(['4 van de 7', '2 keer'])
  expect(screen.queryByRole('row', { name: /^Besluit 13/ })).toBeNull()
  screen.getByText('En nog 3: zie de lijst (.csv).')
})

test('where no exercise counts it says how one can [COMP-1]', () => {
  show([])
  screen.getByRole('heading', { name: 'Er telt nog geen oefening mee' })
  expect(screen.queryByRole('link', { name: /csv/ })).toBeNull()
})
