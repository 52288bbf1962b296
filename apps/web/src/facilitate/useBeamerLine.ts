import type { OverviewView } from '@natte-meren/protocol'
import { useEffect, useState } from 'react'
import type { Connection } from '../shared/connection/connection.ts'
import { openConnection } from '../shared/connection/openConnection.ts'
import { Outbox } from '../shared/connection/outbox.ts'

const keyOf = (beamer: string): string => beamer.slice(beamer.indexOf('#') + 1)

/** The beamer's own views over a line of their own: what is shown, and not what this page thinks is shown. */
export const useBeamerLine = (exercise: OverviewView['exercise'] | null): Connection => {
  const [connection] = useState(openConnection)
  const { beamer = null, language = 'nl' } = exercise ?? {}
  useEffect(() => {
    if (beamer === null) return undefined
    const request = { key: keyOf(beamer), language, preview: true }
    void connection.open({ event: 'beamer', request }, new Outbox(null))
    return () => connection.close()
  }, [connection, beamer, language])
  return connection
}
