import type { SavedQuestion } from '@natte-meren/protocol'
import { ArrowUp } from 'lucide-react'
import { useDraft, useOpen } from '../../shared/drafts/drafts.ts'
import { useLanguage } from '../../shared/i18n/language.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { Button } from '../../shared/ui/Button.tsx'
import { Field } from '../../shared/ui/Field.tsx'
import styles from './Questions.module.css'
import { takeHomeTexts } from './takeHomeTexts.ts'

interface ChosenQuestionProps {
  question: SavedQuestion
  number: number
  onRaise: (() => void) | null
  onRemove: (() => void) | null
  onRewrite: (text: string) => void
}

const Rewrite = ({ question, onRewrite, onDone }: ChosenQuestionProps & { onDone: () => void }) => {
  const texts = takeHomeTexts[useLanguage()]
  const [text, setText, clear] = useDraft(`question.${question.id}`, question.text)
  const done = () => {
    clear()
    onDone()
  }
  return (
    <form
      className={styles.body}
      onSubmit={(event) => {
        event.preventDefault()
        const typed = text.trim()
        if (typed !== '' && typed !== question.text) onRewrite(typed)
        done()
      }}
    >
      <Field
        label={texts.editLabel}
        value={text}
        onChange={setText}
        limit={limits.question}
        lines={3}
        remaining={texts.left}
        autoFocus
      />
      <div className={styles.buttons}>
        <Button type="submit">{texts.keep}</Button>
        <Button kind="quiet" onClick={done}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  )
}

export const ChosenQuestion = (props: ChosenQuestionProps) => {
  const { question, number, onRaise, onRemove } = props
  const texts = takeHomeTexts[useLanguage()]
  const [editing, setEditing] = useOpen<boolean>(`question.${question.id}`, false)
  const named = (action: string) => texts.of(action, question.text)
  return (
    <li className={styles.question}>
      {editing ? (
        <Rewrite {...props} onDone={() => setEditing(false)} />
      ) : (
        <div className={styles.body}>
          <p className={styles.text}>
            <span className={styles.number}>{number}.</span> {question.text}
          </p>
          <div className={styles.buttons}>
            {onRaise === null ? null : (
              <Button icon={<ArrowUp aria-hidden size={20} />} aria-label={named(texts.higher)} onClick={onRaise}>
                {texts.higher}
              </Button>
            )}
            <Button aria-label={named(texts.edit)} onClick={() => setEditing(true)}>
              {texts.edit}
            </Button>
            {onRemove === null ? null : (
              <Button aria-label={named(texts.remove)} onClick={onRemove}>
                {texts.remove}
              </Button>
            )}
          </div>
        </div>
      )}
    </li>
  )
}
