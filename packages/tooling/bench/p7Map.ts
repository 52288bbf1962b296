import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { makeExercise, signIn } from './evening.ts'
import type { Figure, Workload } from './figure.ts'
import { benchSecret, type Running, startOurs, withFolder } from './processes.ts'
import { percentile } from './statistics.ts'

const browsers = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome']
const roles = ['mayor', 'ciso', 'it', 'secretary', 'communication', 'privacy']
const rounds = 12
/** Chromium reports no interaction that was shorter [ms]. */
const shortest = 16

interface Room {
  readonly tables: number
  /** How many times slower the processor of the browser is made. */
  readonly slower: number
}
const rooms: readonly Room[] = [
  { tables: 24, slower: 4 },
  { tables: 342, slower: 1 },
]

/** The control room with its map, in play, and every interaction from then on timed by the browser itself. */
const openRoom = async (browser: Browser, url: string, exercise: string): Promise<Page> => {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  await page.goto(`${url}/spelleider#sleutel=${benchSecret}`)
  await page.locator('main').waitFor()
  await page.goto(`${url}/spelleider/${exercise}`)
  await page.locator('[data-table]').first().waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: /^Begin/ }).click()
  await page.locator('[data-status="playing"]').waitFor({ timeout: 60_000 })
  await page.evaluate(() => {
    const seen: Record<number, number> = {}
    Object.assign(window, { seen })
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
        if (entry.interactionId) seen[entry.interactionId] = Math.max(seen[entry.interactionId] ?? 0, entry.duration)
    })
    observer.observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit)
  })
  return page
}

/** What a facilitator does on the map: opens a table, looks along, closes it, filters, searches, walks by arrows. */
const useMap = async (page: Page, tables: number): Promise<number> => {
  let pressed = 0
  const press = async (work: () => Promise<unknown>): Promise<void> => {
    await work()
    pressed += 1
    // A person presses again once something has been shown.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))))
  }
  for (let round = 0; round < rounds; round += 1) {
    await press(() =>
      page
        .locator('[data-table]')
        .nth((round * 7) % tables)
        .click(),
    )
    await press(() =>
      page
        .locator('input[name="look-along"]')
        .nth(round % roles.length)
        .click(),
    )
    await press(() => page.keyboard.press('Escape'))
    for (const arrow of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) await press(() => page.keyboard.press(arrow))
    const filter = page.getByRole('button', { name: 'Vraagt aandacht' })
    await press(() => filter.click())
    await press(() => filter.click())
    await press(() => page.getByRole('searchbox').click())
    await press(() => page.keyboard.press(String(1 + (round % 9))))
    await press(() => page.keyboard.press('Backspace'))
  }
  return pressed
}

const measure = async (browser: Browser, server: Running, room: Room): Promise<number[]> => {
  const page = await openRoom(
    browser,
    server.url,
    await makeExercise(server.url, await signIn(server.url), { tables: room.tables, bots: roles }),
  )
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: room.slower })
  const pressed = await useMap(page, room.tables)
  const seen = await page.evaluate(() => Object.values((window as unknown as { seen: Record<number, number> }).seen))
  await page.context().close()
  return [...seen, ...Array.from({ length: Math.max(0, pressed - seen.length) }, () => shortest)]
}

/** The browser's half of P7: how soon the map of tables answers while bots play at all of them. */
export const p7Map: Workload = {
  id: 'P7-MAP',
  about: 'control room with 24 tables on a slow laptop and with 342: from a press to the picture, bots playing',
  run: async (say) => {
    const executablePath = browsers.find((path) => path && existsSync(path))
    if (!executablePath) throw new Error('There is no Chromium: run npm test once, or set CHROMIUM_PATH.')
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    const figures: Figure[] = []
    for (const room of rooms) {
      const times = await withFolder(async (folder) => {
        const server = await startOurs(folder)
        const seen = await measure(browser, server, room)
        await server.stop()
        return seen
      })
      const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)]
      say(`${room.tables} tables, ${times.length} presses: p50 ${p50} ms, p95 ${p95} ms, most ${Math.max(...times)} ms`)
      const name = `${room.tables} tables, press to paint, p95`
      figures.push({ workload: 'P7-MAP', name, value: p95, unit: 'ms', floor: null, judged: p95, goal: { most: 100 } })
    }
    await browser.close()
    return figures
  },
}
