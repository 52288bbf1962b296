import { coffeeCalendar, type TakeHomeView } from '@natte-meren/protocol'
import screenStyle from './takeHomeDocument.css?raw'
import { takeHomeFile, takeHomeFileName } from './takeHomeFile.ts'
import printStyle from './takeHomePrint.css?raw'

/** Hands the page to the browser as a download; nothing leaves the device. */
export const keepOnDevice = (page: TakeHomeView, key: string, keptUntil: string | null): void => {
  const calendar = coffeeCalendar(page, { key, now: Date.now() })
  const style = screenStyle + printStyle
  const file = new Blob([takeHomeFile(page, { keptUntil, calendar, style })], { type: 'text/html' })
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = takeHomeFileName(page)
  link.click()
  // Some browsers start reading only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/**
 * Puts text on the clipboard and tells whether that worked. On plain http there is no clipboard of its own,
 * so the old way through a selection comes second.
 */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

const copySelected = (text: string): boolean => {
  const box = document.createElement('textarea')
  box.value = text
  box.readOnly = true
  box.style.position = 'fixed'
  box.style.opacity = '0'
  document.body.append(box)
  const focused = document.activeElement
  box.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    box.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}
