import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { openConnection } from '../shared/connection/openConnection.ts'
import { startOwnSeat } from '../shared/connection/seatMemory.ts'
import { keepFocus } from '../shared/focus/keepFocus.ts'
import '../shared/styles/base.css'
import { readAddress } from './address.ts'
import { recallTakeHome } from './takeHomeMemory.ts'
import { PlayApp } from './PlayApp.tsx'

const TakeHomePage = lazy(() => import('./TakeHomePage.tsx').then((module) => ({ default: module.TakeHomePage })))
const MoveHerePage = lazy(() => import('./MoveHerePage.tsx').then((module) => ({ default: module.MoveHerePage })))
const ObserverPage = lazy(() => import('./ObserverPage.tsx').then((module) => ({ default: module.ObserverPage })))

const address = readAddress(location.pathname, location.hash)
if (address.kind === 'join' && address.code !== null && address.ownSeat) {
  startOwnSeat(address.code)
  history.replaceState(null, '', location.pathname)
}

const page = () => {
  switch (address.kind) {
    case 'takeHome':
      return <TakeHomePage takeHomeKey={address.key ?? recallTakeHome()} />
    case 'move':
      return <MoveHerePage moveKey={address.key} />
    case 'observe':
      return <ObserverPage connection={openConnection()} linkKey={address.key} />
    case 'join':
      return <PlayApp connection={openConnection()} code={address.code} />
  }
}

keepFocus()

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Suspense fallback={null}>{page()}</Suspense>
    </StrictMode>,
  )
}
