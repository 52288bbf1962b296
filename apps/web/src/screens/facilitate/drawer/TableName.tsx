import type { ControlView, PlayerText } from '@natte-meren/protocol'
import { useState } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import type { Act } from '../act.ts'
import { drawerTexts } from './drawerTexts.ts'
import styles from './TableDrawer.module.css'

/** What the table is called beside its number, so that it can be found by who sits there. */
export const TableName = ({ control, act }: { control: Pick<ControlView, 'table'>; act: Pick<Act, 'table'> }) => {
  const t = useTexts(drawerTexts)
  const { name } = control.table
  const [typed, setTyped] = useState(name ?? '')
  const wanted = typed.trim() === '' ? null : typed.trim()
  return (
    <details>
      <summary className={styles.fold}>{name === null ? t.giveName : t.changeName}</summary>
      <form
        className={styles.name}
        onSubmit={(event) => {
          event.preventDefault()
          if (wanted !== name) void act.table({ type: 'NameTable', name: wanted as PlayerText | null })
        }}
      >
        <Field
          label={t.name}
          hint={t.nameHint}
          value={typed}
          onChange={setTyped}
          limit={limits.tableName}
          remaining={t.remaining}
        />
        <Button type="submit" aria-disabled={wanted === name || undefined}>
          {wanted === null && name !== null ? t.removeName : t.saveName}
        </Button>
      </form>
    </details>
  )
}
