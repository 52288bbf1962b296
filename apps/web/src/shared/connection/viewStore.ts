import type { RejectionCode } from '@natte-meren/protocol'
import { createStore, type StoreApi } from 'zustand'
import { type HeldViews, noViews } from './applyUpdate.ts'
import type { Pending } from './outbox.ts'

/** `connecting`: never had a view; `live`; `lost`: had one, and waits for the server. */
type Link = 'idle' | 'connecting' | 'live' | 'lost'

interface Refusal {
  readonly id: string
  readonly code: RejectionCode
  readonly command: string
}

/** All that an entry knows of the server; written only by `shared/connection`. */
export interface ViewState extends HeldViews {
  readonly link: Link
  /** This device's clock when the link went down; `null` while it is live. */
  readonly lostAt: number | null
  /** Why the server does not open this table, exercise or beamer. */
  readonly closed: RejectionCode | null
  /** Server clock − this device's clock, ms. */
  readonly clockOffset: number
  readonly pending: readonly Pending[]
  /** The latest refused command, until it has been read. */
  readonly refusal: Refusal | null
  /** The device had a seat and lost it. */
  readonly unseated: boolean
}

export type ViewStore = StoreApi<ViewState>

const emptyViewState: ViewState = {
  ...noViews,
  link: 'idle',
  lostAt: null,
  closed: null,
  clockOffset: 0,
  pending: [],
  refusal: null,
  unseated: false,
}

export const createViewStore = (): ViewStore => createStore<ViewState>(() => emptyViewState)
