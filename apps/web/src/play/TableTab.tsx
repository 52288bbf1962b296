import type { RoleView } from '@natte-meren/protocol'
import { PastDecisions } from '../screens/play/decision/PastDecisions.tsx'
import { DutiesPanel } from '../screens/play/duties/DutiesPanel.tsx'
import { TabledFacts } from '../screens/play/facts/TabledFacts.tsx'
import { TownPanel } from '../screens/play/town/TownPanel.tsx'

/** P12: the shared picture: facts on the table, decisions, duties, and how the town stands. */
export const TableTab = ({ role, clockOffset }: { role: RoleView; clockOffset: number }) => (
  <>
    <TabledFacts facts={role.facts} roles={role.roles} storyStart={role.clock.storyStart} />
    <PastDecisions decisions={role.decisions} roles={role.roles} />
    <DutiesPanel duties={role.duties} roles={role.roles} clock={role.clock} clockOffset={clockOffset} />
    <TownPanel town={role.town} />
  </>
)
