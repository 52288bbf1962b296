import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { guides, refreshGuide, schemaFiles } from './published.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const read = (path: string): string => readFileSync(root + path, 'utf8')
const mend = 'Run: npm run schema -w @natte-meren/scenario'

test.each(Object.entries(schemaFiles()))('%s is what the schema in src says', (path, text) => {
  expect(read(path), mend).toBe(text)
})

test.each(Object.entries(guides))('%s lists every field and every finding', (path, language) => {
  expect(read(path), mend).toBe(refreshGuide(read(path), language))
})
