import { useEffect, useRef } from 'react'

export interface Shortcuts {
  readonly next: () => void
  readonly back: () => void
  readonly pause: () => void
  readonly black: () => void
}

const nameOfKey: Readonly<Record<string, keyof Shortcuts>> = {
  ArrowRight: 'next',
  ArrowLeft: 'back',
  p: 'pause',
  P: 'pause',
  b: 'black',
  B: 'black',
}

/** Arrows and letters belong to what is being typed or chosen, and to an open dialog. */
const isTaken = (target: EventTarget | null): boolean => {
  if (!(target instanceof Element)) return false
  return target.closest('input, textarea, select, [contenteditable="true"], dialog, [role="radiogroup"]') !== null
}

/** Which shortcut a key press means; `null` while somebody types or a dialog asks something. */
const shortcutOf = (event: KeyboardEvent): keyof Shortcuts | null => {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null
  if (isTaken(event.target) || document.querySelector('dialog[open]')) return null
  return nameOfKey[event.key] ?? null
}

export const useShortcuts = (enabled: boolean, shortcuts: Shortcuts): void => {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    if (!enabled) return undefined
    const press = (event: KeyboardEvent) => {
      const name = shortcutOf(event)
      if (name === null) return
      event.preventDefault()
      latest.current[name]()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [enabled])
}
