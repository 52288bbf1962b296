import type { RoleCard } from '@natte-meren/protocol'
import { Check } from 'lucide-react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Explained } from '../../../shared/ui/Explained.tsx'
import { factTexts } from './factTexts.ts'
import styles from './MyFacts.module.css'
import { type Facts, selectMine } from './selectFacts.ts'

interface MyFactsProps {
  facts: Facts
  roles: Readonly<Record<string, RoleCard>>
  ownRole: string
}

/** In the dossier: each fact that this role holds, and what became of it. */
export const MyFacts = ({ facts, roles, ownRole }: MyFactsProps) => {
  const t = useTexts(factTexts)
  const mine = selectMine(facts)
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t.mine}</h2>
      {mine.length === 0 ? <p className={styles.note}>{t.noneMine}</p> : null}
      <ul className={styles.list}>
        {mine.map((fact) => {
          const by = fact.tabled?.role
          const state = fact.tabled
            ? by === ownRole
              ? t.isTabled
              : t.tabledBy(roles[by ?? '']?.name ?? '')
            : fact.told
              ? t.isTold
              : null
          return (
            <li key={fact.id} className={styles.fact}>
              <p>
                <Explained text={fact.sentence} />
              </p>
              {state === null ? (
                <p className={styles.note}>{t.notShared}</p>
              ) : (
                <p className={styles.shared}>
                  <Check aria-hidden size={20} strokeWidth={3} />
                  {state}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
