import { messageFixture, roleViewFixture, seatViewFixture } from '@natte-meren/testkit'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Connection } from '../shared/connection/connection.ts'
import type { Line } from '../shared/connection/line.ts'
import { createViewStore } from '../shared/connection/viewStore.ts'
import { PictureStep } from './PictureStep.tsx'

const silent: Line = {
  up: false,
  listen: () => undefined,
  connect: () => undefined,
  drop: () => undefined,
  ask: () => new Promise(() => undefined),
}
const connection = new Connection(silent, createViewStore())
const first = messageFixture({ id: 'one', order: 1, subject: 'Eerste bericht' })
const second = messageFixture({ id: 'two', order: 2, subject: 'Tweede bericht', facts: [] })

const step = (inbox: Record<string, typeof first>) => (
  <PictureStep
    connection={connection}
    role={roleViewFixture({ inbox })}
    seat={seatViewFixture()}
    clockOffset={0}
    onShown={() => undefined}
    others={null}
  />
)

describe('Beeld', () => {
  it('opens a new message by itself when nobody is typing', () => {
    const { rerender } = render(step({ one: first }))
    rerender(step({ one: first, two: second }))
    expect(screen.getByText('Tweede bericht')).toBeTruthy()
    expect(screen.queryByText('Eerste bericht')).toBeNull()
  })

  it('keeps the message on the screen while somebody types, and lets the new one wait', async () => {
    const user = userEvent.setup()
    const { rerender } = render(step({ one: first }))
    await user.click(screen.getByText('Met uw eigen woorden (mag)'))
    const field = screen.getByLabelText('Uw zin voor op tafel')
    await user.type(field, 'Er was iemand binnen')
    rerender(step({ one: first, two: second }))
    expect(screen.getByText('Eerste bericht')).toBeTruthy()
    expect(document.activeElement).toBe(field)
    expect(field).toHaveProperty('value', 'Er was iemand binnen')
    await user.click(screen.getByRole('button', { name: 'Lees' }))
    expect(screen.getByText('Tweede bericht')).toBeTruthy()
  })
})
