import { formatWhen } from '../../../shared/format/days.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { lobbyTexts } from './lobbyTexts.ts'

interface VenueWayProps {
  readonly exercise: string
  /** The latest check of the room, or null before the first. */
  readonly result: { readonly good: number; readonly at: number } | null
}

/** "Zaalcheck: 9 van 10 in orde, 14:05", and the way there. */
export const VenueWay = ({ exercise, result }: VenueWayProps) => {
  const t = useTexts(lobbyTexts)
  const language = useLanguage()
  return (
    <a href={`/spelleider/${exercise}/zaalcheck`}>
      {result === null ? t.venueNone : t.venue(result.good, formatWhen(result.at, language))}
    </a>
  )
}
