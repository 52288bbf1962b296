import type { MeasureAnswer, MeasureMoment } from '@natte-meren/protocol'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTexts } from '../../shared/i18n/language.ts'
import { Banner } from '../../shared/ui/Banner.tsx'
import { Button } from '../../shared/ui/Button.tsx'
import { Card } from '../../shared/ui/Card.tsx'
import styles from './MeasureCard.module.css'
import { measureTexts } from './measureTexts.ts'

type Confidence = NonNullable<MeasureAnswer['confidence']>
type FirstCall = NonNullable<MeasureAnswer['call']>

interface MeasureCardProps {
  moment: MeasureMoment
  /** This player is asked, and has not answered yet. */
  asked: boolean
  /** False when it did not arrive. */
  onAnswer: (answer: MeasureAnswer) => Promise<boolean>
}

const Sure = ({ onChoose }: { onChoose: (confidence: Confidence) => void }) => {
  const { sure } = useTexts(measureTexts)
  const choices = ['1', '2', '3', '4', '5'] as const
  return (
    <>
      <div className={styles.scale}>
        {choices.map((choice) => (
          <Button key={choice} aria-label={`${choice}: ${sure[choice]}`} onClick={() => onChoose(choice)}>
            {choice}
          </Button>
        ))}
      </div>
      <p className={styles.ends} aria-hidden>
        <span>{sure[1]}</span>
        <span>{sure[5]}</span>
      </p>
    </>
  )
}

const Calls = ({ pending, onChoose }: { pending: boolean; onChoose: (call: FirstCall) => void }) => {
  const { calls } = useTexts(measureTexts)
  return (
    <div className={styles.calls}>
      {(Object.keys(calls) as FirstCall[]).map((choice) => (
        <Button key={choice} aria-disabled={pending} onClick={() => pending || onChoose(choice)}>
          {calls[choice]}
        </Button>
      ))}
    </div>
  )
}

interface QuestionProps {
  number: 1 | 2
  /** It takes the place of the other one, and is read out. */
  turned: boolean
  children: ReactNode
}

const Question = ({ number, turned, children }: QuestionProps) => {
  const t = useTexts(measureTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (turned) heading.current?.focus()
  }, [turned])
  return (
    <>
      <p className={styles.step}>{t.step(number)}</p>
      <h3 ref={heading} tabIndex={-1} className={styles.question}>
        {number === 1 ? t.confidence : t.call}
      </h3>
      {children}
    </>
  )
}

/** Two questions, a tap each, before play and after it; to be skipped at any moment, and holding up nobody. [MEAS-1] */
export const MeasureCard = ({ moment, asked, onAnswer }: MeasureCardProps) => {
  const t = useTexts(measureTexts)
  const [confidence, setConfidence] = useState<Confidence | null>(null)
  const [state, setState] = useState<'open' | 'sending' | 'failed' | 'answered' | 'skipped'>('open')
  const [turned, setTurned] = useState(false)
  const turn = (to: Confidence | null) => {
    setTurned(true)
    setConfidence(to)
  }
  const send = async (answer: MeasureAnswer) => {
    const skips = answer.confidence === null
    setState(skips ? 'skipped' : 'sending')
    const arrived = await onAnswer(answer)
    // Who skips is not asked to skip again because of the network.
    if (!skips) setState(arrived ? 'answered' : 'failed')
  }
  if (state === 'answered' || state === 'skipped')
    return <p role="status">{t[state === 'answered' ? 'thanks' : 'skipped']}</p>
  if (!asked && state === 'open') return null
  return (
    <Card kind="quiet" title={t[moment]}>
      {confidence === null ? (
        <>
          <p className={styles.promise}>{t.promise}</p>
          <Question number={1} turned={turned}>
            <Sure onChoose={turn} />
          </Question>
        </>
      ) : (
        <Question number={2} turned={turned}>
          <Calls pending={state === 'sending'} onChoose={(call) => void send({ confidence, call })} />
        </Question>
      )}
      {state === 'failed' ? (
        <Banner kind="error" announce>
          {t.failed}
        </Banner>
      ) : null}
      <div className={styles.out}>
        {confidence === null ? null : <Button onClick={() => turn(null)}>{t.back}</Button>}
        <Button onClick={() => void send({ confidence, call: null })}>{t.skip}</Button>
      </div>
    </Card>
  )
}
