import { expect, test } from '@playwright/test'
import { CuttableLine } from '../cuttableLine.ts'
import { Evening } from '../evening.ts'
import type { Phone } from '../pages/phone.ts'

let evening: Evening
let line: CuttableLine
test.beforeAll(async ({ browser }) => {
  evening = await Evening.seated(browser, 'mayor', 'it')
  line = await CuttableLine.before(evening.server.address)
  await evening.sit(browser, 'ciso', line.address)
})
test.afterAll(async () => {
  await line?.stop()
  await evening?.stop()
})

/** Remembers on the page itself whether a text was ever shown, and when first. */
const watchFor = (phone: Phone, text: string) =>
  phone.page.evaluate((wanted) => {
    const seen: number[] = []
    Object.assign(window, { seen })
    new MutationObserver(() => {
      if (document.body.innerText.includes(wanted)) seen.push(performance.now())
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
    return performance.now()
  }, text)
const firstSeen = (phone: Phone): Promise<number | null> =>
  phone.page.evaluate(() => (window as unknown as { seen: number[] }).seen[0] ?? null)

test('60 seconds without a network in mid-advice lose nothing and double nothing; 2 seconds go unnoticed', async () => {
  test.setTimeout(150_000)
  const { room } = evening
  const [mayor, ciso] = [evening.phone('mayor'), evening.phone('ciso')]
  await room.press(/Begin/)
  await room.sendAll()
  await mayor.button('Vraag om advies').click()
  await ciso.prepareAdvice(/Alles afsluiten/, 'Half getypt')

  // A short drop: back before anybody has to know.
  await watchFor(ciso, 'Geen verbinding')
  await line.cut(2000)
  await expect.poll(() => line.open).toBeGreaterThan(0)
  await evening.phone('it').advise(/Een deel afsluiten/, 'Dan kan de lijst af.')
  await expect.poll(() => ciso.received.has('/advice/given')).toBe(true)
  expect(await firstSeen(ciso)).toBeNull()

  const cutAt = await watchFor(ciso, 'Geen verbinding')
  const back = line.cut(60_000)
  await ciso.field('Uw belangrijkste reden').fill('Wie binnen is, kan nergens meer heen.')
  await ciso.button('Geef advies').click()
  await ciso.sees('Geen verbinding. Praat gerust door. Uw tekst blijft op dit toestel.')
  expect((await firstSeen(ciso)) ?? 0).toBeGreaterThan(cutAt + 2500)
  expect((await firstSeen(ciso)) ?? 0).toBeLessThan(cutAt + 6000)
  await ciso.sees('1 actie wacht op verbinding.')
  await ciso.saveQuestion('Wie mag ’s nachts afsluiten?')
  await ciso.sees('2 acties wachten op verbinding.')
  await ciso.open('Mijn dossier')
  await ciso.read('Waarschuwing: zwakke plek')
  await ciso.sees(/De deur stond vier dagen op een kier/)
  await ciso.close()
  await ciso.open('Nu')
  await expect(ciso.field('Uw belangrijkste reden')).toHaveValue('Wie binnen is, kan nergens meer heen.')
  await mayor.sees('1 van 2 adviezen binnen')
  await back

  await ciso.sees('Weer verbonden. U bent bij.')
  await ciso.doesNotSee('Geen verbinding')
  await ciso.sees('Uw advies is binnen')
  await mayor.sees('2 van 2 adviezen binnen')
  await mayor.button('Toon adviezen').click()
  await mayor.sees('“Wie binnen is, kan nergens meer heen.”')
  await ciso.open('Mijn dossier')
  await expect(ciso.page.getByText('Wie mag ’s nachts afsluiten?')).toHaveCount(1)
  const log = await room.log()
  expect(log.match(/"type":"SaveQuestion"/g)).toHaveLength(1)
  expect(log.match(/"type":"GiveAdvice"/g)).toHaveLength(2)
})
