import { useEffect, useRef, useState } from 'react'
import { Opening, SignIn } from '../screens/facilitate/signIn/SignIn.tsx'
import type { Connection } from '../shared/connection/connection.ts'
import { useLanguage } from '../shared/i18n/language.ts'
import type { Problem } from './api.ts'
import { ComparePage } from './ComparePage.tsx'
import { ExercisePage } from './ExercisePage.tsx'
import { ExercisesPage } from './ExercisesPage.tsx'
import { PaperPage } from './PaperPage.tsx'
import { ReportPage } from './ReportPage.tsx'
import {
  keyIn,
  exerciseInPath,
  isComparison,
  paperInPath,
  reportInPath,
  type Start,
  venueInPath,
} from './startAddress.ts'
import { createTrial } from './trial.ts'
import { useSession } from './useSession.ts'
import { useTheme } from './useTheme.ts'
import { VenuePage } from './VenuePage.tsx'

/** The address decides what is shown, so that Back and Reload do what they should. */
const usePath = () => {
  const [path, setPath] = useState(location.pathname)
  useEffect(() => {
    const moved = () => setPath(location.pathname)
    window.addEventListener('popstate', moved)
    return () => window.removeEventListener('popstate', moved)
  }, [])
  const go = (to: string) => {
    history.pushState(null, '', to)
    setPath(to)
  }
  return [path, go] as const
}

export const FacilitateApp = ({ connection, start }: { connection: Connection; start: Start }) => {
  const [path, go] = usePath()
  const { session, enter, leave, expired } = useSession(start.key, (id) => go(`/spelleider/${id}`))
  const [problem, setProblem] = useState<Problem | null>(null)
  const [trying, setTrying] = useState(false)
  const tried = useRef(false)
  const language = useLanguage()
  useTheme()

  const tryAlone = () => {
    setTrying(true)
    void createTrial(language).then((made) => {
      setTrying(false)
      if (made.ok) go(`/spelleider/${made.value.id}`)
      else setProblem(made.code)
    })
  }
  const inside = session.state === 'in'
  // The link asks for a trial game once; StrictMode and a reload do not make a second.
  useEffect(() => {
    if (!inside || !start.trial || tried.current) return
    tried.current = true
    tryAlone()
  })

  if (session.state === 'checking') return <Opening />
  if (session.state === 'out') {
    return (
      <SignIn
        problem={session.problem}
        pending={session.pending}
        onPaste={(pasted) => enter(keyIn(pasted))}
        onAgain={() => enter(start.key)}
      />
    )
  }
  if (isComparison(path)) return <ComparePage />
  const venue = venueInPath(path)
  if (venue !== null) return <VenuePage key={venue} connection={connection} exercise={venue} />
  const paper = paperInPath(path)
  if (paper !== null) return <PaperPage key={paper} exercise={paper} />
  const report = reportInPath(path)
  if (report !== null) return <ReportPage key={report} exercise={report} />
  const exercise = exerciseInPath(path)
  if (exercise !== null) return <ExercisePage key={exercise} connection={connection} exercise={exercise} />
  return (
    <ExercisesPage
      problem={problem}
      pending={trying}
      onProblem={(code) => (code === 'facilitator/not_signed_in' ? expired() : setProblem(code))}
      onTrial={tryAlone}
      onOpen={(id) => go(`/spelleider/${id}`)}
      onSignOut={leave}
    />
  )
}
