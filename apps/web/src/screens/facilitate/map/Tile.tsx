import type { OverviewRow, OverviewSeat, OverviewView, TableException } from '@natte-meren/protocol'
import { Hand, OctagonAlert, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Hidden } from '../../../shared/ui/Hidden.tsx'
import { roleGlyph } from '../../../shared/ui/RolePlate.tsx'
import { mapTexts } from './mapTexts.ts'
import { stepWords } from './selectTables.ts'
import styles from './Tile.module.css'

const SeatDot = ({
  seat,
  role,
  gone,
}: {
  seat: OverviewSeat
  role: OverviewView['roles'][string]
  gone: number | null
}) => {
  const t = useTexts(mapTexts)
  const Glyph = roleGlyph(role.code)
  const state = seat.bot ? 'bot' : gone === null ? 'here' : 'away'
  return (
    <span
      className={styles.seat}
      title={`${role.name}: ${gone === null ? t.seat[seat.bot ? 'bot' : 'here'] : t.away(gone)}`}
    >
      <span className={styles.dot} data-state={state}>
        <Glyph aria-hidden size={11} strokeWidth={2.5} />
      </span>
      {gone !== null && gone > 0 ? (
        <span className={styles.gone} aria-hidden="true">
          {t.awayShort(gone)}
        </span>
      ) : null}
      <Hidden>{`, ${role.code} ${gone === null ? t.seat[seat.bot ? 'bot' : 'here'] : t.away(gone)}`}</Hidden>
    </span>
  )
}

const glyphs = { stop: OctagonAlert, help: Hand } as const

/** Why this table needs somebody, in a few words and a glyph. */
const Signal = ({ row, exception }: { row: OverviewRow; exception: TableException | undefined }) => {
  const t = useTexts(mapTexts)
  const kind = row.stop ? 'stop' : row.help ? 'help' : exception?.kind
  if (kind === undefined) return null
  const Glyph = kind === 'stop' || kind === 'help' ? glyphs[kind] : TriangleAlert
  return (
    <span className={styles.signal}>
      <Glyph aria-hidden size={16} />
      {t.short[kind]}
    </span>
  )
}

interface TileProps {
  row: OverviewRow
  roles: OverviewView['roles']
  exception: TableException | undefined
  /** Minutes in the step; null where nobody waits. */
  minutes: number | null
  /** Minutes away by seat, in the order of the seats: "0,,3". */
  away: string
}

/** What stands on a tile of the plan. Made anew only when this table changed. */
export const Tile = memo(({ row, roles, exception, minutes, away }: TileProps) => {
  const t = useTexts(mapTexts)
  const gone = away.split(',')
  return (
    <>
      <span className={styles.head}>
        <span className={styles.number}>
          <Hidden>{`${t.table(row.number)}, `}</Hidden>
          <span aria-hidden="true">{row.number}</span>
        </span>
        {minutes === null ? null : (
          <span className={styles.minutes}>
            <span aria-hidden="true">{t.inStep(minutes)}</span>
            <Hidden>{`${t.inStepLong(minutes)}, `}</Hidden>
          </span>
        )}
      </span>
      {row.name === null ? null : (
        <span className={styles.name} title={row.name}>
          {row.name}
          <Hidden>, </Hidden>
        </span>
      )}
      <span className={styles.step}>
        {stepWords(row, t)}
        {row.advice !== null && row.step === 'judgement' ? (
          <span className={styles.advice}>{t.advice(row.advice.given, row.advice.expected)}</span>
        ) : null}
      </span>
      <span className={styles.seats}>
        {Object.entries(row.seats).map(([id, seat], index) => (
          <SeatDot
            key={id}
            seat={seat}
            role={roles[seat.role] ?? { code: seat.role, name: seat.role }}
            gone={gone[index] === '' || gone[index] === undefined ? null : Number(gone[index])}
          />
        ))}
      </span>
      <Signal row={row} exception={exception} />
    </>
  )
})
