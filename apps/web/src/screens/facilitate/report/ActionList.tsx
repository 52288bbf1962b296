import type { ImprovementAction } from '@natte-meren/protocol'
import { Plus, Trash2 } from 'lucide-react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import { DateField } from '../../../shared/ui/DateField.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import { Hidden } from '../../../shared/ui/Hidden.tsx'
import styles from './ReportScreen.module.css'
import { reportTexts } from './reportTexts.ts'

const most = 30
const limits = { what: 200, owner: 60 }

interface ActionListProps {
  actions: readonly ImprovementAction[]
  /** Null while nothing was changed. */
  saved: boolean | null
  onChange: (actions: readonly ImprovementAction[]) => void
  newId: () => string
}

/** What the organiser agrees after the exercise: what, who, when. It is kept as it is typed. */
export const ActionList = ({ actions, saved, onChange, newId }: ActionListProps) => {
  const t = useTexts(reportTexts)
  const change = (id: string, part: Partial<ImprovementAction>) =>
    onChange(actions.map((action) => (action.id === id ? { ...action, ...part } : action)))
  return (
    <section className={styles.actions} aria-labelledby="improvement-actions">
      <h2 id="improvement-actions">{t.actions}</h2>
      <p className={styles.line}>{t.actionsLine}</p>
      <ol className={styles.rows}>
        {actions.map(({ id, what, owner, due }, index) => (
          <li key={id}>
            <div className={styles.action} role="group" aria-label={t.action(index + 1)}>
              <Field label={t.what} value={what} limit={limits.what} onChange={(next) => change(id, { what: next })} />
              <Field
                label={t.owner}
                value={owner}
                limit={limits.owner}
                onChange={(next) => change(id, { owner: next })}
              />
              <DateField
                label={t.due}
                value={due ?? ''}
                onChange={(day) => change(id, { due: day === '' ? null : day })}
              />
              <Button
                kind="quiet"
                icon={<Trash2 aria-hidden size={20} />}
                onClick={() => onChange(actions.filter((action) => action.id !== id))}
              >
                <Hidden>{t.remove(index + 1)}</Hidden>
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {actions.length >= most ? (
        <p className={styles.quiet}>{t.full}</p>
      ) : (
        <div>
          <Button
            icon={<Plus aria-hidden size={20} />}
            onClick={() => onChange([...actions, { id: newId(), what: '', owner: '', due: null }])}
          >
            {t.add}
          </Button>
        </div>
      )}
      <p className={styles.quiet} role="status">
        {saved === true ? t.saved : ''}
      </p>
      {saved === false ? <Banner kind="attention">{t.unsaved}</Banner> : null}
    </section>
  )
}
