import type { Comparison } from '@natte-meren/protocol'
import { useEffect, useState } from 'react'
import { CompareScreen } from '../screens/facilitate/compare/CompareScreen.tsx'
import { compareTexts } from '../screens/facilitate/compare/compareTexts.ts'
import { useLanguage, useTexts } from '../shared/i18n/language.ts'
import { usePageTitle } from '../shared/ui/usePageTitle.ts'
import { api, type Problem } from './api.ts'
import { ProblemBanner } from './ProblemBanner.tsx'

/** Exercises beside each other, for the owner of their scenario. */
export const ComparePage = () => {
  const t = useTexts(compareTexts)
  const language = useLanguage()
  const [comparisons, setComparisons] = useState<readonly Comparison[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  usePageTitle(t.title)
  useEffect(() => {
    void api.comparison(language).then((answer) => {
      setProblem(answer.ok ? null : answer.code)
      if (answer.ok) setComparisons(answer.value)
    })
  }, [language])
  return (
    <CompareScreen
      comparisons={comparisons}
      notices={<ProblemBanner problem={problem} />}
      file={`/api/comparison/file?lang=${language}`}
    />
  )
}
