import type { ScenarioSummary } from '@natte-meren/protocol'
import { Minus, Plus } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { ChoiceCards } from '../../../shared/ui/ChoiceCards.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import { TimeField } from '../../../shared/ui/TimeField.tsx'
import { createTexts } from './createTexts.ts'
import styles from './NewExerciseForm.module.css'
import { castsOf, editionOf, firstPlan, named, type Plan, type Question, questionsFor } from './plan.ts'

interface AskProps {
  plan: Plan
  scenario: ScenarioSummary
  scenarios: readonly ScenarioSummary[]
  change: (part: Partial<Plan>) => void
}

const mostTables = 400

const Tables = ({ plan, change }: AskProps) => {
  const t = useTexts(createTexts)
  const id = useId()
  const set = (tables: number) => change({ tables: Math.min(mostTables, Math.max(1, Math.round(tables) || 1)) })
  return (
    <div className={styles.tables}>
      <p className={styles.hint}>{t.tablesHint}</p>
      <label className={styles.label} htmlFor={id}>
        {t.tablesCount}
      </label>
      <div className={styles.stepper}>
        <Button aria-label={t.fewer} icon={<Minus aria-hidden size={24} />} onClick={() => set(plan.tables - 1)}>
          {''}
        </Button>
        <input
          id={id}
          className={styles.count}
          type="number"
          inputMode="numeric"
          min={1}
          max={mostTables}
          value={plan.tables}
          onChange={(event) => set(event.target.valueAsNumber)}
        />
        <Button aria-label={t.more} icon={<Plus aria-hidden size={24} />} onClick={() => set(plan.tables + 1)}>
          {''}
        </Button>
      </div>
    </div>
  )
}

const Name = ({ plan, change }: AskProps) => {
  const t = useTexts(createTexts)
  return (
    <Field
      label={t.nameLabel}
      optional={t.nameOptional}
      hint={t.nameHint}
      value={plan.name}
      onChange={(name) => change({ name })}
      limit={limits.name}
    />
  )
}

const End = ({ plan, change }: AskProps) => {
  const t = useTexts(createTexts)
  return (
    <>
      <ChoiceCards
        legend={t.end}
        legendHidden
        choices={[
          { value: 'none', label: t.noEnd, detail: t.noEndDetail },
          { value: 'fixed', label: t.fixedEnd, detail: t.fixedEndDetail },
        ]}
        value={plan.end === null ? 'none' : 'fixed'}
        onChange={(chosen) => change({ end: chosen === 'fixed' ? '' : null })}
      />
      {plan.end === null ? null : (
        <TimeField label={t.endTime} hint={t.endHint} value={plan.end} onChange={(end) => change({ end })} days={t} />
      )}
    </>
  )
}

const Cast = ({ plan, scenario, change }: AskProps) => {
  const t = useTexts(createTexts)
  const language = useLanguage()
  const nameOf = (id: string) => {
    const role = scenario.roles.find((one) => one.id === id)
    return role ? named(role.name, language) : id
  }
  return (
    <ChoiceCards
      legend={t.roles}
      legendHidden
      choices={castsOf(scenario).map((cast) => ({
        value: String(cast.length),
        label: t.seats(cast.length),
        detail: cast.map(nameOf).join(', '),
      }))}
      value={String(plan.roles.length)}
      onChange={(size) =>
        change({ roles: castsOf(scenario).find(({ length }) => String(length) === size) ?? plan.roles })
      }
    />
  )
}

const Story = ({ plan, scenarios, change }: AskProps) => {
  const t = useTexts(createTexts)
  const language = useLanguage()
  return (
    <ChoiceCards
      legend={t.scenario}
      legendHidden
      choices={scenarios.map(({ id, title, summary }) => ({
        value: id,
        label: named(title, language),
        detail: named(summary, language),
      }))}
      value={plan.scenario}
      onChange={(id) => {
        const chosen = scenarios.find((one) => one.id === id)
        if (chosen)
          change({
            scenario: id,
            edition: editionOf(chosen, plan.edition)?.id ?? '',
            roles: chosen.roles.map((role) => role.id),
          })
      }}
    />
  )
}

const Ask = ({ question, ...props }: AskProps & { question: Question }) => {
  const t = useTexts(createTexts)
  const language = useLanguage()
  const { plan, scenario, change } = props
  switch (question) {
    case 'scenario':
      return <Story {...props} />
    case 'edition':
      return (
        <ChoiceCards
          legend={t.edition}
          legendHidden
          choices={scenario.editions.map(({ id, title, minutes, phases }) => ({
            value: id,
            label: named(title, language),
            detail: t.editionDetail(minutes, phases),
          }))}
          value={plan.edition}
          onChange={(edition) => change({ edition })}
        />
      )
    case 'tables':
      return <Tables {...props} />
    case 'roles':
      return <Cast {...props} />
    case 'clock':
      return (
        <ChoiceCards
          legend={t.clock}
          legendHidden
          choices={[
            { value: 'with', label: t.withClock, detail: t.withClockDetail },
            { value: 'without', label: t.noClock, detail: t.noClockDetail },
          ]}
          value={plan.noClock ? 'without' : 'with'}
          onChange={(clock) => change({ noClock: clock === 'without' })}
        />
      )
    case 'end':
      return <End {...props} />
    case 'measure':
      return (
        <ChoiceCards
          legend={t.measure}
          legendHidden
          choices={[
            { value: 'yes', label: t.measured, detail: t.measuredDetail },
            { value: 'no', label: t.notMeasured, detail: t.notMeasuredDetail },
          ]}
          value={plan.measure ? 'yes' : 'no'}
          onChange={(chosen) => change({ measure: chosen === 'yes' })}
        />
      )
    case 'language':
      return (
        <ChoiceCards
          legend={t.language}
          legendHidden
          choices={[
            { value: 'nl', label: t.languages.nl },
            { value: 'en', label: t.languages.en },
          ]}
          value={plan.language}
          onChange={(chosen) => change({ language: chosen })}
        />
      )
    case 'name':
      return <Name {...props} />
  }
}

const Summary = ({
  plan,
  scenario,
  reached,
}: {
  plan: Plan
  scenario: ScenarioSummary
  reached: ReadonlySet<Question>
}) => {
  const t = useTexts(createTexts)
  const language = useLanguage()
  const edition = editionOf(scenario, plan.edition)
  const lines: [string, string, Question][] = [
    [t.summaryStory, named(scenario.title, language), 'scenario'],
    [t.summaryEdition, edition === undefined ? '' : named(edition.title, language), 'edition'],
    [t.summaryTables, String(plan.tables), 'tables'],
    [t.summaryRoles, t.seats(plan.roles.length), 'roles'],
    [t.summaryClock, plan.noClock ? t.noClock : t.withClock, 'clock'],
    [t.summaryEnd, plan.end ?? t.noEnd, 'end'],
    [t.summaryMeasure, plan.measure ? t.measured : t.notMeasured, 'measure'],
    [t.summaryLanguage, t.languages[plan.language], 'language'],
    [t.summaryName, plan.name.trim() || t.noName, 'name'],
  ]
  return (
    <aside className={styles.summary} aria-label={t.summary}>
      <h2>{t.summary}</h2>
      <dl>
        {lines.map(([term, value, question]) => (
          <div key={question} className={styles.line}>
            <dt>{term}</dt>
            <dd>{reached.has(question) || question === 'scenario' ? value : t.open}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}

interface FormProps {
  scenarios: readonly ScenarioSummary[] | null
  pending: boolean
  notices: ReactNode
  onMake: (plan: Plan) => void
  onCancel: () => void
}

const Questions = ({
  scenarios,
  first,
  pending,
  notices,
  onMake,
  onCancel,
}: FormProps & { first: ScenarioSummary }) => {
  const t = useTexts(createTexts)
  const language = useLanguage()
  const all = scenarios ?? []
  const questions = questionsFor(all)
  const [plan, setPlan] = useState<Plan>(() => firstPlan(first, language))
  const [at, setAt] = useState(0)
  const question = questions[at] ?? 'edition'
  const scenario = all.find(({ id }) => id === plan.scenario) ?? first
  const last = at === questions.length - 1
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(0)
  useEffect(() => {
    // The next question is read out; the first one is not, because the page has just opened.
    if (shown.current !== at) heading.current?.focus()
    shown.current = at
  }, [at])
  return (
    <div className={styles.columns}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (last) onMake(plan)
          else setAt(at + 1)
        }}
      >
        {notices}
        <p className={styles.hint}>{t.step(at + 1, questions.length)}</p>
        <h1 ref={heading} tabIndex={-1} className={styles.question}>
          {t[question]}
        </h1>
        <Ask
          question={question}
          plan={plan}
          scenario={scenario}
          scenarios={all}
          change={(part) => setPlan({ ...plan, ...part })}
        />
        <div className={styles.buttons}>
          <Button kind="primary" type="submit" pending={pending}>
            {last ? t.make : t.next}
          </Button>
          <Button onClick={() => (at === 0 ? onCancel() : setAt(at - 1))}>{at === 0 ? t.cancel : t.back}</Button>
        </div>
      </form>
      <Summary plan={plan} scenario={scenario} reached={new Set(questions.slice(0, at + 1))} />
    </div>
  )
}

/** A new exercise: one question at a time, the answers at the right. */
export const NewExerciseForm = (props: FormProps) => {
  const t = useTexts(createTexts)
  const first = props.scenarios?.find(({ id }) => id === 'natte-meren') ?? props.scenarios?.[0]
  return (
    <main className={styles.page}>
      <p className={styles.title}>{t.title}</p>
      {props.scenarios === null ? <p>{t.loading}</p> : null}
      {props.scenarios !== null && first === undefined ? <p>{t.none}</p> : null}
      {first === undefined ? null : <Questions {...props} first={first} />}
    </main>
  )
}
