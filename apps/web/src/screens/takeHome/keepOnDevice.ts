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
