import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ProblemScreen } from '../screens/problem/ProblemScreen.tsx'
import '../shared/styles/base.css'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      {/* One script for both pages: each says on its first line what it stands for. */}
      <ProblemScreen problem={document.documentElement.dataset.problem === 'failed' ? 'failed' : 'missing'} />
    </StrictMode>,
  )
}
