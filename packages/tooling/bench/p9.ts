import { existsSync } from 'node:fs'
import { chromium, type Browser } from '@playwright/test'
import { buildFloorPage } from './floorPage.ts'
import type { Workload } from './figure.ts'
import { startOurs, withFolder } from './processes.ts'
import { serveFolder } from './serveFolder.ts'
import { median } from './statistics.ts'

const visits = 5
const browsers = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome']

/** A phone on a poor line: 1.6 Mbit/s, 150 ms, a processor four times slower. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const slower = 4
/** A line on which nothing came for this long is quiet [ms]. */
const quiet = 1_500

interface Visit {
  /** Compressed script that came before anything could be pressed, and in all [bytes]. */
  readonly first: number
  readonly all: number
  /** From the address to a button that can be pressed [ms]. */
  readonly interactive: number
}

const visit = async (browser: Browser, url: string): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', line)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const scripts = new Set<string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script' || response.mimeType.includes('javascript')) scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  /** Resolves when no script has come for a while: all of the first route is there. */
  const settled = async (): Promise<void> => {
    for (let before = -1; before !== bytes; ) {
      before = bytes
      await new Promise((resolve) => setTimeout(resolve, quiet))
    }
  }
  const started = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('button:enabled').first().waitFor()
  // Pressed means handled: the page's own code answers, not only its markup.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))))
  const interactive = performance.now() - started
  const first = bytes
  await settled()
  await context.close()
  return { first, all: bytes, interactive }
}

const middle = (seen: readonly Visit[], pick: (one: Visit) => number): number => median(seen.map(pick))

/** What a phone loads before a mayor can type the code, and how long that takes on a poor line. */
export const p9: Workload = {
  id: 'P9',
  about: 'join page and play entry: script, and time until a button works on a slow phone',
  run: (say) =>
    withFolder(async (folder) => {
      const executablePath = browsers.find((path) => path && existsSync(path))
      if (!executablePath) throw new Error('There is no Chromium: run npm test once, or set CHROMIUM_PATH.')
      const floorServer = await serveFolder(await buildFloorPage())
      const server = await startOurs(folder)
      const args = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync']
      const browser = await chromium.launch({ executablePath, args })
      const ours: Visit[] = []
      const floor: Visit[] = []
      for (let round = 0; round < visits; round += 1) {
        floor.push(await visit(browser, floorServer.url))
        ours.push(await visit(browser, server.url))
      }
      await browser.close()
      await server.stop()
      await floorServer.stop()
      const kilobytes = (bytes: number) => bytes / 1000
      const script = [ours, floor].map((seen) => kilobytes(middle(seen, ({ all }) => all)))
      const first = [ours, floor].map((seen) => kilobytes(middle(seen, (one) => one.first)))
      const time = [ours, floor].map((seen) => middle(seen, ({ interactive }) => interactive))
      say(
        `script ${script.map((value) => value?.toFixed(1)).join(' / ')} kB, until a button works ${first.map((value) => value?.toFixed(1)).join(' / ')} kB`,
      )
      const [allOurs = 0, allFloor = 1] = script
      const [timeOurs = 0, timeFloor = 1] = time
      const common = { workload: 'P9' } as const
      return [
        {
          ...common,
          name: 'script of the first route',
          value: allOurs,
          unit: 'kB',
          floor: allFloor,
          judged: allOurs / allFloor,
          goal: { most: 1.35 },
        },
        {
          ...common,
          name: 'until a button works',
          value: timeOurs,
          unit: 'ms',
          floor: timeFloor,
          judged: timeOurs / timeFloor,
          goal: { most: 1.3 },
        },
      ]
    }),
}
