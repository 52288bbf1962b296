import type { BeamerView } from '@natte-meren/protocol'
import type { BeamerTexts } from '../texts.ts'
import styles from './AdviceScene.module.css'
import { TalkClock } from './TalkClock.tsx'

/** Revealed advice, one row per answer with the roles that gave it; no advice stands last. */
const adviceRows = (advice: Readonly<Record<string, string | null>>): { label: string | null; roles: string[] }[] => {
  const rows = new Map<string | null, string[]>()
  for (const [role, label] of Object.entries(advice)) {
    rows.set(label, [...(rows.get(label) ?? []), role])
  }
  return [...rows]
    .map(([label, roles]) => ({ label, roles }))
    .sort((a, b) => Number(a.label === null) - Number(b.label === null))
}

/** One table: all advice at once, so that nobody was first. */
export const AdviceScene = ({ view, t, playMs }: { view: BeamerView; t: BeamerTexts; playMs: number }) => {
  const { decision } = view
  if (decision === null || decision.advice === null) return null
  const rows = adviceRows(decision.advice)
  return (
    <div className={styles.scene} data-many={rows.length > 3}>
      <h1 className={styles.question}>{decision.question}</h1>
      <ul className={styles.rows}>
        {rows.map(({ label, roles }) => (
          <li key={label ?? ''} className={styles.row} data-none={label === null}>
            <span className={styles.roles}>
              {roles.map((role) => (
                <span key={role} className={styles.role}>
                  {view.roles[role]?.code ?? role}
                </span>
              ))}
            </span>
            <span className={styles.label}>{label ?? t.noAdvice}</span>
          </li>
        ))}
      </ul>
      <TalkClock clock={view.clock} playMs={playMs} t={t} />
    </div>
  )
}
