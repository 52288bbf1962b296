import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { guides, refreshGuide, schemaFiles } from './published.ts'

// Writes the JSON Schemas and the reference in the guides from the schemas in src: npm run schema -w @natte-meren/scenario
const root = fileURLToPath(new URL('../../../', import.meta.url))

const write = (path: string, text: string): void => {
  mkdirSync(dirname(root + path), { recursive: true })
  writeFileSync(root + path, text)
  console.log(`written: ${path}`)
}

for (const [path, text] of Object.entries(schemaFiles())) write(path, text)
for (const [path, language] of Object.entries(guides))
  write(path, refreshGuide(readFileSync(root + path, 'utf8'), language))
