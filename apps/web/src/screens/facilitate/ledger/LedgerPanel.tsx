import type { ControlView, InterventionView, LedgerRow, Opposite, OverviewView } from '@natte-meren/protocol'
import { Undo2 } from 'lucide-react'
import type { Answered } from '../../../shared/connection/dispatch.ts'
import { formatStory } from '../../../shared/format/days.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import type { Act } from '../act.ts'
import styles from './LedgerPanel.module.css'
import { liveTexts } from '../liveTexts.ts'

const sumOf = (row: LedgerRow, kinds: readonly InterventionView['kind'][]): number =>
  kinds.reduce((sum, kind) => sum + (row.counts[kind] ?? 0), 0)

const messages = ['send', 'skip', 'hold', 'message'] as const
const others = ['pause', 'decide', 'lapse', 'back', 'bot', 'free'] as const

/** Tables beside each other: only those where something was done, in the order of the room. */
const Tables = ({ overview }: { overview: OverviewView }) => {
  const t = useTexts(liveTexts)
  const rows = Object.values(overview.tables)
    .sort((a, b) => a.number - b.number)
    .flatMap(({ id, number }) => {
      const row = overview.ledger[id]
      return row && (row.seconds !== 0 || Object.keys(row.counts).length > 0) ? [{ id, number, row }] : []
    })
  if (rows.length === 0) return null
  return (
    <table className={styles.tables}>
      <caption>{t.ledgerTables}</caption>
      <thead>
        <tr>
          {[t.ledgerTable, t.ledgerTime, t.ledgerMessages, t.ledgerNudges, t.ledgerOther].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, number, row }) => (
          <tr key={id}>
            <th scope="row">{number}</th>
            <td>{row.seconds === 0 ? '–' : t.minutes(row.seconds)}</td>
            <td>{sumOf(row, messages) || '–'}</td>
            <td>{sumOf(row, ['nudge', 'notice']) || '–'}</td>
            <td>{sumOf(row, others) || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What went to several tables under one name is taken back by that name, where it still is. */
const isNamed = (opposite: Opposite) => opposite.type === 'WithdrawMessage' || opposite.type === 'RemoveNotice'

const sentBack = (act: Act, opposite: Opposite, whole: boolean): Promise<Answered> => {
  if (opposite.type === 'StepBackExercise') return act.exercise(opposite)
  if (whole && isNamed(opposite)) return act.exercise({ type: 'OrderTables', tables: null, command: opposite })
  return act.table(opposite)
}

interface LedgerPanelProps {
  act: Act
  control: ControlView
  overview: OverviewView
  /** As a part of the report, when all is over. */
  unfolded?: boolean
}

/** Everything that the facilitator did at this table beside the story, newest first, with the way back while it stands. */
export const LedgerPanel = ({ act, control, overview, unfolded = false }: LedgerPanelProps) => {
  const t = useTexts(liveTexts)
  const language = useLanguage()
  const done = Object.values(control.ledger).sort((a, b) => b.order - a.order)
  const many = Object.keys(overview.tables).length > 1
  const backWords = (opposite: Opposite, whole: boolean): string =>
    many && (opposite.type === 'StepBackExercise' || (whole && isNamed(opposite))) ? t.undoAll : t.undo
  return (
    <details className={styles.panel} open={unfolded}>
      <summary>
        {many ? t.ledgerAt(control.table.number) : t.ledger} ({done.length})
      </summary>
      <p className={styles.about}>{t.ledgerAbout}</p>
      {done.length === 0 ? <p>{t.ledgerNone}</p> : null}
      <ol className={styles.list}>
        {done.map(({ id, kind, about, amount, story, whole }) => {
          const opposite = control.opposites[id]
          const words = t.kinds[kind](about, amount)
          return (
            <li key={id}>
              <span className={styles.when}>
                {formatStory(story, control.clock.storyStart, language)}
                {whole && many ? `, ${t.toAll}` : ''}
              </span>
              {words}
              {opposite ? (
                <Button
                  kind="quiet"
                  icon={<Undo2 aria-hidden size={18} />}
                  aria-label={`${backWords(opposite, whole)}: ${words}`}
                  onClick={() => void sentBack(act, opposite, whole && many)}
                >
                  {backWords(opposite, whole)}
                </Button>
              ) : null}
            </li>
          )
        })}
      </ol>
      {many ? <Tables overview={overview} /> : null}
    </details>
  )
}
