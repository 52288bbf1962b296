import { debriefScenes, type SeatView } from '@natte-meren/protocol'
import {
  beamerViewFixture,
  debriefFixture,
  debriefStoryStart,
  plenaryFixture,
  rolesFixture,
  seatViewFixture,
  togetherFixture,
} from '@natte-meren/testkit'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DebriefPhone } from './DebriefPhone.tsx'
import { RoomDebrief } from './RoomDebrief.tsx'
import { selfLedTexts } from './selfLedTexts.ts'

const dispatch = vi.fn()
beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('scrollTo', () => undefined)
  dispatch.mockReset()
  dispatch.mockResolvedValue({ ok: true, at: 1 })
})

const leading: SeatView = (() => {
  const view = seatViewFixture()
  return { ...view, seat: { ...view.seat, leads: true } }
})()

const phone = (role: string | null, seat: SeatView | null, scene: (typeof debriefScenes)[number] = 'decisions') => (
  <DebriefPhone
    debrief={{ ...debriefFixture, scene, selfLed: { role, since: Date.now() - 190_000 } }}
    roles={rolesFixture}
    indicators={{}}
    storyStart={debriefStoryStart}
    seat={seat}
    dispatch={dispatch}
    plenary={plenaryFixture({ selfLed: true })}
    table={1}
    look={vi.fn()}
    clockOffset={0}
    home={<h1>Mijn plan</h1>}
  />
)
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('the phones of a table that leads itself', () => {
  it('say what to read aloud, what to ask, and how long, also to who looks on [SELF-3]', () => {
    render(phone(null, null))
    expect(screen.getByText(/^Er is hier geen goed of fout/)).toBeTruthy()
    expect(screen.getByText('Wie dacht er anders over, en wat wist u toen?')).toBeTruthy()
    expect(screen.getByText('3 van 6 minuten')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Ik blader' })).toBeNull()
  })

  it('offer to turn while nobody does, and to take over from who does [SELF-2]', async () => {
    const { rerender } = render(phone(null, seatViewFixture()))
    await press('Ik blader')
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'TakeLead', lead: true })
    rerender(phone('mayor', seatViewFixture()))
    expect(screen.getByText(/bladert voor de tafel\.$/)).toBeTruthy()
    await press('Neem het over')
    expect(dispatch).toHaveBeenCalledTimes(2)
  })

  it('turn for everybody on the one that has it, and it can be left to another [SELF-2]', async () => {
    render(phone('ciso', leading))
    await press('Samen verder: Wie wist wat, en wanneer? →')
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'TurnScene', from: 'decisions', scene: 'facts' })
    await press('← Samen terug')
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'TurnScene', from: 'decisions', scene: 'timeline' })
    await press('Laat een ander bladeren')
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'TakeLead', lead: false })
    expect(screen.queryByRole('navigation')).toBeNull()
  })

  it('let others read on by themselves, with the way back to the table [SELF-3]', async () => {
    render(phone('mayor', seatViewFixture()))
    await press('Volgende →')
    expect(heading()).toBe('Wie wist wat, en wanneer?')
    expect(screen.getByText('Uw tafel is bij “Wat besloot u?”')).toBeTruthy()
    await press('Volg de tafel')
    expect(heading()).toBe('Wat besloot u?')
    expect(dispatch).not.toHaveBeenCalled()
  })

  it('say at the end that nobody need wait [SELF-4]', () => {
    render(phone('ciso', leading, 'home'))
    expect(screen.getByText(/U hoeft op niemand te wachten/)).toBeTruthy()
  })

  it.each(debriefScenes)('have lines for %s in both languages, and never ask why somebody did not', (scene) => {
    for (const language of ['nl', 'en'] as const) {
      const { read, ask } = selfLedTexts[language].script[scene]
      expect(ask.length).toBeGreaterThan(0)
      for (const line of [read, ...ask]) expect(line).not.toMatch(/waarom|why/i)
    }
  })
})

describe('the beamer while tables lead themselves', () => {
  it('shows a single table where it is, and of several tables none [SELF-1]', () => {
    const together = { ...togetherFixture, scene: 'decisions' as const }
    const view = beamerViewFixture({ debrief: null, together })
    const { container, rerender } = render(
      <RoomDebrief view={view} plenary={plenaryFixture({ selfLed: true })} language="nl" />,
    )
    expect(heading()).toBe('U bespreekt het aan uw eigen tafel')
    for (const { label } of together.decisions[0]?.options ?? []) expect(container.textContent).not.toContain(label)
    const alone = beamerViewFixture({ debrief: { ...debriefFixture, scene: 'words' } })
    rerender(<RoomDebrief view={alone} plenary={plenaryFixture({ selfLed: true })} language="nl" />)
    expect(heading()).toBe('Hoe was het?')
  })
})
