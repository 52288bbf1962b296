import { debriefScenes, type OverviewView } from '@natte-meren/protocol'
import { courseFixture, overviewFixture, overviewRowFixture } from '@natte-meren/testkit'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { DebriefConsole } from './DebriefConsole.tsx'
import { scriptTexts } from './debrief/scriptTexts.ts'
import type { Live } from './useLive.ts'

const minute = 60_000
const rows = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `table-${index + 1}`,
      overviewRowFixture({ number: index + 1, id: `table-${index + 1}`, status: 'debrief' }),
    ]),
  )

const show = (view: Partial<OverviewView> = {}) => {
  const lead = vi.fn<Live['lead']>(async () => ({ ok: true, at: 1 }))
  const now = Date.now()
  const course = courseFixture({ startedAt: now - 9 * minute, since: now - 3 * minute - 1000 })
  render(
    <DebriefConsole
      overview={overviewFixture({ debrief: 'decisions', course, ...view })}
      offset={0}
      act={{ table: vi.fn(), exercise: vi.fn() }}
      live={{ many: false, tables: {}, send: vi.fn(), lead, last: null }}
      hand={<p>hand</p>}
      screen={<p>beamer</p>}
      onTable={null}
    />,
  )
  return { lead, course, now, user: userEvent.setup() }
}

describe('the console of the debrief', () => {
  it('says where it is, what to say and ask, and how long it has lasted [DEB-1]', () => {
    show()
    expect(screen.getByText('Beeld 3 van 6')).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Wat besloot u?' })).toBeTruthy()
    expect(screen.getByText(/Er is hier geen goed of fout/)).toBeTruthy()
    expect(screen.getByText('3 van 6 min')).toBeTruthy()
    expect(screen.getByText('9 min bezig')).toBeTruthy()
  })

  it('says what is left of the slot, and offers three scenes where that is too little [DEB-4]', async () => {
    const { lead, user } = show({
      time: { stop: Date.now() + 12 * minute + 500, planned: {}, plan: null, proposal: null, undo: null },
    })
    expect(screen.getByText('nog 12 min')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Doe drie beelden' }))
    expect(lead).toHaveBeenCalledWith(
      { type: 'ShortenDebrief', short: true },
      { type: 'ShortenDebrief', short: false },
      'De nabespreking heeft nu drie beelden.',
    )
  })

  it('shows where tables are that lead themselves, and turns nothing for them [SELF-1] [SELF-4]', () => {
    const tables = rows(3)
    const at = (number: number, scene: 'facts' | 'home') =>
      overviewRowFixture({ number, id: `table-${number}`, status: 'debrief', scene })
    show({
      selfLed: true,
      tables: { ...tables, 'table-1': at(1, 'facts'), 'table-2': at(2, 'home'), 'table-3': at(3, 'home') },
    })
    expect(screen.getByRole('heading', { name: 'De tafels bespreken zelf na' })).toBeTruthy()
    expect(screen.getByText('2 tafels')).toBeTruthy()
    expect(screen.queryByText('hand')).toBeNull()
    expect(screen.queryByText('Dit beeld')).toBeNull()
  })

  it('adds what matters where there are several tables', () => {
    show({ tables: rows(3) })
    expect(screen.getByText('Noem geen tafelnummer dat niet op het scherm staat.')).toBeTruthy()
  })

  it.each(debriefScenes)('has lines for %s in both languages, and never asks why somebody did not', (scene) => {
    for (const language of ['nl', 'en'] as const) {
      const { say, ask, watch, watchMany } = scriptTexts[language][scene]
      for (const part of [say, ask, watch]) expect(part.length).toBeGreaterThan(0)
      for (const line of [...say, ...ask, ...watch, ...watchMany]) expect(line).not.toMatch(/waarom|why/i)
    }
  })
})
