import type { BeamerView } from '@natte-meren/protocol'
import { beamerViewFixture } from '@natte-meren/testkit'
import { describe, expect, it } from 'vitest'
import { gaugeLevel } from './BeamerScreen.tsx'
import { pickScene, titleMs } from './pickScene.ts'
import { readableFrom } from './scenes/TestCardScene.tsx'
import { beamerTexts } from './texts.ts'

const { stage, clock } = beamerViewFixture()
const at = (status: BeamerView['stage']['status'], step: BeamerView['stage']['step'] = 'picture') => ({
  ...stage,
  status,
  step,
})
const decision = (status: 'judgement' | 'open' | 'proposed' | 'taken' | 'lapsed', more = {}) => ({
  title: 'Afsluiten',
  question: 'Sluit u af?',
  status,
  given: 1,
  expected: 2,
  advice: null,
  taken: null,
  decided: 0,
  ...more,
})
const document = (story: number) => ({
  kind: 'news' as const,
  from: 'De Meerbode',
  subject: 'Loketten dicht',
  essence: 'De loketten zijn dicht.',
  image: null,
  story,
  order: 1,
})
const scene = (view: Partial<BeamerView>, phaseMs = 60_000) => pickScene(beamerViewFixture(view), phaseMs)

describe('the beamer follows play', () => {
  it('shows the lobby, a pause and the close by themselves', () => {
    expect(scene({ stage: at('lobby', null) })).toBe('lobby')
    expect(scene({ stage: at('paused') })).toBe('pause')
    expect(scene({ stage: at('ended', null) })).toBe('close')
  })

  it('lets a phase land with its title before the document', () => {
    expect(scene({ document: document(10) }, titleMs - 1)).toBe('round')
    expect(scene({ document: document(10) }, titleMs)).toBe('document')
  })

  it('does not bring back the document of an earlier phase', () => {
    expect(scene({ document: document(10), clock: { ...clock, storyFrom: 60 } })).toBe('round')
  })

  it('goes from the question to the advice to the decision', () => {
    expect(scene({ stage: at('playing', 'judgement'), decision: decision('judgement') })).toBe('table')
    const advised = decision('open', { advice: { ciso: 'Alles af' } })
    expect(scene({ stage: at('playing', 'decision'), decision: advised })).toBe('advice')
    expect(scene({ stage: at('playing', 'decision'), decision: decision('open') })).toBe('table')
    expect(scene({ stage: at('playing', 'done'), decision: decision('taken') })).toBe('decision')
    expect(scene({ stage: at('playing', 'done'), decision: decision('lapsed') })).toBe('decision')
  })

  it('does not show a decision that can still be taken back', () => {
    expect(scene({ stage: at('playing', 'decision'), decision: decision('proposed') })).toBe('table')
  })

  it('obeys the facilitator before play, and black before everything', () => {
    expect(scene({ scene: { scene: 'opening', black: false, dark: false } })).toBe('opening')
    expect(scene({ scene: { scene: 'opening', black: true, dark: false } })).toBe('black')
  })
})

describe('the test card', () => {
  it('shows at any moment that it is chosen', () => {
    const chosen = { scene: 'test' as const, black: false, dark: false }
    expect(scene({ scene: chosen })).toBe('test')
    expect(scene({ scene: chosen, stage: at('lobby', null) })).toBe('test')
  })

  it('names for each size the distance that six picture heights at 40 pixels amount to', () => {
    expect(readableFrom(40, 1.5)).toBe(9)
    expect(readableFrom(120, 1)).toBe(18)
    expect(readableFrom(20, 1.5)).toBe(4)
  })

  it.each(['nl', 'en'] as const)('has a word to read for every size in %s', (language) => {
    expect(new Set(beamerTexts[language].test.words).size).toBe(6)
  })
})

describe('the gauge', () => {
  it('moves with the phase and never with a value of the town', () => {
    expect(gaugeLevel(beamerViewFixture({ stage: at('lobby', null) }))).toBe(0)
    expect(gaugeLevel(beamerViewFixture())).toBe(0.25)
    expect(gaugeLevel(beamerViewFixture({ stage: at('ended', null) }))).toBe(0)
  })
})

describe('the texts of the beamer', () => {
  it.each(['nl', 'en'] as const)('have three rules of at most thirty words together in %s', (language) => {
    const { rules } = beamerTexts[language]
    expect(rules).toHaveLength(3)
    expect(rules.join(' ').split(/\s+/).length).toBeLessThanOrEqual(30)
  })
})
