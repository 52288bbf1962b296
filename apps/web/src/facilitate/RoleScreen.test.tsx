import { adviceFixture, decisionFixture, roleViewFixture } from '@natte-meren/testkit'
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RoleScreen } from './RoleScreen.tsx'

const at = (step: 'judgement' | 'decision') =>
  roleViewFixture({
    stage: { ...roleViewFixture().stage, step },
    advice: adviceFixture({ adviser: false, mine: null }),
    decision: decisionFixture({ mayDecide: false }),
  })

describe('the screen of a role in the control room', () => {
  it('shows the messages of that role as its phone does', () => {
    render(<RoleScreen role={roleViewFixture()} offset={0} />)
    for (const { kind, subject } of Object.values(roleViewFixture().inbox))
      if (kind === 'mail') expect(screen.getAllByText(subject).length).toBeGreaterThan(0)
  })

  it('has the question of this step and nothing with which to answer it [MAP-6]', () => {
    for (const step of ['judgement', 'decision'] as const) {
      const { unmount } = render(<RoleScreen role={at(step)} offset={0} />)
      expect(screen.getAllByText(decisionFixture().title).length).toBeGreaterThan(0)
      expect(screen.queryAllByRole('radio')).toEqual([])
      expect(screen.queryAllByRole('textbox')).toEqual([])
      unmount()
    }
  })
})
