import { type BeamerView, debriefScenes } from '@natte-meren/protocol'
import type { ReactNode } from 'react'
import { storyAt, usePlayTime } from '../../shared/format/clock.ts'
import { formatStory } from '../../shared/format/days.ts'
import { formatCode } from '../../shared/format/durations.ts'
import type { TextLanguage } from '../../shared/i18n/catalogue.ts'
import styles from './BeamerScreen.module.css'
import { Gauge } from './Gauge.tsx'
import { pickScene, type Scene } from './pickScene.ts'
import { Stage } from './Stage.tsx'
import { AdviceScene } from './scenes/AdviceScene.tsx'
import { DecisionScene } from './scenes/DecisionScene.tsx'
import { DocumentScene } from './scenes/DocumentScene.tsx'
import { LobbyScene, spokenAddress } from './scenes/LobbyScene.tsx'
import { CloseScene, OpeningScene, PauseScene, RoundScene } from './scenes/PosterScenes.tsx'
import { SituationScene } from './scenes/SituationScene.tsx'
import { TableScene } from './scenes/TableScene.tsx'
import { TestCardScene } from './scenes/TestCardScene.tsx'
import { type BeamerTexts, beamerTexts } from './texts.ts'

const deepScenes: ReadonlySet<Scene> = new Set(['opening', 'round', 'decision', 'pause', 'close'])

/** The gauge stands at zero before play, at the phase during it, and is read back down in the debrief. */
export const gaugeLevel = (view: BeamerView): number => {
  const { phase, status } = view.stage
  if (status === 'lobby' || status === 'ended') return 0
  if (status === 'debrief') {
    const shown = view.together ?? view.debrief
    const at = shown === null ? 0 : debriefScenes.indexOf(shown.scene)
    return 1 - at / (debriefScenes.length - 1)
  }
  return phase === null ? 0 : phase.number / phase.count
}

interface BeamerProps {
  readonly view: BeamerView
  /** Language of the room, which may differ from that of the device that shows it. */
  readonly language: TextLanguage
  /** Server clock − this device's clock, ms. */
  readonly offset: number
  /** The debrief's scene, from the slice that draws it. */
  readonly debrief: ReactNode
  readonly offline?: boolean
}

const SceneBody = ({
  scene,
  view,
  language,
  playMs,
  debrief,
}: Omit<BeamerProps, 'offset' | 'offline'> & { scene: Scene; playMs: number }) => {
  const t = beamerTexts[language]
  switch (scene) {
    case 'black':
    case 'test':
      return null
    case 'lobby':
      return <LobbyScene view={view} t={t} />
    case 'opening':
      return <OpeningScene t={t} />
    case 'situation':
      return <SituationScene view={view} t={t} />
    case 'round':
      return <RoundScene view={view} t={t} />
    case 'document':
      return <DocumentScene view={view} t={t} language={language} />
    case 'table':
      return <TableScene view={view} t={t} playMs={playMs} />
    case 'advice':
      return <AdviceScene view={view} t={t} playMs={playMs} />
    case 'decision':
      return <DecisionScene view={view} t={t} />
    case 'pause':
      return <PauseScene t={t} />
    case 'debrief':
      return debrief
    case 'close':
      return <CloseScene t={t} />
  }
}

interface StripProps {
  readonly view: BeamerView
  readonly t: BeamerTexts
  readonly language: TextLanguage
  readonly playMs: number
  readonly offline: boolean
}

const Strip = ({ view, t, language, playMs, offline }: StripProps) => {
  const { phase, status } = view.stage
  const address = spokenAddress(view.exercise.address)
  const playing = status === 'playing' || status === 'paused'
  const telling = view.debrief === null ? null : (view.together?.telling ?? null)
  return (
    <footer className={styles.strip}>
      {address.length > 26 ? null : <span className={styles.address}>{address}</span>}
      <span className={styles.code}>{formatCode(view.exercise.code)}</span>
      {offline ? (
        <span className={styles.offline} role="status">
          {t.offline}
        </span>
      ) : (
        <>
          {telling === null ? (
            <span className={styles.phase}>
              {playing && phase !== null ? t.phaseOf(phase.number, phase.count) : t.strip[status]}
            </span>
          ) : (
            <span className={styles.telling}>{t.telling(telling)}</span>
          )}
          {playing ? (
            <span className={styles.clock}>
              {formatStory(storyAt(view.clock, playMs), view.clock.storyStart, language)}
            </span>
          ) : null}
        </>
      )}
    </footer>
  )
}

/** The projected screen. It gets a beamer's view and nothing else, so no note can ever be on it. */
export const BeamerScreen = ({ view, language, offset, debrief, offline = false }: BeamerProps) => {
  const playMs = usePlayTime(view.clock, offset)
  const t = beamerTexts[language]
  const scene = pickScene(view, playMs)
  const { phase } = view.stage
  if (scene === 'black') {
    return (
      <Stage dark>
        <div className={styles.black} data-scene="black" />
      </Stage>
    )
  }
  if (scene === 'test') {
    return (
      <Stage dark={view.scene.dark}>
        <main className={styles.frame} data-scene="test" lang={language}>
          <TestCardScene t={t} />
        </main>
      </Stage>
    )
  }
  return (
    <Stage dark={view.scene.dark}>
      <div className={styles.frame} data-scene={scene} data-deep={deepScenes.has(scene)} lang={language}>
        <div className={styles.contours} aria-hidden="true" />
        <main key={scene + (scene === 'round' ? phase?.id : '')} className={styles.scene}>
          <SceneBody scene={scene} view={view} language={language} playMs={playMs} debrief={debrief} />
        </main>
        <header className={styles.around}>
          <Gauge
            level={gaugeLevel(view)}
            count={phase?.count ?? 4}
            label={phase === null ? t.zero : t.gauge(phase.number, phase.count)}
          />
          {scene === 'lobby' ? <p className={styles.zero}>{t.zero}</p> : null}
          <p className={styles.mark}>{t.exercise}</p>
        </header>
        <Strip view={view} t={t} language={language} playMs={playMs} offline={offline} />
      </div>
    </Stage>
  )
}
