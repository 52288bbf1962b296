import { beamerViewFixture } from '@natte-meren/testkit'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { beamerTexts } from '../texts.ts'
import { RoundScene } from './PosterScenes.tsx'

const view = beamerViewFixture()
const { phase } = view.stage
if (phase === null) throw new Error('The fixture is in a phase')
const withAct = (act: typeof phase.act) => ({ ...view, stage: { ...view.stage, phase: { ...phase, act } } })

it('names the part of the story above the title of a phase, or else its number [VIEW-10]', () => {
  const { rerender } = render(<RoundScene view={withAct({ number: 2, title: 'De eerste dagen' })} t={beamerTexts.nl} />)
  expect(screen.getByText('Deel 2 · De eerste dagen')).toBeTruthy()
  rerender(<RoundScene view={withAct(null)} t={beamerTexts.nl} />)
  expect(screen.getByText(`Fase ${phase.number} van ${phase.count}`)).toBeTruthy()
})
