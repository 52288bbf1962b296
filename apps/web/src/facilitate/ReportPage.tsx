import type { ExerciseSummary, MeasureOutcome } from '@natte-meren/protocol'
import { useEffect, useState } from 'react'
import { listOf } from '../screens/facilitate/exercises/listing.ts'
import { nameOf } from '../screens/facilitate/exercises/wording.ts'
import { MeasurePanel } from '../screens/facilitate/measure/MeasurePanel.tsx'
import { ActionList } from '../screens/facilitate/report/ActionList.tsx'
import { ReminderPanel } from '../screens/facilitate/report/ReminderPanel.tsx'
import { ReportScreen } from '../screens/facilitate/report/ReportScreen.tsx'
import { reportTexts } from '../screens/facilitate/report/reportTexts.ts'
import { drawId } from '../shared/drafts/deviceStorage.ts'
import { useLanguage, useTexts } from '../shared/i18n/language.ts'
import { usePageTitle } from '../shared/ui/usePageTitle.ts'
import { api, type Problem } from './api.ts'
import styles from './FacilitateApp.module.css'
import { facilitateTexts } from './facilitateTexts.ts'
import { ProblemBanner } from './ProblemBanner.tsx'
import { useActions } from './useActions.ts'
import { useReminder } from './useReminder.ts'
import { useReport } from './useReport.ts'

/** The exercises, asked again by whoever comes back to the page: the debrief may have opened meanwhile. */
const useExercises = () => {
  const [exercises, setExercises] = useState<readonly ExerciseSummary[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    const load = () =>
      void api.exercises().then((answer) => {
        setProblem(answer.ok ? null : answer.code)
        if (answer.ok) setExercises(answer.value)
      })
    load()
    window.addEventListener('focus', load)
    return () => window.removeEventListener('focus', load)
  }, [])
  return { exercises, problem }
}

/** What came of the questions before play and after, asked again by whoever comes back to the page. */
const useMeasure = (exercise: string): MeasureOutcome | null => {
  const [outcome, setOutcome] = useState<MeasureOutcome | null>(null)
  useEffect(() => {
    const load = () => void api.measure(exercise).then((answer) => answer.ok && setOutcome(answer.value))
    load()
    window.addEventListener('focus', load)
    return () => window.removeEventListener('focus', load)
  }, [exercise])
  return outcome
}

/** The report of an exercise and the agreements that go with it. */
export const ReportPage = ({ exercise }: { exercise: string }) => {
  const t = useTexts(reportTexts)
  const own = useTexts(facilitateTexts)
  const language = useLanguage()
  const { exercises, problem } = useExercises()
  const report = useReport(exercise)
  const measure = useMeasure(exercise)
  const { actions, saved, change } = useActions(exercise)
  const listed = exercises === null ? null : listOf(exercises).find((one) => one.exercise.id === exercise)
  const status = listed?.exercise.status
  const open = status === 'debrief' || status === 'ended'
  const { reminder, language: told, setLanguage } = useReminder(exercise, open)
  const name = listed ? nameOf(listed, language) : null
  usePageTitle(name === null ? own.title : `${t.title}: ${name}`)
  const notices = (
    <ProblemBanner problem={problem ?? report.problem ?? (listed === undefined ? 'exercise/unknown' : null)} />
  )
  if (!listed || name === null) {
    return (
      <main className={styles.message}>
        {notices}
        {problem === null && listed === null ? <p>{t.opening}</p> : null}
        <p>
          <a href="/spelleider">{own.list}</a>
        </p>
      </main>
    )
  }
  const { title, edition } = listed.exercise
  return (
    <ReportScreen
      exercise={exercise}
      name={name}
      subtitle={`${title} · ${edition}`}
      open={open}
      asked={report.asked}
      notices={notices}
      onMake={report.make}
      onStop={report.stop}
      measure={measure === null ? null : <MeasurePanel outcome={measure} />}
      actions={
        actions === null ? null : <ActionList actions={actions} saved={saved} onChange={change} newId={drawId} />
      }
      reminder={
        reminder === null ? null : (
          <ReminderPanel
            reminder={reminder}
            language={told}
            calendar={`/api/exercises/${encodeURIComponent(exercise)}/reminder.ics?language=${told}`}
            onLanguage={setLanguage}
          />
        )
      }
    />
  )
}
