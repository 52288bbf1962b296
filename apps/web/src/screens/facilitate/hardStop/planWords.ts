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

/** What nobody may overlook: the debrief shrinks, or it does not fit at all. */
export const warningsOf = (plan: TimePlanView, t: Texts): readonly string[] => {
  const leaveOut = of(plan, 'leave-out').map(({ phase }) => phase ?? '')
  return [
    ...(plan.debriefMs < plan.wantedMs ? [t.debriefShorter(t.span(plan.debriefMs), t.span(plan.wantedMs))] : []),
    ...(plan.overMs > 0 ? [t.tooLate(formatTime(plan.debriefAt + plan.debriefMs), t.span(plan.overMs))] : []),
    ...(leaveOut.length > 0 ? [t.leaveOut(leaveOut.join(', '))] : []),
  ]
}

/** A change with its reason. */
export const reasonOf = ({ code, inject, phase, from, to }: TimeChange, t: Texts): string =>
  t.reasons[code === 'message-dropped' && to === 0 ? 'variant-dropped' : code](
    inject?.title ?? phase ?? '',
    t.span(to),
    t.span(from ?? 0),
  )
