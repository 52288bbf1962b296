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
import { SelfLedCard, Turning } from './phone/SelfLedCard.tsx'
import { TogetherSection } from './phone/TogetherSection.tsx'
import { TimelineScene } from './phone/TimelineScene.tsx'
import { WordsScene } from './phone/WordsScene.tsx'
import type { Indicators, Roles } from './roles.ts'
import { selfLedTexts } from './selfLedTexts.ts'

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
  /** Server clock − this device's clock, ms. */
  clockOffset: number
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

/** Says where the others are, with the way back. */
const Away = ({ scene, selfLed, onBack }: { scene: DebriefScene; selfLed: boolean; onBack: () => void }) => {
  const language = useLanguage()
  const t = selfLed ? selfLedTexts[language] : debriefTexts[language]
  return (
    <Banner action={<Button onClick={onBack}>{t.follow}</Button>}>
      {t.elsewhere(debriefTexts[language].scenes[scene])}
    </Banner>
  )
}

/** The scenes that are gone through, the one that the table looks at among them; all until that is known. */
const scenesOf = (plenary: PlenaryView | null, at: DebriefScene): readonly DebriefScene[] => {
  const scenes = plenary?.scenes ?? []
  return scenes.length === 0 ? debriefScenes : debriefScenes.filter((scene) => scene === at || scenes.includes(scene))
}

/** The debrief in text: it goes along with the projected screen until the reader turns to another scene. */
export const DebriefPhone = ({ home, together, clockOffset, ...props }: DebriefPhoneProps) => {
  const { debrief } = props
  const language = useLanguage()
  const texts = debriefTexts[language]
  const [chosen, setChosen] = useOpen<DebriefScene | null>('scene', null)
  const shown = scenesOf(props.plenary, debrief.scene)
  const { selfLed } = debrief
  const leads = selfLed !== null && props.seat?.seat.leads === true
  const scene = chosen !== null && !leads && shown.includes(chosen) ? chosen : debrief.scene
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
      {away ? <Away scene={debrief.scene} selfLed={selfLed !== null} onBack={() => turn(debrief.scene)} /> : null}
      <div>
        <p className={styles.place}>{texts.sceneOf(at + 1, shown.length)}</p>
        {Scene === null && home !== null ? null : <h1 className={styles.title}>{texts.scenes[scene]}</h1>}
      </div>
      {selfLed === null ? null : (
        <SelfLedCard
          scene={debrief.scene}
          lead={selfLed}
          roles={props.roles}
          seat={props.seat}
          offset={clockOffset}
          dispatch={props.dispatch}
        />
      )}
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
      {leads ? (
        <Turning scene={scene} shown={shown} dispatch={props.dispatch} />
      ) : (
        <Turn shown={shown} at={at} onTurn={turn} />
      )}
    </div>
  )
}
