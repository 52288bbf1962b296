import { useEffect } from 'react'
import { BeamerScreen } from '../screens/beamer/BeamerScreen.tsx'
import { Stage } from '../screens/beamer/Stage.tsx'
import { RoomDebrief } from '../screens/debrief/RoomDebrief.tsx'
import type { Connection } from '../shared/connection/connection.ts'
import { Outbox } from '../shared/connection/outbox.ts'
import { useLongLost, useView } from '../shared/connection/useView.ts'
import { languageStore } from '../shared/i18n/language.ts'
import styles from './BeamerApp.module.css'
import { readBeamerAddress } from './beamerAddress.ts'
import { beamerShellTexts } from './texts.ts'
import { useCalmPointer } from './useCalmPointer.ts'

const Notice = ({ text, remedy }: { text: string; remedy: string | null }) => (
  <Stage dark={false}>
    <main className={styles.notice}>
      <h1>{text}</h1>
      {remedy === null ? null : <p>{remedy}</p>}
    </main>
  </Stage>
)

const FullScreen = ({ label }: { label: string }) => (
  <button
    type="button"
    className={styles.fullScreen}
    onClick={() => void document.documentElement.requestFullscreen?.()}
  >
    {label}
  </button>
)

/** The page on the projector: one connection, one view, no controls but full screen. */
export const BeamerApp = ({ connection }: { connection: Connection }) => {
  const { key, language } = readBeamerAddress(location.hash)
  const { store } = connection
  const view = useView(store, (state) => state.views.beamer ?? null)
  const plenary = useView(store, (state) => state.views.plenary ?? null)
  const closed = useView(store, (state) => state.closed)
  const offset = useView(store, (state) => state.clockOffset)
  const offline = useLongLost(store)
  const pointer = useCalmPointer()
  const t = beamerShellTexts[language]
  useEffect(() => {
    // The room's language belongs to the exercise, not to this device: it is not remembered.
    languageStore.setState({ language })
    document.title = beamerShellTexts[language].title
    if (key !== null) {
      void connection.open({ event: 'beamer', request: { key, language } }, new Outbox(null))
    }
  }, [connection, key, language])

  if (key === null) return <Notice text={t.noKey} remedy={t.remedy} />
  if (closed !== null) {
    return <Notice text={closed === 'exercise/unknown' ? t.unknown : t.closed} remedy={t.remedy} />
  }
  if (view === null) return <Notice text={t.loading} remedy={null} />
  return (
    <div className={styles.page} data-pointer={pointer}>
      <BeamerScreen
        view={view}
        language={language}
        offset={offset}
        offline={offline}
        debrief={<RoomDebrief view={view} plenary={plenary} language={language} keys />}
      />
      {pointer ? <FullScreen label={t.fullScreen} /> : null}
    </div>
  )
}
