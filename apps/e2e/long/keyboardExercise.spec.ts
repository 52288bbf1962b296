import { type Browser, expect, type Page, test } from '@playwright/test'
import { Keyboard } from '../pages/keyboard.ts'
import { TestServer } from '../server.ts'

// One evening without a mouse: each test goes on where the one before it stopped.
test.describe.configure({ mode: 'serial', timeout: 180_000 })

/** A device with its keyboard. */
interface Device {
  readonly page: Page
  readonly keys: Keyboard
}

const deviceOf = async (browser: Browser, address: string, width = 1366, height = 768): Promise<Device> => {
  const page = await (await browser.newContext({ viewport: { width, height } })).newPage()
  await page.goto(address)
  return { page, keys: new Keyboard(page) }
}

let server: TestServer
let room: Device
let mayor: Device
let ciso: Device
test.beforeAll(async ({ browser }) => {
  server = await TestServer.start()
  room = await deviceOf(browser, server.facilitatorLink)
})
test.afterAll(() => server?.stop())

const sees = ({ page }: Device, text: string | RegExp) =>
  expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible()

/** The one big Next, whatever it says now. */
const next = () =>
  room.page.getByRole('button', {
    name: /^(Begin|Volgende|Sluit Beeld(?! aan)|Toon de adviezen|De tafel besluit|Open de|Volgend beeld|Beëindig de)/,
  })

/** Next by its shortcut, from wherever the focus is. */
const pressNext = async (label: RegExp) => {
  await expect(next()).toContainText(label)
  await room.keys.key('ArrowRight')
  await expect(next()).not.toContainText(label)
}

test('an exercise of two tables is made, question by question', async () => {
  const { page, keys } = room
  await expect(page.getByRole('heading', { name: 'Oefeningen' })).toBeVisible()
  await keys.press('Nieuwe oefening')
  await expect(page.getByRole('heading', { name: 'Hoeveel tijd heeft u?' })).toBeVisible()
  await keys.to(/Korte versie/)
  await keys.press('Volgende')
  await expect(page.getByRole('heading', { name: 'Hoeveel tafels spelen mee?' })).toBeFocused()
  await keys.press('Eén tafel meer')
  for (const question of [
    'Hoeveel stoelen',
    'Ziet de tafel een klok',
    'Moet u op een vaste tijd',
    'Wilt u weten',
    'In welke taal',
  ]) {
    await keys.press('Volgende')
    await expect(page.getByRole('heading', { name: question })).toBeFocused()
  }
  await keys.press('Volgende')
  await keys.to('Naam')
  await keys.type('Zonder muis')
  await keys.press('Maak de oefening')
  await expect(next()).toContainText('Begin')
})

test('two players sit down by keyboard', async ({ browser }) => {
  const code = (
    await room.page
      .getByText(/^\d{3} \d{3}$/)
      .first()
      .innerText()
  ).replace(/\D/g, '')
  for (const role of ['Burgemeester', 'CISO']) {
    const device = await deviceOf(browser, server.address, 360, 740)
    await device.keys.to('Vul de code in')
    await device.keys.type(code)
    await device.keys.key('Enter')
    await sees(device, 'Kies uw tafel')
    await device.keys.press(/^Tafel 1/)
    await sees(device, 'Welke rol speelt u?')
    await device.keys.press(`Neem plaats als ${role}`)
    await device.keys.press('Ik doe mee')
    await sees(device, 'Leg uw telefoon neer')
    if (role === 'CISO') ciso = device
    else mayor = device
  }
})

test('the facilitator chooses what the room sees, sets an end, and begins', async ({ browser }) => {
  const { page, keys } = room
  const link = await page.getByRole('link', { name: 'Open het zaalscherm' }).getAttribute('href')
  const beamer = await deviceOf(browser, link ?? '', 1920, 1080)
  const shows = (scene: string) => expect(beamer.page.locator('[data-scene]')).toHaveAttribute('data-scene', scene)
  await keys.to('Volgt het spel')
  await keys.key('ArrowDown')
  await shows('lobby')
  await keys.key('ArrowDown')
  await shows('opening')
  await keys.key('ArrowUp')
  await shows('lobby')
  await keys.key('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Volgt het spel' })).toBeChecked()
  await keys.to('Zaal donker', 'Shift+Tab')
  await keys.key('Space')
  await expect(beamer.page.locator('[data-theme="dark"]')).toBeVisible()
  await keys.to('Zwart', 'Shift+Tab')
  await keys.key('Space')
  await shows('black')
  await keys.key('b')
  await shows('lobby')
  await keys.press('Zet een eindtijd')
  await keys.to('Eindtijd')
  // In a browser with the letters of twelve hours as well as in one without.
  await keys.type('1155p')
  await keys.press('Zet de eindtijd')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await keys.keepsPlace('the end time')
  expect(await keys.place()).toMatch(/Wijzig eindtijd|Eindtijd en tijdplan/)
  expect(await keys.jumps()).toEqual([])
  await keys.press(/^Begin/)
  await sees(room, 'Fase 1 van 4')
  await keys.keepsPlace('Begin')
  await shows('round')
  await beamer.page.context().close()
})

test('messages are held back, let go, sent now and skipped from the run sheet, and undone', async () => {
  const { page, keys } = room
  await keys.press(/^Houd vast.*Verhoogde responstijd/)
  await expect(next()).not.toContainText('Verhoogde responstijd')
  await keys.keepsPlace('hold')
  await keys.press('Maak ongedaan')
  await expect(next()).toContainText('Verhoogde responstijd')
  await keys.keepsPlace('undo')
  await keys.press(/^Stuur nu.*Verhoogde responstijd/)
  await keys.keepsPlace('send now')
  await sees(ciso, 'Verhoogde responstijd')
  await expect(page.getByText('Bericht gestuurd.')).toBeVisible()
  expect(await keys.jumps()).toEqual([])
})

test('an own message and a line go out by keyboard, and the focus returns to where it was', async () => {
  const { page, keys } = room
  await keys.press('Eigen bericht')
  await expect(page.getByRole('dialog')).toBeVisible()
  await keys.press('Iemand stelt gerust')
  await keys.press('Stuur bericht')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await keys.place()).toBe('Eigen bericht')
  await sees(ciso, 'Wij denken aan u')
  await keys.press('Zeg iets tegen iedereen')
  await keys.to('Uw regel')
  // A shortcut never fires while somebody types.
  await keys.type('Nog vijf minuten. Bel Peter. ')
  await keys.press('Zet op de toestellen')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await keys.place()).toBe('Zeg iets tegen iedereen')
  await sees(ciso, 'Nog vijf minuten. Bel Peter.')
  await ciso.keys.press('Begrepen')
  await ciso.keys.keepsPlace('Begrepen')
})

test('a table lies open by the arrows of the map, its clock is moved, and Escape leads back to its tile', async () => {
  const { page, keys } = room
  await keys.to(/^Tafel 1,/)
  await keys.key('ArrowRight')
  await keys.key('Enter')
  const drawer = page.getByRole('complementary', { name: 'Tafel 2' })
  await expect(drawer.getByRole('heading', { name: 'Tafel 2' })).toBeFocused()
  await keys.press('Pauzeer deze tafel')
  await expect(drawer.getByRole('button', { name: 'Laat deze tafel verdergaan' })).toBeFocused()
  await keys.key('Enter')
  await keys.press('Eén minuut erbij voor deze tafel')
  await keys.press('Stoelen')
  await keys.press(/^Stoel van Burgemeester/)
  await keys.press('Zet er een computerspeler')
  await keys.keepsPlace('a bot')
  await keys.to(/Burgemeester/)
  await keys.key('Space')
  await expect(drawer.getByRole('region', { name: 'Scherm van Burgemeester' })).toBeVisible()
  await keys.key('Escape')
  await expect(drawer).toHaveCount(0)
  expect(await keys.place()).toMatch(/^Tafel 2/)
  await keys.key('ArrowLeft')
  await keys.key('Enter')
  const first = page.getByRole('complementary', { name: 'Tafel 1' })
  await expect(first.getByRole('heading', { name: 'Tafel 1' })).toBeFocused()
  // What lies under the drawer is passed over.
  await keys.to('Pauze')
  await keys.key('Escape')
  await expect(first).toHaveCount(0)
})

test('the pause, the minute and the menu are at hand', async () => {
  const { page, keys } = room
  await keys.key('p')
  await sees(ciso, /^Pauze/)
  await expect(page.getByRole('button', { name: /^Ga verder/ })).toBeVisible()
  await keys.key('p')
  await expect(page.getByRole('button', { name: /^Ga verder/ })).toHaveCount(0)
  await keys.press('Eén minuut erbij')
  await keys.press('Meer')
  await keys.press('Donker scherm')
  await expect(page.getByRole('button', { name: 'Licht scherm' })).toBeFocused()
  await keys.key('Enter')
  await keys.key('Escape')
  expect(await keys.place()).toBe('Meer')
})

test('a player reads, tables a fact, advises and keeps a question; another decides', async () => {
  await ciso.keys.press(/Waarschuwing: zwakke plek/)
  await expect(ciso.page.getByRole('dialog')).toBeVisible()
  await ciso.keys.press('Leg op tafel')
  await sees(ciso, 'Dit ligt op tafel.')
  await ciso.keys.keepsPlace('Leg op tafel')
  await ciso.keys.key('Escape')
  expect(await ciso.keys.place()).toMatch(/Waarschuwing: zwakke plek/)
  await ciso.keys.press('Vraag bewaren')
  await ciso.keys.to('Wat wilt u thuis vragen')
  await ciso.keys.type('Wie leest onze waarschuwingen?')
  await ciso.keys.press(/^Bewaar$/)
  await sees(ciso, 'Bewaard voor thuis.')
  await ciso.keys.keepsPlace('Bewaar')
  await mayor.keys.press('Vraag om advies')
  await mayor.keys.keepsPlace('Vraag om advies')
  await sees(ciso, 'Geef advies')
  await ciso.keys.press('Alles afsluiten', 'Space')
  await ciso.keys.press('Niet zeker', 'Space')
  await ciso.keys.to('Uw belangrijkste reden')
  await ciso.keys.type('Zo blijft de balie open.')
  await ciso.keys.press('Geef advies')
  await sees(ciso, 'Uw advies is binnen')
  await ciso.keys.keepsPlace('Geef advies')
  await mayor.keys.press('Toon adviezen')
  await sees(mayor, '“Zo blijft de balie open.”')
  await mayor.keys.keepsPlace('Toon adviezen')
  await mayor.keys.press('Alles afsluiten', 'Space')
  await mayor.keys.to('Hoe legt u dit uit')
  await mayor.keys.type('Wij weten het nog niet.')
  await mayor.keys.press('Neem besluit')
  await sees(mayor, 'Lees het hardop voor.')
  await mayor.keys.keepsPlace('Neem besluit')
  await expect(next()).toContainText(/Open de fase/, { timeout: 30_000 })
})

test('a step is taken back, and a message is skipped with its facts', async () => {
  const { page, keys } = room
  await pressNext(/Open de fase/)
  await sees(room, 'Fase 2 van 4')
  await keys.key('ArrowLeft')
  await sees(room, 'Fase 1 van 4')
  await pressNext(/Open de fase/)
  await sees(room, 'Fase 2 van 4')
  await keys.press(/^Sla over$/)
  if (await page.getByRole('dialog').isVisible()) {
    await keys.press('Sla over, feiten gaan')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await keys.keepsPlace('skip')
})

test('the debrief is led scene by scene to its end, and the player takes something home', async () => {
  const { page, keys } = room
  for (const label of [/Open de fase/, /Open de fase/, /Open de nabespreking/]) {
    // Messages come first, one press each.
    await expect(async () => {
      if ((await next().innerText()).includes('Volgende')) await keys.key('ArrowRight')
      await expect(next()).toContainText(label, { timeout: 500 })
    }).toPass()
    await pressNext(label)
  }
  await sees(ciso, 'Hoe was het?')
  await ciso.keys.to('Uw woord')
  await ciso.keys.type('Spannend')
  await ciso.keys.press('Stuur mijn woord')
  await sees(ciso, 'Spannend')
  await ciso.keys.keepsPlace('a word')
  await keys.press(/^3 Wat besloot u\?/)
  await sees(ciso, 'Wat besloot u?')
  for (const scene of ['Wie wist wat', 'Welke vragen', 'Mee naar huis'])
    await pressNext(new RegExp(`Volgend beeld: ${scene}`))
  await sees(ciso, 'Eén minuut stilte. Wat doet u maandag?')
  await ciso.keys.to('Als ik')
  await ciso.keys.type('maandag begin')
  await ciso.keys.to('dan')
  await ciso.keys.type('drink ik koffie')
  await sees(ciso, /Als ik maandag begin, dan drink ik koffie/)
  expect(await keys.jumps()).toEqual([])
  await keys.press('Beëindig de oefening')
  await expect(page.getByRole('dialog')).toBeVisible()
  await keys.press('Beëindig nu')
  await expect(page.getByText('De oefening is afgelopen').first()).toBeVisible()
  await keys.keepsPlace('the end')
})
