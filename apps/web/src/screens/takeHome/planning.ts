import type { SavedQuestion, TakeHomePlan, TakeHomeView } from '@natte-meren/protocol'
import type { OutgoingTableCommand } from '../../shared/connection/dispatch.ts'

export const questionCount = 3
export const usualTime = '08:30'

/** What a player is choosing, before and after it was sent; empty texts are empty, not absent. */
export interface PlanDraft {
  questions: readonly string[]
  agenda: string | null
  when: string
  then: string
  /** "2026-12-01T08:30" */
  coffee: string | null
}

/** Everything to choose from: own questions first, oldest first, then those that complete them. */
export const candidates = (page: TakeHomeView): SavedQuestion[] => {
  const defaults = new Set(page.defaults)
  const own = Object.values(page.questions).filter(({ id }) => !defaults.has(id))
  const others = page.defaults.flatMap((id) => page.questions[id] ?? [])
  return [...own.sort((a, b) => a.order - b.order), ...others]
}

/**
 * The chosen questions in their order. Who has not chosen yet gets three good ones: own questions,
 * completed by the defaults.
 */
export const chosenQuestions = (page: TakeHomeView, questions: readonly string[]): SavedQuestion[] => {
  const known = questions.flatMap((id) => page.questions[id] ?? [])
  return known.length > 0 ? known.slice(0, questionCount) : candidates(page).slice(0, questionCount)
}

export const draftOf = (page: TakeHomeView): PlanDraft => ({
  questions: chosenQuestions(page, page.plan.questions).map(({ id }) => id),
  agenda: page.plan.agenda,
  when: page.plan.when ?? '',
  then: page.plan.then ?? '',
  coffee: page.plan.coffee,
})

/** The page as it will be with this draft, for a file or a print before the server has answered. */
export const withDraft = (page: TakeHomeView, draft: PlanDraft): TakeHomeView => ({
  ...page,
  plan: planOf(draft),
})

const planOf = (draft: PlanDraft): TakeHomePlan => ({
  questions: [...draft.questions],
  agenda: draft.agenda,
  when: draft.when.trim() || null,
  then: draft.then.trim() || null,
  coffee: draft.coffee,
})

export const planCommand = (draft: PlanDraft): OutgoingTableCommand => {
  const plan = planOf(draft)
  return {
    type: 'PlanTakeHome',
    questions: plan.questions,
    agenda: plan.agenda,
    coffee: plan.coffee,
    ...(plan.when === null ? {} : { when: plan.when }),
    ...(plan.then === null ? {} : { then: plan.then }),
  }
}

export const isSamePlan = (draft: PlanDraft, plan: TakeHomePlan): boolean => {
  const wanted = planOf(draft)
  return (
    wanted.questions.join(' ') === plan.questions.join(' ') &&
    wanted.agenda === plan.agenda &&
    wanted.when === plan.when &&
    wanted.then === plan.then &&
    wanted.coffee === plan.coffee
  )
}

/** Takes a question in or leaves it out; a fourth one does not fit. The agenda follows. */
export const toggleQuestion = (draft: PlanDraft, id: string): PlanDraft => {
  if (draft.questions.includes(id)) {
    return {
      ...draft,
      questions: draft.questions.filter((question) => question !== id),
      agenda: draft.agenda === id ? null : draft.agenda,
    }
  }
  return draft.questions.length >= questionCount ? draft : { ...draft, questions: [...draft.questions, id] }
}

/** Without questions that are no longer there: they were removed on another screen. */
export const withKnownQuestions = (page: TakeHomeView, draft: PlanDraft): PlanDraft => {
  const known = (id: string | null) => id !== null && id in page.questions
  return { ...draft, questions: draft.questions.filter(known), agenda: known(draft.agenda) ? draft.agenda : null }
}

/** Moves a question one place up (-1) or down (1). */
export const moveQuestion = (draft: PlanDraft, id: string, step: -1 | 1): PlanDraft => {
  const from = draft.questions.indexOf(id)
  const to = from + step
  if (from < 0 || to < 0 || to >= draft.questions.length) return draft
  const questions = draft.questions.filter((question) => question !== id)
  return { ...draft, questions: questions.toSpliced(to, 0, id) }
}

/** Puts another question in the place of one: a default that the player rewrote became an own question. */
export const replaceQuestion = (draft: PlanDraft, id: string, by: string): PlanDraft => ({
  ...draft,
  questions: [...new Set(draft.questions.map((question) => (question === id ? by : question)))],
  agenda: draft.agenda === id ? by : draft.agenda,
})

/** "Als ik" and "dan" stand on the page already; who types them too does not get them twice. */
const openings = {
  when: /^\s*(?:als ik|wanneer ik|when i|if i)\s+/i,
  then: /^\s*(?:dan|then)\s+/i,
} as const

/** One half of the if–then sentence, fit to stand between the words of the page. */
export const sentencePart = (part: keyof typeof openings, text: string | null): string =>
  (text ?? '')
    .trim()
    .replace(openings[part], '')
    .replace(/[\s.,;…]+$/, '')
