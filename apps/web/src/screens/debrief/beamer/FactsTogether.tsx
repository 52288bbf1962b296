import type { TogetherFact } from '@natte-meren/protocol'
import { bySpread, factsInTime, judgedAt, packed } from '../togetherModel.ts'
import { BeamerScene, Empty } from './BeamerScene.tsx'
import { Pager } from './Pager.tsx'
import { usePages } from './usePages.ts'
import styles from './FactsTogether.module.css'
import type { TogetherSceneProps } from './togetherScene.ts'

const kinds = ['before', 'after', 'never'] as const

/** The room looks at where tables differed; the rest is on the phones. */
const mostPages = 4

/** Room of a page in lines, and about how many letters of a sentence go in one. */
const room = 13.3
const perLine = 35
const linesOf = ({ sentence }: TogetherFact): number => Math.max(2.5, Math.ceil(sentence.length / perLine) + 0.3)

const Row = ({ fact, together, texts }: TogetherSceneProps & { fact: TogetherFact }) => {
  const t = texts.facts
  const judged = judgedAt(fact)
  return (
    <li className={styles.row}>
      <p className={styles.sentence}>
        {fact.sentence}
        <span className={styles.said}> {judged === 0 ? t.open : t.sentence(fact.before, judged)}</span>
      </p>
      <div className={styles.tracks}>
        <div className={styles.bar} aria-hidden="true">
          {kinds
            .filter((kind) => fact[kind] > 0)
            .map((kind) => (
              <span key={kind} className={styles.part} data-kind={kind} style={{ flex: `${fact[kind]} 1 0` }}>
                {fact[kind]}
              </span>
            ))}
          {/* Tables that never came to it leave the bar shorter. */}
          <span style={{ flex: `${together.tables - judged} 1 0` }} />
        </div>
        <span className={styles.shared}>{t.shared(fact.told, fact.tabled)}</span>
      </div>
    </li>
  )
}

/** The facts that the room looks at, as many on a page as the screen holds. */
export const factPages = ({ facts }: TogetherSceneProps['together']): TogetherFact[][] =>
  packed(bySpread(facts.filter((fact) => judgedAt(fact) > 0)), room, linesOf).slice(0, mostPages)

/** Facts as rows: at how many tables each one was there before the decision, after it, or not at all. */
export const FactsTogether = (props: TogetherSceneProps) => {
  const { together, texts, debriefTexts, keys, turned } = props
  const told = together.facts.filter((fact) => judgedAt(fact) > 0)
  const pages = factPages(together)
  const onScreen = pages.flat().length
  const [page, setPage] = usePages(pages.length, keys, turned)
  const { count, most } = factsInTime(told)
  const t = texts.facts
  if (told.length === 0) {
    return (
      <BeamerScene name="facts" headline={debriefTexts.scenes.facts}>
        <Empty>{t.none}</Empty>
      </BeamerScene>
    )
  }
  return (
    <BeamerScene
      name="facts"
      headline={t.headline(most, count)}
      foot={
        <>
          <Pager
            label={debriefTexts.scenes.facts}
            pages={pages.map((_, index) => `${index + 1}`)}
            page={page}
            onPage={setPage}
          />
          {onScreen < told.length ? <p className={styles.some}>{t.some(onScreen, told.length)}</p> : null}
          <ul className={styles.legend}>
            {kinds.map((kind) => (
              <li key={kind}>
                <span className={styles.part} data-kind={kind} aria-hidden="true" />
                {t[kind]}
              </li>
            ))}
          </ul>
        </>
      }
    >
      <ul className={styles.rows}>
        {(pages[page] ?? []).map((fact) => (
          <Row key={fact.id} {...props} fact={fact} />
        ))}
      </ul>
    </BeamerScene>
  )
}
