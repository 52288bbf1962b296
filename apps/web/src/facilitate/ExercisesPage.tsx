import type { ExerciseSummary, ScenarioSummary } from '@natte-meren/protocol'
import { useEffect, useState } from 'react'
import { NewExerciseForm } from '../screens/facilitate/create/NewExerciseForm.tsx'
import { exerciseOf, type Plan } from '../screens/facilitate/create/plan.ts'
import { ExerciseList } from '../screens/facilitate/exercises/ExerciseList.tsx'
import { useTexts } from '../shared/i18n/language.ts'
import { rejectionTexts } from '../shared/i18n/rejections.ts'
import { Banner } from '../shared/ui/Banner.tsx'
import { usePageTitle } from '../shared/ui/usePageTitle.ts'
import { api, type Problem } from './api.ts'
import { facilitateTexts } from './facilitateTexts.ts'

interface ExercisesPageProps {
  problem: Problem | null
  pending: boolean
  onProblem: (code: Problem | null) => void
  onTrial: () => void
  onOpen: (id: string) => void
  onSignOut: () => void
}

const ProblemBanner = ({ problem }: { problem: Problem | null }) => {
  const t = useTexts(facilitateTexts)
  const refusals = useTexts(rejectionTexts)
  if (problem === null) return null
  return (
    <Banner kind="attention" announce>
      {problem === 'unreachable' ? t.unreachable : refusals[problem]}
    </Banner>
  )
}

/** The list of exercises, and the questions that make a new one. */
export const ExercisesPage = (props: ExercisesPageProps) => {
  const t = useTexts(facilitateTexts)
  const [exercises, setExercises] = useState<ExerciseSummary[] | null>(null)
  const [scenarios, setScenarios] = useState<ScenarioSummary[] | null>(null)
  const [creating, setCreating] = useState(false)
  const [making, setMaking] = useState(false)
  const { onProblem } = props
  usePageTitle(t.title)

  const load = () => {
    void api.exercises().then((answer) => (answer.ok ? setExercises(answer.value) : onProblem(answer.code)))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(load, [])

  const create = () => {
    setCreating(true)
    void api.scenarios().then((answer) => (answer.ok ? setScenarios(answer.value) : onProblem(answer.code)))
  }
  const make = (plan: Plan) => {
    setMaking(true)
    onProblem(null)
    void api.create(exerciseOf(plan)).then((answer) => {
      setMaking(false)
      if (answer.ok) props.onOpen(answer.value.id)
      else onProblem(answer.code)
    })
  }
  const notices = <ProblemBanner problem={props.problem} />
  if (creating) {
    return (
      <NewExerciseForm
        scenarios={scenarios}
        pending={making}
        notices={notices}
        onMake={make}
        onCancel={() => setCreating(false)}
      />
    )
  }
  return (
    <ExerciseList
      exercises={exercises}
      pending={props.pending}
      notices={notices}
      onCreate={create}
      onTrial={props.onTrial}
      onOpen={props.onOpen}
      onRemove={(id) => void api.remove(id).then((answer) => (answer.ok ? load() : onProblem(answer.code)))}
      onSignOut={props.onSignOut}
    />
  )
}
