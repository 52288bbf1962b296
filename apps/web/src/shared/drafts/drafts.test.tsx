import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readStored, writeStored } from './deviceStorage.ts'
import { DraftScopeProvider, useDraft } from './drafts.ts'

beforeEach(() => localStorage.clear())

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
