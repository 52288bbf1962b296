import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
// `npm test` finds or installs a browser and names it; the places are for running Playwright by hand.
const executablePath = process.env.CHROMIUM_PATH ?? places.find((place) => existsSync(place))

export default defineConfig({
  testDir: './journeys',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // A journey that passes the second time has still failed once, before mayors.
  retries: 0,
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  // All of npm test fits in ten minutes; a run that hangs must end by itself and say so.
  globalTimeout: 480_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Screens are looked at when they have come to rest.
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    // Without a film of every page, which costs more than the journey itself.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  // The longest journey begins first, and the others run beside it.
  projects: [
    { name: 'evening', testMatch: '**/wholeGame.spec.ts' },
    { name: 'journeys', testIgnore: '**/wholeGame.spec.ts' },
  ],
})
