import type { ExerciseSummary, Language, ScenarioSummary } from '@natte-meren/protocol'
import { useCallback, useEffect, useState } from 'react'
import { NewExerciseForm } from '../screens/facilitate/create/NewExerciseForm.tsx'
import { exerciseOf, firstPlan, type Plan } from '../screens/facilitate/create/plan.ts'
import { type RehearsalPlan, RehearsalSheet } from '../screens/facilitate/rehearsal/RehearsalSheet.tsx'
import { rehearsalTexts } from '../screens/facilitate/rehearsal/rehearsalTexts.ts'
import { ExerciseList } from '../screens/facilitate/exercises/ExerciseList.tsx'
import { useLanguage, useTexts } from '../shared/i18n/language.ts'
import { usePageTitle } from '../shared/ui/usePageTitle.ts'
import { type Answer, api, type Problem } from './api.ts'
import { facilitateTexts } from './facilitateTexts.ts'
import { ProblemBanner } from './ProblemBanner.tsx'

interface ExercisesPageProps {
  problem: Problem | null
  pending: boolean
  onProblem: (code: Problem | null) => void
  onTrial: () => void
  onOpen: (id: string) => void
  onSignOut: () => void
}

const lookMs = 10_000

/** The list as it is now; it is fetched anew while somebody looks at it, because play goes on. */
const useExercises = (onProblem: (code: Problem | null) => void) => {
  const [shown, setShown] = useState<{ exercises: ExerciseSummary[] | null; now: number }>({
    exercises: null,
    now: Date.now(),
  })
  const load = useCallback(async () => {
    const answer = await api.exercises()
    if (answer.ok) setShown({ exercises: answer.value, now: Date.now() })
    return answer
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    void load().then((answer) => answer.ok || onProblem(answer.code))
    const timer = setInterval(() => document.visibilityState === 'visible' && void load(), lookMs)
    return () => clearInterval(timer)
  }, [])
  return { ...shown, load }
}

/** The house's own scenario, or else the first that there is. */
const scenarioToRehearse = (scenarios: readonly ScenarioSummary[] | null): ScenarioSummary | null =>
  scenarios?.find(({ id }) => id === 'natte-meren') ?? scenarios?.[0] ?? null

const rehearsalOf = (scenario: ScenarioSummary, { edition, tables, pace }: RehearsalPlan, language: Language) => ({
  ...exerciseOf(
    { ...firstPlan(scenario, language), edition, tables, name: rehearsalTexts[language].title },
    Date.now(),
  ),
  measure: false,
  rehearsal: pace,
})

/** The list of exercises, and the questions that make a new one. */
export const ExercisesPage = (props: ExercisesPageProps) => {
  const t = useTexts(facilitateTexts)
  const language = useLanguage()
  const [scenarios, setScenarios] = useState<ScenarioSummary[] | null>(null)
  const [creating, setCreating] = useState(false)
  const [rehearsing, setRehearsing] = useState(false)
  const [making, setMaking] = useState(false)
  const { onProblem } = props
  const { exercises, now, load } = useExercises(onProblem)
  usePageTitle(t.title)

  /** Shows what a change did, or why it was refused. */
  const after = async (asked: Promise<Answer<undefined>>) => {
    const answer = await asked
    onProblem(answer.ok ? null : answer.code)
    await load()
  }
  const ask = (open: (on: boolean) => void) => {
    open(true)
    void api.scenarios().then((answer) => (answer.ok ? setScenarios(answer.value) : onProblem(answer.code)))
  }
  const rehearsed = scenarioToRehearse(scenarios)
  const make = async (asked: Promise<Answer<{ id: string }>>) => {
    setMaking(true)
    onProblem(null)
    const answer = await asked
    setMaking(false)
    if (answer.ok) props.onOpen(answer.value.id)
    else onProblem(answer.code)
  }
  const notices = <ProblemBanner problem={props.problem} />
  if (creating) {
    return (
      <NewExerciseForm
        scenarios={scenarios}
        pending={making}
        notices={notices}
        onMake={(plan: Plan) => void make(api.create(exerciseOf(plan, Date.now())))}
        onCancel={() => setCreating(false)}
      />
    )
  }
  return (
    <>
      <ExerciseList
        exercises={exercises}
        now={now}
        pending={props.pending || (rehearsing && rehearsed === null)}
        notices={notices}
        onCreate={() => ask(setCreating)}
        onRehearse={() => ask(setRehearsing)}
        onTrial={props.onTrial}
        onOpen={props.onOpen}
        onCopy={(id) => making || void make(api.copy(id))}
        onChange={(id, change) => void after(api.change(id, change))}
        onRemove={(id) => void after(api.remove(id))}
        onSignOut={props.onSignOut}
      />
      {rehearsing && rehearsed ? (
        <RehearsalSheet
          scenario={rehearsed}
          pending={making}
          onBegin={(plan) => void make(api.create(rehearsalOf(rehearsed, plan, language)))}
          onClose={() => setRehearsing(false)}
        />
      ) : null}
    </>
  )
}
