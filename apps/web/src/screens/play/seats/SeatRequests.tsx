import type { OwnSeatSlice } from '@natte-meren/protocol'
import { useEffect, useState } from 'react'
import type { Dispatch } from '../../../shared/connection/dispatch.ts'
import { useSend } from '../../../shared/connection/useSend.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Sheet } from '../../../shared/ui/Sheet.tsx'
import { seatTexts } from './seatTexts.ts'
import { type Roles, selectAskedSeat } from './selectSeats.ts'

interface SeatRequestsProps {
  seat: OwnSeatSlice
  roles: Roles
  clockOffset: number
  dispatch: Dispatch
}

/** Somebody asks for this seat, or for that of a table-mate whose device is gone. */
export const SeatRequests = ({ seat, roles, clockOffset, dispatch }: SeatRequestsProps) => {
  const [dismissed, setDismissed] = useState<string | null>(null)
  if (seat.request) {
    return <OwnSeatRequest seat={seat.id} until={seat.request.until} clockOffset={clockOffset} dispatch={dispatch} />
  }
  const asked = selectAskedSeat(roles, seat.id)
  if (asked === null || asked.seat === dismissed) return null
  return (
    <MateRequest
      seat={asked.seat}
      role={asked.role.name}
      dispatch={dispatch}
      onDismiss={() => setDismissed(asked.seat)}
    />
  )
}

interface OwnSeatRequestProps {
  seat: string
  until: number | null
  clockOffset: number
  dispatch: Dispatch
}

const OwnSeatRequest = ({ seat, until, clockOffset, dispatch }: OwnSeatRequestProps) => {
  const t = useTexts(seatTexts)
  const [send, pending] = useSend(dispatch)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const left = until === null ? 15 : Math.max(0, Math.ceil((until - now - clockOffset) / 1000))
  const answer = (allow: boolean) => void send({ type: 'AnswerSeatRequest', seat, allow })
  return (
    <Sheet title={t.requestTitle} closeLabel={t.stay} onClose={() => answer(false)}>
      <p>{t.requestText(left)}</p>
      <Button kind="primary" wide pending={pending} onClick={() => answer(false)}>
        {t.stay}
      </Button>
      <Button wide pending={pending} onClick={() => answer(true)}>
        {t.letGo}
      </Button>
    </Sheet>
  )
}

interface MateRequestProps {
  seat: string
  role: string
  dispatch: Dispatch
  onDismiss: () => void
}

const MateRequest = ({ seat, role, dispatch, onDismiss }: MateRequestProps) => {
  const t = useTexts(seatTexts)
  const [send, pending] = useSend(dispatch)
  const answer = async (allow: boolean) => {
    await send({ type: 'AnswerSeatRequest', seat, allow })
    onDismiss()
  }
  return (
    <Sheet title={t.mateTitle(role)} closeLabel={t.later} onClose={onDismiss}>
      <p>{t.mateText}</p>
      <Button kind="primary" wide pending={pending} onClick={() => void answer(true)}>
        {t.allow}
      </Button>
      <Button wide pending={pending} onClick={() => void answer(false)}>
        {t.refuse}
      </Button>
    </Sheet>
  )
}
