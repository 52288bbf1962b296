import type { ShownWhatIf, WhatIfView } from '@natte-meren/protocol'
import { formatStory } from '../../../shared/format/days.ts'
import { type RoleNames, roleName } from '../roles.ts'
import { causeWords, dutyEnd, rangeSentence, toldMessages } from '../whatIfModel.ts'
import { type WhatIfTexts, whatIfTexts } from '../whatIfTexts.ts'
import { DataTable } from './DataTable.tsx'
import type { PhoneSceneProps } from './phoneScene.ts'
import scene from './Scene.module.css'

interface PartProps {
  view: WhatIfView
  t: WhatIfTexts
  roles: RoleNames
  storyStart: string
  language: PhoneSceneProps['language']
}

const Ends = ({ view, t }: PartProps) => (
  <>
    <p>{view.outcome.same ? `${t.same} ${view.outcome.played}.` : `${t.runs.other}: ${view.outcome.other}.`}</p>
    {view.indicators.length === 0 ? (
      <p>{t.sameLevels}</p>
    ) : (
      <DataTable
        summary={t.levels}
        columns={[t.level, t.runs.played, t.runs.other, t.because]}
        rows={view.indicators.map(({ indicator, name, played, other, changes }) => ({
          id: indicator,
          cells: [name, played, other, changes.map(({ run, reason }) => `${t.runWords[run]}: ${reason}`).join(' ')],
        }))}
      />
    )}
  </>
)

const Differences = ({ view, t, roles, storyStart, language }: PartProps) => (
  <>
    {view.messages.length === 0 ? (
      <p>{t.noMessages}</p>
    ) : (
      <section className={scene.tight}>
        <h3 className={scene.subhead}>{t.messages}</h3>
        <ul className={scene.bullets}>
          {toldMessages(view).map(({ run, subject, from, role, story, varies, causes }) => (
            <li key={`${run} ${subject}`}>
              {varies ? t.varies : t.only[run]}: <strong>{subject}</strong>, {t.from(from)}
              {role === null ? '' : ` (${roleName(roles, role)})`}, {formatStory(story, storyStart, language)}.{' '}
              <span className={scene.muted}>{causes.map((cause) => causeWords(cause, t)).join(' ')}</span>
            </li>
          ))}
        </ul>
      </section>
    )}
    {view.duties.length === 0 ? null : (
      <section className={scene.tight}>
        <h3 className={scene.subhead}>{t.duties}</h3>
        <ul className={scene.bullets}>
          {view.duties.map(({ duty, title, played, other, causes }) => (
            <li key={duty}>
              <strong>{title}</strong>: {dutyEnd(played, t)} → {dutyEnd(other, t)}.{' '}
              <span className={scene.muted}>{causes.map((cause) => causeWords(cause, t)).join(' ')}</span>
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
)

const Unknown = ({ view, t, roles, storyStart, language }: PartProps) => (
  <>
    <section className={scene.tight}>
      <h3 className={scene.subhead}>{t.unknown}</h3>
      <p>{view.kept.length === 0 ? t.noUnknown : t.unknownLine}</p>
      <ul className={scene.bullets}>
        {view.kept.map(({ title, option }) => (
          <li key={title}>
            {title}: {option}
          </li>
        ))}
      </ul>
    </section>
    {view.noLonger.length === 0 ? null : (
      <DataTable
        summary={t.noLonger}
        columns={['', t.noLonger]}
        rows={view.noLonger.map(({ what, role, story, about }, index) => ({
          id: `${index}`,
          cells: [
            formatStory(story, storyStart, language),
            [role === null ? null : roleName(roles, role), t.deeds[what], about].filter(Boolean).join(': '),
          ],
        }))}
      />
    )}
  </>
)

const Range = ({ view, t }: PartProps) =>
  view.range === null ? (
    <p role="status">{t.workingMore}</p>
  ) : (
    <section className={scene.tight}>
      <h3 className={scene.subhead}>{t.range}</h3>
      <p>{rangeSentence(view.range, t)}</p>
      <ul className={scene.bullets}>
        {view.range.outcomes.map(({ outcome, title, games }) => (
          <li key={outcome}>
            {title}: <strong>{t.times(games)}</strong>
          </li>
        ))}
      </ul>
      <p className={scene.muted}>{t.rangeAbout}</p>
    </section>
  )

/** What the room sees of a decision taken otherwise, in text and tables. */
export const WhatIfSection = ({ shown, ...props }: PhoneSceneProps & { shown: ShownWhatIf }) => {
  const t = whatIfTexts[props.language]
  const { view, status, instead } = shown
  const part = view && { view, t, roles: props.roles, storyStart: props.storyStart, language: props.language }
  return (
    <section className={scene.stack} aria-labelledby="what-if">
      <h2 id="what-if" className={scene.headline}>
        {t.title(instead)}
      </h2>
      {part === null ? (
        <p role="status">{status === 'failed' ? t.failed : t.working}</p>
      ) : (
        <>
          <p>{t.about(part.view.title, part.view.chosen)}</p>
          <Ends {...part} />
          <Differences {...part} />
          <Range {...part} />
          <Unknown {...part} />
        </>
      )}
    </section>
  )
}
