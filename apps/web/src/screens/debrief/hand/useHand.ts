import type { OverviewView, ShownMoment } from '@natte-meren/protocol'
import { useEffect, useRef, useState } from 'react'

type Show = (moment: ShownMoment) => Promise<unknown>

/**
 * The moment under the facilitator's hand. It goes to the room one at a time, the newest next: a hand that slides on
 * does not queue up what it passed. When the hand rests it is where the room is, also after another device moved it.
 */
export const useHand = (shown: OverviewView['moment'], show: Show): [ShownMoment | null, (to: ShownMoment) => void] => {
  const [held, setHeld] = useState<ShownMoment | null>(null)
  const next = useRef<ShownMoment | null>(null)
  const sending = useRef(false)
  const send = async (): Promise<void> => {
    sending.current = true
    while (next.current !== null) {
      const moment = next.current
      next.current = null
      await show(moment)
    }
    sending.current = false
  }
  const move = (to: ShownMoment): void => {
    setHeld(to)
    next.current = to
    if (!sending.current) void send()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the room looks at lets go of the hand
  useEffect(() => {
    if (!sending.current) setHeld(null)
  }, [shown])
  return [held ?? shown, move]
}
