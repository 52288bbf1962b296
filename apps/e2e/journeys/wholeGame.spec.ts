import { type Browser, expect, test } from '@playwright/test'
import { expectAccessible } from '../access.ts'
import { ControlRoom } from '../pages/controlRoom.ts'
import { Phone } from '../pages/phone.ts'
import { TestServer } from '../server.ts'

let server: TestServer
test.beforeAll(async () => {
  server = await TestServer.start()
})
test.afterAll(() => server.stop())

const openPhone = async (browser: Browser, code: string, role: RegExp): Promise<Phone> => {
  const phone = await Phone.open(browser, server.address)
  await phone.join(code)
  await phone.sitAs(role)
  return phone
}

/** The steps of one round: picture, private advice, reveal, decision. */
const round = async (room: ControlRoom, mayor: Phone, advisers: readonly Phone[], choices: readonly string[]) => {
  await mayor.page.getByRole('button', { name: 'Vraag om advies' }).click()
  for (const [index, adviser] of advisers.entries())
    await adviser.advise(choices[index] ?? '', `Reden van adviseur ${index + 1}.`)
  await mayor.page.getByRole('button', { name: 'Toon adviezen' }).click()
  await expect(room.next).toContainText('De tafel besluit')
}

test('a mayor, a CISO and an IT lead play the short edition to the take-home', async ({ browser }) => {
  test.setTimeout(240_000)
  const room = await ControlRoom.open(browser, server.facilitatorLink)
  expect(room.page.url()).not.toContain('sleutel')
  const code = await room.makeExercise(server.address)
  const mayor = await openPhone(browser, code, /als burgemeester/i)
  const ciso = await openPhone(browser, code, /als CISO/)
  const it = await openPhone(browser, code, /als hoofd IT/i)
  for (const phone of [mayor, ciso, it]) await expectAccessible(phone.page)

  // Phase 1: a told and a tabled fact, an undone step, advice, "nu nog niet", a decision.
  await room.press(/Begin/)
  await expect(ciso.page.getByText('Alleen u ziet dit.').first()).toBeVisible()
  await room.press(/Volgende: Verhoogde responstijd/)
  await expect(mayor.page.getByText('Verhoogde responstijd').first()).toBeVisible()
  await room.stepBack()
  await expect(mayor.page.getByText('Verhoogde responstijd')).toHaveCount(0)
  await room.press(/Volgende: Verhoogde responstijd/)
  await it.read('Iets raars in het logboek')
  await expect(it.page.getByText('03.12 uur').first()).toBeVisible()
  await expect(mayor.page.getByText('hoofdbeheerder')).toHaveCount(0)
  await it.page.getByRole('button', { name: 'Leg op tafel' }).first().click()
  await it.close()
  await ciso.read('Waarschuwing: zwakke plek')
  await ciso.page.getByRole('button', { name: 'Ik heb dit verteld' }).first().click()
  await ciso.close()
  await mayor.open('Tafel')
  await expect(
    mayor.page.getByText('logde iemand in als hoofdbeheerder').filter({ visible: true }).first(),
  ).toBeVisible()
  await mayor.open('Nu')
  await mayor.saveQuestion('Wie mag bij ons ’s nachts de stekker eruit trekken?')
  await round(room, mayor, [ciso, it], ['Alles afsluiten', 'Een deel afsluiten'])
  for (const phone of [mayor, ciso, it])
    await expect(phone.page.getByText('Reden van adviseur 2.').first()).toBeVisible()
  await mayor.defer('Wie wacht er morgen op geld?')
  await expect(ciso.page.getByText('Wie wacht er morgen op geld?').first()).toBeVisible()
  await mayor.decide('Een deel afsluiten', 'We sluiten wat we kunnen missen en helpen wie er nu staat.')
  await expect(it.page.getByText('We sluiten wat we kunnen missen').first()).toBeVisible()
  await expectAccessible(mayor.page)

  // Phases 2 to 4: the same round, each with its own dilemma.
  for (const phase of [2, 3, 4]) {
    await room.press(/Open de fase/)
    await expect(mayor.page.getByText(`Fase ${phase} van 4`).first()).toBeVisible()
    while (((await room.next.textContent()) ?? '').includes('Volgende:')) {
      const before = await room.next.textContent()
      await room.next.click()
      await expect(room.next).not.toHaveText(before ?? '')
    }
    await mayor.page.getByRole('button', { name: 'Vraag om advies' }).click()
    for (const adviser of [ciso, it]) {
      const radios = adviser.page.getByRole('radio')
      await expect(radios.first()).toBeVisible()
      await radios.first().press('Space')
      await adviser.page.getByRole('radio', { name: 'Heel zeker' }).press('Space')
      await adviser.page.getByRole('button', { name: 'Geef advies' }).click()
      await expect(adviser.page.getByText('Uw advies is binnen')).toBeVisible()
    }
    await mayor.page.getByRole('button', { name: 'Toon adviezen' }).click()
    const option = mayor.page.getByRole('radio').first()
    await expect(option).toBeVisible()
    await option.press('Space')
    await mayor.page
      .getByRole('textbox', { name: 'Hoe legt u dit uit aan uw inwoners?' })
      .fill(`Zo leggen wij besluit ${phase} uit.`)
    await mayor.page.getByRole('button', { name: 'Neem besluit' }).click()
    await expect(ciso.page.getByText(`Zo leggen wij besluit ${phase} uit.`).first()).toBeVisible()
    await expect(room.next).toContainText(phase === 4 ? 'Open de nabespreking' : 'Open de fase', { timeout: 20_000 })
  }

  // Debrief and take-home.
  await room.press(/Open de nabespreking/)
  for (const phone of [mayor, ciso, it]) await expect(phone.page.getByText('Hoe was het?').first()).toBeVisible()
  await expectAccessible(mayor.page)
})
