import { type ControlView, type OverviewView, textLimits } from '@natte-meren/protocol'
import { useState } from 'react'
import type { OutgoingTableCommand } from '../../../shared/connection/dispatch.ts'
import { useDraft } from '../../../shared/drafts/drafts.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { ChoiceCards } from '../../../shared/ui/ChoiceCards.tsx'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import { Sheet } from '../../../shared/ui/Sheet.tsx'
import { liveTexts } from '../liveTexts.ts'
import type { Live } from '../useLive.ts'
import { nameOf } from '../roleNames.ts'
import { Templates } from './Templates.tsx'
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
  /** Tables by id; empty: all of them. */
  tables: string[]
}
const emptyDraft: Draft = { kind: 'mail', to: [], from: '', subject: '', text: '', tables: [] }

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

/** With several tables: which of them get it. */
const Tables = ({
  overview,
  draft,
  onChange,
}: {
  overview: OverviewView
  draft: Draft
  onChange: (tables: string[]) => void
}) => {
  const t = useTexts(messageTexts)
  const live = useTexts(liveTexts)
  const { tables } = draft
  return (
    <fieldset className={styles.audience}>
      <legend>{t.messageTables}</legend>
      <label className={styles.check}>
        <input type="checkbox" checked={tables.length === 0} onChange={() => onChange([])} />
        {live.scopeAll}
      </label>
      {Object.values(overview.tables)
        .sort((a, b) => a.number - b.number)
        .map(({ id, number }) => (
          <label key={id} className={styles.check}>
            <input
              type="checkbox"
              checked={tables.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...tables, id] : tables.filter((other) => other !== id))
              }
            />
            {live.scopeTable(number)}
          </label>
        ))}
    </fieldset>
  )
}

/** What one role will read; a role that is not meant gets nothing. */
const Preview = ({ draft, control }: { draft: Draft; control: ControlView }) => {
  const t = useTexts(messageTexts)
  const roles = Object.values(control.roles)
  const [role, setRole] = useState(roles[0]?.id ?? '')
  const gets = draft.to.length === 0 || draft.to.includes(role)
  return (
    <section className={styles.preview} aria-label={t.preview}>
      <label className={styles.as}>
        {t.previewAs}
        <select value={role} onChange={(event) => setRole(event.target.value)}>
          {roles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {gets ? (
        <article className={styles.paper}>
          <p className={styles.head}>
            <span>
              {t.messageKinds[draft.kind]}: {draft.from}
            </span>
            <ExerciseMark />
          </p>
          <p className={styles.subject}>{draft.subject}</p>
          <p>{draft.text}</p>
        </article>
      ) : (
        <p className={styles.nothing}>{t.previewNothing(nameOf(control.roles, role))}</p>
      )}
    </section>
  )
}

interface MessageProps {
  control: ControlView
  overview: OverviewView
  live: Live
  onClose: () => void
}

/** A message of the facilitator's own, with a preview of what the players will read. */
export const MessageSheet = ({ control, overview, live, onClose }: MessageProps) => {
  const t = useTexts(messageTexts)
  const [draft, setDraft, clear] = useDraft<Draft>(`message.${control.table.id}`, emptyDraft)
  const [pending, setPending] = useState(false)
  const ready = [draft.from, draft.subject, draft.text].every((text) => text.trim() !== '')
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const send = () => {
    if (!ready || pending) return
    setPending(true)
    const { kind, to, from, subject, text, tables } = draft
    const reach = live.many ? (tables.length === 0 ? 'all' : tables) : 'table'
    void live
      .send({ type: 'SendMessage', kind, to: to.length === 0 ? 'all' : to, from, subject, text }, reach)
      .then((result) => {
        setPending(false)
        if (!result.ok) return
        clear()
        onClose()
      })
  }
  return (
    <Sheet title={t.message} closeLabel={t.close} onClose={onClose}>
      <Templates onChoose={change} />
      <ChoiceCards
        row
        legend={t.messageKind}
        choices={kinds.map((kind) => ({ value: kind, label: t.messageKinds[kind] }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      <Audience control={control} to={draft.to} onChange={(to) => change({ to })} />
      {live.many ? <Tables overview={overview} draft={draft} onChange={(tables) => change({ tables })} /> : null}
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
