import type { ControlView, OverviewView } from '@natte-meren/protocol'
import { useEffect, useState } from 'react'
import type { Answered } from '../../../shared/connection/dispatch.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import type { Act } from '../act.ts'
import { type NextFace, nextFace } from './nextFace.ts'
import { nextTexts } from './nextTexts.ts'

/** The steps of the facilitator, as buttons and shortcuts press them. */
export interface Steps {
  readonly face: NextFace
  readonly pending: boolean
  /** Another device was just ahead with the same step. */
  readonly beaten: boolean
  readonly asking: 'end' | 'skip' | null
  readonly next: () => void
  readonly back: () => void
  readonly pause: () => void
  readonly askSkip: () => void
  readonly askEnd: () => void
  readonly ask: (what: 'end' | 'skip' | null) => void
  readonly skip: (fold: boolean) => void
  readonly lapse: () => void
  readonly end: () => void
  readonly extend: (seconds: number) => void
}

const momentMs = 8_000

/** True for a moment after it was told. */
const useMoment = (): readonly [boolean, () => void] => {
  const [told, setTold] = useState(0)
  useEffect(() => {
    if (told === 0) return
    const timer = setTimeout(() => setTold(0), momentMs)
    return () => clearTimeout(timer)
  }, [told])
  return [told !== 0, () => setTold(Date.now())]
}

export const useSteps = (control: ControlView, overview: OverviewView, act: Act): Steps => {
  const t = useTexts(nextTexts)
  const language = useLanguage()
  const [pending, setPending] = useState(false)
  const [beaten, tell] = useMoment()
  const [asking, ask] = useState<Steps['asking']>(null)
  const face = nextFace({ control, overview }, t, language)
  const { from, skip } = control.next
  const paused = control.stage.status === 'paused'

  const sending = (send: () => Promise<Answered>) => {
    if (pending) return
    setPending(true)
    ask(null)
    void send().then((result) => {
      setPending(false)
      if (!result.ok && result.code === 'step/stale') tell()
    })
  }
  const resume = () => {
    if (overview.exercise.status === 'paused') return act.exercise({ type: 'ResumeAll' })
    return act.table({ type: 'ResumeTable' })
  }
  return {
    face,
    pending,
    beaten,
    asking,
    ask,
    next: () => {
      if (face.press === 'end') ask('end')
      else if (face.press === 'resume') sending(resume)
      else if (face.press === 'next') sending(() => act.exercise({ type: 'Next', from }))
    },
    back: () => {
      const { undo } = control
      if (undo) sending(() => act.exercise({ type: 'StepBackExercise', from: undo.from }))
    },
    pause: () => sending(paused ? resume : () => act.exercise({ type: 'PauseAll' })),
    askSkip: () => {
      if (!skip) return
      if (skip.facts.length > 0) ask('skip')
      else sending(() => act.exercise({ type: 'SkipNext', from, fold: false }))
    },
    askEnd: () => ask('end'),
    skip: (fold) => sending(() => act.exercise({ type: 'SkipNext', from, fold })),
    lapse: () => sending(() => act.exercise({ type: 'LapseNext', from })),
    end: () => sending(() => act.exercise({ type: 'EndExercise' })),
    extend: (seconds) => sending(() => act.exercise({ type: 'ExtendAll', from: overview.talkTime, seconds })),
  }
}
