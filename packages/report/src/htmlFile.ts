import type { Language } from '@natte-meren/protocol'
import { type Block, type Cell, leads, type ReportDocument, type ReportGrid, type Section } from './document.ts'
import { html, type Markup } from './html.ts'
import { inFigures } from './textsIn.ts'

const style = (mark: string): string => `
@page { size: a4; margin: 18mm 16mm; @bottom-center { content: counter(page) ' / ' counter(pages); } }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { max-width: 48rem; margin: 0 auto; padding: 1rem; background: #fff; color: #000;
  font: 1rem/1.45 'Atkinson Hyperlegible Next', Verdana, sans-serif; overflow-wrap: break-word; hyphens: auto; }
.mark { max-width: none; position: sticky; top: 0; margin: 0; padding: 0.25rem 0; background: #fff; font-weight: 700;
  letter-spacing: 0.12em; text-align: right; }
h1 { margin: 0; font-size: 2rem; line-height: 1.15; }
h2 { margin: 2.25rem 0 0.5rem; padding-top: 0.5rem; border-top: 2px solid; font-size: 1.4rem; line-height: 1.2; }
h3 { margin: 1.5rem 0 0.25rem; font-size: 1.1rem; line-height: 1.25; }
p { margin: 0.4rem 0; max-width: 40rem; }
.label { margin: 0.75rem 0 0.25rem; font-weight: 700; }
.line { display: block; }
td:has(.line) { min-width: 12rem; }
.privacy { max-width: none; padding: 0.5rem 0.75rem; border: 2px solid; }
ul { margin: 0.4rem 0; padding-left: 1.25rem; }
blockquote { margin: 0.5rem 0; padding-left: 0.75rem; border-left: 3px solid; }
blockquote q { font-style: italic; }
blockquote footer { font-size: 0.9rem; }
.scroll { overflow-x: auto; margin: 0.75rem 0; }
table { width: 100%; border-collapse: collapse; font-size: 0.92rem; }
th, td { padding: 0.3rem 0.5rem; border: 1px solid #6f828b; text-align: left; vertical-align: top; }
th { border-bottom-width: 2px; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.bar { display: block; height: 0.5rem; margin-top: 0.2rem; border: 1px solid; }
.bar i { display: block; height: 100%; background: #000; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
@page { @top-right { content: '${mark}'; font: 700 10pt sans-serif; letter-spacing: 0.12em; } }
@page :first { @top-right { content: none; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .mark { position: static; }
  .scroll { overflow: visible; }
  h2, h3, .label, .lead { break-after: avoid; }
  tr, blockquote, .small { break-inside: avoid; }
  thead { display: table-header-group; }
}
`

const percent = (part: number): number => Math.round(Math.min(1, Math.max(0, part)) * 100)

const cellOf = (cell: Cell, language: Language): Markup => {
  if (typeof cell === 'number') return html`<td class="number">${inFigures(cell, language)}</td>`
  if (typeof cell === 'string') return html`<td>${cell}</td>`
  if ('length' in cell) return html`<td>${cell.map((line) => html`<span class="line">${line}</span>`)}</td>`
  return html`<td>${cell.text}<span class="bar" aria-hidden="true"><i style="width:${percent(cell.part)}%"></i></span></td>`
}

/** A table of at most so many rows is kept on one page. */
const fewRows = 8

const gridOf = ({ columns, rows }: ReportGrid, language: Language): Markup => {
  const heads = columns.map((title, index) =>
    rows.some((row) => typeof row[index] === 'number')
      ? html`<th scope="col" class="number">${title}</th>`
      : html`<th scope="col">${title}</th>`,
  )
  const lines = rows.map((cells) => html`<tr>${cells.map((cell) => cellOf(cell, language))}</tr>`)
  const size = rows.length <= fewRows ? 'scroll small' : 'scroll'
  return html`<div class="${size}" tabindex="0"><table><thead><tr>${heads}</tr></thead><tbody>${lines}</tbody></table></div>`
}

const blockOf = (block: Block, language: Language, isLead: boolean): Markup => {
  switch (block.kind) {
    case 'heading':
      return html`<h3>${block.text}</h3>`
    case 'text':
      return isLead ? html`<p class="lead">${block.text}</p>` : html`<p>${block.text}</p>`
    case 'label':
      return html`<p class="label">${block.text}</p>`
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`
    case 'quotes':
      return html`${block.items.map(
        ({ words, source }) =>
          html`<blockquote><q>${words}</q>${source === null ? null : html`<footer>${source}</footer>`}</blockquote>`,
      )}`
    case 'grid':
      return gridOf(block, language)
  }
}

const sectionOf = ({ title, blocks }: Section, language: Language): Markup =>
  html`<section><h2>${title}</h2>${blocks.map((block, index) => blockOf(block, language, leads(blocks, index)))}</section>`

/** A report as one page that needs nothing else, to read and to print on A4. */
export const htmlFile = ({ language, mark, title, subtitle, privacy, sections }: ReportDocument): string =>
  `<!doctype html>\n${
    html`<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${mark}: ${title}</title><style>`
      .text
  }${style(mark)}</style></head><body>${
    html`<p class="mark">${mark}</p><main><h1>${title}</h1><p>${subtitle}</p><p class="privacy">${privacy}</p>${sections.map((section) => sectionOf(section, language))}</main></body></html>`
      .text
  }\n`
