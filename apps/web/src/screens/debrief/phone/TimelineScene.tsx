import { useState } from 'react'
import { formatStory } from '../../../shared/format/days.ts'
import { asSentence } from '../../../shared/format/names.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import { lookTexts } from '../lookTexts.ts'
import { roleName, roleOrder } from '../roles.ts'
import {
  momentDetail,
  momentText,
  type Stop,
  stepTo,
  stopAt,
  timelineOf,
  versionOf,
  visibleTo,
} from '../timelineModel.ts'
import { DataTable } from './DataTable.tsx'
import type { PhoneSceneProps } from './phoneScene.ts'
import { RunStrip } from '../RunStrip.tsx'
import scene from './Scene.module.css'
import { RoomRun } from './RoomRun.tsx'
import { SightSection } from './SightSection.tsx'
import { StopCard } from '../StopCard.tsx'
import styles from './TimelineScene.module.css'
import { type Sight, useSight } from './useSight.ts'

const AsRole = ({
  role,
  onRole,
  ...props
}: PhoneSceneProps & { role: string | null; onRole: (role: string | null) => void }) => {
  const { roles, debrief, texts } = props
  const acting = new Set(debrief.timeline.flatMap((moment) => moment.role ?? []))
  return (
    <label className={styles.as}>
      <span>{texts.timeline.as}</span>
      <select className={styles.select} value={role ?? ''} onChange={(event) => onRole(event.target.value || null)}>
        <option value="">{texts.timeline.everyone}</option>
        {roleOrder(roles)
          .filter((id) => acting.has(id))
          .map((id) => (
            <option key={id} value={id}>
              {roleName(roles, id)}
            </option>
          ))}
      </select>
    </label>
  )
}

const Moments = ({ debrief, roles, storyStart, language, texts }: PhoneSceneProps) => (
  <DataTable
    summary={texts.timeline.all}
    columns={[texts.timeline.when, texts.timeline.what, texts.timeline.who, texts.timeline.detail]}
    rows={debrief.timeline.map((moment, index) => ({
      id: `${index}`,
      cells: [
        formatStory(moment.story, storyStart, language),
        `${texts.timeline.kinds[moment.kind]}: ${momentText(moment, lookTexts[language])}`,
        moment.role === null ? texts.timeline.table : roleName(roles, moment.role),
        momentDetail(moment, texts) ?? '',
      ],
    }))}
  />
)

const SeenThen = ({ sight, ...props }: PhoneSceneProps & { sight: Sight }) => {
  const look = lookTexts[props.language]
  if (sight.moment) return <SightSection {...props} moment={sight.moment} />
  return <p role="status">{sight.failed ? look.failed : look.loading}</p>
}

/** Where the reader is: along with the room, until it moves by itself. */
const usePlace = ({ plenary, table }: PhoneSceneProps, stops: readonly Stop[]) => {
  const [own, setOwn] = useState<{ at: number; role: string | null } | null>(null)
  const room = plenary?.run?.table === table ? plenary.moment : null
  const followed = room === null ? { at: 0, role: null } : { at: stopAt(stops, room.version), role: room.role }
  return { ...(own ?? followed), setOwn, room, isAway: own !== null && room !== null }
}

/** The own run, moved by hand or along with the room. Any moment can be seen as one role saw it. */
export const TimelineScene = (props: PhoneSceneProps) => {
  const { debrief, texts, plenary } = props
  const look = lookTexts[props.language]
  const { stops, phases } = timelineOf(debrief)
  const { at, role, setOwn, room, isAway } = usePlace(props, stops)
  const stop = stops[Math.min(at, stops.length - 1)]
  const asked = useSight(props.look, versionOf(stops, at), isAway || room === null ? role : null)
  if (stop === undefined) return <p>{texts.timeline.none}</p>
  const seen: Sight = isAway || room === null ? asked : { moment: room, failed: false }
  const lookAs = (as: string | null) => setOwn({ at: visibleTo(stop, as) ? at : stepTo(stops, at, -1, as), role: as })
  const slide = (to: number) => {
    const target = stops[to]
    setOwn({ at: target && visibleTo(target, role) ? to : stepTo(stops, to, to > at ? 1 : -1, role), role })
  }
  const step = (by: -1 | 1) => setOwn({ at: stepTo(stops, at, by, role), role })
  return (
    <div className={scene.stack}>
      {isAway ? (
        <Banner action={<Button onClick={() => setOwn(null)}>{look.follow}</Button>}>{look.away}</Banner>
      ) : null}
      {plenary?.run && plenary.run.table !== props.table ? (
        <RoomRun {...props} run={plenary.run} moment={plenary.moment} />
      ) : null}
      {debrief.began > 1 ? <p>{texts.timeline.began(debrief.began)}</p> : null}
      <AsRole {...props} role={role} onRole={lookAs} />
      <div className={styles.run}>
        <RunStrip stops={stops} at={at} eyes={role} />
        <input
          className={styles.slider}
          type="range"
          min={0}
          max={stops.length - 1}
          value={at}
          aria-label={texts.timeline.slider}
          aria-valuetext={stop.kind === 'outcome' ? stop.title : momentText(stop.moment, look)}
          onChange={(event) => slide(Number(event.target.value))}
        />
      </div>
      <p className={scene.muted}>
        {texts.timeline.moment(at + 1, stops.length)}. {asSentence(phases[stop.phase]?.title ?? '')}{' '}
        {texts.timeline.scale}
      </p>
      <StopCard {...props} stop={stop} />
      <div className={styles.steps}>
        <Button onClick={() => step(-1)} aria-disabled={at === 0}>
          ← {texts.timeline.back}
        </Button>
        <Button onClick={() => step(1)} aria-disabled={at === stops.length - 1}>
          {texts.timeline.on} →
        </Button>
      </div>
      {role === null ? null : <SeenThen {...props} sight={seen} />}
      <Moments {...props} />
    </div>
  )
}
