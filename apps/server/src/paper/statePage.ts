import type { ControlView, Language } from '@natte-meren/protocol'
import { html, Markup } from '@natte-meren/report'
import { eveningMoment, storyMoment } from './moments.ts'
import { stateTexts } from './stateTexts.ts'

/** A table at a moment. */
export interface TableMoment {
  readonly view: ControlView
  readonly title: string
  readonly language: Language
  /** Epoch ms. */
  readonly at: number
}

const style = `
@page { size: a4; margin: 11mm 13mm; }
body { max-width: 184mm; margin: 0 auto; padding: 4mm; background: #fff; color: #000; font: 10pt/1.35 sans-serif; }
@media print { body { padding: 0; } }
header { display: flex; align-items: baseline; gap: 5mm; padding-bottom: 1.5mm; border-bottom: 0.6mm solid; }
h1 { flex: 1; margin: 0; font-size: 17pt; }
.mark { padding: 0 2mm; border: 0.5mm solid; font-weight: 700; letter-spacing: 0.12em; }
article + article { break-before: page; margin-top: 12mm; }
@media print { article + article { margin-top: 0; } }
.columns { columns: 2; column-gap: 8mm; }
section { break-inside: avoid; margin-top: 3mm; }
h2 { margin: 0 0 0.5mm; font-size: 11pt; }
p, ul { margin: 0; }
ul { padding-left: 4mm; }
q { font-style: italic; }
.own { break-before: page; margin-top: 12mm; }
@media print { .own { margin-top: 0; } }
`

const roleName = (view: ControlView, role: string): string => view.roles[role]?.name ?? role

const list = (items: readonly Markup[], none: string | null = null): Markup => {
  if (items.length > 0) return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
  return none === null ? html`` : html`<p>${none}</p>`
}

const section = (title: string, content: Markup): Markup =>
  content.text === '' ? content : html`<section><h2>${title}</h2>${content}</section>`

const clockStory = ({ clock }: ControlView, at: number): number => {
  const played = clock.phaseMs + (clock.running ? Math.max(0, at - clock.at) : 0)
  const part = clock.phaseLength > 0 ? Math.min(1, played / clock.phaseLength) : 0
  return Math.floor(clock.storyFrom + part * (clock.storyTo - clock.storyFrom))
}

const where = ({ view, language, at }: TableMoment): Markup => {
  const t = stateTexts[language]
  const { stage, decision, clock } = view
  const { phase, step, status } = stage
  const told = decision?.proposed ? t.readOut : t.open
  const asked =
    decision && (decision.status === 'open' || decision.status === 'proposed' || decision.status === 'judgement')
  return html`<p><strong>${t.status[status]}</strong>${step && phase ? html`, ${t.steps[step]}` : null}</p>
${phase ? html`<p>${t.phase(phase.number, phase.count, phase.title)}</p>` : null}
${phase ? html`<p>${t.story(storyMoment(clockStory(view, at), clock.storyStart, language))}</p>` : null}
${asked ? html`<p>${told} <strong>${decision.question}</strong></p>${list(decision.options.map(({ label }) => html`${label}`))}` : null}`
}

const seats = ({ view, language }: TableMoment): Markup => {
  const t = stateTexts[language]
  return list(
    Object.values(view.roles).map(({ name, seats: taken, coveredBy }) => {
      const sitting = Object.values(taken)
      const who =
        sitting.length > 0
          ? sitting.every(({ bot }) => bot)
            ? t.bot
            : t.seated
          : coveredBy === null
            ? t.empty
            : t.covered(roleName(view, coveredBy))
      return html`<strong>${name}</strong>: ${who}`
    }),
  )
}

const sharedFacts = ({ view, language }: TableMoment): Markup => {
  const t = stateTexts[language]
  const shared = Object.values(view.facts).filter(({ told, tabled }) => told || tabled)
  return list(
    shared.map(({ sentence, tabled }) => html`${sentence}${tabled ? null : html` (${t.told})`}`),
    t.none,
  )
}

const advice = ({ view, language }: TableMoment): Markup => {
  const { advice: given, decision } = view
  if (!given?.revealed) return html``
  const labelOf = (option: string | null) => decision?.options.find(({ id }) => id === option)?.label
  return list(
    Object.entries(given.revealed).map(
      ([role, option]) => html`${roleName(view, role)}: ${labelOf(option) ?? stateTexts[language].unsure}`,
    ),
  )
}

const decisions = ({ view, language }: TableMoment): Markup => {
  const t = stateTexts[language]
  const taken = Object.values(view.decisions)
  return list(
    taken.map(({ title, taken: made }) => {
      if (made === null) return html`<strong>${title}</strong>: ${t.lapsed}`
      const by = t.by[made.by]
      return html`<strong>${title}: ${made.label}</strong>${by === '' ? null : html` (${by})`}<br><q>${made.explanation}</q>`
    }),
    t.none,
  )
}

const duties = ({ view, language }: TableMoment): Markup => {
  const t = stateTexts[language]
  return list(
    Object.values(view.duties).map(({ title, holder, status, due }) => {
      const state = status === 'running' ? t.due(storyMoment(due, view.clock.storyStart, language)) : t[status]
      return html`<strong>${title}</strong> (${roleName(view, holder)}): ${state}`
    }),
    t.none,
  )
}

const town = ({ view, language }: TableMoment): Markup =>
  list(
    Object.values(view.town.indicators).map(
      ({ name, value, max }) => html`${name}: <strong>${stateTexts[language].scale(value, max)}</strong>`,
    ),
  )

const head = (title: string, about = ''): Markup =>
  html`<header><h1>${title}</h1><span>${about}</span><span class="mark">OEFENING</span></header>`

/** What only the facilitator knows: what has come and what still waits in this phase, and what nobody said yet. */
const facilitatorsPart = ({ view, language }: TableMoment): Markup => {
  const t = stateTexts[language]
  const phase = (view.stage.phase?.number ?? 0) - 1
  const ofPhase = Object.values(view.sheet).filter(
    ({ kind, order }) => kind === 'message' && Math.floor(order / 1000) === phase,
  )
  const toWhom = (to: readonly string[]) =>
    to.map((role) => (role === 'all' ? t.everybody : roleName(view, role))).join(', ')
  const line = ({ title, to, status }: (typeof ofPhase)[number]) =>
    html`${title} (${toWhom(to)})${status === 'held' ? html`, ${t.held}` : null}`
  const waits = ofPhase.filter(({ status }) => status === 'now' || status === 'waiting' || status === 'held')
  const came = ofPhase.filter(({ status }) => status === 'done')
  const unshared = Object.values(view.facts).filter(({ told, tabled, held }) => !told && !tabled && held.length > 0)
  return html`<div class="own">${head(`${t.title(view.table.number)}: ${t.own}`)}<div class="columns">
${section(t.waits, list(waits.map(line)))}
${section(t.came, list(came.map(line)))}
${section(t.unshared, list(unshared.map(({ sentence, held }) => html`${toWhom(held)}: ${sentence}`)))}
</div></div>`
}

const article = (moment: TableMoment): Markup => {
  const { view, title, language, at } = moment
  const t = stateTexts[language]
  const code = view.table.code.replace(/^(\d{3})(\d{3})$/, '$1 $2')
  return html`<article>${head(t.title(view.table.number), `${title}, ${t.code(code)}`)}
<p>${t.asOf(eveningMoment(at, language))}</p>
<div class="columns">
${section(t.where, where(moment))}
${section(t.seats, seats(moment))}
${section(t.town, town(moment))}
${section(t.duties, duties(moment))}
${section(t.advice, advice(moment))}
${section(t.decisions, decisions(moment))}
${section(t.facts, sharedFacts(moment))}
</div>
${facilitatorsPart(moment)}</article>
`
}

/** A page that needs nothing else, with the state of each table on a sheet of its own. [PAPER-5] */
export const statePage = (tables: readonly TableMoment[]): string => {
  const [first] = tables
  const language = first?.language ?? 'nl'
  const titles = tables.map(({ view }) => stateTexts[language].title(view.table.number)).join(', ')
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${titles}</title><style>${new Markup(style)}</style></head>
<body>${tables.map(article)}</body></html>
`.text
}
