import type { Language } from '@natte-meren/protocol'
import { dayInWords, textsIn } from './textsIn.ts'

/** What a reminder knows of the day: no table, no person, nothing of how it went. */
export interface RemindedDay {
  readonly language: Language
  /** What was played, and on which day: "2026-11-28". */
  readonly title: string
  readonly day: string
  /** The question that most people shared, where several did. */
  readonly question: string | null
  /** Where players find their page again, also from home; null where only the file that they kept is left. */
  readonly link: string | null
  /** Day after which that page is gone, "2026-12-28". */
  readonly keptUntil: string | null
}

const dayMs = 86_400_000
/** Saturday and Sunday, to the Monday after them. */
const toMonday: Readonly<Record<number, number>> = { 6: 2, 0: 1 }

/** Two weeks after the day, and no sooner; not in a weekend. */
export const reminderDay = (day: string): string => {
  const after = new Date(Date.parse(`${day}T00:00:00Z`) + 14 * dayMs)
  const moved = new Date(after.getTime() + (toMonday[after.getUTCDay()] ?? 0) * dayMs)
  return moved.toISOString().slice(0, 10)
}

/** A page that is gone by then is no help. */
const linkBy = ({ day, link, keptUntil }: RemindedDay): string | null =>
  keptUntil !== null && keptUntil <= reminderDay(day) ? null : link

/** A text for whoever organised the day, to send to all who took part: subject and message. [REP-11] */
export const reminderText = (reminded: RemindedDay): { readonly subject: string; readonly text: string } => {
  const { language, title, day, question, keptUntil } = reminded
  const t = textsIn[language].reminder
  const link = linkBy(reminded)
  const until = keptUntil === null ? null : dayInWords(keptUntil, language)
  const paragraphs = [
    t.hello,
    t.was(title, dayInWords(day, language)),
    t.coffee,
    ...(question === null ? [] : [t.shared(question)]),
    link === null ? t.file : t.page(link, until),
    t.small,
    t.bye,
  ]
  return { subject: t.subject(title), text: `${paragraphs.join('\n\n')}\n` }
}
