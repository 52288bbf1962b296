import { type DebriefScene, type DebriefView, sceneMinutes, type SeatView } from '@natte-meren/protocol'
import type { Dispatch } from '../../../shared/connection/dispatch.ts'
import { useServerTime } from '../../../shared/format/useServerTime.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { termTexts } from '../../../shared/i18n/termTexts.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { type Roles, roleName } from '../roles.ts'
import { selfLedTexts } from '../selfLedTexts.ts'
import styles from './SelfLedCard.module.css'

interface CardProps {
  /** Where the table is: what is read aloud belongs to it, wherever this reader turned. */
  readonly scene: DebriefScene
  readonly lead: NonNullable<DebriefView['selfLed']>
  readonly roles: Roles
  readonly seat: SeatView | null
  /** Server clock − this device's clock, ms. */
  readonly offset: number
  readonly dispatch: Dispatch
}

const Minutes = ({ scene, since, offset }: { scene: DebriefScene; since: number; offset: number }) => {
  const t = useTexts(selfLedTexts)
  const minutes = Math.max(0, Math.floor((useServerTime(offset) - since) / 60_000))
  const planned = sceneMinutes[scene]
  return (
    <span className={styles.time}>{minutes > planned ? t.longer(minutes, planned) : t.time(minutes, planned)}</span>
  )
}

interface TurningProps extends Pick<CardProps, 'scene' | 'dispatch'> {
  readonly shown: readonly DebriefScene[]
}

/** For the phone that turns, below what there is to see: the next scene for everybody at the table. */
export const Turning = ({ scene, shown, dispatch }: TurningProps) => {
  const t = useTexts(selfLedTexts)
  const names = useTexts(termTexts).debriefScenes
  const at = shown.indexOf(scene)
  const [previous, next] = [shown[at - 1], shown[at + 1]]
  const turn = (to: DebriefScene) => {
    void dispatch({ type: 'TurnScene', from: scene, scene: to })
    scrollTo({ top: 0 })
  }
  return (
    <>
      {next ? (
        <Button kind="primary" wide onClick={() => turn(next)}>
          {t.onward(names[next])} →
        </Button>
      ) : (
        <p>{t.done}</p>
      )}
      {previous ? <Button onClick={() => turn(previous)}>← {t.back}</Button> : null}
    </>
  )
}

const Lead = ({ lead, roles, seat, dispatch }: Pick<CardProps, 'lead' | 'roles' | 'seat' | 'dispatch'>) => {
  const t = useTexts(selfLedTexts)
  const mine = seat?.seat.leads === true
  const nobody = lead.role === null
  const who = mine ? t.mine : nobody ? t.nobody : t.other(roleName(roles, lead.role ?? ''))
  const change = mine ? t.give : nobody ? t.take : t.takeOver
  return (
    <div className={styles.lead}>
      <p className={styles.who}>{who}</p>
      {seat === null ? null : (
        <Button onClick={() => void dispatch({ type: 'TakeLead', lead: !mine })}>{change}</Button>
      )}
    </div>
  )
}

/** A table leads itself: what is read aloud, what to ask each other, how long, and who turns. */
export const SelfLedCard = (props: CardProps) => {
  const { scene, lead, offset } = props
  const t = useTexts(selfLedTexts)
  const { read, ask } = t.script[scene]
  return (
    <section className={styles.card} aria-label={t.title}>
      <p className={styles.head}>
        <strong>{t.title}</strong>
        <Minutes scene={scene} since={lead.since} offset={offset} />
      </p>
      <div>
        <h2 className={styles.label}>{t.read}</h2>
        <p className={styles.read}>{read}</p>
      </div>
      <div>
        <h2 className={styles.label}>{t.ask}</h2>
        <ul className={styles.ask}>
          {ask.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <Lead {...props} />
    </section>
  )
}
