import type { TakeHomeView } from '@natte-meren/protocol'
import { createElement, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import './takeHomeDocument.css'
import './takeHomePrint.css'
import { type Part, takeHomeDocument } from './takeHomeDocument.ts'

const elementOf = (part: Part | string): ReactNode =>
  typeof part === 'string'
    ? part
    : createElement(part.tag, part.className ? { className: part.className } : null, ...part.content.map(elementOf))

interface PageDocumentProps {
  page: TakeHomeView
  keptUntil: string | null
}

export const PageDocument = ({ page, keptUntil }: PageDocumentProps) => (
  <div lang={page.language}>{elementOf(takeHomeDocument(page, keptUntil))}</div>
)

/** The same page beside the application, for the printer only: whatever surrounds it on screen stays there. */
export const PrintSheet = ({ page, keptUntil }: PageDocumentProps) =>
  createPortal(
    <div className="th-sheet" lang={page.language}>
      {elementOf(takeHomeDocument(page, keptUntil))}
    </div>,
    document.body,
  )
