import { expect, test } from '@playwright/test'
import { Evening } from '../evening.ts'
import { DebriefHand } from '../pages/debriefHand.ts'

test.describe.configure({ timeout: 240_000 })

let evening: Evening
test.afterEach(() => evening?.stop())

/** One decision, and three phases that go by without one. */
const playToTheDebrief = async () => {
  const { room } = evening
  const mayor = evening.phone('mayor')
  await room.press(/Begin/)
  await room.sendAll()
  await mayor.button('Vraag om advies').click()
  await mayor.button('Toon adviezen').click()
  await mayor.prepareDecision(/./, 'Zo leggen wij dit uit.')
  await mayor.button('Neem besluit').click()
  for (let phase = 2; phase <= 4; phase += 1) {
    await expect(room.next).toContainText(/Open de/, { timeout: 20_000 })
    await room.next.click()
    await room.sendAll()
    await room.goOnWithoutDecision()
  }
  await room.press(/Open de nabespreking/)
}

test('what the room looks at in the debrief is there again after the power failed [SCRUB-5] [FORK-7]', async ({
  browser,
}) => {
  evening = await Evening.seated(browser, 'mayor', 'ciso', 'it')
  await playToTheDebrief()
  const { room, server, beamer } = evening
  const hand = new DebriefHand(room.page)
  await room.press(/Volgend beeld: Wat gebeurde er/)
  await hand.lookAs('ciso')
  await expect(beamer.getByText('Zo zag het eruit voor: CISO')).toBeVisible()
  await server.kill()
  await server.run()
  await beamer.reload()
  await expect(beamer.getByText('Zo zag het eruit voor: CISO')).toBeVisible({ timeout: 30_000 })
  await evening.everyPhone((phone) => phone.sees('Zo zag het eruit voor: CISO'))

  await room.press(/Volgend beeld: Wat besloot u/)
  await hand.askWhatIf()
  await hand.showRange()
  await expect(beamer.getByRole('heading', { name: /^Bij 200 keer/ })).toBeVisible()
  const sentence = await beamer.getByRole('heading', { level: 1 }).innerText()
  await server.kill()
  await server.run()
  await beamer.reload()
  await expect(beamer.getByRole('heading', { level: 1 })).toHaveText(sentence, { timeout: 60_000 })
})

test('a short slot passes over three scenes on every screen, also after the power failed, until it is taken back [DEB-2] [DEB-3]', async ({
  browser,
}) => {
  evening = await Evening.seated(browser, 'mayor', 'ciso', 'it')
  await playToTheDebrief()
  const { room, server, beamer } = evening
  const hand = new DebriefHand(room.page)
  await room.page.getByRole('button', { name: 'Doe drie beelden' }).click()
  await server.kill()
  await server.run()
  await room.press(/Volgend beeld: Wat besloot u/)
  await evening.everyPhone((phone) => phone.sees('Beeld 1 van 3'))
  await hand.turnPages()
  await beamer.reload()
  await expect(beamer.getByRole('heading', { level: 1 })).toContainText('?', { timeout: 30_000 })
  await expect(room.next).toContainText('Volgend beeld: Wie wist wat')
  await room.press(/Volgend beeld: Wie wist wat/)
  await expect(room.next).toContainText('Volgend beeld: Mee naar huis')
  await room.page.getByRole('button', { name: 'Toch alle zes' }).click()
  await expect(room.next).toContainText('Volgend beeld: Welke vragen')
  await evening.everyPhone((phone) => phone.sees('Beeld 4 van 6'))
})

test('a table leads its own debrief from its phones, through a power failure, until the facilitator takes it back [SELF-1] [SELF-2]', async ({
  browser,
}) => {
  evening = await Evening.seated(browser, 'mayor', 'ciso', 'it')
  const { room, server } = evening
  const [mayor, ciso] = [evening.phone('mayor'), evening.phone('ciso')]
  await room.page.getByRole('button', { name: 'Laat de tafel zelf nabespreken' }).click()
  await playToTheDebrief()
  await evening.everyPhone((phone) => phone.sees('Wie van u bladert voor de tafel?'))
  await mayor.button('Ik blader').click()
  await mayor.button('Samen verder: Wat gebeurde er?').click()
  await evening.everyPhone((phone) => phone.sees('Loop samen langs wat er gebeurde.'))
  await server.kill()
  await server.run()
  await ciso.button('Neem het over').click()
  await ciso.button('Samen verder: Wat besloot u?').click()
  await evening.everyPhone((phone) => phone.sees('Er is hier geen goed of fout.'))
  await expect(mayor.button('Samen verder: Wie wist wat')).toBeHidden()
  await expect(room.next).toContainText('Beëindig de oefening')
  await room.page.getByRole('button', { name: 'Leid de nabespreking toch zelf' }).click()
  await evening.everyPhone((phone) => phone.sees('Hoe was het?'))
  await expect(mayor.page.getByText('Uw tafel bespreekt zelf na')).toHaveCount(0)
  await room.press(/Volgend beeld: Wat gebeurde er/)
  await evening.everyPhone((phone) => phone.sees('Wat gebeurde er?'))
})
