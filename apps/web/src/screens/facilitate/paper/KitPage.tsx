import type { PaperKit } from '@natte-meren/protocol'
import { Printer } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { formatDay } from '../../../shared/format/days.ts'
import { InLanguage, useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import { DecisionForms } from './DecisionForms.tsx'
import styles from './KitPage.module.css'
import { kitTexts } from './kitTexts.ts'
import { copiesOf, MessageDeck } from './MessageDeck.tsx'
import { RoleCards } from './RoleCards.tsx'
import { Script } from './Script.tsx'
import { TableCards } from './TableCards.tsx'

const parts = {
  tables: { Part: TableCards, count: ({ tables }: PaperKit) => tables.length },
  roles: { Part: RoleCards, count: ({ roles }: PaperKit) => roles.length },
  messages: { Part: MessageDeck, count: (kit: PaperKit) => copiesOf(kit).length },
  decisions: {
    Part: DecisionForms,
    count: ({ phases }: PaperKit) => phases.filter(({ decision }) => decision !== null).length,
  },
  script: { Part: Script, count: () => 1 },
} satisfies Record<string, { Part: (props: { kit: PaperKit }) => ReactNode; count: (kit: PaperKit) => number }>

type PartName = keyof typeof parts
const partNames = Object.keys(parts) as PartName[]

const localDay = (at: number): string => {
  const day = new Date(at)
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`
}

/** With which address the cards were printed, and what to do when that is no longer true. */
const CardsInUse = ({ kit: { printed, address } }: { kit: PaperKit }) => {
  const t = useTexts(kitTexts)
  const language = useLanguage()
  if (printed === null) return null
  if (printed.address !== address) return <Banner kind="attention">{t.reprint(printed.address, address)}</Banner>
  return <p className={styles.quiet}>{t.printed(printed.address, formatDay(localDay(printed.at), language))}</p>
}

const Choice = ({
  kit,
  chosen,
  onChange,
}: {
  kit: PaperKit
  chosen: ReadonlySet<PartName>
  onChange: (part: PartName, on: boolean) => void
}) => {
  const t = useTexts(kitTexts)
  return (
    <fieldset className={styles.choice}>
      <legend>{t.choose}</legend>
      {partNames.map((part) => (
        <label key={part} className={styles.part}>
          <input
            type="checkbox"
            checked={chosen.has(part)}
            onChange={(event) => onChange(part, event.target.checked)}
          />
          <span>
            <strong>{t.parts[part]}</strong>
            <span className={styles.quiet}>{t.details[part](parts[part].count(kit))}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Where the state of each table is when nothing else works, and how to print it while it does. */
const PowerCut = ({ kit }: { kit: PaperKit }) => {
  const t = useTexts(kitTexts)
  return (
    <section className={styles.cut} aria-labelledby="power-cut">
      <h2 id="power-cut">{t.powerCut}</h2>
      <p>{t.powerCutLine}</p>
      <p className={styles.folder}>{kit.folder}</p>
      <a href={`/api/exercises/${kit.exercise.id}/paper/state`} target="_blank" rel="noreferrer">
        {t.state(kit.tables.length)}
      </a>
      <p>{t.keyIn}</p>
    </section>
  )
}

/** Everything on paper: chosen on the screen, seen as it will be, printed by the browser. */
export const KitPage = ({
  kit,
  notices,
  onCardsPrinted,
}: {
  kit: PaperKit
  notices: ReactNode
  /** The browser's print window closed while the table cards were among what was chosen. */
  onCardsPrinted: () => void
}) => {
  const t = useTexts(kitTexts)
  const [chosen, setChosen] = useState<ReadonlySet<PartName>>(new Set<PartName>(['tables']))
  const withCards = chosen.has('tables')
  useEffect(() => {
    if (!withCards) return undefined
    window.addEventListener('afterprint', onCardsPrinted)
    return () => window.removeEventListener('afterprint', onCardsPrinted)
  }, [withCards, onCardsPrinted])
  const change = (part: PartName, on: boolean) =>
    setChosen(new Set(partNames.filter((each) => (each === part ? on : chosen.has(each)))))
  const { language } = kit.exercise
  return (
    <div className={styles.page}>
      <main className={styles.screen}>
        <header className={styles.head}>
          <h1>
            {t.title}: {kit.exercise.title}
          </h1>
          <ExerciseMark />
          <a href={`/spelleider/${kit.exercise.id}`}>{t.back}</a>
        </header>
        <p>{t.line}</p>
        {notices}
        <CardsInUse kit={kit} />
        <Choice kit={kit} chosen={chosen} onChange={change} />
        <div className={styles.print}>
          <Button
            kind="primary"
            icon={<Printer aria-hidden size={22} />}
            aria-disabled={chosen.size === 0}
            onClick={() => chosen.size > 0 && window.print()}
          >
            {t.print}
          </Button>
          <p className={styles.quiet}>{chosen.size === 0 ? t.nothing : t.hint}</p>
        </div>
        <PowerCut kit={kit} />
      </main>
      <InLanguage value={language}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen the sheets scroll sideways */}
        <section className={styles.paper} lang={language} aria-label={t.preview} tabIndex={0} data-theme="light">
          {partNames.flatMap((part) => {
            const { Part } = parts[part]
            if (!chosen.has(part)) return []
            return [
              <div key={part} className={styles.sheets} data-part={part}>
                <Part kit={kit} />
              </div>,
            ]
          })}
        </section>
      </InLanguage>
    </div>
  )
}
