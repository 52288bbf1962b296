import type { TimeChange, TimePlanView } from '@natte-meren/protocol'
import { formatTime } from '../../../shared/format/wallClock.ts'
import type { hardStopTexts } from './hardStopTexts.ts'

type Texts = (typeof hardStopTexts)['nl']

const of = (plan: TimePlanView, code: TimeChange['code']): readonly TimeChange[] =>
  plan.changes.filter((change) => change.code === code)

const talkWords = (t: Texts, talk: readonly TimeChange[]): readonly string[] => {
  const [first, ...others] = talk
  if (!first) return []
  const same = others.every(({ from, to }) => from === first.from && to === first.to)
  return [same ? t.talkEach(t.span(first.to), t.span(first.from ?? 0)) : t.talkSome(talk.length)]
}

/** What a plan does, in one breath. */
export const summaryOf = (plan: TimePlanView, t: Texts): string => {
  const dropped = of(plan, 'message-dropped').filter(({ to }) => to > 0).length
  const earlier = of(plan, 'message-earlier').length
  const parts = [
    ...(dropped > 0 ? [t.dropped(dropped)] : []),
    ...(earlier > 0 ? [t.earlier(earlier)] : []),
    ...talkWords(t, of(plan, 'talk-shorter')),
  ]
  if (plan.changes.length === 0) parts.push(t.roomAgain)
  return [...parts, t.debrief(formatTime(plan.debriefAt), t.span(plan.debriefMs))].join(' ')
}

/** Nobody is late by seconds. */
const wholeMinutes = (ms: number): number => Math.ceil(ms / 60_000) * 60_000

/** What nobody may overlook: the debrief shrinks, or it does not fit at all. */
export const warningsOf = (plan: TimePlanView, t: Texts): readonly string[] => {
  const leaveOut = of(plan, 'leave-out').map(({ phase }) => phase ?? '')
  return [
    ...(plan.debriefMs < plan.wantedMs ? [t.debriefShorter(t.span(plan.debriefMs), t.span(plan.wantedMs))] : []),
    ...(plan.overMs > 0
      ? [t.tooLate(formatTime(plan.debriefAt + plan.debriefMs), t.span(wholeMinutes(plan.overMs)))]
      : []),
    ...(leaveOut.length > 0 ? [t.leaveOut(leaveOut.join(', '))] : []),
  ]
}

const quoted = (changes: readonly TimeChange[]): string =>
  changes.map(({ inject }) => `“${inject?.title ?? ''}”`).join(', ')

/** What changes in one phase, the length first. */
const linesOf = (changes: readonly TimeChange[], t: Texts): readonly string[] => {
  const is = (code: TimeChange['code']) => changes.filter((change) => change.code === code)
  const dropped = is('message-dropped').filter(({ to }) => to > 0)
  const variants = is('message-dropped').filter(({ to }) => to === 0)
  const saved = dropped.reduce((sum, { to }) => sum + to, 0)
  return [
    ...is('phase-shorter').map(({ from, to }) => t.takes(t.span(to), t.span(from ?? 0))),
    ...is('talk-shorter').map(({ from, to }) => t.talks(t.span(to), t.span(from ?? 0))),
    ...(dropped.length > 0 ? [t.dropsOut(quoted(dropped), t.span(saved))] : []),
    ...(variants.length > 0 ? [t.variants(quoted(variants))] : []),
    ...is('message-earlier').map((change) =>
      t.comesEarlier(quoted([change]), t.span(change.to), t.span(change.from ?? 0)),
    ),
    ...is('leave-out').map(({ to }) => t.canGo(t.span(to))),
  ]
}

/** Every difference from the scenario: the reasons once, then phase by phase, then what is about the whole. */
export const explain = (plan: TimePlanView, t: Texts) => {
  const has = (holds: (change: TimeChange) => boolean) => plan.changes.some(holds)
  const phases = [...new Set(plan.changes.flatMap(({ phase }) => phase ?? []))]
  return {
    reasons: [
      ...(has(({ code }) => code === 'message-dropped') ? [t.why.dropped] : []),
      ...(has(({ code, to }) => code === 'message-dropped' && to === 0) ? [t.why.variants] : []),
      ...(has(({ code }) => code === 'talk-shorter') ? [t.why.talk] : []),
      ...(has(({ code }) => code === 'message-earlier') ? [t.why.earlier] : []),
    ],
    phases: phases.map((phase) => ({
      phase,
      lines: linesOf(
        plan.changes.filter((change) => change.phase === phase),
        t,
      ),
    })),
    rest: [
      ...of(plan, 'debrief-shorter').map(({ from, to }) => t.shorterDebrief(t.span(to), t.span(from ?? 0))),
      ...of(plan, 'too-late').map(({ to }) => t.isLate(t.span(wholeMinutes(to)))),
    ],
  }
}
