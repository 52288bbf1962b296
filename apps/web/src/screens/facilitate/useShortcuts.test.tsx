import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { useShortcuts } from './useShortcuts.ts'

const setUp = (enabled = true) => {
  const shortcuts = { next: vi.fn(), back: vi.fn(), pause: vi.fn(), black: vi.fn() }
  const Probe = () => {
    useShortcuts(enabled, shortcuts)
    return (
      <>
        <button type="button">knop</button>
        <input aria-label="veld" />
        <textarea aria-label="notitie" />
        <input type="radio" aria-label="keuze" />
      </>
    )
  }
  return { shortcuts, screen: render(<Probe />), user: userEvent.setup() }
}
const calls = ({ next, back, pause, black }: ReturnType<typeof setUp>['shortcuts']) =>
  [next, back, pause, black].map((call) => call.mock.calls.length)

describe('shortcuts', () => {
  it('press Next, step back, pause and black', async () => {
    const { shortcuts, user } = setUp()
    await user.keyboard('{ArrowRight}{ArrowLeft}pb')
    expect(calls(shortcuts)).toEqual([1, 1, 1, 1])
  })

  it.each(['veld', 'notitie', 'keuze'])('do nothing while somebody types or chooses in %s', async (label) => {
    const { shortcuts, screen, user } = setUp()
    await user.click(screen.getByLabelText(label))
    await user.keyboard('{ArrowRight}{ArrowLeft}pb')
    expect(calls(shortcuts)).toEqual([0, 0, 0, 0])
  })

  it('do nothing while a dialog asks something', async () => {
    const { shortcuts, user } = setUp()
    const dialog = document.createElement('dialog')
    dialog.setAttribute('open', '')
    document.body.append(dialog)
    await user.keyboard('{ArrowRight}b')
    dialog.remove()
    expect(calls(shortcuts)).toEqual([0, 0, 0, 0])
  })

  it('leave the browser its own keys', async () => {
    const { shortcuts, user } = setUp()
    await user.keyboard('{Control>}p{/Control}{Alt>}{ArrowLeft}{/Alt}{Meta>}b{/Meta}')
    expect(calls(shortcuts)).toEqual([0, 0, 0, 0])
  })

  it('can be switched off', async () => {
    const { shortcuts, user } = setUp(false)
    await user.keyboard('{ArrowRight}{ArrowLeft}pb')
    expect(calls(shortcuts)).toEqual([0, 0, 0, 0])
  })
})
