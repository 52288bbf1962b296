import { goodChecks } from '@natte-meren/protocol'
import { VenueWay } from '../screens/facilitate/lobby/VenueWay.tsx'
import { useVenueCheck } from './useVenueCheck.ts'

/** How the room stands, in the lobby. */
export const VenueSummary = ({ exercise }: { exercise: string }) => {
  const { answer } = useVenueCheck(exercise)
  const check = answer?.check ?? null
  return (
    <VenueWay exercise={exercise} result={check === null ? null : { good: goodChecks(check.checks), at: check.at }} />
  )
}
