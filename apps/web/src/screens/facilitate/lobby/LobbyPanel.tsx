import type { OverviewView } from '@natte-meren/protocol'
import { FileText, Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatCode } from '../../../shared/format/durations.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { LinkButton } from '../../../shared/ui/LinkButton.tsx'
import { QrCode } from '../../../shared/ui/QrCode.tsx'
import styles from './LobbyPanel.module.css'
import { lobbyTexts } from './lobbyTexts.ts'

/** Addresses of this computer, and whether phones outside the room can reach it. */
export interface Reach {
  readonly addresses: readonly string[]
  readonly reach: 'room' | 'internet'
}

const spoken = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '')

const Door = ({ overview, reach }: { overview: OverviewView; reach: Reach | null }) => {
  const t = useTexts(lobbyTexts)
  const { address, code } = overview.exercise
  const link = `${address}/${code}`
  const others = (reach?.addresses ?? []).filter((other) => other !== address).map(spoken)
  return (
    <div className={styles.door}>
      <QrCode className={styles.qr} text={link} label={t.qr(spoken(link))} />
      <div className={styles.how}>
        <p>{t.openOn}</p>
        <p className={styles.address}>{spoken(address)}</p>
        <p>{t.code}</p>
        <p className={styles.code}>{formatCode(code)}</p>
        {reach?.reach === 'room' ? <p className={styles.hint}>{t.sameNetwork}</p> : null}
        {others.length === 0 ? null : <p className={styles.hint}>{t.otherAddresses(others.join(', '))}</p>}
      </div>
    </div>
  )
}

const Tables = ({ overview }: { overview: OverviewView }) => {
  const t = useTexts(lobbyTexts)
  const rows = Object.values(overview.tables).sort((a, b) => a.number - b.number)
  if (rows.length < 2) return null
  return (
    <section aria-labelledby="lobby-tables" className={styles.part}>
      <h3 id="lobby-tables">{t.tables}</h3>
      <ul className={styles.tables}>
        {rows.map((row) => (
          <li key={row.id} className={styles.table} data-some={row.seated > 0}>
            <strong>{t.table(row.number)}</strong>
            <span className={styles.tableCode}>{formatCode(row.code)}</span>
            <span>{t.seated(row.seated)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Before play: the way in, large, and the four things that still have to happen. */
export const LobbyPanel = ({
  overview,
  reach,
  venue,
  door,
}: {
  overview: OverviewView
  reach: Reach | null
  venue: ReactNode
  door: ReactNode
}) => {
  const t = useTexts(lobbyTexts)
  return (
    <section className={styles.panel} aria-labelledby="lobby">
      <h2 id="lobby" className={styles.title}>
        {t.title}
      </h2>
      <p>{venue}</p>
      <Door overview={overview} reach={reach} />
      {door}
      <div className={styles.part}>
        <h3>{t.steps}</h3>
        <ol className={styles.steps}>
          <li>{t.stepBeamer}</li>
          <li>{t.stepSeats}</li>
          <li>{t.stepOpening}</li>
          <li>{t.stepStart}</li>
        </ol>
        <a className={styles.paper} href={`/spelleider/${overview.exercise.id}/papier`}>
          <Printer aria-hidden size={20} />
          {t.paper}
        </a>
      </div>
      <Tables overview={overview} />
    </section>
  )
}

/** After the end. */
export const EndedPanel = ({ exercise }: { exercise: string }) => {
  const t = useTexts(lobbyTexts)
  return (
    <section className={styles.panel} aria-labelledby="ended">
      <h2 id="ended" className={styles.title}>
        {t.endedTitle}
      </h2>
      <p>{t.endedLine}</p>
      <LinkButton primary href={`/spelleider/${exercise}/verslag`} icon={<FileText aria-hidden size={22} />}>
        {t.endedReport}
      </LinkButton>
      <p>{t.endedDelete}</p>
      <p>
        <a href="/spelleider">{t.allExercises}</a>
      </p>
    </section>
  )
}
