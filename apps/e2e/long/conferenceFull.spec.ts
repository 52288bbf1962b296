import { test } from '@playwright/test'
import { Conference } from '../conference.ts'
import { playConference } from '../stories/conference.ts'

// One hall, one evening: each test goes on where the one before it stopped.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

let hall: Conference
test.beforeAll(async ({ browser }) => {
  hall = await Conference.open(browser, 'full')
})
test.afterAll(() => hall?.stop())

playConference(() => hall, 8)
