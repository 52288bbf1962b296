import { chosenLabel } from '../decisionModel.ts'
import { BeamerScene, Empty, type SceneProps } from './BeamerScene.tsx'
import { DecisionColumns } from './DecisionColumns.tsx'
import { DecisionPage } from './DecisionPage.tsx'
import styles from './DecisionsScene.module.css'
import { Pager } from './Pager.tsx'
import { WhatIfScene } from './WhatIfScene.tsx'
import { usePages } from './usePages.ts'

/** More than this many do not fit as columns. */
const mostColumns = 4

const DecisionRows = ({ debrief, texts }: SceneProps) => (
  <ol className={styles.rows}>
    {debrief.decisions.map((decision) => (
      <li key={decision.id} className={styles.row}>
        <span>{decision.title}</span>
        <strong>{chosenLabel(decision) ?? texts.decisions.lapsed}</strong>
      </li>
    ))}
  </ol>
)

/** What was chosen, side by side; then each decision by itself, with who advised what and how it was explained. */
const Decisions = (props: SceneProps) => {
  const { debrief, texts, keys, turned } = props
  const { decisions } = debrief
  const [page, setPage] = usePages(decisions.length + 1, keys, turned)
  const decision = decisions[page - 1]
  if (decisions.length === 0) {
    return (
      <BeamerScene name="decisions" headline={texts.scenes.decisions}>
        <Empty>{texts.decisions.none}</Empty>
      </BeamerScene>
    )
  }
  const taken = decisions.filter((each) => each.taken !== null).length
  return (
    <BeamerScene
      name="decisions"
      headline={decision?.question ?? texts.decisions.headline(taken, decisions.length)}
      foot={
        <Pager
          label={texts.scenes.decisions}
          pages={[texts.decisions.overview, ...decisions.map((_, index) => `${index + 1}`)]}
          page={page}
          onPage={setPage}
        />
      }
    >
      {decision ? (
        <DecisionPage {...props} decision={decision} />
      ) : decisions.length > mostColumns ? (
        <DecisionRows {...props} />
      ) : (
        <DecisionColumns {...props} />
      )}
    </BeamerScene>
  )
}

/** The decisions, or one of them as it would have been otherwise. */
export const DecisionsScene = (props: SceneProps) => {
  const shown = props.plenary?.whatIf ?? null
  return shown === null ? <Decisions {...props} /> : <WhatIfScene {...props} shown={shown} />
}
