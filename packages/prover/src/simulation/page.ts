import type { Game } from '@natte-meren/engine'
import type { Language } from '@natte-meren/protocol'
import { inLanguage, type Localised } from '@natte-meren/scenario'
import type { Estimate } from './intervals.ts'
import { columns, markup, percent, shareBars } from './plots.ts'
import type { SharingReport, SimulationReport } from './summarise.ts'

const style = `
:root{color-scheme:light;--ink:#10222B;--muted:#43555E;--meer:#0B4F6C;--page:#F3F6F4;--line:#6F828B}
body{margin:0;padding:32px max(24px,calc(50vw - 480px));background:var(--page);color:var(--ink);font:17px/1.5 "Atkinson Hyperlegible Next",Verdana,sans-serif}
h1{font-size:32px;line-height:1.2}h2{margin-top:48px;font-size:24px;border-top:4px solid var(--ink);padding-top:12px}
figure{margin:16px 0;padding:16px;background:#fff;border:2px solid var(--ink);border-radius:2px}
figure.small{display:inline-block;width:360px;margin-right:16px;vertical-align:top}figcaption{font-weight:700;margin-bottom:8px}
svg{display:block;width:100%;height:auto;font-size:15px}.bar{fill:var(--meer)}.whisker{stroke:var(--ink);stroke-width:2;fill:none}.axis{stroke:var(--line);stroke-width:2}
text{fill:var(--ink)}table{border-collapse:collapse;width:100%;background:#fff}th,td{padding:8px 12px;border:1px solid var(--line);text-align:left}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
.note{color:var(--muted)}@media print{body{background:#fff;padding:0}figure{break-inside:avoid}}`

interface Speech {
  readonly game: Game
  readonly pick: (nl: string, en: string) => string
  readonly say: (text: Localised | undefined) => string
}

const range = ({ low, high }: Estimate): string => `${percent(low)} – ${percent(high)}`

const sharingPart = ({ pick }: Speech, { games, open, closed, missedRatio, retractedRatio }: SharingReport): string => {
  const row = (name: string, a: Estimate, b: Estimate, ratio: Estimate) =>
    `<tr><th>${markup(name)}</th><td class="n">${a.value.toFixed(2)}</td><td class="n">${b.value.toFixed(2)}</td><td class="n">${percent(1 - ratio.value)} (${percent(1 - ratio.high)} – ${percent(1 - ratio.low)})</td></tr>`
  return `<h2>${pick('Wat delen doet', 'What sharing does')}</h2>
<p>${pick(`${games} spellen: de helft van de tafels deelt alles wat zij weet, de andere helft niets. Per spel:`, `${games} games: half of the tables share all they know, the other half nothing. Per game:`)}</p>
<table><thead><tr><th></th><th class="n">${pick('deelt alles', 'shares all')}</th><th class="n">${pick('deelt niets', 'shares nothing')}</th><th class="n">${pick('minder', 'less')} (95 %)</th></tr></thead><tbody>
${row(pick('gemiste plichten', 'missed duties'), open.missed, closed.missed, missedRatio)}
${row(pick('teruggenomen zinnen', 'statements taken back'), open.retracted, closed.retracted, retractedRatio)}</tbody></table>`
}

const decisionsPart = ({ game, pick, say }: Speech, { options }: SimulationReport): string =>
  [...game.decisions.values()]
    .map(({ id, title, options: known }) =>
      shareBars(
        say(title),
        Object.entries(options[id] ?? {}).map(([option, share]) => [
          option === '-' ? pick('geen besluit', 'no decision') : say(known.find((one) => one.id === option)?.label),
          share,
        ]),
      ),
    )
    .join('\n')

const factsPart = ({ game, pick, say }: Speech, { facts }: SimulationReport): string => {
  const rows = [...game.facts.values()].map(({ id, sentence }) => {
    const { inTime, shared, games } = facts[id] ?? { inTime: null, shared: null, games: 0 }
    return `<tr><td>${markup(say(sentence))}</td><td class="n">${games}</td><td class="n">${inTime ? percent(inTime.value) : '–'}</td><td class="n">${shared ? percent(shared.value) : '–'}</td></tr>`
  })
  return `<table><thead><tr><th>${pick('feit', 'fact')}</th><th class="n">${pick('kwam op', 'came up')}</th><th class="n">${pick('gedeeld vóór het besluit', 'shared before the decision')}</th><th class="n">${pick('gedeeld', 'shared')}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

const dutiesPart = ({ game, pick, say }: Speech, { duties }: SimulationReport): string => {
  const rows = [...game.duties.values()].map(({ id, title }) => {
    const duty = duties[id]
    return `<tr><td>${markup(say(title))}</td><td class="n">${duty ? `${percent(duty.met.value)} (${range(duty.met)})` : '–'}</td><td class="n">${duty ? `${percent(duty.missed.value)} (${range(duty.missed)})` : '–'}</td></tr>`
  })
  return `<table><thead><tr><th>${pick('plicht', 'duty')}</th><th class="n">${pick('gehaald', 'met')}</th><th class="n">${pick('gemist', 'missed')}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

/** The report as one page that needs nothing else: to be read, printed and sent. */
export const simulationPage = (
  game: Game,
  report: SimulationReport,
  sharing: SharingReport,
  language: Language,
): string => {
  const pick = (nl: string, en: string): string => (language === 'nl' ? nl : en)
  const say = (text: Localised | undefined): string => (text ? inLanguage(text, language) : '')
  const speech: Speech = { game, pick, say }
  const { scenario, edition } = game
  const title = pick(`Proefspelen: ${say(scenario.title)}`, `Trial games: ${say(scenario.title)}`)
  const minutes = Object.values(report.minutes).reduce((sum, { value }) => sum + value, 0)
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${markup(title)}</title><style>${style}</style></head><body>
<h1>${markup(title)}</h1>
<p>${markup(say(edition.title))}. ${pick(`${report.games} spellen, gespeeld door computers. Ze lezen alleen wat hun stoel mag lezen. Ze zeggen of het verhaal in elkaar past, niet wat mensen zullen doen.`, `${report.games} games, played by computers. They read only what their seat may read. They say whether the story holds together, not what people will do.`)}</p>
<p class="note">${pick(`Een tafel krijgt gemiddeld ${report.perTable.value.toFixed(0)} berichten. Van twee tafels verschilt ${percent(report.different.value)}. Spelen duurt ${minutes.toFixed(0)} minuten. Het streepje bij een balk is het interval van 95 %.`, `A table gets ${report.perTable.value.toFixed(0)} messages on average. Two tables differ in ${percent(report.different.value)}. Play takes ${minutes.toFixed(0)} minutes. The line at a bar is its 95 % interval.`)}</p>
<h2>${pick('Hoe het afloopt', 'How it ends')}</h2>
${shareBars(
  pick('Afloop', 'Outcome'),
  scenario.outcomes.map(({ id, title: name }) => [say(name), report.outcomes[id] ?? { value: 0, low: 0, high: 0 }]),
)}
${sharingPart(speech, sharing)}
<h2>${pick('Wat de tafels kiezen', 'What the tables choose')}</h2>
${decisionsPart(speech, report)}
<h2>${pick('Waar de gemeente eindigt', 'Where the town ends')}</h2>
${scenario.indicators.map(({ id, name, min }) => columns(say(name), report.indicators[id] ?? [], min)).join('\n')}
<h2>${pick('Wie wist wat', 'Who knew what')}</h2>
${factsPart(speech, report)}
<h2>${pick('Plichten', 'Duties')}</h2>
${dutiesPart(speech, report)}
</body></html>
`
}
