import { useId, useState } from 'react'
import { withName } from '../../../shared/format/names.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { ChoiceCards } from '../../../shared/ui/ChoiceCards.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import { LanguageSwitch } from '../../../shared/ui/LanguageSwitch.tsx'
import { usePageTitle } from '../../../shared/ui/usePageTitle.ts'
import styles from './EnterScreen.module.css'
import { observeTexts } from './observeTexts.ts'

/** From here on a menu is shorter than cards. */
const manyTables = 8

interface EnterScreenProps {
  tables: readonly { number: number; name: string | null; seated: number }[]
  /** From an earlier time. */
  name: string
  table: number | null
  busy: boolean
  onEnter: (name: string, table: number) => void
}

/** P16: who observes, and beside which table. */
export const EnterScreen = ({ tables, name, table, busy, onEnter }: EnterScreenProps) => {
  const t = useTexts(observeTexts)
  const id = useId()
  const [first] = tables
  const known = tables.some(({ number }) => number === table) ? table : null
  const [typed, setTyped] = useState(name)
  const [chosen, setChosen] = useState<number>(known ?? first?.number ?? 1)
  const [missing, setMissing] = useState(false)
  usePageTitle(t.title)
  return (
    <main className={styles.page}>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          const nameless = typed.trim() === ''
          setMissing(nameless)
          if (!nameless) onEnter(typed.trim(), chosen)
        }}
      >
        <Field
          label={t.name}
          value={typed}
          limit={limits.name}
          hint={t.nameHint}
          error={missing ? t.nameMissing : null}
          onChange={(next) => {
            setTyped(next)
            setMissing(false)
          }}
        />
        {tables.length > manyTables ? (
          <label className={styles.menu} htmlFor={id}>
            {t.whichTable}
            <select id={id} value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
              {tables.map(({ number, name: called, seated }) => (
                <option key={number} value={number}>
                  {withName(t.table(number), called)}, {t.seated(seated)}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {tables.length > 1 && tables.length <= manyTables ? (
          <ChoiceCards
            legend={t.whichTable}
            choices={tables.map(({ number, name: called, seated }) => ({
              value: String(number),
              label: withName(t.table(number), called),
              detail: t.seated(seated),
            }))}
            value={String(chosen)}
            onChange={(next) => setChosen(Number(next))}
          />
        ) : null}
        <Button kind="primary" type="submit" wide pending={busy}>
          {t.enter}
        </Button>
      </form>
      <LanguageSwitch />
    </main>
  )
}
