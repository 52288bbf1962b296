import type { Pace } from '@natte-meren/projection'
import type { RehearsalPace } from '@natte-meren/protocol'
import type { ExerciseRecord } from '../store/store.ts'
import type { Clock } from './clock.ts'

/** How many minutes of a fast rehearsal pass in one. */
const fastRate = 60

type Paced = Pick<ExerciseRecord, 'rehearsal' | 'createdAt'>

/** At which pace an exercise is rehearsed; null for one with people. */
export const paceOf = ({ rehearsal }: Paced): RehearsalPace | null =>
  rehearsal === 'real' || rehearsal === 'fast' ? rehearsal : null

/**
 * The clock of an exercise. That of a fast rehearsal has run sixty times as fast as the server's since it was made:
 * so it never goes back, also after a restart.
 */
export const clockOf = (exercise: Paced, clock: Clock): Clock => {
  const { rehearsal, createdAt } = exercise
  if (rehearsal !== 'fast') return clock
  return {
    now: () => Math.round(createdAt + (clock.now() - createdAt) * fastRate),
    after: (ms, work) => clock.after(ms / fastRate, work),
  }
}

/** For the views: how fast play runs, and the server's own time for its moments; undefined at the pace of people. */
export const viewPace = ({ rehearsal, createdAt }: Paced): Pace | undefined =>
  rehearsal === 'fast'
    ? { rate: fastRate, realTime: (at) => Math.round(createdAt + (at - createdAt) / fastRate) }
    : undefined
