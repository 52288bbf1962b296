import type { RoleCard } from '@natte-meren/protocol'
import { formatStory } from '../../../shared/format/days.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Explained } from '../../../shared/ui/Explained.tsx'
import { RolePlate } from '../../../shared/ui/RolePlate.tsx'
import { factTexts } from './factTexts.ts'
import { type Facts, selectTabled } from './selectFacts.ts'
import styles from './TabledFacts.module.css'

interface TabledFactsProps {
  facts: Facts
  roles: Readonly<Record<string, RoleCard>>
  storyStart: string
}

/** What lies on the table: as cards, in the player's words where there are any, newest first. */
export const TabledFacts = ({ facts, roles, storyStart }: TabledFactsProps) => {
  const t = useTexts(factTexts)
  const language = useLanguage()
  const tabled = selectTabled(facts)
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t.onTable}</h2>
      {tabled.length === 0 ? <p className={styles.note}>{t.nothing}</p> : null}
      <ul className={styles.cards}>
        {tabled.map((fact) => {
          const role = roles[fact.tabled?.role ?? '']
          const words = fact.tabled?.words ?? null
          return (
            <li key={fact.id} className={styles.card}>
              <p className={styles.words}>
                <Explained text={words ?? fact.sentence} />
              </p>
              {words === null ? null : (
                <p className={styles.note}>
                  {t.scenarioSays}: {fact.sentence}
                </p>
              )}
              <p className={styles.by}>
                {role ? <RolePlate code={role.code} name={role.name} size="small" /> : null}
                {formatStory(fact.tabled?.story ?? 0, storyStart, language)}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
