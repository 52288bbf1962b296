import type { ControlView } from '@natte-meren/protocol'
import { Hand, OctagonAlert, Smartphone } from 'lucide-react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import type { Act } from '../act.ts'
import { nameOf } from '../roleNames.ts'
import styles from './AlertsPanel.module.css'
import { type Alert, alertsOf } from './seatStates.ts'
import { seatsTexts } from './seatsTexts.ts'

const glyphs = { stop: OctagonAlert, help: Hand, request: Smartphone }

const Answers = ({ alert, act }: { alert: Alert; act: Act }) => {
  const t = useTexts(seatsTexts)
  const { seat } = alert
  switch (alert.kind) {
    case 'stop':
      return null
    case 'help':
      return <Button onClick={() => void act.table({ type: 'AnswerHelp', seat })}>{t.helped}</Button>
    case 'request':
      return (
        <>
          <Button onClick={() => void act.table({ type: 'AnswerSeatRequest', seat, allow: true })}>{t.allow}</Button>
          <Button onClick={() => void act.table({ type: 'AnswerSeatRequest', seat, allow: false })}>{t.refuse}</Button>
        </>
      )
  }
}

/** Orange, and nothing else is: these people need the facilitator now. Said once when they appear. */
export const AlertsPanel = ({ control, act }: { control: ControlView; act: Act }) => {
  const t = useTexts(seatsTexts)
  const alerts = alertsOf(control.seats)
  return (
    <section className={styles.panel} aria-label={t.attention}>
      <ul className={styles.alerts} aria-live="polite">
        {alerts.map((alert) => {
          const Glyph = glyphs[alert.kind]
          return (
            <li key={`${alert.kind} ${alert.seat}`} className={styles.alert} data-kind={alert.kind}>
              <Glyph aria-hidden size={24} />
              <p className={styles.text}>{t[alert.kind](nameOf(control.roles, alert.role))}</p>
              <div className={styles.answers}>
                <Answers alert={alert} act={act} />
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
