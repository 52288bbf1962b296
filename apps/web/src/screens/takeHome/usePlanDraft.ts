import type { TakeHomeView } from '@natte-meren/protocol'
import { useEffect, useMemo, useRef } from 'react'
import type { Dispatch } from '../../shared/connection/dispatch.ts'
import { useDraft } from '../../shared/drafts/drafts.ts'
import { draftOf, isSamePlan, type PlanDraft, planCommand, withKnownQuestions } from './planning.ts'

/** A pause in choosing or typing after which the plan is sent. */
const restMs = 1200

/**
 * The plan as it stands on this device, sent by itself after each pause and when the player leaves. Until
 * the view has it, it is kept as a draft. `saved` is null before anything was changed here.
 */
export const usePlanDraft = (
  page: TakeHomeView,
  dispatch: Dispatch,
): { draft: PlanDraft; change: (draft: PlanDraft) => void; saved: boolean | null } => {
  const [stored, setKept, forget] = useDraft<PlanDraft | null>('takeHome', null)
  const kept = useMemo(() => (stored === null ? null : withKnownQuestions(page, stored)), [page, stored])
  const changed = useRef(false)
  const waiting = useRef<(() => void) | null>(null)
  const arrived = kept !== null && isSamePlan(kept, page.plan)
  useEffect(() => {
    if (arrived) forget()
  }, [arrived, forget])
  useEffect(() => {
    if (kept === null || arrived) return undefined
    const send = () => {
      waiting.current = null
      void dispatch(planCommand(kept))
    }
    waiting.current = send
    const timer = setTimeout(send, restMs)
    return () => clearTimeout(timer)
  }, [kept, arrived, dispatch])
  useEffect(() => {
    const leave = () => waiting.current?.()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  return {
    draft: kept ?? draftOf(page),
    change: (draft) => {
      changed.current = true
      setKept(draft)
    },
    saved: kept !== null && !arrived ? false : changed.current ? true : null,
  }
}
