import { createRoot } from 'react-dom/client'
import { PlayShell } from '../src/play/PlayShell.tsx'
import { TablePage } from '../src/play/TablePage.tsx'
import { ChooseTable } from '../src/screens/play/join/ChooseTable.tsx'
import { JoinScreen } from '../src/screens/play/join/JoinScreen.tsx'
import { writeStored } from '../src/shared/drafts/deviceStorage.ts'
import { chooseLanguage } from '../src/shared/i18n/language.ts'
import { rejectionTexts } from '../src/shared/i18n/rejections.ts'
import '../src/shared/styles/base.css'
import { playScenes } from './playScenes.ts'
import { quietConnection } from './quietLine.ts'

const query = new URLSearchParams(location.search)
const name = query.get('scene') ?? ''
const theme = query.get('theme')
if (theme) document.documentElement.dataset.theme = theme
chooseLanguage(query.get('lang') === 'en' ? 'en' : 'nl')

const nothing = () => undefined

/** One screen by name: /galerij?scene=advice&theme=dark&lang=en. Development only; never in a build. */
const Gallery = () => {
  if (name === 'join') return <JoinScreen code="" error={null} busy={false} onJoin={nothing} />
  if (name === 'wrong') {
    const error = rejectionTexts[query.get('lang') === 'en' ? 'en' : 'nl']['join/unknown_code']
    return <JoinScreen code="314159" error={error} busy={false} onJoin={nothing} />
  }
  if (name === 'tables') {
    const tables = Array.from({ length: 12 }, (_, index) => ({
      number: index + 1,
      name: index === 2 ? 'Burgemeesters Noord' : null,
      seated: index % 7,
      room: index % 5 !== 4,
    }))
    return <ChooseTable tables={tables} onChoose={nothing} onBack={nothing} />
  }
  const scene = playScenes[name]
  if (!scene) {
    return (
      <ul>
        {['join', 'wrong', 'tables', ...Object.keys(playScenes)].map((each) => (
          <li key={each}>
            <a href={`?scene=${each}`}>{each}</a>
          </li>
        ))}
      </ul>
    )
  }
  const { role, seat, ready = true, state = {} } = scene
  const connection = quietConnection({ views: { role, seat }, versions: { role: 1, seat: 1 }, ...state })
  if (seat === null && ready && name === 'watching') {
    return <PlayShell connection={connection} role={role} seat={null} onTakeSeat={nothing} />
  }
  if (seat !== null) {
    writeStored('nm.seat.000000', JSON.stringify({ token: null, scope: 'gallery' }))
    writeStored(`nm.draft.gallery.${seat.seat.id}.intro`, JSON.stringify(ready))
  }
  return <TablePage connection={connection} place={{ code: '000000', table: null }} />
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Gallery />)
