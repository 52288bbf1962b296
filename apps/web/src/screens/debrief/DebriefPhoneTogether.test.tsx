import type { DebriefScene, SeatView, TogetherView } from '@natte-meren/protocol'
import { debriefFixture, debriefStoryStart, rolesFixture, seatViewFixture, togetherFixture } from '@natte-meren/testkit'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DebriefPhone } from './DebriefPhone.tsx'

const dispatch = vi.fn()
const look = vi.fn()
beforeEach(() => {
  localStorage.clear()
  dispatch.mockReset()
  dispatch.mockResolvedValue({ ok: true, at: 1 })
})

const show = (
  scene: DebriefScene,
  together: TogetherView | null | undefined = togetherFixture,
  seat: SeatView | null = seatViewFixture(),
) => (
  <DebriefPhone
    debrief={{ ...debriefFixture, scene }}
    together={together}
    roles={rolesFixture}
    indicators={{}}
    storyStart={debriefStoryStart}
    seat={seat}
    dispatch={dispatch}
    plenary={null}
    table={1}
    clockOffset={0}
    look={look}
    home={<h1>Mijn plan</h1>}
  />
)
const all = () => within(screen.getByRole('region', { name: /^Alle tafels/ }))

describe('all tables on a phone', () => {
  it('stand beside the own table in each scene about what happened, and not at the only table', () => {
    for (const scene of ['words', 'timeline', 'decisions', 'facts', 'questions'] as const) {
      const { unmount } = render(show(scene))
      expect(screen.getByRole('heading', { level: 2, name: 'Alle tafels (12)' })).toBeTruthy()
      unmount()
    }
    render(
      <DebriefPhone
        debrief={debriefFixture}
        roles={rolesFixture}
        indicators={{}}
        storyStart={debriefStoryStart}
        seat={null}
        dispatch={dispatch}
        plenary={null}
        table={1}
        clockOffset={0}
        look={look}
        home={null}
      />,
    )
    expect(screen.queryByText(/Alle tafels/)).toBeNull()
  })

  it('are waited for in words while one still plays [ALL-1]', () => {
    render(show('decisions', null))
    expect(all().getByText('Wat alle tafels samen deden, staat hier zodra elke tafel klaar is.')).toBeTruthy()
  })

  it('show their spread with the own choice marked, and what they wrote without a number [ALL-3] [ALL-9]', () => {
    render(show('decisions'))
    const dilemma = within(all().getByRole('article', { name: 'Het netwerk uit?' }))
    expect(dilemma.getByText('7 van de 12 tafels: “Een deel uit”')).toBeTruthy()
    expect(dilemma.getByText('Een deel uit (dit koos uw tafel)')).toBeTruthy()
    expect(dilemma.getByText('9 adviseurs')).toBeTruthy()
    expect(dilemma.getByText('Liever een dag dicht dan een maand.')).toBeTruthy()
    expect(dilemma.getAllByText(/Tafel \d/)).toHaveLength(1)
  })

  it('give the facts as a table with the own table beside the numbers [ALL-4]', () => {
    render(show('facts'))
    expect(all().getByText('Aan 4 van de 12 tafels hoorde de burgemeester dit vóór het besluit.')).toBeTruthy()
    const rows = all().getAllByRole('row', { hidden: true }).slice(1)
    expect(rows).toHaveLength(togetherFixture.facts.length)
    expect(all().getByRole('columnheader', { name: 'Uw tafel', hidden: true })).toBeTruthy()
  })
})

describe('choosing among the questions', () => {
  const voting: TogetherView = { ...togetherFixture, vote: { open: true, voters: 3 } }

  it('is at most three, and can be done anew [ALL-7]', async () => {
    const themes = togetherFixture.questions.themes.map((theme) =>
      theme.theme === 'money'
        ? { ...theme, list: [{ id: 'who-pays', text: 'Wie betaalt het herstel?', shared: 1, votes: null }] }
        : theme,
    )
    const four = { ...voting, questions: { ...voting.questions, themes } }
    const { rerender } = render(show('questions', four))
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox')
    expect(boxes).toHaveLength(4)
    for (const box of boxes.slice(0, 3)) await userEvent.click(box)
    expect(boxes[3]?.disabled).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: 'Stuur mijn keuze' }))
    const questions = ['who-may', 'who-pays', 'who-writes']
    expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: 'VoteQuestions', questions })
    rerender(show('questions', four, seatViewFixture({ votes: questions })))
    expect(screen.getByText('U koos 3 vragen.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Verander mijn keuze' }))
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked)).toHaveLength(3)
  })

  it('is not asked of who looks on, nor while no vote is open', () => {
    const { rerender } = render(show('questions', voting, null))
    expect(screen.queryByRole('checkbox')).toBeNull()
    rerender(show('questions'))
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})
