import { injectKind } from '@natte-meren/protocol'
import { messageFixture } from '@natte-meren/testkit'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { MessageDocument } from './MessageDocument.tsx'

const image = { key: '0'.repeat(32), alt: 'Een lege kade in de regen.' }
const start = '2026-11-19T16:30'

beforeEach(() => sessionStorage.clear())

describe('a message with an image', () => {
  it.each(injectKind.options.filter((kind) => kind !== 'call'))('shows it and says what is on it: %s', (kind) => {
    render(<MessageDocument message={messageFixture({ id: 'quay', kind, image })} storyStart={start} />)
    expect(screen.getByRole('img', { name: image.alt }).getAttribute('src')).toBe(`/media/${image.key}.svg`)
  })

  it('shows it after the phone was answered, when it is a call', async () => {
    render(<MessageDocument message={messageFixture({ id: 'quay', kind: 'call', image })} storyStart={start} />)
    expect(screen.queryByRole('img')).toBeNull()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Opnemen' }))
    expect(screen.getByRole('img', { name: image.alt })).toBeTruthy()
  })
})
