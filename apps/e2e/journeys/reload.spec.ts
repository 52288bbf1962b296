import { expect, test } from '@playwright/test'
import { Evening, seats } from '../evening.ts'
import { Phone } from '../pages/phone.ts'
import { TakeHome } from '../pages/takeHome.ts'
import { expectSameAfterReload } from '../screenState.ts'

test.describe.configure({ mode: 'serial', timeout: 90_000 })

let evening: Evening
test.beforeAll(async ({ browser }) => {
  evening = await Evening.open(browser)
})
test.afterAll(() => evening?.stop())

const reloadAll = (moment: string) =>
  expectSameAfterReload(moment, [evening.room.page, evening.beamer, ...evening.phones.map(([, { page }]) => page)])

test('from the code to the waiting room a reload keeps the table, the role card and the seat', async ({ browser }) => {
  const mayor = await Phone.open(browser, evening.server.address)
  await mayor.page.getByRole('textbox').fill(evening.code.slice(0, 4))
  await expectSameAfterReload('half a code', [mayor.page])
  await mayor.join(evening.code)
  await expect(mayor.button(seats.mayor)).toBeVisible()
  await expectSameAfterReload('roles', [mayor.page])
  await mayor.chooseRole(seats.mayor)
  await expectSameAfterReload('role card', [mayor.page])
  await mayor.button('Ik doe mee').click()
  await mayor.sees('Leg uw telefoon neer')
  evening.welcome('mayor', mayor)
  await Promise.all([evening.sit(browser, 'ciso'), evening.sit(browser, 'it')])
  await reloadAll('lobby')
})

test('in the picture it keeps an open message, a tab, and what was half typed', async () => {
  const { room } = evening
  const [mayor, ciso, it] = [evening.phone('mayor'), evening.phone('ciso'), evening.phone('it')]
  await room.press(/Begin/)
  await room.sendAll()
  await evening.beamerShows('document')
  await it.read('Iets raars in het logboek')
  await it.page.getByText('Met uw eigen woorden').first().click()
  await it.page.getByRole('dialog').getByRole('textbox').first().fill('Vannacht was er iemand')
  await ciso.open('Mijn dossier')
  await mayor.writeQuestion('Wie mag bij ons')
  await room.page.getByRole('textbox', { name: 'Notitie bij dit moment' }).fill('De CISO aarzelt')
  await room.page.getByRole('button', { name: 'Eigen bericht' }).click()
  await room.page.getByRole('textbox', { name: 'Onderwerp' }).fill('De gemeenteraad belt')
  await reloadAll('picture')
  await it.close()
  await ciso.open('Nu')
  await mayor.button(/^Bewaar$/).click()
  await room.page.keyboard.press('Escape')
})

test('in judgement and decision it keeps advice, revision and decision, half typed or sent', async () => {
  const [mayor, ciso, it] = [evening.phone('mayor'), evening.phone('ciso'), evening.phone('it')]
  await mayor.button('Vraag om advies').click()
  await ciso.prepareAdvice(/Alles afsluiten/, 'Wie binnen is')
  await it.prepareAdvice(/Een deel afsluiten/, 'Dan kan de lijst')
  await evening.beamerShows('table')
  await reloadAll('advice half typed')
  await ciso.button('Geef advies').click()
  await ciso.sees('Uw advies is binnen')
  await it.button('Geef advies').click()
  await it.button('Verander mijn advies').click()
  await it.field('Uw belangrijkste reden').fill('Dan kan de lijst met uitkeringen af')
  await mayor.sees('2 van 2 adviezen binnen')
  await reloadAll('advice sent')
  await it.button('Geef advies').click()
  await it.sees('“Dan kan de lijst met uitkeringen af”')
  await mayor.button('Toon adviezen').click()
  await ciso.button('Herzie mijn advies').click()
  await ciso.field('Uw belangrijkste reden').fill('Na het gesprek denk ik')
  await mayor.prepareDecision(/Een deel afsluiten/, 'We sluiten wat we')
  await evening.beamerShows('advice')
  await reloadAll('decision half typed')
})

test('during the ten seconds a reloaded mayor can still take the decision back, text and all', async () => {
  const mayor = evening.phone('mayor')
  await mayor.field('Hoe legt u dit uit aan uw inwoners?').fill('We sluiten wat we kunnen missen.')
  await mayor.button('Neem besluit').click()
  await mayor.page.reload()
  await mayor.button(/^Terug \(/).click()
  await expect(mayor.field('Hoe legt u dit uit aan uw inwoners?')).toHaveValue('We sluiten wat we kunnen missen.')
  await mayor.button('Neem besluit').click()
  await evening.everyPhone(async (phone) => {
    await phone.sees('We sluiten wat we kunnen missen.')
    await expect(phone.page.getByText('Wat er verandert')).toBeVisible({ timeout: 15_000 })
  })
  await evening.phone('it').button('Ik dacht er anders over').click()
  await evening.phone('it').field('Wat had u gedaan?').fill('Alles dicht')
  await evening.beamerShows('decision')
  await reloadAll('decided')
})

test('in the debrief and at the take-home it keeps the scene and the plan', async () => {
  const { room } = evening
  const [mayor, ciso, it] = [evening.phone('mayor'), evening.phone('ciso'), evening.phone('it')]
  for (const phase of [2, 3, 4]) {
    await room.press(/Open de fase/)
    await evening.everyPhone((phone) => phone.sees(`Fase ${phase} van 4`))
    await room.sendAll()
    await room.goOnWithoutDecision()
  }
  await room.press(/Open de nabespreking/)
  await evening.beamerShows('debrief')
  await mayor.field('Uw woord').fill('Spann')
  await ciso.button(/Volgende/).click()
  await ciso.sees('Het zaalscherm is bij: Hoe was het?')
  await it.sees('Hoe was het?')
  await reloadAll('debrief')
  await ciso.button('Volg het zaalscherm').click()
  for (const scene of ['Wat gebeurde er', 'Wat besloot u', 'Wie wist wat', 'Welke vragen', 'Mee naar huis'])
    await room.press(new RegExp(`Volgend beeld: ${scene}`))
  await evening.everyPhone((phone) => phone.sees('Eén minuut stilte. Wat doet u maandag?'))
  await new TakeHome(mayor.page).writeSentence('maandag binnenkom', 'bel ik onze CISO')
  await new TakeHome(ciso.page).planCoffee()
  await new TakeHome(it.page).startRewriting(1, 'Wie belt mij om')
  await mayor.sees('Bewaard.')
  await reloadAll('take-home')
  await room.end()
  await evening.beamerShows('close')
  await evening.everyPhone((phone) => phone.sees('Neem het mee'))
  await reloadAll('end')
})
