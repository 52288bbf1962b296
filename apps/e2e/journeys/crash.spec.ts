import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { Evening } from '../evening.ts'
import { replay } from '../replay.ts'

let evening: Evening
test.beforeAll(async ({ browser }) => {
  evening = await Evening.seated(browser, 'mayor', 'ciso', 'it')
})
test.afterAll(() => evening?.stop())

test('a server that is killed in mid-phase comes back, and every device goes on by itself', async () => {
  test.setTimeout(90_000)
  const { room, server, beamer } = evening
  const [mayor, ciso, it] = [evening.phone('mayor'), evening.phone('ciso'), evening.phone('it')]
  const pages = [room.page, beamer, mayor.page, ciso.page, it.page]
  await room.press(/Begin/)
  await room.sendAll()
  await mayor.button('Vraag om advies').click()
  await ciso.advise(/Alles afsluiten/, 'Dit advies was net binnen.')
  await it.prepareAdvice(/Een deel afsluiten/, 'Dit typte ik toen de server')
  await mayor.writeQuestion('Wie belt mij als de server')
  await evening.beamerShows('table')
  for (const page of pages) await page.evaluate(() => Object.assign(window, { neverReloaded: true }))
  const before = await room.standing()
  const playedBefore = await room.playSeconds()

  await server.kill()
  const killedAt = Date.now()
  await room.page.getByText('Geen verbinding met de server.').waitFor()
  await evening.everyPhone((phone) => phone.page.getByText('Geen verbinding. Praat gerust door.').waitFor())
  await expect(beamer.getByText('Even geen verbinding')).toBeVisible()
  await it.field('Uw belangrijkste reden').fill('Dit typte ik toen de server weg was.')
  const away = Math.floor((Date.now() - killedAt) / 1000)
  const startedAt = Date.now()
  await server.run()

  await expect(room.page.getByText('Geen verbinding met de server.')).toHaveCount(0)
  await evening.everyPhone((phone) => expect(phone.page.getByText('Geen verbinding.')).toHaveCount(0))
  await expect(beamer.getByText('Even geen verbinding')).toHaveCount(0)
  expect((await room.standing()).hash).toBe(before.hash)
  const played = await room.playSeconds()
  const since = Math.ceil((Date.now() - startedAt) / 1000)
  expect(away).toBeGreaterThanOrEqual(3)
  expect(played).toBeGreaterThanOrEqual(playedBefore - 1)
  expect(played).toBeLessThanOrEqual(playedBefore + since + 1)

  // Seats and typed text are as they were, and play goes on.
  await expect(mayor.field('Wat wilt u thuis vragen of regelen?')).toHaveValue('Wie belt mij als de server')
  await mayor.button(/^Bewaar$/).click()
  await mayor.sees('1 van 2 adviezen binnen')
  await ciso.sees('“Dit advies was net binnen.”')
  await expect(it.field('Uw belangrijkste reden')).toHaveValue('Dit typte ik toen de server weg was.')
  await it.button('Geef advies').click()
  await mayor.sees('2 van 2 adviezen binnen')
  await expect(beamer.getByText('2 van 2 adviezen binnen')).toBeVisible()
  for (const page of pages) expect(await page.evaluate(() => 'neverReloaded' in window)).toBe(true)

  // The log that the facilitator takes along comes to the hash of the table.
  const folder = test.info().outputPath('log')
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'table-1.jsonl')
  await writeFile(file, await room.log())
  const { hash, version } = await room.standing()
  expect(await replay(file)).toEqual({ hash, version })
})
