import {
  goodChecks,
  type OverviewView,
  type VenueCheckAnswer,
  type VenueCheckView,
  venueCheckIds,
} from '@natte-meren/protocol'
import type { ReactNode } from 'react'
import { formatWhen } from '../../../shared/format/days.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import { LanguageSwitch } from '../../../shared/ui/LanguageSwitch.tsx'
import type { Act } from '../act.ts'
import { VenueBeamer } from './VenueBeamer.tsx'
import { type Answer, VenueLine } from './VenueLine.tsx'
import { VenuePhone } from './VenuePhone.tsx'
import styles from './VenueScreen.module.css'
import { venueTexts } from './venueTexts.ts'

interface VenueScreenProps {
  /** Null while it is on its way. */
  readonly answer: VenueCheckAnswer | null
  readonly overview: OverviewView | null
  readonly exercise: string
  readonly act: Pick<Act, 'exercise'>
  readonly notices: ReactNode
  readonly onBegin: () => void
  readonly onInvite: () => void
  readonly onAnswer: Answer
  readonly onClose: () => void
}

const Head = ({ answer, exercise }: Pick<VenueScreenProps, 'answer' | 'exercise'>) => {
  const t = useTexts(venueTexts)
  const language = useLanguage()
  const check = answer?.check ?? null
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1>{t.title}</h1>
        {check === null ? null : (
          <p className={styles.summary} role="status">
            {t.summary(goodChecks(check.checks))}, {formatWhen(check.at, language)}
          </p>
        )}
      </div>
      <nav className={styles.ways}>
        <ExerciseMark />
        <LanguageSwitch />
        <a href={`/spelleider/${exercise}`}>{t.room}</a>
        <a href="/spelleider">{t.list}</a>
      </nav>
    </header>
  )
}

const Ten = ({ view, exercise, onAnswer }: { view: VenueCheckView; exercise: string; onAnswer: Answer }) => (
  <ol className={styles.lines}>
    {venueCheckIds.map((check) => (
      <VenueLine key={check} check={check} view={view} exercise={exercise} onAnswer={onAnswer} />
    ))}
  </ol>
)

/** What will be looked at, before anybody began. */
const Coming = () => {
  const t = useTexts(venueTexts)
  return (
    <ol className={styles.ten}>
      {venueCheckIds.map((check) => (
        <li key={check}>{t.checks[check]}</li>
      ))}
    </ol>
  )
}

const Beside = ({ answer }: { answer: VenueCheckAnswer }) => {
  const t = useTexts(venueTexts)
  const language = useLanguage()
  return (
    <>
      <section className={styles.beside} aria-labelledby="venue-think">
        <h2 id="venue-think">{t.think}</h2>
        <ul>
          {t.advice.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {answer.earlier.length === 0 ? null : (
        <section className={styles.beside} aria-labelledby="venue-earlier">
          <h2 id="venue-earlier">{t.earlier}</h2>
          <ul>
            {answer.earlier.map(({ at, good }) => (
              <li key={at}>
                {t.summary(good)}, {formatWhen(at, language)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** The ten checks before the doors open (F3): each with how it stands and what to do. */
export const VenueScreen = (props: VenueScreenProps) => {
  const { answer, overview, act } = props
  const t = useTexts(venueTexts)
  const language = useLanguage()
  if (answer === null) return <main className={styles.page}>{t.opening}</main>
  const { check } = answer
  return (
    <main className={styles.page}>
      <Head answer={answer} exercise={props.exercise} />
      {props.notices}
      {check?.open === false ? <Banner>{t.closed(formatWhen(check.at, language))}</Banner> : null}
      <p>{check === null ? t.none : t.lead}</p>
      <div className={styles.columns}>
        <div className={styles.side}>
          {check?.open ? (
            <>
              <VenuePhone view={check} onInvite={props.onInvite} onFails={() => props.onAnswer('reach', false)} />
              {overview === null ? null : <VenueBeamer overview={overview} act={act} />}
              <Button kind="primary" onClick={props.onClose}>
                {t.close}
              </Button>
            </>
          ) : (
            <Button kind="primary" onClick={props.onBegin}>
              {check === null ? t.begin : t.again}
            </Button>
          )}
        </div>
        {check === null ? <Coming /> : <Ten view={check} exercise={props.exercise} onAnswer={props.onAnswer} />}
      </div>
      <Beside answer={answer} />
    </main>
  )
}
