import type { ExerciseReport, ReportedIntervention } from '@natte-meren/debrief'
import type { GoalScore, NoteTag, Theme } from '@natte-meren/protocol'

/** Everything that a report says in its own words. */
export interface ReportTexts {
  readonly mark: string
  readonly title: string
  readonly subtitle: (title: string, edition: string, day: string) => string
  readonly anonymous: string
  readonly named: string
  readonly sections: {
    readonly exercise: string
    readonly decisions: string
    readonly facts: string
    readonly duties: string
    readonly questions: string
    readonly verbs: string
    readonly goals: string
    readonly interventions: string
    readonly tables: string
    readonly actions: string
  }
  readonly took: (tables: number, people: number) => string
  readonly lasted: (planned: number, real: number) => string
  readonly version: (version: string, hash: string) => string
  readonly endings: string
  readonly tablesCount: (tables: number) => string
  readonly share: (tables: number, of: number) => string
  readonly outOf: (count: number, of: number) => string
  readonly times: (times: number) => string
  readonly taken: (tables: number, of: number) => string
  readonly lapsed: (tables: number) => string
  readonly advice: (given: number, followed: number, noChoice: number) => string
  readonly against: (tables: number, of: number) => string
  readonly deferred: (times: number) => string
  readonly missing: string
  readonly dissents: (times: number) => string
  readonly explanations: string
  readonly governance: (question: string) => string
  readonly factsHeadline: (inTime: number, of: number) => string
  readonly dutiesHeadline: (met: number, started: number) => string
  readonly questionsNote: string
  readonly noQuestions: string
  readonly themes: Readonly<Record<Theme | 'none', string>>
  readonly verbs: Readonly<Record<keyof ExerciseReport['verbs'], string>>
  readonly goalNote: string
  readonly goalDuties: string
  readonly goalSeen: (seen: ExerciseReport['goals'][number]['seen']) => string
  readonly seen: Readonly<Record<GoalScore, string>>
  readonly noEvidence: string
  readonly observed: string
  readonly looseNotes: string
  readonly afterMinutes: (minutes: number) => string
  readonly tags: Readonly<Record<NoteTag, string>>
  readonly interventionsNote: string
  readonly noInterventions: string
  readonly kinds: Readonly<Record<ReportedIntervention['kind'], string>>
  readonly whole: string
  readonly single: string
  readonly minutes: (seconds: number) => string
  readonly noActions: string
  readonly open: string
  readonly columns: Readonly<
    Record<
      | 'phase'
      | 'planned'
      | 'shortest'
      | 'middle'
      | 'longest'
      | 'tables'
      | 'option'
      | 'advised'
      | 'fact'
      | 'held'
      | 'shared'
      | 'told'
      | 'tabled'
      | 'kept'
      | 'before'
      | 'duty'
      | 'law'
      | 'holder'
      | 'started'
      | 'met'
      | 'missed'
      | 'what'
      | 'about'
      | 'times'
      | 'for'
      | 'time'
      | 'table'
      | 'outcome'
      | 'minutes'
      | 'people'
      | 'owner'
      | 'due'
      | 'decision'
      | 'goal'
      | 'kind'
      | 'taken'
      | 'factsInTime'
      | 'leastKnown'
      | 'seenBy'
      | 'question'
      | 'theme'
      | 'words'
      | 'deferred'
      | 'dissents'
      | 'cameUp'
      | 'of'
      | 'interventions'
      | 'extra',
      string
    >
  >
  readonly about: string
  /** What goes to the people who took part, two weeks later. */
  readonly reminder: {
    readonly subject: (title: string) => string
    readonly hello: string
    readonly was: (title: string, day: string) => string
    readonly coffee: string
    readonly shared: (question: string) => string
    readonly page: (link: string, until: string | null) => string
    readonly file: string
    readonly small: string
    readonly bye: string
    /** Of the entry in the organiser's own calendar. */
    readonly entry: (title: string) => string
    readonly send: string
  }
}
