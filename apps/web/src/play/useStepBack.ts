import type { StageSlice } from '@natte-meren/protocol'
import { useEffect, useRef, useState } from 'react'

const steps = ['picture', 'judgement', 'decision', 'done']

/** Rises with every step forward; a lower one means that the facilitator went back. */
const positionOf = ({ status, phase, step }: StageSlice): number => {
  if (status === 'lobby') return 0
  if (status === 'debrief') return 10_000
  if (status === 'ended') return 20_000
  return (phase?.number ?? 0) * 10 + (step === null ? 0 : steps.indexOf(step) + 1)
}

/** Whether the table just went back, until it goes on or the player has read it. */
export const useStepBack = (stage: StageSlice): [boolean, () => void] => {
  const position = positionOf(stage)
  const last = useRef(position)
  const [back, setBack] = useState(false)
  useEffect(() => {
    if (position < last.current) setBack(true)
    else if (position > last.current) setBack(false)
    last.current = position
  }, [position])
  return [back, () => setBack(false)]
}
