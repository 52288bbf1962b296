import { type Browser, expect, test } from '@playwright/test'
import { io, type Socket } from 'socket.io-client'
import { Evening } from '../evening.ts'
import { Phone } from '../pages/phone.ts'
import { expectPhoneScreen } from '../screenChecks.ts'

test.describe.configure({ mode: 'serial', timeout: 60_000 })

let evening: Evening
const sockets: Socket[] = []
test.beforeAll(async ({ browser }) => {
  evening = await Evening.seated(browser, 'mayor', 'ciso')
})
test.afterAll(async () => {
  for (const socket of sockets) socket.disconnect()
  await evening?.stop()
})

/** A fresh phone that has joined and looks at the roles. */
const newcomer = async (browser: Browser): Promise<Phone> => {
  const phone = await Phone.open(browser, evening.server.address)
  await phone.join(evening.code)
  await phone.sees('Welke rol speelt u?')
  return phone
}

/** Somebody else's device sits down in a role. */
const sitElsewhere = async (role: string): Promise<void> => {
  const socket = io(evening.server.address, { auth: { protocol: 2 }, transports: ['websocket'] })
  sockets.push(socket)
  const join = { code: evening.code, table: null, token: null, language: 'nl' }
  await socket.timeout(5000).emitWithAck('join', join)
  const claim = { id: `sits-down-as-${role}`, command: { type: 'ClaimSeat', role } }
  expect(await socket.timeout(5000).emitWithAck('command', claim)).toMatchObject({ ok: true })
}

test('a wrong or half code is explained in the language of the phone, and stays to be mended', async ({ browser }) => {
  const wrong = evening.code === '123456' ? '654321' : '123456'
  const phone = await Phone.open(browser, evening.server.address)
  await phone.join('12 3')
  await phone.sees('De code heeft 6 cijfers.')
  await phone.join(wrong)
  await phone.sees('Deze code kennen we niet. Kijk nog eens op het kaartje.')
  await expect(phone.page.getByRole('textbox')).toHaveValue(/^(123 456|654 321)$/)
  await phone.button('English').click()
  await phone.sees('We do not know this code.')
  await phone.button('Nederlands').click()
  await phone.join(evening.code)
  await phone.sees('Welke rol speelt u?')
})

test('addresses that lead nowhere and links that are wrong say so in both languages', async ({ browser }) => {
  const { address } = evening.server
  const page = await (await browser.newContext()).newPage()
  const answer = await page.goto(`${address}/nergens`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'Deze pagina bestaat niet.' })).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'This page does not exist.' })).toBeVisible()
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await expectPhoneScreen(page, 'no-such-page')
  await page.getByRole('link', { name: 'Naar de code' }).click()
  await expect(page.getByRole('button', { name: 'Doe mee' })).toBeVisible()
  await page.goto(`${address}/mijn/verlopen-sleutel`)
  await expect(page.getByText('Deze pagina bestaat niet of is al verwijderd.')).toBeVisible()
  await page.goto(`${address}/zaal#verlopen-sleutel`)
  await expect(page.getByText('Deze link opent geen zaalscherm meer.')).toBeVisible()
  await page.goto(`${address}/spelleider#sleutel=niet-het-goede-geheim`)
  await expect(page.getByText('Deze spelleiderslink klopt niet. Kopieer de hele link opnieuw.')).toBeVisible()
  expect(page.url()).not.toContain('geheim')
  await page.goto(`${address}/spelleider/onbekend`)
  await expect(page.getByRole('heading', { name: 'Spelleider' })).toBeVisible()
  const english = await (await browser.newContext()).newPage()
  await english.addInitScript(() => localStorage.setItem('nm.language', 'en'))
  await english.goto(`${address}/spelleider#sleutel=niet-het-goede-geheim`)
  await expect(english.getByText('This facilitator link is not right. Copy the whole link again.')).toBeVisible()
  await Promise.all([page.context().close(), english.context().close()])
})

test('a second tab of the same phone is the same seat, and both follow', async () => {
  const mayor = evening.phone('mayor')
  const second = await mayor.page.context().newPage()
  await second.goto(mayor.page.url())
  await expect(second.getByText('Leg uw telefoon neer')).toBeVisible()
  await second.getByRole('button', { name: 'Vraag bewaren' }).click()
  await second.getByRole('textbox').fill('Wie belt mij?')
  await second.getByRole('button', { name: /^Bewaar$/ }).click()
  await evening.room.press(/Begin/)
  await mayor.open('Mijn dossier')
  await mayor.sees('Wie belt mij?')
  await mayor.open('Nu')
  await expect(second.getByText('Fase 1 van 4')).toBeVisible()
  await second.close()
})

test('a text over its length is refused without being lost, and one that is typed stops at its end', async () => {
  const [mayor, ciso] = [evening.phone('mayor'), evening.phone('ciso')]
  await evening.room.sendAll()
  await mayor.button('Vraag om advies').click()
  await ciso.prepareAdvice(/Alles afsluiten/, '')
  const reason = ciso.field('Uw belangrijkste reden')
  await reason.focus()
  await ciso.page.keyboard.insertText('a'.repeat(150))
  await expect(reason).toHaveValue('a'.repeat(140))
  await ciso.sees('Nog 0 tekens')
  // A script or an odd keyboard gets past the field, but not past the server.
  await reason.evaluate((field) => field.removeAttribute('maxlength'))
  await reason.fill('b'.repeat(141))
  await ciso.button('Geef advies').click()
  await ciso.sees('Dit kunnen we niet verwerken. Kijk uw tekst na en probeer het opnieuw.')
  await expect(reason).toHaveValue('b'.repeat(141))
  await ciso.button('Begrepen').click()
  await reason.fill('b'.repeat(140))
  await ciso.button('Geef advies').click()
  await ciso.sees('Uw advies is binnen')
})

test('a taken seat goes over when its player says nothing for 15 seconds, and not when they say no', async ({
  browser,
}) => {
  const ciso = evening.phone('ciso')
  const other = await newcomer(browser)
  const card = other.page.getByRole('listitem').filter({ hasText: 'CISO' })
  await card.getByRole('button', { name: 'Neem de stoel over' }).click()
  await other.sees('We vragen het aan het andere toestel.')
  await ciso.sees('Iemand wil uw stoel')
  await ciso.button('Nee, ik zit hier').first().click()
  await other.sees('Op het andere toestel zei iemand: ik zit hier.')
  await ciso.sees('Uw advies is binnen')

  const askedAt = Date.now()
  await card.getByRole('button', { name: 'Neem de stoel over' }).click()
  await ciso.sees(/Over \d+ seconden gaat uw stoel naar het andere toestel/)
  await expect(other.button('Ik doe mee')).toBeVisible({ timeout: 20_000 })
  expect(Date.now() - askedAt).toBeGreaterThan(14_000)
  await ciso.sees('Uw stoel is naar een ander toestel gegaan.')
  await other.button('Ik doe mee').click()
  await other.sees('Uw advies is binnen')
  await ciso.page.close()
  evening.welcome('ciso', other)
})

test('when the old phone is gone a table-mate lets the new one in, with all that belongs to the seat', async ({
  browser,
}) => {
  const [mayor, ciso] = [evening.phone('mayor'), evening.phone('ciso')]
  await mayor.page.context().close()
  const other = await newcomer(browser)
  const card = other.page.getByRole('listitem').filter({ hasText: 'Burgemeester' })
  await card.getByRole('button', { name: 'Neem de stoel over' }).click()
  await ciso.sees(/Iemand wil de stoel van burgemeester overnemen/i)
  await ciso.button('Ja, laat toe').click()
  await other.button('Ik doe mee').click()
  await other.sees('1 van')
  await other.open('Mijn dossier')
  await other.sees('Wie belt mij?')
  evening.welcome('mayor', other)
})

test('at a full table a newcomer can look on, and sees nothing private', async ({ browser }) => {
  for (const role of ['it', 'secretary', 'communication', 'privacy']) await sitElsewhere(role)
  const phone = await newcomer(browser)
  await expect(phone.page.getByText('Bezet', { exact: true })).toHaveCount(6)
  await expect(phone.button(/^Neem plaats als/)).toHaveCount(0)
  await phone.button('Kijk mee').click()
  await phone.sees('U kijkt mee')
  await phone.page.getByText('Berichten van deze fase').click()
  await phone.sees('Verhoogde responstijd')
  await phone.doesNotSee('De balie staat stil')
  await expect(phone.button('Vraag bewaren')).toHaveCount(0)
})

test('after the end the code says that this exercise is over, and who played keeps what is theirs', async ({
  browser,
}) => {
  await evening.room.endEarly()
  const late = await Phone.open(browser, evening.server.address)
  await late.join(evening.code)
  await late.sees('Deze oefening is voorbij. Vraag de spelleider om een nieuwe code.')
  await evening.phone('mayor').sees('Wie belt mij?')
})
