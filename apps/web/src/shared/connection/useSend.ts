import type { Accepted, Refused } from '@natte-meren/protocol'
import { useState } from 'react'
import type { Dispatch, OutgoingTableCommand } from './dispatch.ts'

/** A dispatch that knows whether it is still waiting for an answer, to show that on its button. */
export const useSend = (
  dispatch: Dispatch,
): [(command: OutgoingTableCommand) => Promise<Accepted | Refused>, boolean] => {
  const [waiting, setWaiting] = useState(0)
  const send = async (command: OutgoingTableCommand) => {
    setWaiting((count) => count + 1)
    const result = await dispatch(command)
    setWaiting((count) => count - 1)
    return result
  }
  return [send, waiting > 0]
}
