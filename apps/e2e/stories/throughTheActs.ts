import { expect, test } from '@playwright/test'
import { atTable, type Conference, everybody, nobody } from '../conference.ts'
import type { Role } from '../evening.ts'
import type { ControlRoom } from '../pages/controlRoom.ts'

/** Which phase opens which act of the full edition. */
const acts: Readonly<Record<number, string>> = { 4: 'Deel 2 · De eerste dagen', 7: 'Deel 3 · De weken erna' }

/** A table by itself, from the picture to a decision that is read out; a quick decision has no advice. */
const decideAt = async (hall: Conference, table: number, words: string): Promise<void> => {
  const mayor = hall.phone(table, 'mayor')
  const asks = mayor.button('Vraag om advies')
  await expect(asks.or(mayor.button('Naar het besluit'))).toBeVisible()
  if (await asks.isVisible()) {
    await asks.click()
    const advisers: Role[] = ['ciso', 'it']
    await Promise.all(advisers.map((role) => hall.phone(table, role).advise(/./, `${role} vindt dit.`)))
    await mayor.button('Toon adviezen').click()
  } else await mayor.button('Naar het besluit').click()
  await mayor.decide(/./, words)
  await expect(hall.room.map.tile(table)).toContainText('Klaar', { timeout: 20_000 })
}

/** Tables that chose differently get variants of a message, one after the other, and often under the same words. */
const sendVariants = async ({ next }: ControlRoom): Promise<void> => {
  await expect(async () => {
    if ((await next.innerText()).includes('Volgende: ')) await next.click()
    await expect(next).toContainText(/Sluit Beeld|Open de/, { timeout: 500 })
  }).toPass({ timeout: 30_000 })
}

/** What a facilitator does in any phase, on the laptop and on the remote. */
const leadAt = async (hall: Conference, phase: number): Promise<void> => {
  const { room, remote } = hall
  const line = `Dit zeg ik in fase ${phase}.`
  await room.page.getByRole('button', { name: 'Zeg iets tegen iedereen' }).click()
  await room.page.getByLabel('Uw regel').fill(line)
  await room.page.getByRole('button', { name: 'Zet op de toestellen' }).click()
  await hall.onlySeenBy(line, everybody)
  await room.undo()
  await hall.onlySeenBy(line, nobody)
  await remote.page.getByRole('button', { name: 'Pauze' }).click()
  await hall.onlySeenBy(/^Pauze/, everybody)
  await remote.answered()
  await remote.page.getByRole('button', { name: /^Ga verder/ }).click()
  await hall.onlySeenBy(/^Pauze/, nobody)
}

/** The phases after the second, to the last: gates from both devices, every table once on its own. */
export const throughTheActs = (hall: () => Conference, phases: number): void => {
  for (let phase = 3; phase <= phases; phase += 1)
    test(`phase ${phase} opens for all at once, and one table decides while two do not`, async () => {
      const leader = phase % 2 === 0 ? hall().room : hall().remote
      const act = hall().edition === 'full' ? acts[phase] : undefined
      if (act !== undefined) await hall().onlySeenBy(act, nobody)
      await leader.press(/Open de fase/)
      await hall().onlySeenBy(`Fase ${phase} van ${phases}`, everybody)
      if (act !== undefined) await hall().onlySeenBy(act, everybody)
      await hall().beamerShows('round')
      await leadAt(hall(), phase)
      await sendVariants(hall().room)
      const table = 1 + (phase % 3)
      const words = `Zo legt tafel ${table} besluit ${phase} uit.`
      await decideAt(hall(), table, words)
      await hall().onlySeenBy(words, atTable(table))
      await expect(hall().beamer.getByText(words)).toHaveCount(0)
    })
}
