import type { SeenMoment, ShownRun } from '@natte-meren/protocol'
import { lookTexts } from '../lookTexts.ts'
import { stopAt, timelineOf } from '../timelineModel.ts'
import type { PhoneSceneProps } from './phoneScene.ts'
import scene from './Scene.module.css'
import { SightSection } from './SightSection.tsx'
import { StopCard } from '../StopCard.tsx'

/** What the beamer shows of a table that is not named, in text. */
export const RoomRun = (props: PhoneSceneProps & { run: ShownRun; moment: SeenMoment | null }) => {
  const { run, moment, language } = props
  const look = lookTexts[language]
  const { stops } = timelineOf(run)
  const stop = moment && stops[stopAt(stops, moment.version)]
  if (!stop) return null
  return (
    <section className={scene.tight}>
      <h2 className={scene.subhead}>{look.onBeamer}</h2>
      <p className={scene.muted}>{look.onBeamerAbout(run.table)}</p>
      <StopCard {...props} stop={stop} />
      {moment.role === null ? null : <SightSection {...props} moment={moment} />}
    </section>
  )
}
