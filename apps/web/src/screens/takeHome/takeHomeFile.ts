import type { TakeHomeView } from '@natte-meren/protocol'
import { documentTexts } from './documentTexts.ts'
import { pageText } from './pageText.ts'
import { type Part, takeHomeDocument } from './takeHomeDocument.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

const htmlOf = (part: Part | string): string => {
  if (typeof part === 'string') return escaped(part)
  const attributes = part.className === undefined ? '' : ` class="${escaped(part.className)}"`
  return `<${part.tag}${attributes}>${part.content.map(htmlOf).join('')}</${part.tag}>`
}

/** Nothing may be fetched or run, whatever a text says: the file is read years later, on any device. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

export interface FileParts {
  /** Day after which the page on the internet is gone, "2027-02-22"; `null` when not known here. */
  readonly keptUntil: string | null
  /** The coffee as an iCalendar text, `null` when none was planned. */
  readonly calendar: string | null
  /** The texts of takeHomeDocument.css and takeHomePrint.css. */
  readonly style: string
}

/**
 * The page as one file that opens from a device without a network: style inside, no script, the coffee
 * as a link that holds its own content, and all of it once more as a text that one tap selects.
 */
export const takeHomeFile = (page: TakeHomeView, given: FileParts): string => {
  const texts = documentTexts[page.language]
  const calendar =
    given.calendar === null
      ? ''
      : `<p><a class="th-link" download="${texts.calendarFile}" href="data:text/calendar;charset=utf-8,${encodeURIComponent(
          given.calendar,
        ).replace(/'/g, '%27')}">${escaped(texts.calendar)}</a></p>`
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(`${texts.title} · ${page.title} · ${texts.mark}`)}</title>
<style>
${given.style.replace(/<\//g, '<\\/')}
</style>
</head>
<body class="th-body">
<main>
${htmlOf(takeHomeDocument(page, given.keptUntil))}
</main>
<div class="th-screen th-tools">${calendar}<details><summary>${escaped(texts.asText)}</summary><p>${escaped(texts.asTextHint)}</p>
<pre class="th-text">${escaped(pageText(page))}</pre></details><p>${escaped(texts.keep)}</p></div>
</body>
</html>
`
}

/** "mijn-opbrengst-natte-meren-2026-11-24.html" */
export const takeHomeFileName = (page: TakeHomeView): string => {
  const slug = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
  return `${slug(documentTexts[page.language].title)}-${slug(page.title)}-${page.day}.html`
}
