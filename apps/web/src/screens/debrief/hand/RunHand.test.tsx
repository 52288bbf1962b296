import type { PlenaryView, SeenMoment, ShownMoment } from '@natte-meren/protocol'
import {
  debriefFixture,
  debriefStoryStart,
  overviewFixture,
  overviewRowFixture,
  plenaryFixture,
} from '@natte-meren/testkit'
import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { timelineOf, versionOf } from '../timelineModel.ts'
import { RunHand } from './RunHand.tsx'

const { timeline, outcome } = debriefFixture
const { stops } = timelineOf(debriefFixture)
const seen: SeenMoment = {
  version: stops[1]?.kind === 'moment' ? stops[1].moment.order : 0,
  role: null,
  story: 30,
  play: 65_000,
  phase: null,
  step: null,
  messages: {},
  facts: {},
  indicators: {},
  duties: {},
  decisions: [],
  advice: null,
}
const plenary = plenaryFixture({ run: { table: 1, timeline, outcome }, moment: seen })

const show = (onShow: (moment: ShownMoment) => Promise<unknown>, tables = 1, room: PlenaryView | null = plenary) =>
  render(
    <RunHand
      overview={overviewFixture({
        debrief: 'timeline',
        tables: Object.fromEntries(
          Array.from({ length: tables }, (_, index) => [
            `table-${index + 1}`,
            overviewRowFixture({ id: `table-${index + 1}`, number: index + 1 }),
          ]),
        ),
      })}
      plenary={room}
      table="table-1"
      storyStart={debriefStoryStart}
      onShow={onShow}
    />,
  )
const shown = () => vi.fn(async (_moment: ShownMoment) => undefined)

describe('the hand on the timeline', () => {
  it('shows the room the moment where it stops, and what a role saw of it [SCRUB-5]', async () => {
    const onShow = shown()
    show(onShow)
    fireEvent.change(screen.getByRole('slider'), { target: { value: '4' } })
    await expect.poll(() => onShow.mock.lastCall?.[0]).toMatchObject({ table: 'table-1', version: versionOf(stops, 4) })
    await userEvent.selectOptions(screen.getByLabelText('Zie dit moment als'), 'ciso')
    await expect.poll(() => onShow.mock.lastCall?.[0]).toMatchObject({ version: versionOf(stops, 4), role: 'ciso' })
  })

  it('goes to the ending, and then reads the sentences of the table one by one', async () => {
    const onShow = shown()
    show(onShow)
    const end = stops.length - 1
    fireEvent.change(screen.getByRole('slider'), { target: { value: `${end + 1}` } })
    await expect.poll(() => onShow.mock.lastCall?.[0]).toMatchObject({ version: versionOf(stops, end), quote: 0 })
    expect(screen.getByText(outcome?.quotes[0]?.words ?? '')).toBeTruthy()
  })

  it('sends the newest place only, while one is on its way', async () => {
    let done: (() => void)[] = []
    const onShow = vi.fn((_moment: ShownMoment) => new Promise<void>((resolve) => done.push(resolve)))
    show(onShow)
    const slider = screen.getByRole('slider')
    for (const value of ['1', '2', '3', '5']) fireEvent.change(slider, { target: { value } })
    expect(onShow).toHaveBeenCalledTimes(1)
    for (const resolve of done) resolve()
    await expect.poll(() => onShow.mock.calls.length).toBe(2)
    done = []
    expect(onShow.mock.lastCall?.[0].version).toBe(versionOf(stops, 5))
  })

  it('asks of which table, where there are several, and says what the room does not see [SCRUB-4]', async () => {
    const onShow = shown()
    show(onShow, 3, plenaryFixture())
    expect(screen.queryByRole('slider')).toBeNull()
    await userEvent.selectOptions(screen.getByLabelText('Verloop van'), 'table-2')
    await expect.poll(() => onShow.mock.lastCall?.[0]).toMatchObject({ table: 'table-2' })
    expect(screen.getByText(/De zaal ziet niet welke tafel dit is/)).toBeTruthy()
  })
})
