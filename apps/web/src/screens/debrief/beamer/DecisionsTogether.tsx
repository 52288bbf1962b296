import type { TogetherDecision } from '@natte-meren/protocol'
import type { ReactNode } from 'react'
import { isUnanimous, mostChosen, packed } from '../togetherModel.ts'
import { dilemmaSentence } from '../togetherSentences.ts'
import { BeamerScene, Empty } from './BeamerScene.tsx'
import { Pager } from './Pager.tsx'
import { usePages } from './usePages.ts'
import { Bars } from './Bars.tsx'
import styles from './DecisionsTogether.module.css'
import { SpreadRows } from './SpreadRows.tsx'
import type { TogetherSceneProps } from './togetherScene.ts'

type Explanation = TogetherDecision['explanations'][number]

/** Lines of letters that a page of explanations holds, and about how many letters go in one. */
const lines = 9
const perLine = 66
const linesOf = ({ words }: Explanation): number => 1.6 + Math.ceil(words.length / perLine)

const Chart = ({ decision, texts, debriefTexts }: TogetherSceneProps & { decision: TogetherDecision }) => {
  const t = texts.decisions
  const { options, lapsed, advice, deferred, dissents } = decision
  const most = new Set(mostChosen(decision).map(({ id }) => id))
  const advised = Math.max(1, ...options.map((option) => option.advised))
  return (
    <div className={styles.page}>
      <p className={styles.question}>{decision.question}</p>
      <div className={styles.chart}>
        <Bars
          whole={decision.tables}
          wholeSecond={options.reduce((sum, option) => sum + option.advised, 0) || advised}
          rows={[
            ...options.map(({ id, label, tables, advised: count }) => ({
              ...{ id, label, count: tables, value: texts.tables(tables), strong: most.has(id) },
              second: { count, value: t.advisedBy(count) },
            })),
            ...(lapsed > 0
              ? [{ id: '-', label: t.lapsed, count: lapsed, value: texts.tables(lapsed), dashed: true }]
              : []),
          ]}
        />
      </div>
      <p className={styles.lines}>
        <span>{t.followed(advice.followed, advice.given)}</span>
        {deferred > 0 ? <span>{t.deferred(deferred)}</span> : null}
        {dissents > 0 ? <span>{debriefTexts.decisions.dissents(dissents)}</span> : null}
      </p>
    </div>
  )
}

const Explanations = ({
  decision,
  shown,
  texts,
}: TogetherSceneProps & { decision: TogetherDecision; shown: readonly Explanation[] }) => (
  <ul className={styles.explanations}>
    {shown.map(({ option, words, table }) => (
      <li key={words}>
        <p className={styles.option}>
          {decision.options.find(({ id }) => id === option)?.label}
          {table === null ? null : ` · ${texts.tableSaid(table)}`}
        </p>
        <blockquote className={styles.words}>{words}</blockquote>
      </li>
    ))}
  </ul>
)

interface Page {
  /** Dilemma to which it belongs, counted from 1; 0 for the overview. */
  number: number
  name: string
  headline: string
  body: ReactNode
}

export const decisionPages = (props: TogetherSceneProps): Page[] => {
  const { together, texts } = props
  const { decisions } = together
  const t = texts.decisions
  const overview = t.headline(decisions.filter(isUnanimous).length, decisions.length)
  return [
    { number: 0, name: t.overview, headline: overview, body: <SpreadRows {...props} /> },
    ...decisions.flatMap((decision, index): Page[] => {
      const number = index + 1
      const quotes = packed(decision.explanations, lines, linesOf)
      return [
        {
          number,
          name: decision.title,
          headline: dilemmaSentence(decision, texts),
          body: <Chart {...props} decision={decision} />,
        },
        ...quotes.map((shown) => ({
          number,
          name: `${decision.title}: ${t.explained}`,
          headline: t.explained,
          body: <Explanations {...props} decision={decision} shown={shown} />,
        })),
        {
          number,
          name: `${decision.title}: ${t.remains}`,
          headline: t.remains,
          body: (
            <div className={styles.remains}>
              <p className={styles.governance}>{decision.governance}</p>
            </div>
          ),
        },
      ]
    }),
  ]
}

/** What the tables chose beside each other; then each dilemma, how it was explained, and the question that remains. */
export const DecisionsTogether = (props: TogetherSceneProps) => {
  const { together, texts, debriefTexts, keys, turned } = props
  const pages = decisionPages(props)
  const [page, setPage] = usePages(pages.length, keys, turned)
  const shown = pages[page]
  const t = texts.decisions
  if (!shown || together.decisions.length === 0) {
    return (
      <BeamerScene name="decisions" headline={debriefTexts.scenes.decisions}>
        <Empty>{t.none}</Empty>
      </BeamerScene>
    )
  }
  const isChart = shown.number > 0 && pages[page - 1]?.number !== shown.number
  return (
    <BeamerScene
      name="decisions"
      headline={shown.headline}
      foot={
        <>
          <Pager
            label={debriefTexts.scenes.decisions}
            pages={[t.overview, ...together.decisions.map((_, index) => `${index + 1}`)]}
            page={shown.number}
            onPage={(number) => setPage(pages.findIndex((each) => each.number === number))}
          />
          {isChart ? (
            <ul className={styles.legend}>
              {(['chosen', 'advised'] as const).map((kind) => (
                <li key={kind}>
                  <span className={styles.key} data-kind={kind} aria-hidden="true" />
                  {t.legend[kind]}
                </li>
              ))}
            </ul>
          ) : null}
        </>
      }
    >
      {shown.body}
    </BeamerScene>
  )
}
