import type { PaperKit } from '@natte-meren/protocol'
import { useCallback, useEffect, useState } from 'react'
import { KitPage } from '../screens/facilitate/paper/KitPage.tsx'
import { useTexts } from '../shared/i18n/language.ts'
import { usePageTitle } from '../shared/ui/usePageTitle.ts'
import { api, type Problem } from './api.ts'
import styles from './FacilitateApp.module.css'
import { facilitateTexts } from './facilitateTexts.ts'
import { ProblemBanner } from './ProblemBanner.tsx'

/** What can be printed for an exercise. Coming back to the page asks again: the laptop may have moved to another network. */
export const PaperPage = ({ exercise }: { exercise: string }) => {
  const t = useTexts(facilitateTexts)
  const [kit, setKit] = useState<PaperKit | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  usePageTitle(kit === null ? t.title : `${t.paper}: ${kit.exercise.title}`)
  const load = useCallback(() => {
    void api.paper(exercise).then((answer) => {
      setProblem(answer.ok ? null : answer.code)
      if (answer.ok) setKit(answer.value)
    })
  }, [exercise])
  useEffect(() => {
    load()
    window.addEventListener('focus', load)
    return () => window.removeEventListener('focus', load)
  }, [load])
  const address = kit?.address
  const printed = useCallback(() => {
    if (address !== undefined) void api.cardsPrinted(exercise, address).then(load)
  }, [exercise, address, load])
  const notices = <ProblemBanner problem={problem} />
  if (kit !== null) return <KitPage kit={kit} notices={notices} onCardsPrinted={printed} />
  return (
    <main className={styles.message}>
      {notices}
      {problem === null ? <p>{t.paperOpening}</p> : null}
      <p>
        <a href="/spelleider">{t.list}</a>
      </p>
    </main>
  )
}
