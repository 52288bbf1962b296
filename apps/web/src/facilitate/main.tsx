import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openConnection } from '../shared/connection/openConnection.ts'
import { keepFocus } from '../shared/focus/keepFocus.ts'
import '../shared/styles/base.css'
import { FacilitateApp } from './FacilitateApp.tsx'
import './facilitate.css'
import { takeStart } from './startAddress.ts'

const start = takeStart()
keepFocus()

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <FacilitateApp connection={openConnection()} start={start} />
    </StrictMode>,
  )
}
