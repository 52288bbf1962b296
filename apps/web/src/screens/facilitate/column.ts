import type { ControlView, OverviewView } from '@natte-meren/protocol'
import type { Act } from './act.ts'
import type { Live } from './useLive.ts'

/** What a column of the control room is made of. */
export interface ColumnProps {
  readonly control: ControlView
  readonly overview: OverviewView
  /** Server clock − this device's clock, ms. */
  readonly offset: number
  readonly act: Act
  readonly live: Live
}

/** A column beside which a table may lie open in the drawer: what stands there need not stand here. */
export interface BesideProps extends ColumnProps {
  readonly beside: boolean
}
