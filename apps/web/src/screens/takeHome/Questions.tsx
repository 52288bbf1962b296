import type { SavedQuestion, TakeHomeView } from '@natte-meren/protocol'
import type { Dispatch } from '../../shared/connection/dispatch.ts'
import { useLanguage } from '../../shared/i18n/language.ts'
import { Button } from '../../shared/ui/Button.tsx'
import { Card } from '../../shared/ui/Card.tsx'
import { ChoiceCards } from '../../shared/ui/ChoiceCards.tsx'
import { ChosenQuestion } from './ChosenQuestion.tsx'
import { candidates, chosenQuestions, moveQuestion, type PlanDraft, questionCount, toggleQuestion } from './planning.ts'
import styles from './Questions.module.css'
import home from './TakeHome.module.css'
import { takeHomeTexts } from './takeHomeTexts.ts'
import { useRewrite } from './useRewrite.ts'

interface QuestionsProps {
  page: TakeHomeView
  draft: PlanDraft
  onChange: (draft: PlanDraft) => void
  dispatch: Dispatch
}

/** "No question yet" among the choices; a question's id is never empty. */
const none = ''

const Agenda = ({ draft, chosen, onChange }: QuestionsProps & { chosen: readonly SavedQuestion[] }) => {
  const texts = takeHomeTexts[useLanguage()]
  return (
    <ChoiceCards
      legend={texts.agenda}
      choices={[
        ...chosen.map(({ id, text }) => ({ value: id, label: text })),
        { value: none, label: texts.agendaNone },
      ]}
      value={draft.agenda ?? none}
      onChange={(id) => onChange({ ...draft, agenda: id === none ? null : id })}
    />
  )
}

const Others = ({ page, draft, onChange }: QuestionsProps) => {
  const texts = takeHomeTexts[useLanguage()]
  const others = candidates(page).filter(({ id }) => !draft.questions.includes(id))
  const full = draft.questions.length >= questionCount
  if (others.length === 0) return null
  return (
    <section className={home.stack}>
      <h3 className={home.subhead}>{texts.others}</h3>
      {full ? <p className={home.hint}>{texts.full}</p> : null}
      <ul className={styles.others}>
        {others.map(({ id, text }) => (
          <li key={id} className={styles.other}>
            <p>
              {text}
              {page.defaults.includes(id) ? <span className={home.hint}> ({texts.suggestion})</span> : null}
            </p>
            {full ? null : (
              <Button aria-label={texts.of(texts.choose, text)} onClick={() => onChange(toggleQuestion(draft, id))}>
                {texts.choose}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Three of the saved questions, or good ones from the scenario; reworded, reordered, one for the college. */
export const Questions = (props: QuestionsProps) => {
  const { page, draft, onChange, dispatch } = props
  const texts = takeHomeTexts[useLanguage()]
  const chosen = chosenQuestions(page, draft.questions)
  const rewrite = useRewrite(page, draft, onChange, dispatch)
  return (
    <Card title={texts.questions}>
      <p className={home.hint}>{texts.questionsHint}</p>
      <ol className={styles.chosen}>
        {chosen.map((question, index) => (
          <ChosenQuestion
            key={question.id}
            question={question}
            number={index + 1}
            onRaise={index === 0 ? null : () => onChange(moveQuestion(draft, question.id, -1))}
            onRemove={chosen.length === 1 ? null : () => onChange(toggleQuestion(draft, question.id))}
            onRewrite={(text) => rewrite(question.id, text)}
          />
        ))}
      </ol>
      <Others {...props} />
      <Agenda {...props} chosen={chosen} />
    </Card>
  )
}
