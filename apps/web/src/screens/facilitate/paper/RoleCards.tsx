import type { PaperKit, PaperRole } from '@natte-meren/protocol'
import { inSentence } from '../../../shared/format/names.ts'
import { list } from '../../../shared/i18n/catalogue.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import { RolePlate } from '../../../shared/ui/RolePlate.tsx'
import { HalfSheet } from './HalfSheet.tsx'
import { printTexts } from './printTexts.ts'
import styles from './RoleCards.module.css'

const useMay = (role: PaperRole, roles: readonly PaperRole[]): string[] => {
  const t = useTexts(printTexts)
  const language = useLanguage()
  const names = (ids: readonly string[]) =>
    list(
      language,
      ids.map((id) => inSentence(roles.find((other) => other.id === id)?.name ?? id)),
    )
  return [
    ...(role.decides ? [t.may.decide] : []),
    ...(role.advises ? [t.may.advise] : []),
    t.may.share,
    ...(role.deputyOf.length > 0 ? [t.may.deputise(names(role.deputyOf))] : []),
    ...(role.covers.length > 0 ? [t.may.cover(names(role.covers))] : []),
    t.may.save,
    t.may.stop,
  ]
}

const Role = ({ role, kit }: { role: PaperRole; kit: PaperKit }) => {
  const t = useTexts(printTexts)
  const may = useMay(role, kit.roles)
  return (
    <div className={styles.card}>
      <header className={styles.head}>
        <RolePlate code={role.code} size="large" />
        <h2>{role.name}</h2>
        <ExerciseMark />
      </header>
      <p className={styles.who}>{role.card}</p>
      <div className={styles.columns}>
        <section>
          <h3>{t.mayTitle}</h3>
          <ul className={styles.lines}>
            {may.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section>
          {role.facts.length === 0 ? null : (
            <>
              <h3>{t.knows}</h3>
              <ul className={styles.lines}>
                {role.facts.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </ul>
            </>
          )}
          <h3>{t.about(inSentence(role.name))}</h3>
          <p className={styles.about}>{role.about}</p>
        </section>
      </div>
    </div>
  )
}

/** Who you are, what you may do, and what you know before it begins. */
export const RoleCards = ({ kit }: { kit: PaperKit }) =>
  kit.roles.map((role) => (
    <HalfSheet key={role.id} label={role.name}>
      <Role role={role} kit={kit} />
    </HalfSheet>
  ))
