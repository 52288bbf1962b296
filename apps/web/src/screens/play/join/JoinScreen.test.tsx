import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { digitsOf, groupDigits } from './codeInput.ts'
import { JoinScreen } from './JoinScreen.tsx'

describe('a code', () => {
  it.each(['314159', '314 159', '314-159', ' 3 1 4 1 5 9 ', 'http://192.0.2.7:3000/314159', 'code: 314159'])(
    'is read from "%s"',
    (typed) => {
      expect(digitsOf(typed)).toBe('314159')
    },
  )

  it('stands in two groups of three', () => {
    expect(groupDigits('314')).toBe('314')
    expect(groupDigits('3141')).toBe('314 1')
  })
})

beforeEach(() => sessionStorage.clear())

describe('the join page', () => {
  it('sends nothing before "Doe mee" is pressed, and six digits then', async () => {
    const user = userEvent.setup()
    const onJoin = vi.fn()
    render(<JoinScreen code="" error={null} busy={false} onJoin={onJoin} />)
    await user.type(screen.getByRole('textbox'), '31415')
    await user.click(screen.getByRole('button', { name: 'Doe mee' }))
    expect(screen.getByRole('alert').textContent).toContain('6 cijfers')
    await user.type(screen.getByRole('textbox'), '9')
    expect(onJoin).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Doe mee' }))
    expect(onJoin).toHaveBeenCalledExactlyOnceWith('314159')
  })

  it('still has half a code after a reload, and none once it was sent', async () => {
    const user = userEvent.setup()
    const page = <JoinScreen code="" error={null} busy={false} onJoin={vi.fn()} />
    const first = render(page)
    await user.type(screen.getByRole('textbox'), '3141')
    first.unmount()
    const second = render(page)
    expect(screen.getByRole('textbox')).toHaveProperty('value', '314 1')
    await user.type(screen.getByRole('textbox'), '59')
    await user.click(screen.getByRole('button', { name: 'Doe mee' }))
    second.unmount()
    render(page)
    expect(screen.getByRole('textbox')).toHaveProperty('value', '')
  })

  it('keeps a refused code and says why', () => {
    render(<JoinScreen code="314159" error="Deze code kennen we niet." busy={false} onJoin={vi.fn()} />)
    expect(screen.getByRole('textbox')).toHaveProperty('value', '314 159')
    expect(screen.getByRole('alert').textContent).toBe('Deze code kennen we niet.')
  })
})
