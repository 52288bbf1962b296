import type { Certainty, TextId } from '@natte-meren/protocol'
import type { Evolvers } from './recorded.ts'
import type { StageEvent } from './stage.ts'

export interface Advice {
  readonly option: string | null
  readonly certainty: Certainty
  readonly reason: TextId | null
}

/** Advice on one decision, by role. */
export interface AdviceState {
  readonly revealed: boolean
  /** When it was shown: story minute, and version of that event. */
  readonly shown: { readonly story: number; readonly order: number } | null
  readonly given: Readonly<Record<string, Advice>>
  /** What it was before the one revision; null when there was none yet. */
  readonly first: Readonly<Record<string, Advice | null>>
}

export const noAdvice: AdviceState = { revealed: false, shown: null, given: {}, first: {} }

export type AdviceEvent =
  | ({ type: 'AdviceGiven'; decision: string; role: string } & Advice)
  | ({ type: 'AdviceRevised'; decision: string; role: string } & Advice)

const adviceOf = ({ option, certainty, reason }: Advice): Advice => ({ option, certainty, reason })

type Revealed = Extract<StageEvent, { type: 'AdviceRevealed' }>
type AdviceByDecision = Readonly<Record<string, AdviceState>>

export const evolveAdvice: Evolvers<AdviceByDecision, AdviceEvent | Revealed> = {
  AdviceRevealed: (advice, { event, story, version }) => ({
    ...advice,
    [event.decision]: {
      ...(advice[event.decision] ?? noAdvice),
      revealed: true,
      shown: { story, order: version },
    },
  }),
  AdviceGiven: (advice, { event }) => {
    const before = advice[event.decision] ?? noAdvice
    const after = { ...before, given: { ...before.given, [event.role]: adviceOf(event) } }
    return { ...advice, [event.decision]: after }
  },
  AdviceRevised: (advice, { event }) => {
    const { revealed, shown, given, first } = advice[event.decision] ?? noAdvice
    const after = {
      revealed,
      shown,
      given: { ...given, [event.role]: adviceOf(event) },
      first: { ...first, [event.role]: given[event.role] ?? null },
    }
    return { ...advice, [event.decision]: after }
  },
}
