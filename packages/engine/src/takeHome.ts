import type { TextId } from '@natte-meren/protocol'
import type { Evolvers } from './recorded.ts'

/** What one seat says and plans at the end; survives a step back. */
export interface HomeState {
  readonly words: Readonly<Record<string, TextId>>
  readonly plans: Readonly<Record<string, Plan>>
  /** "Ik dacht er anders over", by decision and seat. */
  readonly dissents: Readonly<Record<string, Readonly<Record<string, TextId | null>>>>
  /** Shared questions that each seat chose, once there was a vote. */
  readonly vote: Vote | null
}

interface Vote {
  readonly open: boolean
  readonly chosen: Readonly<Record<string, readonly string[]>>
}

interface Plan {
  readonly questions: readonly string[]
  readonly agenda: string | null
  readonly when: TextId | null
  readonly then: TextId | null
  readonly coffee: string | null
}

export const initialHome: HomeState = { words: {}, plans: {}, dissents: {}, vote: null }

export type HomeEvent =
  | { type: 'WordSaid'; seat: string; word: TextId }
  | ({ type: 'TakeHomePlanned'; seat: string } & Plan)
  | { type: 'DissentRecorded'; decision: string; seat: string; reason: TextId | null }
  | { type: 'VoteOpened'; open: boolean }
  | { type: 'QuestionsVoted'; seat: string; questions: string[] }

export const evolveHome: Evolvers<HomeState, HomeEvent> = {
  WordSaid: (home, { event }) => ({
    ...home,
    words: { ...home.words, [event.seat]: event.word },
  }),
  TakeHomePlanned: (home, { event }) => {
    const { seat, questions, agenda, when, then, coffee } = event
    return { ...home, plans: { ...home.plans, [seat]: { questions, agenda, when, then, coffee } } }
  },
  DissentRecorded: (home, { event: { decision, seat, reason } }) => ({
    ...home,
    dissents: {
      ...home.dissents,
      [decision]: { ...home.dissents[decision], [seat]: reason },
    },
  }),
  VoteOpened: (home, { event: { open } }) => ({ ...home, vote: { chosen: home.vote?.chosen ?? {}, open } }),
  QuestionsVoted: (home, { event: { seat, questions } }) => ({
    ...home,
    vote: { open: home.vote?.open ?? false, chosen: { ...home.vote?.chosen, [seat]: questions } },
  }),
}
