import type { ControlView, DebriefScene, OverviewView } from '@natte-meren/protocol'
import type { TextLanguage } from '../../../shared/i18n/catalogue.ts'
import { termTexts } from '../../../shared/i18n/termTexts.ts'
import { codesOf } from '../roleNames.ts'
import type { NextTexts } from './nextTexts.ts'

/** How the one big button looks: what it will do in words, and who is still busy. */
export interface NextFace {
  readonly label: string
  readonly sub: string
  /** What a press does. `end` asks first; `none`: there is nothing to press. */
  readonly press: 'next' | 'resume' | 'end' | 'none'
}

interface Seen {
  readonly control: Pick<ControlView, 'next' | 'roles' | 'stage' | 'seats' | 'table'>
  readonly overview: Pick<OverviewView, 'exercise' | 'tables' | 'debrief' | 'course'>
}

const sceneAfter = ({ debrief, course }: Seen['overview']): DebriefScene | null =>
  (debrief && course?.scenes[course.scenes.indexOf(debrief) + 1]) ?? null

const labelOf = ({ control, overview }: Seen, t: NextTexts, language: TextLanguage): string => {
  const { kind, title } = control.next
  if (kind === 'judgement' && control.stage.phase?.quick) return t.next.quick(title)
  if (kind !== 'scene') return t.next[kind](title)
  const scene = sceneAfter(overview)
  return t.next.scene(scene === null ? title : termTexts[language].debriefScenes[scene])
}

const subOf = ({ control, overview }: Seen, t: NextTexts, language: TextLanguage): string => {
  const { kind, busy, ready, reaches } = control.next
  const tables = Object.values(overview.tables)
  const roles = codesOf(control.roles, busy, language)
  if (kind === 'start') return t.nextLobby(tables.reduce((sum, { seated }) => sum + seated, 0))
  if (kind === 'ended') return t.nextDone
  if (kind === 'decide') return roles === '' ? t.nextNotYet : t.nextWaits(roles)
  if (busy.length > 0) {
    if (kind === 'end') return t.nextTables(busy.length)
    if (tables.length === 1) return t.nextBusy(busy.length, roles)
    // Who opens a gate while a table still talks takes its decision away: that is said before, not after.
    return control.stage.phase?.hasDecision ? t.nextUndecided(busy.length) : t.nextTables(busy.length)
  }
  if (!ready) return t.nextNotYet
  if (kind === 'message' && reaches.length < tables.length) {
    const numbers = reaches.flatMap((table) => overview.tables[table]?.number ?? [])
    return t.nextSome(numbers, tables.length)
  }
  return kind === 'scene' || kind === 'end' ? '' : t.nextFree
}

/** A paused table first goes on: then Resume is the one big button. */
export const nextFace = (seen: Seen, t: NextTexts, language: TextLanguage): NextFace => {
  const { stage, table } = seen.control
  if (stage.status === 'paused') {
    const whole = seen.overview.exercise.status === 'paused' || Object.keys(seen.overview.tables).length === 1
    return { label: t.resume, sub: whole ? t.resumeSub : t.resumeTable(table.number), press: 'resume' }
  }
  const { kind, ready } = seen.control.next
  const press = kind === 'end' ? 'end' : kind === 'ended' || kind === 'decide' || !ready ? 'none' : 'next'
  return { label: labelOf(seen, t, language), sub: subOf(seen, t, language), press }
}
