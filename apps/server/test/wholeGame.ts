import { expect } from 'vitest'
import { type Led, next, type Seated } from './devices.ts'
import type { TestServer } from './testServer.ts'

/** A whole game at one table, from the lobby to the take-home. */
export const playWholeGame = async (
  server: TestServer,
  led: Led,
  { mayor, ciso, it: tech }: { mayor: Seated; ciso: Seated; it: Seated },
  afterEachStep: () => Promise<void> = async () => undefined,
): Promise<void> => {
  const press = async () => {
    expect(await next(led)).toMatchObject({ ok: true })
    await afterEachStep()
  }
  const done = async (answer: Promise<{ ok: boolean }>) => {
    expect(await answer).toMatchObject({ ok: true })
    await afterEachStep()
  }
  await press()
  await server.clock.advance(20_000)
  await done(
    tech.send({ type: 'ShareFact', fact: 'night-login', how: 'tabled', sentence: 'Er was vannacht iemand binnen' }),
  )
  await press()
  await done(
    mayor.send({ type: 'SaveQuestion', suggestion: null, text: 'Wie mag de stekker eruit trekken?', shared: false }),
  )
  await press()
  await done(
    ciso.send({
      type: 'GiveAdvice',
      decision: 'disconnect',
      option: 'pull',
      certainty: 'high',
      reason: 'Ze zijn binnen',
    }),
  )
  await done(tech.send({ type: 'GiveAdvice', decision: 'disconnect', option: 'wait', certainty: 'low' }))
  await press()
  await done(mayor.send({ type: 'DeferDecision', decision: 'disconnect', missing: 'Of de uitkering doorgaat' }))
  await done(
    mayor.send({
      type: 'ProposeDecision',
      decision: 'disconnect',
      option: 'pull',
      explanation: 'Uw gegevens gaan voor',
      considerations: ['safety'],
    }),
  )
  await server.clock.advance(10_000)
  await afterEachStep()
  await press()
  await server.clock.advance(200_000)
  await done(led.device.facilitate({ type: 'LapseNext', from: led.device.views.control?.next.from ?? '' }))
  await press()
  await done(mayor.send({ type: 'SayWord', word: 'Leerzaam' }))
}
