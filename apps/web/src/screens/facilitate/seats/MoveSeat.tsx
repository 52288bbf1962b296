import { useId, useState } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import type { Act } from '../act.ts'
import type { Live } from '../useLive.ts'
import styles from './MoveSeat.module.css'
import { seatsTexts } from './seatsTexts.ts'

interface MoveSeatProps {
  readonly table: string
  readonly seat: string
  readonly tables: Live['tables']
  readonly act: Pick<Act, 'exercise'>
}

/** Somebody goes to another table: by its number, because there may be hundreds. */
export const MoveSeat = ({ table, seat, tables, act }: MoveSeatProps) => {
  const t = useTexts(seatsTexts)
  const id = useId()
  const [number, setNumber] = useState('')
  const to = Object.values(tables).find((row) => String(row.number) === number && row.id !== table)
  return (
    <form
      className={styles.move}
      onSubmit={(event) => {
        event.preventDefault()
        if (to) void act.exercise({ type: 'MoveSeat', table, seat, to: to.id })
      }}
    >
      <label htmlFor={id}>{t.moveTo}</label>
      <input
        id={id}
        className={styles.number}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={number}
        onChange={(event) => setNumber(event.target.value.replace(/\D/g, ''))}
      />
      <Button type="submit" aria-disabled={to === undefined || undefined}>
        {t.move}
      </Button>
    </form>
  )
}
