import type { ControlView, OverviewView, Step } from '@natte-meren/protocol'
import { Pause, Play } from 'lucide-react'
import type { ReactNode } from 'react'
import { storyAt, talkTimeLeft, usePlayTime } from '../../../shared/format/clock.ts'
import { formatStory } from '../../../shared/format/days.ts'
import { formatClock, formatCode } from '../../../shared/format/durations.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Plate } from '../../../shared/ui/Plate.tsx'
import { useRemote } from '../useWide.ts'
import { barTexts } from './barTexts.ts'
import styles from './TopBar.module.css'

const steps: readonly Step[] = ['picture', 'judgement', 'decision']
const stripStep = (step: Step | null): Step | null => (step === 'done' ? 'decision' : step)

const BobStrip = ({ step, quick }: { step: Step | null; quick: boolean }) => {
  const t = useTexts(barTexts)
  const current = stripStep(step)
  return (
    <ol className={styles.bob} aria-label={t.bob}>
      {(quick ? steps.filter((name) => name !== 'judgement') : steps).map((name) => (
        <li key={name} className={styles.step} aria-current={name === current ? 'step' : undefined}>
          {t.steps[name]}
        </li>
      ))}
    </ol>
  )
}

/** Play time, story time and talk time. Digits are not live for screen readers. */
const Clocks = ({ control, offset }: { control: ControlView; offset: number }) => {
  const t = useTexts(barTexts)
  const language = useLanguage()
  const playMs = usePlayTime(control.clock, offset)
  const left = talkTimeLeft(control.clock, playMs)
  const { phaseLength, storyStart } = control.clock
  return (
    <div className={styles.clocks}>
      <p className={styles.digits}>{t.phaseClock(formatClock(playMs), Math.round(phaseLength / 60_000))}</p>
      <p className={styles.quiet}>
        {formatStory(storyAt(control.clock, playMs), storyStart, language)}
        {left === null || control.stage.step === 'done' ? null : (
          <span className={styles.talk}>{left > 0 ? t.talkLeft(formatClock(left)) : t.talkOver}</span>
        )}
      </p>
    </div>
  )
}

interface TopBarProps {
  control: ControlView
  overview: OverviewView
  offset: number
  pause: () => void
  extend: (seconds: number) => void
  /** What is needed less often. */
  more: ReactNode
}

/** Where the exercise is, what time it is, and the two ways to slow down. */
export const TopBar = ({ control, overview, offset, pause, extend, more }: TopBarProps) => {
  const t = useTexts(barTexts)
  const remote = useRemote()
  const { stage } = control
  const playing = stage.status === 'playing' || stage.status === 'paused'
  const paused = stage.status === 'paused'
  const many = Object.keys(overview.tables).length > 1
  return (
    <header className={styles.bar} data-playing={playing}>
      <div className={styles.name}>
        <div>
          <h1 className={styles.title}>{overview.exercise.title}</h1>
          <p className={styles.edition}>{overview.exercise.edition}</p>
          {overview.exercise.locked ? <p className={styles.door}>{t.doorClosed}</p> : null}
        </div>
      </div>
      <div className={styles.where}>
        <span className={styles.code} data-playing={playing}>
          <Plate kind="white" size="small">
            {formatCode(overview.exercise.code)}
          </Plate>
        </span>
        {stage.phase === null || !playing ? (
          <strong>{t.status[stage.status]}</strong>
        ) : (
          <>
            <strong className={styles.phase}>{t.phaseOf(stage.phase.number, stage.phase.count)}</strong>
            {many ? (
              <span className={styles.ofTable}>{t.tableAt(control.table.number, t.steps[stage.step ?? 'done'])}</span>
            ) : stage.phase.hasDecision ? (
              <BobStrip step={stage.step} quick={stage.phase.quick} />
            ) : null}
          </>
        )}
      </div>
      {playing ? <Clocks control={control} offset={offset} /> : null}
      <div className={styles.controls}>
        {playing ? (
          <>
            {remote ? null : (
              <Button
                icon={
                  <span className={styles.icon}>
                    {paused ? <Play aria-hidden size={20} /> : <Pause aria-hidden size={20} />}
                  </span>
                }
                aria-pressed={paused}
                onClick={pause}
              >
                {t.pause}
              </Button>
            )}
            <Button aria-label={t.minusMinuteLong(many)} title={t.minusMinuteLong(many)} onClick={() => extend(-60)}>
              {t.minusMinute}
            </Button>
            {remote ? null : (
              <Button aria-label={t.plusMinuteLong(many)} title={t.plusMinuteLong(many)} onClick={() => extend(60)}>
                {t.plusMinute}
              </Button>
            )}
          </>
        ) : null}
        {more}
      </div>
    </header>
  )
}
