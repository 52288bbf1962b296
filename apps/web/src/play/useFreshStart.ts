import type { RoleView } from '@natte-meren/protocol'
import { useEffect, useRef } from 'react'

/** What is asked now, in one word: when it changes, another card stands on top. */
export const momentOf = ({ stage, decision, advice }: Pick<RoleView, 'stage' | 'decision' | 'advice'>): string =>
  [stage.phase?.number, stage.step, decision?.status, advice?.mine ? 'advised' : ''].join(' ')

/**
 * When another card takes the place of the one that was worked on, the page starts at its top again. Where the
 * pressed button went away with its card, the keyboard goes on from the heading; otherwise focus stays.
 */
export const useFreshStart = (moment: string): void => {
  const last = useRef(moment)
  useEffect(() => {
    if (last.current === moment) return
    last.current = moment
    window.scrollTo(0, 0)
    if (document.activeElement === null || document.activeElement === document.body) {
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    }
  }, [moment])
}
