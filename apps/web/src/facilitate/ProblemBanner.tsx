import { useTexts } from '../shared/i18n/language.ts'
import { rejectionTexts } from '../shared/i18n/rejections.ts'
import { Banner } from '../shared/ui/Banner.tsx'
import type { Problem } from './api.ts'
import { facilitateTexts } from './facilitateTexts.ts'

/** What went wrong at the server or on the way there, in words. */
export const ProblemBanner = ({ problem }: { problem: Problem | null }) => {
  const t = useTexts(facilitateTexts)
  const refusals = useTexts(rejectionTexts)
  if (problem === null) return null
  return (
    <Banner kind="attention" announce>
      {problem === 'unreachable' ? t.unreachable : refusals[problem]}
    </Banner>
  )
}
