import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useTexts } from '../shared/i18n/language.ts'
import { Button } from '../shared/ui/Button.tsx'
import { usePageTitle } from '../shared/ui/usePageTitle.ts'
import { type Fetched, fetchTakeHome } from './fetchTakeHome.ts'
import { MeasureAfter } from './MeasureAfter.tsx'
import { playTexts } from './playTexts.ts'
import styles from './TakeHomePage.module.css'

const TakeHome = lazy(() => import('../screens/takeHome/TakeHome.tsx').then((module) => ({ default: module.TakeHome })))

/** P15 under its own unguessable address, without a table: read, print, put in the calendar. Null: this device knows of none. */
export const TakeHomePage = ({ takeHomeKey }: { takeHomeKey: string | null }) => {
  const t = useTexts(playTexts)
  const [state, setState] = useState<Fetched | { kind: 'loading' | 'none' }>({ kind: 'loading' })
  usePageTitle(t.ended)
  const load = useCallback(async () => {
    setState(takeHomeKey === null ? { kind: 'none' } : await fetchTakeHome(takeHomeKey))
  }, [takeHomeKey])
  useEffect(() => {
    void load()
  }, [load])
  if (state.kind === 'page' && takeHomeKey !== null) {
    const { page, keptUntil, reach, asks } = state.answer
    const question = <MeasureAfter asked={asks} takeHomeKey={takeHomeKey} />
    return (
      <main className={styles.page}>
        <Suspense fallback={<p>{t.homeLoading}</p>}>
          <TakeHome {...{ page, takeHomeKey, keptUntil, reach, question }} dispatch={null} />
        </Suspense>
      </main>
    )
  }
  return (
    <main className={styles.page}>
      <h1>{t.ended}</h1>
      {state.kind === 'loading' ? <p>{t.homeLoading}</p> : null}
      {state.kind === 'none' ? <p>{t.homeElsewhere}</p> : null}
      {state.kind === 'unknown' ? <p>{t.homeUnknown}</p> : null}
      {state.kind === 'offline' ? (
        <>
          <p>{t.homeOffline}</p>
          <Button kind="primary" onClick={() => void load()}>
            {t.retry}
          </Button>
        </>
      ) : null}
    </main>
  )
}
