import type { Finding } from './findings.ts'

const empty = new Set(['utils', 'util', 'helpers', 'helper', 'types', 'common', 'misc', 'manager', 'managers'])
const camelCase = /^[a-z][a-zA-Z0-9]*$/
const pascalCase = /^[A-Z][a-zA-Z0-9]*$/
const deepest = 3

const sourceFile = /^(?:packages|apps)\/[^/]+\/src\/(.+)\.(tsx?|css)$/

/** Names and places of source files: `file` is relative to the repository, with forward slashes. */
export function checkNames(file: string): Finding[] {
  const match = sourceFile.exec(file)
  if (!match?.[1]) return []
  const path = match[1].split('/')
  const base = path.at(-1)?.split('.')[0] ?? ''
  const folders = path.slice(0, -1)
  const found: Finding[] = []
  const add = (rule: string, what: string, why: string) => found.push({ rule, file, line: 1, column: 1, what, why })

  const emptyName = [...folders, base].find((part) => empty.has(part.toLowerCase()))
  if (emptyName) {
    add(
      'names/empty',
      `"${emptyName}"`,
      'This name says nothing about what is inside, so everything ends up there. Name it after the term of the game that it serves.',
    )
  }
  if (!camelCase.test(base) && !pascalCase.test(base)) {
    add('names/case', `"${base}"`, 'Files are camelCase; a React component and its stylesheet are PascalCase.')
  }
  if (folders.length > deepest) {
    add(
      'names/depth',
      `${folders.length} folders below src`,
      `${deepest} is the limit, so that a reader finds the way. Move the file up, or split the package.`,
    )
  }
  if (base === 'index' && file.startsWith('packages/') && folders.length > 0) {
    add(
      'names/index',
      'an index.ts below src',
      'A package has one index.ts, directly in src: it is the whole of what others may use. Import the file itself instead.',
    )
  }
  return found
}
