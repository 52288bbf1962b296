import { type ControlView, textLimits } from '@natte-meren/protocol'
import { useState } from 'react'
import type { OutgoingTableCommand } from '../../../shared/connection/dispatch.ts'
import { useDraft } from '../../../shared/drafts/drafts.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { ChoiceCards } from '../../../shared/ui/ChoiceCards.tsx'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import { Sheet } from '../../../shared/ui/Sheet.tsx'
import type { Act } from '../act.ts'
import { codesOf } from '../roleNames.ts'
import styles from './MessageSheet.module.css'
import { messageTexts } from './messageTexts.ts'

type Kind = Extract<OutgoingTableCommand, { type: 'SendMessage' }>['kind']
const kinds: readonly Kind[] = ['mail', 'call', 'news', 'social', 'letter']

interface Draft {
  kind: Kind
  /** Empty: everybody. */
  to: string[]
  from: string
  subject: string
  text: string
}
const emptyDraft: Draft = { kind: 'mail', to: [], from: '', subject: '', text: '' }

const Audience = ({
  control,
  to,
  onChange,
}: {
  control: ControlView
  to: string[]
  onChange: (to: string[]) => void
}) => {
  const t = useTexts(messageTexts)
  return (
    <fieldset className={styles.audience}>
      <legend>{t.messageTo}</legend>
      <label className={styles.check}>
        <input type="checkbox" checked={to.length === 0} onChange={() => onChange([])} />
        {t.messageAll}
      </label>
      {Object.values(control.roles).map((role) => (
        <label key={role.id} className={styles.check}>
          <input
            type="checkbox"
            checked={to.includes(role.id)}
            onChange={(event) => onChange(event.target.checked ? [...to, role.id] : to.filter((id) => id !== role.id))}
          />
          {role.name}
        </label>
      ))}
    </fieldset>
  )
}

const Preview = ({ draft, control }: { draft: Draft; control: ControlView }) => {
  const t = useTexts(messageTexts)
  const language = useLanguage()
  const who = draft.to.length === 0 ? t.messageAll : codesOf(control.roles, draft.to, language)
  return (
    <section className={styles.preview} aria-label={t.preview}>
      <h3>{t.preview}</h3>
      <article className={styles.paper}>
        <p className={styles.head}>
          <span>
            {t.messageKinds[draft.kind]}: {draft.from}
          </span>
          <ExerciseMark />
        </p>
        <p className={styles.subject}>{draft.subject}</p>
        <p>{draft.text}</p>
        <p className={styles.head}>{t.previewAs(who)}</p>
      </article>
    </section>
  )
}

/** A message of the facilitator's own, with a preview of what the players will read. */
export const MessageSheet = ({ control, act, onClose }: { control: ControlView; act: Act; onClose: () => void }) => {
  const t = useTexts(messageTexts)
  const [draft, setDraft, clear] = useDraft<Draft>(`message.${control.table.id}`, emptyDraft)
  const [pending, setPending] = useState(false)
  const ready = [draft.from, draft.subject, draft.text].every((text) => text.trim() !== '')
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const send = () => {
    if (!ready || pending) return
    setPending(true)
    const { kind, to, from, subject, text } = draft
    void act
      .table({ type: 'SendMessage', kind, to: to.length === 0 ? 'all' : to, from, subject, text })
      .then((result) => {
        setPending(false)
        if (!result.ok) return
        clear()
        onClose()
      })
  }
  return (
    <Sheet title={t.message} closeLabel={t.close} onClose={onClose}>
      <ChoiceCards
        row
        legend={t.messageKind}
        choices={kinds.map((kind) => ({ value: kind, label: t.messageKinds[kind] }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      <Audience control={control} to={draft.to} onChange={(to) => change({ to })} />
      <Field label={t.messageFrom} value={draft.from} onChange={(from) => change({ from })} limit={80} />
      <Field label={t.messageSubject} value={draft.subject} onChange={(subject) => change({ subject })} limit={80} />
      <Field
        label={t.messageText}
        value={draft.text}
        onChange={(text) => change({ text })}
        limit={textLimits.message}
        lines={4}
        remaining={t.left}
      />
      <Preview draft={draft} control={control} />
      <Button kind="primary" wide pending={pending} aria-disabled={!ready} onClick={send}>
        {t.messageSend}
      </Button>
    </Sheet>
  )
}
