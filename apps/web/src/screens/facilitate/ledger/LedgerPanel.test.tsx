import { controlViewFixture, overviewFixture, overviewRowFixture } from '@natte-meren/testkit'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import type { Act } from '../act.ts'
import { LedgerPanel } from './LedgerPanel.tsx'

const done = { amount: 0, story: 5, whole: true }
const control = controlViewFixture({
  ledger: {
    i4: { ...done, id: 'i4', kind: 'nudge', about: 'CISO', order: 4, whole: false },
    i5: { ...done, id: 'i5', kind: 'message', about: 'De krant belt', order: 5 },
    i6: { ...done, id: 'i6', kind: 'notice', about: null, order: 6 },
    i7: { ...done, id: 'i7', kind: 'skip', about: 'De lijst', order: 7 },
  },
  opposites: {
    i4: { type: 'RemoveNotice', notice: 'l.c4' },
    i5: { type: 'WithdrawMessage', message: 'm.c5' },
    i7: { type: 'StepBackExercise', from: '7.skip' },
  },
})
const tables = {
  'table-1': overviewRowFixture({ number: 1 }),
  'table-2': overviewRowFixture({ number: 2 }),
}

const show = (overview = overviewFixture({ tables })) => {
  const accepted = { ok: true as const, at: 1 }
  const table = vi.fn<Act['table']>(async () => accepted)
  const exercise = vi.fn<Act['exercise']>(async () => accepted)
  render(<LedgerPanel act={{ table, exercise }} control={control} overview={overview} unfolded />)
  return { table, exercise, user: userEvent.setup() }
}
const press = (name: RegExp) => screen.getByRole('button', { name })

it('offers the way back for what still stands, each where it was done [UNDO-7]', async () => {
  const { table, exercise, user } = show()
  expect(screen.getAllByRole('button')).toHaveLength(3)
  await user.click(press(/^Maak ongedaan: Seintje: CISO/))
  expect(table).toHaveBeenCalledWith({ type: 'RemoveNotice', notice: 'l.c4' })
  await user.click(press(/^Maak ongedaan bij alle tafels: Eigen bericht: De krant belt/))
  expect(exercise).toHaveBeenCalledWith({
    type: 'OrderTables',
    tables: null,
    command: { type: 'WithdrawMessage', message: 'm.c5' },
  })
  await user.click(press(/^Maak ongedaan bij alle tafels: Overgeslagen: De lijst/))
  expect(exercise).toHaveBeenLastCalledWith({ type: 'StepBackExercise', from: '7.skip' })
})

it('names no other tables where there is only one [UNDO-7]', async () => {
  const { table, user } = show(overviewFixture())
  await user.click(press(/^Maak ongedaan: Eigen bericht/))
  expect(table).toHaveBeenCalledWith({ type: 'WithdrawMessage', message: 'm.c5' })
})
