import {
  type DebriefScene,
  type DebriefView,
  debriefScenes,
  type PlenaryView,
  type SeatView,
  type TogetherView,
} from '@natte-meren/protocol'
import type { ReactNode } from 'react'
import type { Dispatch } from '../../shared/connection/dispatch.ts'
import { useOpen } from '../../shared/drafts/drafts.ts'
import { useLanguage } from '../../shared/i18n/language.ts'
import { Banner } from '../../shared/ui/Banner.tsx'
import { Button } from '../../shared/ui/Button.tsx'
import { LiveRegion } from '../../shared/ui/LiveRegion.tsx'
import { usePageTitle } from '../../shared/ui/usePageTitle.ts'
import styles from './DebriefPhone.module.css'
import { debriefTexts } from './debriefTexts.ts'
import { DecisionsScene } from './phone/DecisionsScene.tsx'
import { FactsScene } from './phone/FactsScene.tsx'
import type { Look, PhoneSceneProps } from './phone/phoneScene.ts'
import { QuestionsScene } from './phone/QuestionsScene.tsx'
import { TogetherSection } from './phone/TogetherSection.tsx'
import { TimelineScene } from './phone/TimelineScene.tsx'
import { WordsScene } from './phone/WordsScene.tsx'
import type { Indicators, Roles } from './roles.ts'

const scenes: Record<Exclude<DebriefScene, 'home'>, (props: PhoneSceneProps) => ReactNode> = {
  words: WordsScene,
  timeline: TimelineScene,
  decisions: DecisionsScene,
  facts: FactsScene,
  questions: QuestionsScene,
}

interface DebriefPhoneProps {
  debrief: DebriefView
  roles: Roles
  /** What all tables did: undefined at the only table, null while another table still plays. */
  together?: TogetherView | null | undefined
  /** Of the town. */
  indicators: Indicators
  /** Local date and time of T+0. */
  storyStart: string
  /** `null`: somebody who looks on, without a seat. */
  seat: SeatView | null
  dispatch: Dispatch
  /** What the facilitator shows the room. */
  plenary: PlenaryView | null
  /** Number of the reader's own table. */
  table: number
  look: Look
  /** The last scene with its own heading, from the slice that draws it; `null` for who looks on. */
  home: ReactNode
}

interface TurnProps {
  shown: readonly DebriefScene[]
  at: number
  onTurn: (scene: DebriefScene) => void
}

const Turn = ({ shown, at, onTurn }: TurnProps) => {
  const texts = debriefTexts[useLanguage()]
  const previous = shown[at - 1]
  const next = shown[at + 1]
  return (
    <nav className={styles.turn} aria-label={texts.scenesLabel}>
      {previous ? <Button onClick={() => onTurn(previous)}>← {texts.previous}</Button> : <span />}
      {next ? <Button onClick={() => onTurn(next)}>{texts.next} →</Button> : null}
    </nav>
  )
}

/** The scenes that the room goes through; all of them until that is known. */
const scenesOf = (plenary: PlenaryView | null): readonly DebriefScene[] =>
  plenary === null || plenary.scenes.length === 0 ? debriefScenes : plenary.scenes

/** The debrief in text: it goes along with the projected screen until the reader turns to another scene. */
export const DebriefPhone = ({ home, together, ...props }: DebriefPhoneProps) => {
  const { debrief } = props
  const language = useLanguage()
  const texts = debriefTexts[language]
  const [chosen, setChosen] = useOpen<DebriefScene | null>('scene', null)
  const shown = scenesOf(props.plenary)
  const scene = chosen !== null && shown.includes(chosen) ? chosen : debrief.scene
  const at = shown.indexOf(scene)
  const away = scene !== debrief.scene
  usePageTitle(texts.scenes[scene])
  const turn = (to: DebriefScene) => {
    setChosen(to === debrief.scene ? null : to)
    scrollTo({ top: 0 })
  }
  const Scene = scene === 'home' ? null : scenes[scene]
  // Where the room chooses among questions, that comes before those of the own table.
  const all =
    scene === 'home' || together === undefined ? null : (
      <TogetherSection
        key={`all ${scene}`}
        name={scene}
        together={together}
        withAll
        {...props}
        language={language}
        texts={texts}
      />
    )
  return (
    <div className={styles.debrief}>
      <LiveRegion text={texts.scenes[scene]} />
      {away ? (
        <Banner action={<Button onClick={() => turn(debrief.scene)}>{texts.follow}</Button>}>
          {texts.elsewhere(texts.scenes[debrief.scene])}
        </Banner>
      ) : null}
      <div>
        <p className={styles.place}>{texts.sceneOf(at + 1, shown.length)}</p>
        {Scene === null && home !== null ? null : <h1 className={styles.title}>{texts.scenes[scene]}</h1>}
      </div>
      {scene === 'questions' ? all : null}
      {Scene === null ? (
        (home ?? <p>{texts.home.watching}</p>)
      ) : (
        <>
          {all === null ? null : <h2 className={styles.own}>{texts.ownTable}</h2>}
          <Scene key={scene} {...props} withAll={Boolean(together)} language={language} texts={texts} />
        </>
      )}
      {scene === 'questions' ? null : all}
      <Turn shown={shown} at={at} onTurn={turn} />
    </div>
  )
}
