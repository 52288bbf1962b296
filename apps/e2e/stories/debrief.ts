import { expect, test } from '@playwright/test'
import { atTable, type Conference, everybody, nobody, only } from '../conference.ts'
import { expectBeamerScreen } from '../screenChecks.ts'
import { expectNotesKept } from './messages.ts'

const explained = 'Wij sluiten af, want wij weten het niet zeker.'
const question = 'Wie belt ons als het weekend is?'
const scenes = {
  timeline: 'Wat gebeurde er?',
  decisions: 'Wat besloot u?',
  facts: 'Wie wist wat, en wanneer?',
  questions: 'Welke vragen neemt u mee?',
} as const

/** The facilitator's laptop shows the next scene, and every phone, the remote and the beamer go along. */
const turnTo = async (hall: Conference, scene: keyof typeof scenes): Promise<void> => {
  const next = `Volgend beeld: ${scenes[scene]}`
  await expect(hall.remote.next).toContainText(next)
  await hall.room.next.click()
  await expect(hall.remote.next).not.toContainText(next)
  await hall.onlySeenBy(scenes[scene], everybody)
  await hall.beamerShows('debrief')
  await expectBeamerScreen(hall.beamer, `all-tables-${scene}`)
}

/** What all tables did, told without saying which table; one tells its own story when it wants to. */
const scenesOfAll = (hall: () => Conference): void => {
  test('the debrief opens for all at once, with the words of the whole room, and one is taken off every screen', async () => {
    const { room, remote, beamer } = hall()
    await remote.press(/Open de nabespreking/)
    await hall().onlySeenBy('Hoe was het?', everybody)
    await hall().beamerShows('debrief')
    const mayor = hall().phone(2, 'mayor')
    await mayor.field('Uw woord').fill('Waakzaam')
    await mayor.button('Stuur mijn woord').click()
    await hall().onlySeenBy('Waakzaam', everybody)
    await expect(beamer.getByText('Waakzaam')).toBeVisible()
    await room.page.getByRole('button', { name: 'Verberg “Waakzaam”' }).click()
    // Who said it still knows it.
    await hall().onlySeenBy('Waakzaam', only(2, 'mayor'))
    await expect(beamer.getByText('Waakzaam')).toHaveCount(0)
    await room.page.getByRole('button', { name: 'Toon “Waakzaam” weer' }).click()
    await hall().onlySeenBy('Waakzaam', everybody)
    await expect(beamer.getByText('Waakzaam')).toBeVisible()
  })

  test('the room looks back at the run of a table that is not named, until that table tells it itself', async () => {
    const { room, beamer } = hall()
    await turnTo(hall(), 'timeline')
    await room.page.getByLabel('Verloop van').selectOption({ label: 'tafel 2' })
    await hall().everyPhone((phone) => phone.sees('Welke tafel dat is, staat er niet bij.'), atTable(1, 3))
    await expect(beamer.getByText(/[Tt]afel 2/)).toHaveCount(0)
    await room.page.getByLabel('Tafel die vertelt').selectOption({ label: 'Tafel 2' })
    await hall().onlySeenBy(/Tafel 2 vertelt zelf/, everybody)
    await expect(beamer.getByText(/Tafel 2/).first()).toBeVisible()
    await room.page.getByRole('button', { name: 'Terug naar alle tafels' }).click()
    await hall().onlySeenBy(/Tafel 2 vertelt zelf/, nobody)
    await expect(beamer.getByText(/Tafel 2/)).toHaveCount(0)
  })

  test('the room chooses among the questions on its phones, as long as the facilitator lets it', async () => {
    const { room } = hall()
    await turnTo(hall(), 'decisions')
    await turnTo(hall(), 'facts')
    await turnTo(hall(), 'questions')
    await room.page.getByRole('button', { name: 'Laat de zaal kiezen' }).click()
    await hall().onlySeenBy(/Kies hoogstens 3 vragen/, everybody)
    const ciso = hall().phone(1, 'ciso')
    await ciso.page.getByRole('checkbox', { name: question }).check()
    await ciso.button('Stuur mijn keuze').click()
    await hall().onlySeenBy('U koos één vraag.', only(1, 'ciso'))
    await expect(room.page.getByText('Eén mens koos.')).toBeVisible()
    await room.page.getByRole('button', { name: 'Sluit en toon de aantallen' }).click()
    await hall().onlySeenBy(/Kies hoogstens 3 vragen|U koos één vraag/, nobody)
  })
}

/** The debrief and the end. */
export const debrief = (hall: () => Conference): void => {
  test('before the debrief no phone has been sent what another table found, nor a note', async () => {
    await hall().phone(3, 'mayor').shareQuestion(question)
    await hall().onlySeenBy('Hoe was het?', nobody)
    expectNotesKept(hall())
    for (const [table, role] of hall().seats)
      if (table !== 1) expect(hall().phone(table, role).received.has(explained)).toBe(false)
    expect(hall().beamerReceived.has(explained)).toBe(false)
  })

  scenesOfAll(hall)

  test('the end is asked for twice, is final, and leaves every phone with what it takes home', async () => {
    const { room, remote } = hall()
    await room.press(/Volgend beeld: Mee naar huis/)
    await hall().onlySeenBy('Koffie met uw CISO', everybody)
    await room.end()
    for (const { page } of [room, remote])
      await expect(page.getByText('De oefening is afgelopen').first()).toBeVisible()
    await hall().beamerShows('close')
    await hall().onlySeenBy('Koffie met uw CISO', everybody)
    await expect(hall().phone(1, 'mayor').button('Bewaar op dit toestel')).toBeVisible()
    expectNotesKept(hall())
  })
}
