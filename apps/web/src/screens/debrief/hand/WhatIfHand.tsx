import type { OverviewView, PlenaryView, ShownChoice } from '@natte-meren/protocol'
import { useState } from 'react'
import { useLanguage } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Select } from '../../../shared/ui/Select.tsx'
import { type WhatIfTexts, whatIfTexts } from '../whatIfTexts.ts'
import styles from './Hand.module.css'

interface WhatIfHandProps {
  overview: OverviewView
  plenary: PlenaryView | null
  /** The table that the control room follows. */
  table: string
  onAsk: (choice: ShownChoice | null) => void
}

/** What the room looks at now, which part of it, and the way back. */
const Shown = ({
  choice,
  shown,
  t,
  onAsk,
}: {
  choice: ShownChoice
  shown: NonNullable<PlenaryView['whatIf']>
  t: WhatIfTexts
  onAsk: WhatIfHandProps['onAsk']
}) => {
  const busy = shown.status === 'working' || shown.status === 'runs'
  const line = { working: t.working, runs: t.workingMore, ready: '', failed: t.failed }[shown.status]
  return (
    <div className={styles.shown}>
      <p>{t.hand.shown(shown.title, shown.instead)}</p>
      <p role="status" className={styles.about}>
        {line}
      </p>
      <div className={styles.pages} role="group" aria-label={t.hand.page}>
        {t.pages.map((name, page) => (
          <button
            key={name}
            type="button"
            className={styles.page}
            aria-pressed={choice.page === page}
            onClick={() => onAsk({ ...choice, page })}
          >
            {name}
          </button>
        ))}
      </div>
      <Button onClick={() => onAsk(null)}>{busy ? t.hand.cancel : t.hand.back}</Button>
    </div>
  )
}

/** The facilitator asks what would have been: a decision that a table took, and another choice. */
export const WhatIfHand = ({ overview, plenary, table, onAsk }: WhatIfHandProps) => {
  const t = whatIfTexts[useLanguage()]
  const tables = Object.values(overview.tables).toSorted((a, b) => a.number - b.number)
  const asked = overview.whatIf
  const [chosen, setChosen] = useState({ table: asked?.table ?? table, decision: asked?.decision ?? '' })
  const row = overview.tables[chosen.table]
  const taken = overview.dilemmas.filter(({ id }) => row?.decisions[id])
  const dilemma = taken.find(({ id }) => id === chosen.decision) ?? null
  const others = dilemma?.options.filter(({ id }) => id !== row?.decisions[dilemma.id]) ?? []
  const ask = (option: string | null) => onAsk({ ...chosen, option, page: 0 })
  const isAsked = (option: string | null) => asked?.decision === chosen.decision && asked.option === option
  return (
    <section className={styles.hand} aria-labelledby="what-if-hand">
      <div>
        <h2 id="what-if-hand" className={styles.title}>
          {t.hand.title}
        </h2>
        <p className={styles.about}>{t.hand.about}</p>
      </div>
      {asked && plenary?.whatIf ? <Shown choice={asked} shown={plenary.whatIf} t={t} onAsk={onAsk} /> : null}
      <div className={styles.choices}>
        {tables.length === 1 ? null : (
          <Select
            label={t.hand.table}
            value={chosen.table}
            onChange={(value) => setChosen({ table: value, decision: '' })}
          >
            {tables.map(({ id, number }) => (
              <option key={id} value={id}>
                {t.hand.tableNumber(number)}
              </option>
            ))}
          </Select>
        )}
        <Select
          label={t.hand.decision}
          value={dilemma?.id ?? ''}
          onChange={(value) => setChosen({ ...chosen, decision: value })}
        >
          <option value="">{taken.length === 0 ? t.hand.none : t.hand.choose}</option>
          {taken.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </div>
      {dilemma === null ? null : (
        <fieldset className={styles.options}>
          <legend>{t.hand.options}</legend>
          {[...others, { id: null, label: t.hand.nothing }].map(({ id, label }) => (
            <Button key={label} aria-pressed={isAsked(id)} onClick={() => ask(id)}>
              {label}
            </Button>
          ))}
        </fieldset>
      )}
    </section>
  )
}
