import type { Intervention } from '@natte-meren/engine'
import type { GoalScore, Language, MeasureResult, NoteTag, Theme } from '@natte-meren/protocol'

/** Something and at how many tables; `of` is out of how many. */
export interface Share {
  readonly tables: number
  readonly of: number
}

/** A phase in the plan and in the room [minutes of play]; no times when no table finished it. */
export interface ReportedPhase {
  readonly title: string
  readonly planned: number
  readonly tables: number
  readonly real: { readonly shortest: number; readonly middle: number; readonly longest: number } | null
}

/** One dilemma over all tables. */
export interface ReportedDecision {
  readonly id: string
  readonly title: string
  readonly question: string
  /** The governance question that it leaves behind. */
  readonly governance: string
  readonly taken: Share
  /** The phase went by without a decision. */
  readonly lapsed: number
  readonly options: readonly {
    readonly id: string
    readonly label: string
    readonly tables: number
    readonly advised: number
  }[]
  /** Advice that was given, and how much of it was for what was then decided. */
  readonly advice: {
    readonly given: number
    readonly followed: number
    readonly other: number
    readonly noChoice: number
  }
  /** Tables where nobody advised what was decided, out of those with advice and a decision. */
  readonly against: Share
  /** "Nu nog niet": how often, and what was missing. */
  readonly deferred: number
  readonly missing: readonly string[]
  /** "Ik dacht er anders over", over all tables. */
  readonly dissents: number
  /** What was read out, word for word; `table` only where tables are named. */
  readonly explanations: readonly { readonly label: string; readonly words: string; readonly table: string | null }[]
}

/** One key fact over all tables where it came up. */
export interface ReportedFact {
  readonly id: string
  readonly sentence: string
  readonly cameUp: number
  /** Roles that held it from a message, with at how many tables. */
  readonly held: readonly { readonly role: string; readonly tables: number }[]
  readonly told: number
  readonly tabled: number
  readonly kept: number
  /** Per decision that it bears on: at how many tables the decider had it before deciding. */
  readonly decisions: readonly { readonly title: string; readonly inTime: Share }[]
}

export interface ReportedDuty {
  readonly id: string
  readonly title: string
  readonly law: string
  readonly holder: string
  readonly started: number
  readonly met: number
  readonly missed: number
}

/** What the facilitator did beyond leading the story: the same for all, or for some. */
export interface ReportedIntervention {
  readonly kind: Intervention['kind']
  readonly about: string | null
  readonly times: number
  /** Talk time given [s]. */
  readonly seconds: number
  readonly tables: number
  /** It was done to several tables at once. */
  readonly whole: boolean
}

/** A learning goal with what the logs say about it. */
export interface ReportedGoal {
  readonly id: string
  readonly text: string
  readonly decisions: readonly {
    readonly title: string
    readonly taken: Share
    readonly against: Share
    /** Facts that mattered to it, and at how many tables the decider had them in time. */
    readonly facts: readonly { readonly sentence: string; readonly inTime: Share }[]
  }[]
  /** Duties that are met by what matters to one of these decisions. */
  readonly duties: readonly { readonly title: string; readonly met: Share }[]
  /** How far observers saw it: how often which word was chosen, and at how many tables. */
  readonly seen: Readonly<Record<GoalScore, number>> & { readonly tables: number }
}

/** What an observer noted, with its moment; who it was is not in a report. */
interface ReportedNote {
  readonly goal: string | null
  /** Step of deciding together that it looks at. */
  readonly tag: NoteTag
  readonly phase: string | null
  /** Minutes of play. */
  readonly minute: number
  readonly words: string
  /** Only where tables are named. */
  readonly table: string | null
}

/** One table by name: only in a report that names tables. */
export interface ReportedTable {
  readonly label: string
  readonly outcome: string | null
  readonly minutes: number
  readonly people: number
  readonly decisions: readonly { readonly title: string; readonly label: string | null }[]
  readonly extraSeconds: number
  readonly interventions: number
}

/** An exercise over all its tables, ready to be written down in one language. */
export interface ExerciseReport {
  readonly language: Language
  /** Tables are named. False unless somebody chose it. */
  readonly named: boolean
  readonly exercise: {
    readonly title: string
    readonly edition: string
    /** What its facilitators call it; only where tables are named. */
    readonly name: string | null
    /** "2026-11-24" */
    readonly day: string
    readonly tables: number
    readonly people: number
    readonly scenarioVersion: string
    readonly scenarioHash: string
  }
  readonly outcomes: readonly { readonly title: string; readonly tables: number }[]
  readonly phases: readonly ReportedPhase[]
  readonly decisions: readonly ReportedDecision[]
  readonly facts: readonly ReportedFact[]
  readonly duties: readonly ReportedDuty[]
  readonly questions: readonly { readonly text: string; readonly theme: Theme | null; readonly times: number }[]
  readonly verbs: Readonly<Record<Verb, readonly { readonly text: string; readonly tables: number }[]>>
  readonly interventions: readonly ReportedIntervention[]
  readonly goals: readonly ReportedGoal[]
  readonly notes: readonly ReportedNote[]
  /** What was asked before play and after; null where it was not, or before the end. */
  readonly measure: MeasureResult | null
  readonly tables: readonly ReportedTable[]
}

/** The five verbs of the first day. */
export type Verb = 'stop' | 'organise' | 'tell' | 'care' | 'account'
