import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { languageStore } from '../shared/i18n/language.ts'
import '../shared/styles/base.css'
import { VenueApp } from './VenueApp.tsx'
import { readVenueAddress } from './venueAddress.ts'

const { key, language } = readVenueAddress(location.hash)
// The language of whoever made the code: this phone may never have been here before.
if (language !== null) languageStore.setState({ language })

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <VenueApp venueKey={key} />
    </StrictMode>,
  )
}
