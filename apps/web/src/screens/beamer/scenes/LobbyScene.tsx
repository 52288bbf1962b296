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
/** Up to this many have a line each. */
const mostLarge = 6

/** Each table a plate: large while there are few, only its number when there are many. */
const TablePlates = ({ tables, t }: { tables: TableRow[]; t: BeamerTexts }) => {
  const named = tables.length <= mostNamed && tables.some(({ name }) => name !== null)
  return (
    <ul
      className={styles.tables}
      data-few={tables.length <= mostLarge}
      data-many={tables.length > 12}
      data-named={named}
    >
      {tables.map((table) => (
        <li
          key={table.number}
          className={styles.table}
          data-full={table.seated >= table.roles}
          data-some={table.seated > 0}
        >
          <span className={styles.tableNumber}>
            {tables.length > mostLarge ? table.number : `${t.table} ${table.number}`}
          </span>
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

/** More plates than these do not fit in letters that the back row can read. */
const mostPlates = 48

const Tables = ({ tables, t }: { tables: TableRow[]; t: BeamerTexts }) => {
  if (tables.length <= mostPlates) {
    return (
      <>
        <h2>{t.tables}</h2>
        <TablePlates tables={tables} t={t} />
      </>
    )
  }
  return (
    <>
      <h2>{t.occupied}</h2>
      <p className={styles.figure}>{tables.filter(({ seated }) => seated > 0).length}</p>
      <p className={styles.outOf}>{t.outOf(tables.length)}</p>
    </>
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
        {tables.length > 1 ? (
          <Tables tables={tables} t={t} />
        ) : (
          <>
            <h2>{t.seats}</h2>
            <RolePlates view={view} t={t} />
          </>
        )}
      </section>
    </div>
  )
}
