import type { Dispatch } from '../../shared/connection/dispatch.ts'
import { useLanguage } from '../../shared/i18n/language.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { Card } from '../../shared/ui/Card.tsx'
import { Field } from '../../shared/ui/Field.tsx'
import { usePageTitle } from '../../shared/ui/usePageTitle.ts'
import { Coffee } from './Coffee.tsx'
import { documentTexts } from './documentTexts.ts'
import type { KeptProps } from './keeping.ts'
import { type PlanDraft, sentencePart, withDraft } from './planning.ts'
import { Questions } from './Questions.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import styles from './TakeHome.module.css'
import { takeHomeTexts } from './takeHomeTexts.ts'
import { usePlanDraft } from './usePlanDraft.ts'

interface SentenceProps {
  draft: PlanDraft
  onChange: (draft: PlanDraft) => void
}

const Sentence = ({ draft, onChange }: SentenceProps) => {
  const language = useLanguage()
  const texts = takeHomeTexts[language]
  const words = documentTexts[language]
  const when = sentencePart('when', draft.when)
  const then = sentencePart('then', draft.then)
  return (
    <Card title={texts.sentence}>
      <p className={styles.hint}>{texts.sentenceHint}</p>
      <Field
        label={texts.when}
        value={draft.when}
        onChange={(typed) => onChange({ ...draft, when: typed })}
        limit={limits.ifThen}
        lines={2}
        placeholder={texts.whenExample}
        remaining={texts.left}
      />
      <Field
        label={texts.then}
        value={draft.then}
        onChange={(typed) => onChange({ ...draft, then: typed })}
        limit={limits.ifThen}
        lines={2}
        placeholder={texts.thenExample}
        remaining={texts.left}
      />
      {when === '' || then === '' ? null : (
        <p className={styles.preview}>
          {words.when} <strong>{when}</strong>, {words.then} <strong>{then}</strong>.
        </p>
      )}
    </Card>
  )
}

/** Choosing what goes along: three questions, one sentence, one coffee. Everything is kept by itself. */
export const Planner = ({ page, dispatch, ...kept }: KeptProps & { dispatch: Dispatch }) => {
  const texts = takeHomeTexts[useLanguage()]
  const { draft, change, saved } = usePlanDraft(page, dispatch)
  usePageTitle(texts.title)
  return (
    <div className={styles.stack}>
      <div>
        <h1 className={styles.title}>{texts.title}</h1>
        <p>{texts.silence}</p>
      </div>
      <Sentence draft={draft} onChange={change} />
      <Questions page={page} draft={draft} onChange={change} dispatch={dispatch} />
      <Coffee page={page} draft={draft} onChange={change} />
      <p role="status" className={saved === false ? styles.hint : styles.status}>
        {saved === null ? '' : saved ? texts.saved : texts.saving}
      </p>
      {kept.question}
      <TakeAlong {...kept} page={withDraft(page, draft)} link />
    </div>
  )
}
