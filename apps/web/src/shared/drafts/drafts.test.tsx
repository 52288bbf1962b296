import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readStored, writeStored } from './deviceStorage.ts'
import { DraftScopeProvider, useDraft, useOpen } from './drafts.ts'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

const Note = () => {
  const [text, setText, clear] = useDraft('note', '')
  return (
    <>
      <input aria-label="note" value={text} onChange={(event) => setText(event.target.value)} />
      <button type="button" onClick={clear}>
        sent
      </button>
    </>
  )
}
const atSeat = (seat: string) => (
  <DraftScopeProvider value={seat}>
    <Note />
  </DraftScopeProvider>
)

describe('typed text that is not sent', () => {
  it('survives a reload, per seat, until it is sent', async () => {
    const user = userEvent.setup()
    const first = render(atSeat('ciso'))
    await user.type(screen.getByLabelText('note'), 'half a sentence')
    first.unmount()

    const other = render(atSeat('mayor'))
    expect(screen.getByLabelText('note')).toHaveProperty('value', '')
    other.unmount()

    const again = render(atSeat('ciso'))
    expect(screen.getByLabelText('note')).toHaveProperty('value', 'half a sentence')
    await user.click(screen.getByText('sent'))
    again.unmount()
    render(atSeat('ciso'))
    expect(screen.getByLabelText('note')).toHaveProperty('value', '')
  })

  it('goes on in memory where the browser refuses to store', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    writeStored('nm.test', 'kept')
    expect(readStored('nm.test')).toBe('kept')
  })
})

const Drawer = () => {
  const [open, setOpen] = useOpen<boolean>('drawer', false)
  return (
    <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
      drawer
    </button>
  )
}
const drawerOf = (seat: string) =>
  render(
    <DraftScopeProvider value={seat}>
      <Drawer />
    </DraftScopeProvider>,
  )
const isOpen = () => screen.getByText('drawer').getAttribute('aria-expanded') === 'true'

describe('what lies open', () => {
  it('lies open again after a reload, per seat, until it is closed', async () => {
    const user = userEvent.setup()
    const first = drawerOf('ciso')
    await user.click(screen.getByText('drawer'))
    first.unmount()

    const other = drawerOf('mayor')
    expect(isOpen()).toBe(false)
    other.unmount()

    const again = drawerOf('ciso')
    expect(isOpen()).toBe(true)
    await user.click(screen.getByText('drawer'))
    again.unmount()
    drawerOf('ciso')
    expect(isOpen()).toBe(false)
    expect(sessionStorage).toHaveLength(0)
  })

  it('does not lie open in another tab of the browser', async () => {
    const first = drawerOf('ciso')
    await userEvent.setup().click(screen.getByText('drawer'))
    first.unmount()
    sessionStorage.clear()
    drawerOf('ciso')
    expect(isOpen()).toBe(false)
  })
})
