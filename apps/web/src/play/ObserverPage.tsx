import type { RejectionCode } from '@natte-meren/protocol'
import { useMemo } from 'react'
import { EnterScreen } from '../screens/play/observe/EnterScreen.tsx'
import type { NoteContent } from '../screens/play/observe/NoteForm.tsx'
import { Notes } from '../screens/play/observe/Notes.tsx'
import type { GoalScores } from '../screens/play/observe/Scores.tsx'
import { observeTexts } from '../screens/play/observe/observeTexts.ts'
import type { Connection } from '../shared/connection/connection.ts'
import type { Pending } from '../shared/connection/outbox.ts'
import { useLongConnecting, useView } from '../shared/connection/useView.ts'
import { DraftScopeProvider } from '../shared/drafts/drafts.ts'
import { useTexts } from '../shared/i18n/language.ts'
import { rejectionTexts } from '../shared/i18n/rejections.ts'
import { Banner } from '../shared/ui/Banner.tsx'
import { GlossaryProvider } from '../shared/ui/Explained.tsx'
import { LanguageSwitch } from '../shared/ui/LanguageSwitch.tsx'
import { usePageTitle } from '../shared/ui/usePageTitle.ts'
import styles from './MoveHerePage.module.css'
import { PlayShell } from './PlayShell.tsx'
import { useObserving } from './useObserving.ts'

/** Notes on a table that are still on their way. */
const waitingFor = (pending: readonly Pending[], table: string): (NoteContent & { id: string })[] =>
  pending.flatMap(({ id, command }) =>
    command.type === 'WriteNote' && command.table === table ? [{ ...command, id }] : [],
  )

/** The last scores for a table that are still on their way. */
const scoringFor = (pending: readonly Pending[], table: string): GoalScores =>
  Object.fromEntries(
    pending.flatMap(({ command }) =>
      command.type === 'ScoreGoal' && command.table === table ? [[command.goal, command.score]] : [],
    ),
  )

const Message = ({ refused, slow }: { refused: RejectionCode | null; slow: boolean }) => {
  const t = useTexts(observeTexts)
  const rejections = useTexts(rejectionTexts)
  usePageTitle(t.title)
  return (
    <main className={styles.page}>
      <h1>{t.title}</h1>
      {refused === null ? (
        <p role="status">{slow ? t.offline : t.opening}</p>
      ) : (
        <Banner kind="error" announce>
          {rejections[refused]}
        </Banner>
      )}
      <LanguageSwitch />
    </main>
  )
}

interface ObserverPageProps {
  connection: Connection
  /** From the link of the facilitator. */
  linkKey: string
}

/** An observer beside a table: what everybody there may see, and notes of its own. */
export const ObserverPage = ({ connection, linkKey }: ObserverPageProps) => {
  const { store } = connection
  const { memory, tables, busy, refused, enter, choose } = useObserving(connection, linkKey)
  const role = useView(store, (state) => state.views.role ?? null)
  const observer = useView(store, (state) => state.views.observer ?? null)
  const closed = useView(store, (state) => state.closed)
  const clockOffset = useView(store, (state) => state.clockOffset)
  const pending = useView(store, (state) => state.pending)
  const slow = useLongConnecting(store)
  const glossary = useMemo(() => Object.values(role?.glossary ?? {}), [role?.glossary])
  const gone = closed ?? refused
  if (gone !== null) return <Message refused={gone} slow={false} />
  if (tables !== null)
    return <EnterScreen tables={tables} name={memory.name} table={memory.table} busy={busy} onEnter={enter} />
  if (role === null || observer === null) return <Message refused={null} slow={slow} />
  return (
    <DraftScopeProvider value={`${memory.scope}.${observer.table.id}`} key={observer.table.id}>
      <GlossaryProvider value={glossary}>
        <PlayShell
          connection={connection}
          role={role}
          seat={null}
          onTakeSeat={null}
          notes={
            <Notes
              observer={observer}
              stage={role.stage}
              clock={role.clock}
              clockOffset={clockOffset}
              waiting={waitingFor(pending, observer.table.id)}
              scoring={scoringFor(pending, observer.table.id)}
              takeNote={connection.takeNote}
              onElsewhere={choose}
            />
          }
        />
      </GlossaryProvider>
    </DraftScopeProvider>
  )
}
