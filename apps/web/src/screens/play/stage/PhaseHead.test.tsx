import { roleViewFixture } from '@natte-meren/testkit'
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PhaseHead } from './PhaseHead.tsx'

const { phase } = roleViewFixture().stage
if (phase === null) throw new Error('The fixture is in a phase')

describe('the head of a phase on a phone', () => {
  it('says in which part of the story it opens, and leaves that out once people are at work [VIEW-10]', () => {
    const { rerender } = render(<PhaseHead phase={phase} step="picture" />)
    expect(screen.getByText('Deel 1 · De eerste uren')).toBeTruthy()
    rerender(<PhaseHead phase={phase} step="judgement" />)
    expect(screen.queryByText(/Deel 1/)).toBeNull()
  })

  it('says nothing of parts in an edition without them [VIEW-10]', () => {
    render(<PhaseHead phase={{ ...phase, act: null }} step="picture" />)
    expect(screen.queryByText(/Deel/)).toBeNull()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('De eerste avond')
  })
})
