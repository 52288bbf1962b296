import type { RoleView, SeatView } from '@natte-meren/protocol'
import { MeasureCard } from '../screens/measure/MeasureCard.tsx'
import { answerBefore } from './measure.ts'

/** What is asked before play, of whoever sits. */
export const MeasureBefore = ({ role, seat }: { role: RoleView; seat: SeatView | null }) => (
  <MeasureCard
    moment="before"
    asked={seat?.measure === 'before'}
    onAnswer={(answer) => answerBefore(role.exercise.tableCode, answer)}
  />
)
