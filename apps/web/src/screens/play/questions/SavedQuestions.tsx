import type { SavedQuestion } from '@natte-meren/protocol'
import { Bookmark } from 'lucide-react'
import { useState } from 'react'
import type { Dispatch } from '../../../shared/connection/dispatch.ts'
import { useSend } from '../../../shared/connection/useSend.ts'
import { useDraft } from '../../../shared/drafts/drafts.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import { questionTexts } from './questionTexts.ts'
import styles from './SavedQuestions.module.css'

interface SavedQuestionsProps {
  questions: Readonly<Record<string, SavedQuestion>>
  dispatch: Dispatch
}

/** The saved questions of this seat: change, remove, share or not. */
export const SavedQuestions = ({ questions, dispatch }: SavedQuestionsProps) => {
  const t = useTexts(questionTexts)
  const list = Object.values(questions).sort((a, b) => b.order - a.order)
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t.list}</h2>
      {list.length === 0 ? <p className={styles.note}>{t.none}</p> : null}
      <ul className={styles.list}>
        {list.map((question) => (
          <li key={question.id}>
            <QuestionCard question={question} dispatch={dispatch} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const QuestionCard = ({ question, dispatch }: { question: SavedQuestion; dispatch: Dispatch }) => {
  const t = useTexts(questionTexts)
  const [send, pending] = useSend(dispatch)
  const [editing, setEditing] = useState(false)
  const { id, shared } = question
  if (editing) return <EditQuestion question={question} dispatch={dispatch} onDone={() => setEditing(false)} />
  return (
    <div className={styles.card}>
      <p className={styles.text}>
        <Bookmark aria-hidden size={20} />
        {question.text}
      </p>
      <p className={styles.state}>{shared ? t.shared : t.notShared}</p>
      <div className={styles.buttons}>
        <Button onClick={() => setEditing(true)}>{t.edit}</Button>
        <Button pending={pending} onClick={() => void send({ type: 'ShareQuestion', question: id, shared: !shared })}>
          {shared ? t.unshare : t.doShare}
        </Button>
        <Button pending={pending} onClick={() => void send({ type: 'RemoveQuestion', question: id })}>
          {t.remove}
        </Button>
      </div>
    </div>
  )
}

interface EditQuestionProps {
  question: SavedQuestion
  dispatch: Dispatch
  onDone: () => void
}

const EditQuestion = ({ question, dispatch, onDone }: EditQuestionProps) => {
  const t = useTexts(questionTexts)
  const [text, setText, clearText] = useDraft(`edit.${question.id}`, question.text)
  const [send, pending] = useSend(dispatch)
  const keep = async () => {
    const trimmed = text.trim()
    if (trimmed !== '' && trimmed !== question.text) {
      const answer = await send({ type: 'EditQuestion', question: question.id, text: trimmed })
      if (!answer.ok) return
    }
    clearText()
    onDone()
  }
  return (
    <div className={styles.card}>
      <Field
        label={t.editLabel}
        value={text}
        onChange={setText}
        limit={limits.question}
        lines={2}
        remaining={t.remaining}
      />
      <Button pending={pending} onClick={() => void keep()}>
        {t.done}
      </Button>
    </div>
  )
}
