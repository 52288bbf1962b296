import { type DebriefScene, debriefScenes, type NextKind, nextKind } from '@natte-meren/protocol'
import { controlViewFixture, courseFixture, overviewFixture, overviewRowFixture } from '@natte-meren/testkit'
import { describe, expect, it } from 'vitest'
import { termTexts } from '../../../shared/i18n/termTexts.ts'
import { nextFace } from './nextFace.ts'
import { nextTexts } from './nextTexts.ts'

const kinds = nextKind.options
const next = (kind: NextKind, more = {}) =>
  controlViewFixture({
    next: {
      kind,
      from: 'x',
      title: 'Telefoontje',
      busy: [],
      reaches: ['table-1'],
      ready: true,
      skip: null,
      mayLapse: false,
      ...more,
    },
  })
const face = (language: 'nl' | 'en', kind: NextKind, more = {}) =>
  nextFace(
    { control: next(kind, more), overview: overviewFixture({ debrief: 'words', course: courseFixture() }) },
    nextTexts[language],
    language,
  )

describe.each(['nl', 'en'] as const)('the one Next in %s', (language) => {
  it('names its effect for every kind, each in words of its own', () => {
    const labels = kinds.map((kind) => face(language, kind).label)
    expect(labels.every((label) => label.trim().length > 5)).toBe(true)
    expect(new Set(labels).size).toBe(kinds.length)
  })

  it.each(['start', 'message', 'judgement', 'decide', 'phase'] as const)('says what %s concerns', (kind) => {
    expect(face(language, kind).label).toContain('Telefoontje')
    expect(face(language, kind, { title: null }).label).not.toContain('null')
  })

  it.each(debriefScenes.slice(0, -1))('names the scene after %s', (scene: DebriefScene) => {
    const following = debriefScenes[debriefScenes.indexOf(scene) + 1] ?? 'words'
    const { label } = nextFace(
      { control: next('scene'), overview: overviewFixture({ debrief: scene, course: courseFixture() }) },
      nextTexts[language],
      language,
    )
    expect(label).toContain(termTexts[language].debriefScenes[following])
  })

  it('names the next of three scenes in a short debrief [DEB-3]', () => {
    const course = courseFixture({ short: true, scenes: ['words', 'decisions', 'facts', 'home'] })
    const seen = { control: next('scene'), overview: overviewFixture({ debrief: 'words', course }) }
    expect(nextFace(seen, nextTexts[language], language).label).toContain(termTexts[language].debriefScenes.decisions)
  })

  it('counts the tables that still lead their own debrief before it ends [SELF-4]', () => {
    const two = { 'table-1': overviewRowFixture({ number: 1 }), 'table-2': overviewRowFixture({ number: 2 }) }
    const seen = { control: next('end', { busy: ['table-2'] }), overview: overviewFixture({ tables: two }) }
    expect(nextFace(seen, nextTexts[language], language)).toMatchObject({
      sub: nextTexts[language].nextTables(1),
      press: 'end',
    })
  })

  it('says who is busy, by the letters of the roles', () => {
    expect(face(language, 'reveal', { busy: ['it'] }).sub).toContain('IT')
    expect(face(language, 'decide', { busy: ['mayor'], ready: false }).sub).toContain('BM')
  })
})

describe('what a press does', () => {
  it('asks before the end, waits for the table at its decision, and goes on everywhere else', () => {
    const presses = Object.fromEntries(kinds.map((kind) => [kind, face('nl', kind).press]))
    expect(presses).toEqual({
      start: 'next',
      message: 'next',
      judgement: 'next',
      reveal: 'next',
      decide: 'none',
      phase: 'next',
      debrief: 'next',
      scene: 'next',
      end: 'end',
      ended: 'none',
    })
  })

  it('resumes first when the table is paused', () => {
    const { stage } = controlViewFixture()
    const control = controlViewFixture({ stage: { ...stage, status: 'paused' } })
    expect(nextFace({ control, overview: overviewFixture() }, nextTexts.nl, 'nl').press).toBe('resume')
  })

  it('says for which tables a message is, when others had another variant of it', () => {
    const row = overviewFixture().tables['table-1']
    if (!row) throw new Error('There is a table.')
    const rows = [1, 2, 3].map((number) => [`table-${number}`, { ...row, id: `table-${number}`, number }] as const)
    const overview = overviewFixture({ tables: Object.fromEntries(rows) })
    const sub = (reaches: string[]) =>
      nextFace({ control: next('message', { reaches }), overview }, nextTexts.nl, 'nl').sub
    expect(sub(['table-2'])).toBe('Alleen voor tafel 2')
    expect(sub(['table-1', 'table-3'])).toBe('Voor 2 van de 3 tafels')
    expect(sub(['table-1', 'table-2', 'table-3'])).toBe('Iedereen is klaar')
  })

  it('counts tables, not seats, when there are several', () => {
    const { tables } = overviewFixture()
    const [row] = Object.values(tables)
    const overview = overviewFixture({
      tables: { ...tables, ...(row ? { 'table-2': { ...row, id: 'table-2' } } : {}) },
    })
    const control = next('phase', { busy: ['table-1', 'table-2'] })
    const { stage } = control
    const calm = { ...control, stage: { ...stage, phase: stage.phase && { ...stage.phase, hasDecision: false } } }
    expect(nextFace({ control: calm, overview }, nextTexts.nl, 'nl').sub).toBe('Nog 2 tafels bezig')
    expect(nextFace({ control, overview }, nextTexts.nl, 'nl').sub).toBe(
      'Nog 2 tafels bezig: zij gaan verder zonder besluit',
    )
  })

  it('says which table it lets go on, where only that one stands still', () => {
    const control = controlViewFixture({ stage: { ...controlViewFixture().stage, status: 'paused' } })
    const sub = (overview: ReturnType<typeof overviewFixture>) =>
      nextFace({ control, overview }, nextTexts.nl, 'nl').sub
    const tables = Object.fromEntries([1, 2].map((number) => [`table-${number}`, overviewRowFixture({ number })]))
    const { exercise } = overviewFixture()
    expect(sub(overviewFixture())).toBe('De klok staat stil')
    expect(sub(overviewFixture({ tables }))).toBe('Alleen tafel 1 staat stil')
    expect(sub(overviewFixture({ tables, exercise: { ...exercise, status: 'paused' } }))).toBe('De klok staat stil')
  })
})
