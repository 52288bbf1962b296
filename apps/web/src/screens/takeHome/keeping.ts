import type { TakeHomeView } from '@natte-meren/protocol'
import type { ReactNode } from 'react'

/** How long the page stays on the server, and from where it can be opened; `null` while that is not known. */
export interface Keeping {
  /** "2027-02-22" */
  keptUntil: string | null
  reach: 'room' | 'internet' | null
}

export interface KeptProps extends Keeping {
  page: TakeHomeView
  takeHomeKey: string
  /** What is asked before the page goes along. */
  question: ReactNode
}
