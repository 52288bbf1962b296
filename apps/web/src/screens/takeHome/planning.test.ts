import { takeHomeFixture } from '@natte-meren/testkit'
import { describe, expect, it } from 'vitest'
import {
  candidates,
  chosenQuestions,
  draftOf,
  isSamePlan,
  moveQuestion,
  planCommand,
  replaceQuestion,
  sentencePart,
  toggleQuestion,
  withKnownQuestions,
} from './planning.ts'

const page = takeHomeFixture
const untouched = { questions: [], agenda: null, when: null, then: null, coffee: null }

describe('three questions for home', () => {
  it('come from the own ones first, completed by the defaults', () => {
    const ids = candidates(page).map(({ id }) => id)
    expect(ids.slice(0, 2)).toEqual(['q-1', 'q-2'])
    expect(ids.slice(2)).toEqual(page.defaults)
    expect(chosenQuestions({ ...page, plan: untouched }, []).map(({ id }) => id)).toEqual(ids.slice(0, 3))
  })

  it('are three good ones when nothing was saved', () => {
    const questions = Object.fromEntries(page.defaults.map((id) => [id, page.questions[id]]))
    const empty = { ...page, questions, plan: untouched } as typeof page
    expect(chosenQuestions(empty, []).map(({ id }) => id)).toEqual(page.defaults.slice(0, 3))
  })

  it('leave out a question that is no longer there', () => {
    expect(chosenQuestions(page, ['gone', 'q-2']).map(({ id }) => id)).toEqual(['q-2'])
  })

  it('are not sent when they were removed elsewhere', () => {
    const draft = { ...draftOf(page), questions: ['gone', 'q-2'], agenda: 'gone' }
    expect(withKnownQuestions(page, draft)).toMatchObject({ questions: ['q-2'], agenda: null })
  })

  it('stay as chosen, in the order that was chosen', () => {
    const draft = draftOf(page)
    expect(draft.questions).toEqual(page.plan.questions)
    expect(isSamePlan(draft, page.plan)).toBe(true)
    const [first = '', second = ''] = draft.questions
    expect(moveQuestion(draft, first, 1).questions.slice(0, 2)).toEqual([second, first])
    expect(moveQuestion(draft, first, -1)).toBe(draft)
  })

  it('do not become four', () => {
    const draft = draftOf(page)
    const other = candidates(page).find(({ id }) => !draft.questions.includes(id))?.id ?? ''
    expect(toggleQuestion(draft, other)).toBe(draft)
  })

  it('take the item for the college with them when they go, or when they are rewritten', () => {
    const draft = { ...draftOf(page), agenda: 'q-1' }
    expect(toggleQuestion(draft, 'q-1').agenda).toBeNull()
    expect(replaceQuestion(draft, 'q-1', 'q-9')).toMatchObject({ agenda: 'q-9' })
    expect(replaceQuestion(draft, 'q-1', 'q-9').questions).toContain('q-9')
  })
})

describe('the plan on its way', () => {
  it('leaves out what was not filled in', () => {
    expect(planCommand({ questions: ['a'], agenda: null, when: '  ', then: 'x', coffee: null })).toEqual({
      type: 'PlanTakeHome',
      questions: ['a'],
      agenda: null,
      then: 'x',
      coffee: null,
    })
  })
})

describe('the if–then sentence', () => {
  it.each([
    ['when', 'Als ik maandag op het gemeentehuis ben,', 'maandag op het gemeentehuis ben'],
    ['when', 'maandag om negen uur binnen ben', 'maandag om negen uur binnen ben'],
    ['when', 'When I am in on Monday…', 'am in on Monday'],
    ['then', 'dan bel ik de CISO.', 'bel ik de CISO'],
    ['then', 'danst iedereen', 'danst iedereen'],
  ] as const)('takes %s "%s" without saying it twice', (part, typed, shown) => {
    expect(sentencePart(part, typed)).toBe(shown)
  })
})
