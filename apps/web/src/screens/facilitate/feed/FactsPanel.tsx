import type { ControlFact, ControlView } from '@natte-meren/protocol'
import { Circle, CircleCheck, MessageCircle } from 'lucide-react'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { codesOf } from '../roleNames.ts'
import styles from './FeedPanel.module.css'
import { feedTexts } from './feedTexts.ts'

const stateOf = (fact: ControlFact) => (fact.tabled ? 'tabled' : fact.told ? 'told' : 'held')
const glyphs = { tabled: CircleCheck, told: MessageCircle, held: Circle }

/** Each key fact on its way: who holds it, whether it was told or tabled. */
export const FactsPanel = ({ control }: { control: ControlView }) => {
  const t = useTexts(feedTexts)
  const language = useLanguage()
  const facts = Object.values(control.facts).filter((fact) => fact.held.length > 0 || fact.told || fact.tabled)
  if (facts.length === 0) return null
  const shared = facts.filter((fact) => fact.told || fact.tabled).length
  return (
    <section className={styles.panel} aria-labelledby="facts">
      <h2 id="facts" className={styles.title}>
        {t.facts}
      </h2>
      <p>{t.factsShared(shared, facts.length)}</p>
      <ul className={styles.facts}>
        {facts.map((fact) => {
          const state = stateOf(fact)
          const Glyph = glyphs[state]
          return (
            <li key={fact.id} className={styles.fact} data-state={state}>
              <Glyph aria-hidden size={20} />
              <span>
                {fact.sentence}
                <span className={styles.where}>
                  {t.factStates[state]}
                  {fact.held.length > 0 ? `, ${t.heldBy(codesOf(control.roles, fact.held, language))}` : ''}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
