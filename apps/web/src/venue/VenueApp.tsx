import type { PhoneVerdicts } from '@natte-meren/protocol'
import { useCallback, useEffect, useRef, useState } from 'react'
import { PhoneCheck, type PhoneProblem } from '../screens/venue/PhoneCheck.tsx'
import { readStored, writeStored } from '../shared/drafts/deviceStorage.ts'
import { probeAll } from './phoneProbes.ts'
import { venueApi } from './venueApi.ts'

const tokenOf = (key: string) => `nm.venue.${key.slice(0, 12)}`

/** A key opens once: what it gave is kept, so that a reload of the page is no second phone. */
const claim = async (key: string) => {
  const kept = readStored(tokenOf(key), 'tab')
  if (kept !== null) return { ok: true, value: { token: kept } } as const
  const claimed = await venueApi.claim(key)
  if (claimed.ok) writeStored(tokenOf(key), claimed.value.token, 'tab')
  return claimed
}

/** The phone of the set-up: tests by itself, tells the server, and shows how it went. */
export const VenueApp = ({ venueKey }: { venueKey: string | null }) => {
  const [verdicts, setVerdicts] = useState<PhoneVerdicts | null>(null)
  const [problem, setProblem] = useState<PhoneProblem | null>(venueKey === null ? 'noKey' : null)
  const [busy, setBusy] = useState(false)

  const run = useCallback(async (key: string) => {
    setBusy(true)
    setProblem(null)
    setVerdicts(null)
    const claimed = await claim(key)
    if (claimed.ok) {
      await probeAll(claimed.value.token, async (found) => {
        const told = await venueApi.report(claimed.value.token, found)
        if (told.ok) setVerdicts(told.value.verdicts)
        setProblem(told.ok ? null : told.problem)
        return told.ok
      })
    } else setProblem(claimed.problem)
    setBusy(false)
  }, [])

  const started = useRef(false)
  useEffect(() => {
    if (started.current || venueKey === null) return
    started.current = true
    void run(venueKey)
  }, [run, venueKey])

  return (
    <PhoneCheck
      verdicts={verdicts}
      problem={problem}
      busy={busy}
      onAgain={venueKey === null ? null : () => void run(venueKey)}
    />
  )
}
