import type { ImprovementAction } from '@natte-meren/protocol'
import { useEffect, useRef, useState } from 'react'
import { api } from './api.ts'

/** So long after the last key the list is kept, ms. */
const restMs = 600

/** The improvement actions of an exercise, kept on the server as they are typed; null until they are there. */
export const useActions = (exercise: string) => {
  const [actions, setActions] = useState<readonly ImprovementAction[] | null>(null)
  const [saved, setSaved] = useState<boolean | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null)
  useEffect(() => {
    void api.actions(exercise).then((answer) => answer.ok && setActions(answer.value))
  }, [exercise])
  const change = (next: readonly ImprovementAction[]) => {
    setActions(next)
    setSaved(null)
    if (waiting.current !== null) clearTimeout(waiting.current)
    waiting.current = setTimeout(() => {
      // A line without words is no action yet.
      const said = next.filter(({ what }) => what.trim() !== '')
      void api
        .keepActions(
          exercise,
          said.map((action) => ({ ...action, owner: action.owner.trim() })),
        )
        .then((answer) => setSaved(answer.ok))
    }, restMs)
  }
  return { actions, saved, change }
}
