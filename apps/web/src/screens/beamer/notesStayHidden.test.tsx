import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beamerView, roleView } from '@natte-meren/protocol'
import { beamerViewFixture, roleViewFixture } from '@natte-meren/testkit'
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BeamerScreen } from './BeamerScreen.tsx'

const folders = [import.meta.dirname, join(import.meta.dirname, '../../beamer')]
const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') })),
)

describe('notes of the facilitator and of observers', () => {
  it('are in no source of the beamer: no control view, no control room screen', () => {
    expect(sources.length).toBeGreaterThan(10)
    const suspects = sources.filter(({ text }) =>
      /ControlView|OverviewView|ObserverNote|ObserverView|\bobserved\b|screens\/facilitate|\bnotes\b/i.test(text),
    )
    expect(suspects.map(({ file }) => file)).toEqual([])
  })

  it('are refused by the schemas of what beamer and phones get [OBS-5]', () => {
    const withNotes = { ...beamerViewFixture(), notes: { say: ['geheim'], ask: [], watch: [] } }
    expect(beamerView.safeParse(beamerViewFixture()).success).toBe(true)
    expect(beamerView.safeParse(withNotes).success).toBe(false)
    expect(beamerView.safeParse({ ...beamerViewFixture(), observed: {} }).success).toBe(false)
    expect(roleView.safeParse(roleViewFixture()).success).toBe(true)
    expect(roleView.safeParse({ ...roleViewFixture(), observed: {} }).success).toBe(false)
  })

  it('are not drawn, even when they arrive with the view', () => {
    const view = { ...beamerViewFixture(), notes: { say: ['geheime fluistering'], ask: [], watch: [] } }
    const { container } = render(<BeamerScreen view={view} language="nl" offset={0} debrief={null} />)
    expect(container.textContent).not.toContain('geheime fluistering')
    expect(container.textContent).toContain('OEFENING')
  })
})
