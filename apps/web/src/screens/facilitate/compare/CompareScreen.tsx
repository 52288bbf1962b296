import type { Comparison, Portion, Reading } from '@natte-meren/protocol'
import { Download } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatMonth } from '../../../shared/format/days.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import { LinkButton } from '../../../shared/ui/LinkButton.tsx'
import { ShareTable } from '../../../shared/ui/ShareTable.tsx'
import styles from './CompareScreen.module.css'
import { compareTexts } from './compareTexts.ts'

/** More lines than these nobody reads on a page; all of them are in the list to download. */
const most = 12

interface PartProps {
  title: string
  line: string
  /** How many lines the page leaves to the list. */
  left: number
  /** Absent where nothing is known. */
  children: ReactNode
}

const Part = ({ title, line, left, children }: PartProps) => {
  const t = useTexts(compareTexts)
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      <p className={styles.quiet}>{line}</p>
      {children ?? <p>{t.nothing}</p>}
      {left > 0 ? <p className={styles.quiet}>{t.rest(left)}</p> : null}
    </div>
  )
}

/** Words and bar of a portion, in the language of the page. */
const usePortion = () => {
  const t = useTexts(compareTexts)
  return (portion: Portion | null) =>
    portion && { text: t.share(portion.tables, portion.of), part: portion.tables / portion.of }
}

/** The column of all together, and one for each exercise where there are several. */
const useColumns = ({ exercises }: Comparison) => {
  const t = useTexts(compareTexts)
  const several = exercises.length > 1
  return {
    heads: [t.all, ...(several ? exercises.map((_, index) => t.exercise(index + 1)) : [])],
    cellsOf: <T, C>({ all, each }: { all: T; each: readonly (T | null)[] }, cell: (value: T | null) => C): C[] =>
      [all, ...(several ? each : [])].map(cell),
  }
}

const Decisions = ({ comparison }: { comparison: Comparison }) => {
  const t = useTexts(compareTexts)
  const portion = usePortion()
  const { heads, cellsOf } = useColumns(comparison)
  const { decisions } = comparison
  const [first] = decisions
  return (
    <Part title={t.decisions} line={t.decisionsLine} left={decisions.length - most}>
      {first ? (
        <ShareTable
          caption={t.decisionsSaid(first.title, first.all.tables, first.all.of)}
          columns={[t.decision, ...heads, t.dissents]}
          rows={decisions.slice(0, most).map((decision) => ({
            id: decision.title,
            label: `${decision.title}: ${decision.most}`,
            cells: [...cellsOf(decision, portion), { text: t.times(decision.dissents.all) }],
          }))}
        />
      ) : null}
    </Part>
  )
}

const Facts = ({ comparison }: { comparison: Comparison }) => {
  const t = useTexts(compareTexts)
  const portion = usePortion()
  const { heads, cellsOf } = useColumns(comparison)
  const { facts } = comparison
  const [first] = facts
  return (
    <Part title={t.facts} line={t.factsLine} left={facts.length - most}>
      {first ? (
        <ShareTable
          caption={t.factsSaid(first.sentence, first.all.tables, first.all.of)}
          columns={[t.fact, ...heads]}
          rows={facts.slice(0, most).map((fact) => ({
            id: `${fact.sentence} ${fact.decision}`,
            label: `${fact.sentence} (${fact.decision})`,
            cells: cellsOf(fact, portion),
          }))}
        />
      ) : null}
    </Part>
  )
}

const Texts = ({ comparison }: { comparison: Comparison }) => {
  const t = useTexts(compareTexts)
  const { heads, cellsOf } = useColumns(comparison)
  const { texts } = comparison
  const [first] = texts
  const longest = first?.all.seconds ?? 0
  const cell = (reading: Reading | null) =>
    reading && { text: t.seconds(reading.seconds), part: Math.min(1, reading.seconds / Math.max(1, longest)) }
  return (
    <Part title={t.texts} line={t.textsLine} left={texts.length - most}>
      {first ? (
        <ShareTable
          caption={t.textsSaid(first.subject, t.seconds(longest))}
          columns={[t.text, ...heads]}
          rows={texts.slice(0, most).map((text) => ({
            id: text.id,
            label: `${text.subject} (${text.id})`,
            cells: cellsOf(text, cell),
          }))}
        />
      ) : null}
    </Part>
  )
}

const Scenario = ({ comparison }: { comparison: Comparison }) => {
  const t = useTexts(compareTexts)
  const language = useLanguage()
  const { scenario, exercises, tables } = comparison
  return (
    <section className={styles.scenario} aria-label={scenario}>
      <h2>{scenario}</h2>
      <p>{t.took(exercises.length, tables)}</p>
      <dl className={styles.exercises}>
        {exercises.map(({ month, edition, tables: count }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an exercise is known here by its place alone
          <Line key={index} term={t.exercise(index + 1)}>
            {t.month(formatMonth(month, language), edition, count)}
          </Line>
        ))}
      </dl>
      <Decisions comparison={comparison} />
      <Facts comparison={comparison} />
      <Texts comparison={comparison} />
    </section>
  )
}

const Line = ({ term, children }: { term: string; children: ReactNode }) => (
  <>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </>
)

interface CompareScreenProps {
  /** `null` while they are on their way. */
  comparisons: readonly Comparison[] | null
  notices: ReactNode
  file: string
}

/** Exercises beside each other: which dilemmas divide tables, which facts stay hidden, which texts take long. [COMP-1] */
export const CompareScreen = ({ comparisons, notices, file }: CompareScreenProps) => {
  const t = useTexts(compareTexts)
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1>{t.title}</h1>
        <ExerciseMark />
        <a href="/spelleider">{t.back}</a>
      </header>
      <p className={styles.line}>{t.line}</p>
      <p className={styles.quiet}>{t.privacy}</p>
      {notices}
      {comparisons === null ? <p role="status">{t.loading}</p> : null}
      {comparisons?.length === 0 ? (
        <section className={styles.scenario}>
          <h2>{t.none}</h2>
          <p className={styles.line}>{t.noneLine}</p>
        </section>
      ) : null}
      {comparisons !== null && comparisons.length > 0 ? (
        <p>
          <LinkButton href={file} icon={<Download aria-hidden size={22} />}>
            {t.file}
          </LinkButton>
        </p>
      ) : null}
      {comparisons?.map((comparison) => (
        <Scenario key={comparison.scenario} comparison={comparison} />
      ))}
    </main>
  )
}
