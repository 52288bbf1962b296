import { defineConfig } from '@playwright/test'
import config from './playwright.config.ts'

/** Journeys that are too long for every change: `npm run test:long`. */
export default defineConfig({
  ...config,
  testDir: './long',
  globalTimeout: 1_800_000,
  workers: 2,
  projects: [{ name: 'long' }],
})
