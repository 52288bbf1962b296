import type { Conference } from '../conference.ts'
import { beforeTheDoors } from './beforeTheDoors.ts'
import { debrief } from './debrief.ts'
import { messages } from './messages.ts'
import { pace } from './pace.ts'
import { people } from './people.ts'
import { throughTheActs } from './throughTheActs.ts'
import { whoLeads } from './whoLeads.ts'

/**
 * A whole conference: what its facilitator does, seen on every device it should and should not change.
 * Naming and arranging tables is a journey of its own.
 */
export const playConference = (hall: () => Conference, phases: number): void => {
  beforeTheDoors(hall)
  messages(hall)
  pace(hall)
  whoLeads(hall)
  people(hall)
  throughTheActs(hall, phases)
  debrief(hall)
}
