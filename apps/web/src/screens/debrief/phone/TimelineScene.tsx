import { useState } from 'react'
import { formatStory } from '../../../shared/format/days.ts'
import { asSentence } from '../../../shared/format/names.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { RolePlate } from '../../../shared/ui/RolePlate.tsx'
import { roleCode, roleName, roleOrder } from '../roles.ts'
import { momentDetail, type Stop, stepTo, timelineOf, visibleTo } from '../timelineModel.ts'
import { DataTable } from './DataTable.tsx'
import type { PhoneSceneProps } from './phoneScene.ts'
import { RunStrip } from './RunStrip.tsx'
import scene from './Scene.module.css'
import styles from './TimelineScene.module.css'

const StopCard = ({ stop, roles, storyStart, language, texts }: PhoneSceneProps & { stop: Stop }) => {
  if (stop.kind === 'outcome') {
    return (
      <div className={styles.card}>
        <p className={styles.meta}>{texts.timeline.outcome}</p>
        <p className={styles.text}>{stop.title}</p>
        {stop.epilogue.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {stop.quotes.map(({ line, words }) => (
          <figure key={line} className={styles.quote}>
            <figcaption>{line}</figcaption>
            <blockquote>{words}</blockquote>
          </figure>
        ))}
      </div>
    )
  }
  const { kind, role, story, text } = stop.moment
  const detail = momentDetail(stop.moment, texts)
  return (
    <div className={styles.card}>
      <p className={styles.meta}>
        <strong>{formatStory(story, storyStart, language)}</strong> · {texts.timeline.kinds[kind]}
      </p>
      <p className={styles.text}>{text}</p>
      {detail === null ? null : <p>{detail}</p>}
      {role === null ? null : (
        <p className={styles.who}>
          <RolePlate code={roleCode(roles, role)} size="small" />
          {kind === 'message' ? texts.timeline.to(roleName(roles, role)) : roleName(roles, role)}
        </p>
      )}
    </div>
  )
}

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
        `${texts.timeline.kinds[moment.kind]}: ${moment.text}`,
        moment.role === null ? texts.timeline.table : roleName(roles, moment.role),
        momentDetail(moment, texts) ?? '',
      ],
    }))}
  />
)

/** The own run, moved by hand. Any moment can be read as one role saw it. */
export const TimelineScene = (props: PhoneSceneProps) => {
  const { debrief, texts } = props
  const { stops, phases } = timelineOf(debrief)
  const [at, setAt] = useState(0)
  const [role, setRole] = useState<string | null>(null)
  const stop = stops[Math.min(at, stops.length - 1)]
  if (stop === undefined) return <p>{texts.timeline.none}</p>
  const look = (as: string | null) => {
    setRole(as)
    if (!visibleTo(stop, as)) setAt(stepTo(stops, at, -1, as))
  }
  const slide = (to: number) => {
    const target = stops[to]
    setAt(target && visibleTo(target, role) ? to : stepTo(stops, to, to > at ? 1 : -1, role))
  }
  return (
    <div className={scene.stack}>
      {debrief.began > 1 ? <p>{texts.timeline.began(debrief.began)}</p> : null}
      <AsRole {...props} role={role} onRole={look} />
      <div className={styles.run}>
        <RunStrip stops={stops} at={at} role={role} />
        <input
          className={styles.slider}
          type="range"
          min={0}
          max={stops.length - 1}
          value={at}
          aria-label={texts.timeline.slider}
          aria-valuetext={stop.kind === 'outcome' ? stop.title : stop.moment.text}
          onChange={(event) => slide(Number(event.target.value))}
        />
      </div>
      <p className={scene.muted}>
        {texts.timeline.moment(at + 1, stops.length)}. {asSentence(phases[stop.phase]?.title ?? '')}{' '}
        {texts.timeline.scale}
      </p>
      <StopCard {...props} stop={stop} />
      <div className={styles.steps}>
        <Button onClick={() => setAt(stepTo(stops, at, -1, role))} aria-disabled={at === 0}>
          ← {texts.timeline.back}
        </Button>
        <Button onClick={() => setAt(stepTo(stops, at, 1, role))} aria-disabled={at === stops.length - 1}>
          {texts.timeline.on} →
        </Button>
      </div>
      <Moments {...props} />
    </div>
  )
}
