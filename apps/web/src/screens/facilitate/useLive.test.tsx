import { controlViewFixture, overviewFixture } from '@natte-meren/testkit'
import { act as settle, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Act } from './act.ts'
import { useLive } from './useLive.ts'

const at = (from: string | null) =>
  controlViewFixture({ undo: from === null ? null : { from, label: '', kind: 'message' } })

const show = () => {
  const accepted = { ok: true as const, at: 1, id: 'c7' }
  const table = vi.fn<Act['table']>(async () => accepted)
  const exercise = vi.fn<Act['exercise']>(async () => accepted)
  const act = { table, exercise }
  const overview = overviewFixture()
  const hook = renderHook((control) => useLive(control, overview, act), { initialProps: at('4.phase') })
  const send = (command: Parameters<typeof hook.result.current.send>[0]) =>
    settle(async () => void (await hook.result.current.send(command, 'table')))
  return { ...hook, exercise, table, send }
}

it('offers to take a step back while no other came after it [UNDO-7]', async () => {
  const { result, rerender, exercise, send } = show()
  await send({ type: 'SendInject', inject: 'paper' })
  rerender(at('9.message'))
  result.current.last?.undo()
  expect(exercise).toHaveBeenCalledWith({ type: 'StepBackExercise', from: '9.message' })
})

it('takes the offer away once another step came: that one would go back [UNDO-7]', async () => {
  const { result, rerender, send } = show()
  await send({ type: 'SkipInject', inject: 'paper', fold: false })
  rerender(at('9.skip'))
  expect(result.current.last).not.toBeNull()
  rerender(at('10.judgement'))
  expect(result.current.last).toBeNull()
})

it('keeps the offer for what has its own opposite, whatever came after it [UNDO-6]', async () => {
  const { result, rerender, table, send } = show()
  await send({ type: 'HoldInject', inject: 'paper', held: true })
  rerender(at('9.skip'))
  rerender(at('10.judgement'))
  result.current.last?.undo()
  expect(table).toHaveBeenLastCalledWith({ type: 'HoldInject', inject: 'paper', held: false })
})
