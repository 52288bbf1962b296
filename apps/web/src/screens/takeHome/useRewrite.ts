import type { TakeHomeView } from '@natte-meren/protocol'
import { useEffect, useState } from 'react'
import type { Dispatch } from '../../shared/connection/dispatch.ts'
import { type PlanDraft, replaceQuestion } from './planning.ts'

/**
 * Rewording a question. An own one is edited. A default belongs to the scenario: it is saved as an own
 * question, which takes its place in the plan once the view has it.
 */
export const useRewrite = (
  page: TakeHomeView,
  draft: PlanDraft,
  onChange: (draft: PlanDraft) => void,
  dispatch: Dispatch,
): ((id: string, text: string) => void) => {
  const [awaited, setAwaited] = useState<{ id: string; text: string } | null>(null)
  useEffect(() => {
    if (awaited === null) return
    const made = Object.values(page.questions).find(
      ({ id, text }) => text === awaited.text && !page.defaults.includes(id),
    )
    if (!made) return
    setAwaited(null)
    onChange(replaceQuestion(draft, awaited.id, made.id))
  }, [awaited, page, draft, onChange])
  return (id, text) => {
    if (!page.defaults.includes(id)) {
      void dispatch({ type: 'EditQuestion', question: id, text })
      return
    }
    setAwaited({ id, text })
    void dispatch({ type: 'SaveQuestion', suggestion: id, text, shared: false })
  }
}
