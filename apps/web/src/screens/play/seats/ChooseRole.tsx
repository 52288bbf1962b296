import type { RoleCard } from '@natte-meren/protocol'
import { type ReactNode, useEffect, useState } from 'react'
import type { Dispatch } from '../../../shared/connection/dispatch.ts'
import { useSend } from '../../../shared/connection/useSend.ts'
import { withName } from '../../../shared/format/names.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import { LanguageSwitch } from '../../../shared/ui/LanguageSwitch.tsx'
import { Plate } from '../../../shared/ui/Plate.tsx'
import { RolePlate } from '../../../shared/ui/RolePlate.tsx'
import { usePageTitle } from '../../../shared/ui/usePageTitle.ts'
import styles from './ChooseRole.module.css'
import { seatTexts } from './seatTexts.ts'
import { type RoleChoice, type Roles, selectRoleChoices } from './selectSeats.ts'

interface ChooseRoleProps {
  roles: Roles
  table: number
  tableName: string | null
  /** The door is closed: nobody new sits down. */
  locked: boolean
  /** Why this screen shows again, if it does. */
  notice: ReactNode
  dispatch: Dispatch
  onClaim: () => void
  onWatch: () => void
}

const seatOf = (roles: Roles, seat: string) =>
  Object.values(roles)
    .flatMap((role: RoleCard) => Object.values(role.seats))
    .find((state) => state.seat === seat)

/** Follows a request for a taken seat: asked, and refused when the asking ends without a seat. */
const useSeatRequest = (roles: Roles) => {
  const [request, setRequest] = useState<{ seat: string; seen: boolean } | null>(null)
  const [denied, setDenied] = useState(false)
  const asked = request ? seatOf(roles, request.seat)?.asked === true : false
  useEffect(() => {
    if (request === null) return
    if (asked && !request.seen) setRequest({ ...request, seen: true })
    if (!asked && request.seen) {
      setRequest(null)
      setDenied(true)
    }
  }, [asked, request])
  return {
    asking: request?.seat ?? null,
    denied,
    start: (seat: string) => {
      setDenied(false)
      setRequest({ seat, seen: false })
    },
    cancel: () => setRequest(null),
  }
}

/** P3: free seats as large cards; taken ones are there too, with what to do if it is yours. */
export const ChooseRole = ({
  roles,
  table,
  tableName,
  locked,
  notice,
  dispatch,
  onClaim,
  onWatch,
}: ChooseRoleProps) => {
  const t = useTexts(seatTexts)
  const [send, pending] = useSend(dispatch)
  const request = useSeatRequest(roles)
  usePageTitle(t.chooseTitle)
  const claim = async (role: string) => {
    onClaim()
    await send({ type: 'ClaimSeat', role })
  }
  const ask = async (seat: string) => {
    onClaim()
    request.start(seat)
    const answer = await send({ type: 'RequestSeat', seat })
    if (!answer.ok) request.cancel()
  }
  return (
    <main className={styles.page}>
      <div className={styles.top}>
        <Plate>{withName(t.table(table), tableName)}</Plate>
        <LanguageSwitch />
      </div>
      <h1 className={styles.title}>{t.chooseTitle}</h1>
      {notice}
      {locked ? (
        <Banner kind="attention" announce>
          {t.locked}
        </Banner>
      ) : null}
      {request.denied ? (
        <Banner kind="attention" announce>
          {t.denied}
        </Banner>
      ) : null}
      <ul className={styles.roles}>
        {selectRoleChoices(roles).map((choice) => (
          <li key={choice.role.id}>
            <RoleChoiceCard
              choice={choice}
              asking={choice.occupied !== null && request.asking === choice.occupied}
              locked={locked}
              pending={pending}
              onClaim={() => void claim(choice.role.id)}
              onAsk={(seat) => void ask(seat)}
            />
          </li>
        ))}
      </ul>
      <div className={styles.watch}>
        <Button onClick={onWatch}>{t.watch}</Button>
        <p className={styles.note}>{t.watchWhy}</p>
      </div>
    </main>
  )
}

interface RoleChoiceCardProps {
  choice: RoleChoice
  asking: boolean
  locked: boolean
  pending: boolean
  onClaim: () => void
  onAsk: (seat: string) => void
}

const RoleChoiceCard = ({ choice, asking, locked, pending, onClaim, onAsk }: RoleChoiceCardProps) => {
  const t = useTexts(seatTexts)
  const { role, free, occupied, bot } = choice
  const about = bot ? t.takenBot : role.decides ? t.decides : role.larger ? t.larger : null
  if (free && !locked) {
    return (
      <button
        className={styles.free}
        type="button"
        aria-label={t.take(role.name)}
        aria-disabled={pending || undefined}
        onClick={pending ? undefined : onClaim}
      >
        <RolePlate code={role.code} />
        <span className={styles.words}>
          <span className={styles.name}>{role.name}</span>
          {about === null ? null : <span className={styles.note}>{about}</span>}
        </span>
      </button>
    )
  }
  return (
    <div className={styles.taken}>
      <div className={styles.takenHead}>
        <RolePlate code={role.code} empty />
        <span className={styles.words}>
          <span className={styles.name}>{role.name}</span>
          <span className={styles.note}>{free ? t.free : t.taken}</span>
        </span>
      </div>
      {occupied === null || locked ? null : asking ? (
        <div role="status">
          <p>{t.asking}</p>
          <p className={styles.note}>{t.askMate}</p>
        </div>
      ) : (
        <>
          <p className={styles.note}>{t.takenWhy}</p>
          <Button pending={pending} onClick={() => onAsk(occupied)}>
            {t.takeOver}
          </Button>
        </>
      )}
    </div>
  )
}
