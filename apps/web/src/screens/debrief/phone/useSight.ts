import type { SeenMoment } from '@natte-meren/protocol'
import { useEffect, useState } from 'react'
import type { Look } from './phoneScene.ts'

/** `null` while it is being asked, or when no answer came. */
export interface Sight {
  readonly moment: SeenMoment | null
  readonly failed: boolean
}

const asking: Sight = { moment: null, failed: false }
/** A hand that slides on does not ask for what it passes. */
const restMs = 150

/** A moment as a role saw it, asked from the server: it alone can rewind. Until the answer comes the last one stays. */
export const useSight = (look: Look, version: number, role: string | null): Sight => {
  const [sight, setSight] = useState(asking)
  useEffect(() => {
    if (role === null) return undefined
    let gone = false
    const timer = setTimeout(() => {
      void look({ version, role }).then((answer) => {
        if (gone) return
        setSight(answer?.ok ? { moment: answer.moment, failed: false } : { moment: null, failed: true })
      })
    }, restMs)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [look, version, role])
  return role === null || sight.moment?.role !== role ? { ...asking, failed: sight.failed } : sight
}
