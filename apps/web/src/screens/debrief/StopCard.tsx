import { formatStory } from '../../shared/format/days.ts'
import type { TextLanguage } from '../../shared/i18n/catalogue.ts'
import { RolePlate } from '../../shared/ui/RolePlate.tsx'
import type { DebriefTexts } from './debriefTexts.ts'
import { lookTexts } from './lookTexts.ts'
import { roleCode, type RoleNames, roleName } from './roles.ts'
import { momentDetail, momentText, type Stop } from './timelineModel.ts'
import styles from './StopCard.module.css'

interface StopProps {
  stop: Stop
  roles: RoleNames
  /** Local date and time of T+0. */
  storyStart: string
  language: TextLanguage
  texts: DebriefTexts
}

/** A moment of a run, or its ending, on a phone and in the control room. */
export const StopCard = ({ stop, roles, storyStart, language, texts }: StopProps) => {
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
  const { kind, role, story } = stop.moment
  const detail = momentDetail(stop.moment, texts)
  return (
    <div className={styles.card}>
      <p className={styles.meta}>
        <strong>{formatStory(story, storyStart, language)}</strong> · {texts.timeline.kinds[kind]}
      </p>
      <p className={styles.text}>{momentText(stop.moment, lookTexts[language])}</p>
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
