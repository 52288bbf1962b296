import type { BeamerView } from '@natte-meren/protocol'
import { formatCode } from '../../../shared/format/durations.ts'
import { QrCode } from '../../../shared/ui/QrCode.tsx'
import type { BeamerTexts } from '../texts.ts'
import styles from './LobbyScene.module.css'

type TableRow = BeamerView['tables'][string]

/** "http://192.0.2.7:3000" → "192.0.2.7:3000": what people type. */
export const spokenAddress = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '')

const RolePlates = ({ view, t }: { view: BeamerView; t: BeamerTexts }) => {
  const roles = Object.values(view.roles)
  return (
    <ul className={styles.roles}>
      {roles.map((role) => {
        const seated = Object.keys(role.seats).length > 0
        return (
          <li key={role.id} className={styles.role} data-seated={seated}>
            <span className={styles.roleCode}>{role.code}</span>
            <span>{seated ? '✓' : t.free}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** Up to this many tables have room for their names. */
const mostNamed = 4

const TablePlates = ({ tables, t }: { tables: TableRow[]; t: BeamerTexts }) => {
  const named = tables.length <= mostNamed && tables.some(({ name }) => name !== null)
  return (
    <ul className={styles.tables} data-many={tables.length > 12} data-named={named}>
      {tables.map((table) => (
        <li
          key={table.number}
          className={styles.table}
          data-full={table.seated >= table.roles}
          data-some={table.seated > 0}
        >
          <span className={styles.tableNumber}>{table.number}</span>
          {named ? <span className={styles.tableName}>{table.name}</span> : null}
          {tables.length > 12 ? null : (
            <span aria-label={t.seatedOf(table.seated, table.roles)} role="img">
              {table.seated > table.roles ? table.seated : `${table.seated}/${table.roles}`}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

export const LobbyScene = ({ view, t }: { view: BeamerView; t: BeamerTexts }) => {
  const tables = Object.values(view.tables).sort((a, b) => a.number - b.number)
  const link = `${view.exercise.address}/${view.exercise.code}`
  return (
    <div className={styles.lobby}>
      <h1 className={styles.title}>{view.exercise.title}</h1>
      <section className={styles.door}>
        <p>{t.openAddress}</p>
        <p className={styles.address}>{spokenAddress(view.exercise.address)}</p>
        <p>{t.code}</p>
        <p className={styles.code}>{formatCode(view.exercise.code)}</p>
      </section>
      <QrCode className={styles.qr} text={link} label={t.qrLabel(spokenAddress(link))} />
      <section className={styles.plates}>
        <h2>{tables.length > 1 ? t.tables : t.seats}</h2>
        {tables.length > 1 ? <TablePlates tables={tables} t={t} /> : <RolePlates view={view} t={t} />}
      </section>
    </div>
  )
}
