import type { DebriefDecision } from '@natte-meren/protocol'
import { useState } from 'react'
import { useSend } from '../../../shared/connection/useSend.ts'
import { useDraft } from '../../../shared/drafts/drafts.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import type { PhoneSceneProps } from './phoneScene.ts'
import scene from './Scene.module.css'

type DissentProps = PhoneSceneProps & { decision: DebriefDecision }

const DissentForm = ({ decision, dispatch, texts }: DissentProps) => {
  const [reason, setReason, clear] = useDraft(`dissent.${decision.id}`, '')
  const [open, setOpen] = useState(reason !== '')
  const [send, pending] = useSend(dispatch)
  if (!open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{texts.decisions.dissent}</Button>
      </div>
    )
  }
  const submit = async () => {
    const typed = reason.trim()
    const result = await send({
      type: 'RecordDissent',
      decision: decision.id,
      ...(typed === '' ? {} : { reason: typed }),
    })
    if (result.ok) clear()
  }
  return (
    <form
      className={scene.tight}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Field
        label={texts.decisions.dissentReason}
        value={reason}
        onChange={setReason}
        limit={limits.reason}
        lines={2}
        hint={texts.decisions.dissentHint}
      />
      <Button type="submit" pending={pending}>
        {texts.decisions.dissentSend}
      </Button>
    </form>
  )
}

/** How many thought otherwise, and why, without names; and room to say so now. */
export const Dissent = (props: DissentProps) => {
  const { decision, seat, texts } = props
  const mine = seat?.dissents[decision.id] !== undefined
  return (
    <section className={scene.tight}>
      {decision.dissents === 0 ? null : <p>{texts.decisions.dissents(decision.dissents)}</p>}
      {decision.dissentReasons.length === 0 ? null : (
        <ul className={scene.bullets}>
          {decision.dissentReasons.map((reason) => (
            <li key={reason}>
              <q>{reason}</q>
            </li>
          ))}
        </ul>
      )}
      {mine ? <p role="status">{texts.decisions.dissented}</p> : null}
      {seat === null || mine || decision.taken === null ? null : <DissentForm {...props} />}
    </section>
  )
}
