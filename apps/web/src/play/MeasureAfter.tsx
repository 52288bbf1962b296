import { MeasureCard } from '../screens/measure/MeasureCard.tsx'
import { answerAfter } from './measure.ts'

/** The same once more, with what goes home. */
export const MeasureAfter = ({ asked, takeHomeKey }: { asked: boolean; takeHomeKey: string }) => (
  <MeasureCard moment="after" asked={asked} onAnswer={(answer) => answerAfter(takeHomeKey, answer)} />
)
