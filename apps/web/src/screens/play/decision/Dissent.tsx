import { Check, EyeOff } from 'lucide-react'
import type { Dispatch } from '../../../shared/connection/dispatch.ts'
import { useSend } from '../../../shared/connection/useSend.ts'
import { useDraft, useOpen } from '../../../shared/drafts/drafts.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import styles from './Dissent.module.css'
import { decisionTexts } from './decisionTexts.ts'

interface DissentProps {
  decision: string
  /** Already recorded by this seat. */
  recorded: boolean
  dispatch: Dispatch
}

/** "Ik dacht er anders over": private until the debrief, where it stands without a name. */
export const Dissent = ({ decision, recorded, dispatch }: DissentProps) => {
  const t = useTexts(decisionTexts)
  const [reason, setReason, clearReason] = useDraft(`dissent.${decision}`, '')
  const [open, setOpen] = useOpen<boolean>(`dissent.${decision}`, reason !== '')
  const [send, pending] = useSend(dispatch)
  if (recorded) {
    return (
      <p className={styles.done}>
        <Check aria-hidden size={22} strokeWidth={3} />
        {t.dissentDone}
      </p>
    )
  }
  if (!open) return <Button onClick={() => setOpen(true)}>{t.dissent}</Button>
  const record = async () => {
    const text = reason.trim()
    const answer = await send({ type: 'RecordDissent', decision, ...(text === '' ? {} : { reason: text }) })
    if (answer.ok) clearReason()
  }
  return (
    <section className={styles.form}>
      <h3 className={styles.title}>
        <EyeOff aria-hidden size={20} />
        {t.dissent}
      </h3>
      <p className={styles.hint}>{t.dissentHint}</p>
      <Field
        label={t.dissentReason}
        optional={t.optional}
        value={reason}
        onChange={setReason}
        limit={limits.reason}
        lines={2}
        remaining={t.remaining}
      />
      <Button pending={pending} onClick={() => void record()}>
        {t.dissentSend}
      </Button>
      <Button kind="quiet" onClick={() => setOpen(false)}>
        {t.cancel}
      </Button>
    </section>
  )
}
