import type { MeasureOutcome } from '@natte-meren/protocol'
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MeasurePanel } from './MeasurePanel.tsx'

const none = { before: null, after: null }
const show = (outcome: MeasureOutcome) => render(<MeasurePanel outcome={outcome} />)

test('each question has a sentence and a table of its answers before and after [MEAS-3]', () => {
  show({
    asked: true,
    result: {
      confidence: { before: { 1: 3, 4: 2 }, after: { 4: 4, 5: 2 } },
      call: { before: { unknown: 4, ciso: 1 }, after: null },
    },
  })
  screen.getByText('Redelijk of heel zeker: vooraf 2 van de 5, achteraf 6 van de 6.')
  screen.getByText('Wist vooraf niet wie te bellen: 4 van de 5.')
  const row = within(screen.getByRole('row', { name: /^Redelijk zeker/ }))
  expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['2 van de 5', '4 van de 6'])
})

test('too few answers say nothing, and before the end there is nothing [MEAS-3]', () => {
  show({ asked: true, result: { confidence: none, call: none } })
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getAllByText(/minder dan vijf mensen/)).toHaveLength(2)
  show({ asked: true, result: null })
  screen.getByText(/zodra u de oefening beëindigt/)
})

test('where nothing was asked there is no panel', () => {
  expect(show({ asked: false, result: null }).container.textContent).toBe('')
})
