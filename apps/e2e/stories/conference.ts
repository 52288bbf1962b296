import type { Conference } from '../conference.ts'
import { beforeTheDoors } from './beforeTheDoors.ts'
import { debrief } from './debrief.ts'
import { messages } from './messages.ts'
import { pace } from './pace.ts'
import { people } from './people.ts'
import { throughTheActs } from './throughTheActs.ts'

/** A whole conference: everything that its facilitator can do, at least once, seen on every device it should and should not change. */
export const playConference = (hall: () => Conference, phases: number): void => {
  beforeTheDoors(hall)
  messages(hall)
  pace(hall)
  people(hall)
  throughTheActs(hall, phases)
  debrief(hall)
}
