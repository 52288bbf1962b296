import { beamerViewFixture, debriefFixture, plenaryFixture, togetherFixture } from '@natte-meren/testkit'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { RoomDebrief } from '../RoomDebrief.tsx'
import { pageNames } from '../pageNames.ts'
import { PagesHand } from './PagesHand.tsx'

const room = (scene: 'words' | 'decisions' | 'facts' | 'questions', alone = false) =>
  beamerViewFixture(
    alone ? { debrief: { ...debriefFixture, scene } } : { debrief: null, together: { ...togetherFixture, scene } },
  )
const headline = () => screen.getByRole('heading', { level: 1 }).textContent

describe('the pages of a scene', () => {
  it('are turned for the room from the control room, each by its name [DEB-2]', async () => {
    const onTurn = vi.fn()
    const { rerender } = render(
      <PagesHand room={room('decisions')} plenary={plenaryFixture()} page={0} onTurn={onTurn} />,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Blader verder →' }))
    expect(onTurn).toHaveBeenLastCalledWith(1)
    await userEvent.click(screen.getByRole('button', { name: '← Blader terug' }))
    expect(onTurn).toHaveBeenCalledTimes(1)
    const last = pageNames(room('decisions'), null, 'nl').length - 1
    await userEvent.selectOptions(screen.getByRole('combobox'), String(last))
    expect(onTurn).toHaveBeenLastCalledWith(last)
    rerender(<PagesHand room={room('words')} plenary={plenaryFixture()} page={0} onTurn={onTurn} />)
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  it('are as many as the beamer has, with one table and with all of them [DEB-2]', () => {
    for (const view of [room('decisions'), room('facts'), room('questions'), room('decisions', true)]) {
      const seen = new Set<string | null>()
      const names = pageNames(view, null, 'nl')
      const shown = (page: number) => <RoomDebrief view={view} plenary={plenaryFixture({ page })} language="nl" />
      const { container, rerender, unmount } = render(shown(0))
      for (const page of names.keys()) {
        rerender(shown(page))
        seen.add(`${headline()} ${container.textContent}`)
      }
      expect(seen.size).toBe(names.length)
      const end = container.textContent
      rerender(shown(names.length))
      expect(container.textContent).toBe(end)
      unmount()
    }
  })
})
