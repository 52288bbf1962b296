import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openConnection } from '../shared/connection/openConnection.ts'
import '../shared/styles/base.css'
import { BeamerApp } from './BeamerApp.tsx'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <BeamerApp connection={openConnection()} />
    </StrictMode>,
  )
}
