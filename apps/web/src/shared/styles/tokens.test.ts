import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')

const blocks = css.split(/(?=^:root|^@media|^\[data-theme)/m)

const colours = (block: string): Record<string, string> =>
  Object.fromEntries(
    [...block.matchAll(/--nm-([\w-]+):\s*(?:var\([^,]+,\s*)?(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
  )
const light = colours(blocks.find((block) => /data-theme=.light.\] \{/.test(block)) ?? '')
const darks = blocks.filter((block) => block.includes('color-scheme: dark')).map(colours)

const channel = (hex: string, at: number) => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
const luminance = (hex: string) => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5)
const contrast = (a: string, b: string) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

const texts: [string, string][] = [
  ...['page', 'surface', 'sunken'].flatMap((ground): [string, string][] => [
    ['text', ground],
    ['muted', ground],
    ['link', ground],
  ]),
  ['on-action', 'action'],
  ['on-action', 'action-hover'],
  ['on-attention', 'attention'],
  ['attention-text', 'page'],
  ['attention-text', 'surface'],
  ['attention-text', 'paper'],
  ['attention-text', 'newsprint'],
  ['error', 'page'],
  ['error', 'error-surface'],
  ['done', 'surface'],
  ['done', 'done-surface'],
  ['staff', 'staff-surface'],
  ['on-saved', 'saved'],
  ['on-plate', 'plate'],
  ['on-paper', 'paper'],
  ['on-paper', 'newsprint'],
  ['paper-muted', 'paper'],
  ['paper-muted', 'newsprint'],
  ['text', 'selected'],
  ['muted', 'selected'],
]
const marks: [string, string][] = [
  ['line', 'page'],
  ['line', 'surface'],
  ['accent', 'page'],
  ['accent', 'surface'],
  ['gauge-water', 'gauge-board'],
]

describe.each([
  ['light', light],
  ['dark by choice', darks[0] ?? {}],
  ['dark by the system', darks[1] ?? {}],
])('the %s colours', (_name, theme) => {
  it.each(texts)('%s on %s can be read (4.5)', (text, ground) => {
    expect(contrast(theme[text] ?? '#000000', theme[ground] ?? '#000000')).toBeGreaterThanOrEqual(4.5)
  })

  it.each(marks)('%s on %s can be seen (3)', (mark, ground) => {
    expect(contrast(theme[mark] ?? '#000000', theme[ground] ?? '#000000')).toBeGreaterThanOrEqual(3)
  })
})

it('are the same in both dark themes', () => {
  expect(darks[0]).toEqual(darks[1])
})
