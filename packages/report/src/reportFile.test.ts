import { exerciseReport, seenByGoal, tableFindings } from '@natte-meren/debrief'
import { lensOf } from '@natte-meren/projection'
import { logHeader } from '@natte-meren/prover'
import { givenTable, minimalGame, type TableTrial, typed } from '@natte-meren/testkit'
import type { TableState } from '@natte-meren/engine'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { type ImprovementAction, type ReportForm, reportForms } from '@natte-meren/protocol'
import { readActions } from './actionFiles.ts'
import { reportFile, type ReportMaterial } from './reportFile.ts'
import { badLines, parsedTwice } from './twoParsers.ts'

const game = minimalGame()
const actions: readonly ImprovementAction[] = [
  { id: 'a1', what: 'Bellijst, op papier; nalezen', owner: 'CISO', due: '2026-12-15' },
  { id: 'a2', what: '=1+1', owner: '', due: null },
]

/** Everything private that can be typed holds this word; what is read out or shared holds another. */
const secret = 'KANARIE'
const openWords = 'hardop'

/** A table where everything was typed that can be, with the choice of its decider. */
const playedTable = (option: string, name: string): { trial: TableTrial; texts: ReadonlyMap<string, string> } => {
  const texts = new Map<string, string>()
  const say = (words: string) => {
    const id = `getypt-${texts.size + 1}`
    texts.set(id, words)
    return typed(id)
  }
  const trial = givenTable({ game, at: 'picture' })
  trial.facilitator({ type: 'NameTable', name: say(`${secret} raadzaal ${name}`) })
  const decision = game.phases[0]?.decision?.id ?? ''
  trial.by('ciso', { type: 'SaveQuestion', suggestion: null, text: say(`${secret} alleen voor mij`), shared: false })
  trial.by('mayor', { type: 'SaveQuestion', suggestion: null, text: say(`Wie belt er ${openWords}?`), shared: true })
  trial.by('it', { type: 'SaveQuestion', suggestion: null, text: say(`wie belt er  ${openWords}`), shared: true })
  trial.facilitator({ type: 'AddNote', text: say(`${secret} notitie`) })
  trial.facilitator({
    ...{ type: 'SendMessage', kind: 'mail', to: 'all' },
    ...{ from: say(`${secret} afzender`), subject: say(`${secret} onderwerp`), text: say(`${secret} tekst`) },
  })
  trial.facilitator({ type: 'ShowNotice', text: say(`${secret} mededeling`) })
  trial.facilitator({ type: 'ClosePicture', from: trial.from })
  const reason = say(`${secret} reden`)
  trial.by('ciso', { type: 'GiveAdvice', decision, option, certainty: 'high', reason })
  trial.facilitator({ type: 'RevealAdvice', from: trial.from })
  trial.by('mayor', { type: 'DeferDecision', decision, missing: say(`${openWords} gemist`) })
  const explanation = say(`Zo zeg ik het ${openWords} aan tafel ${option}`)
  trial.by('mayor', { type: 'ProposeDecision', decision, option, explanation, considerations: [] })
  trial.passes(11_000)
  trial.by('it', { type: 'RecordDissent', decision, reason: say(`${secret} anders`) })
  trial.goOn('debrief')
  trial.by('mayor', { type: 'SayWord', word: say(`${secret} woord`) })
  trial.by('mayor', {
    ...{ type: 'PlanTakeHome', questions: [], agenda: null, coffee: '2026-12-01T08:30' },
    ...{ when: say(`${secret} als`), then: say(`${secret} dan`) },
  })
  expect(trial.state.home.plans).not.toEqual({})
  return { trial, texts }
}

const options = game.phases[0]?.decision?.options.map(({ id }) => id) ?? []
const played = [1, 2, 3].map((number) => playedTable(options[number % options.length] ?? '', String(number)))

/** Its writer let the facilitator read it; who that was is not said. */
const note = {
  ...{ id: 'n1', by: `${secret} waarnemer`, text: `De burgemeester vroeg ${openWords} door`, tag: 'picture' as const },
  ...{ goal: game.scenario.goals[0]?.id ?? null, place: 'phase' as const, phase: 0, step: 'picture' as const },
  ...{ play: 125_000, story: 12, at: 1, table: 872 },
}

/** How far observers saw the goal, without who they were. */
const scores = (['clearly', 'partly', 'clearly'] as const).map((score, index) => ({
  ...{ table: 871 + Math.min(index, 1), goal: 'share', score },
}))

const materialIn = (language: 'nl' | 'en', named: boolean, more: Partial<TableState> = {}): ReportMaterial => {
  const lens = lensOf(game, language)
  const found = played.map(({ trial: { state, log }, texts }, index) =>
    tableFindings(lens, {
      state: { ...state, ...more, number: 871 + index },
      events: log,
      texts: (id) => texts.get(id),
    }),
  )
  return {
    game,
    report: exerciseReport(lens, found, {
      named,
      name: `${secret} oefening`,
      day: '2026-11-24',
      scenarioHash: 'h'.repeat(64),
      notes: [note],
      measure: {
        confidence: { before: { 2: 5, 4: 1 }, after: { 4: 7 } },
        call: { before: { unknown: 6 }, after: null },
      },
      scores,
    }),
    tables: played.map(({ trial }, index) => ({
      state: trial.state,
      log: {
        header: {
          ...logHeader(game, 'hash', 7, 871 + index),
          observed: seenByGoal(scores.filter(({ table }) => table === 871 + index)),
        },
        entries: trial.sent.map((sent) => ({
          ...sent,
          events: trial.log.filter(({ commandId }) => commandId === sent.commandId),
        })),
      },
    })),
    actions,
    now: Date.UTC(2026, 10, 24),
  }
}

const bodyOf = async (form: ReportForm, material: ReportMaterial) => (await reportFile(form, material)).body

/** Every text in a file, also in one that is packed. */
const allOf = (body: Uint8Array | string): string =>
  typeof body === 'string'
    ? body
    : Object.entries(unzipSync(body))
        .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
        .join('\n')

describe('an anonymous report', () => {
  test.each(reportForms)(
    'as %s holds no seat, device, table or text that was not shared [REP-1] [REP-2]',
    async (form) => {
      const text = allOf(await bodyOf(form, materialIn('nl', false)))
      for (const hidden of [secret, 'phone-', 'command-', 's.command', 'getypt-', '"x1"', '"t1"', 'raadzaal'])
        expect(text).not.toContain(hidden)
      expect(text).not.toMatch(/\b87[123]\b/)
      expect(text).not.toContain('2026-12-01T08:30')
      if (form !== 'csv') expect(text).toMatch(/OEFENING|natte-meren-log/)
    },
  )

  test('names tables only where somebody chose it [REP-1]', async () => {
    expect(allOf(await bodyOf('html', materialIn('nl', true)))).toContain(`871 · ${secret} raadzaal 1`)
  })
})

describe('a report opened by others', () => {
  test('is a Word document with headings and what was read out [REP-3] [REP-9]', async () => {
    const body = await bodyOf('docx', materialIn('nl', false))
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(body) })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    expect(value).toContain('<h1>De besluiten</h1>')
    expect(value).toContain('<table>')
    expect(value).toContain(`Zo zeg ik het ${openWords} aan tafel`)
    expect(value).toContain(`De burgemeester vroeg ${openWords} door”</em>  (De eerste avond · na 2 minuten · beeld)`)
    expect(value).toContain(`Wie belt er ${openWords}? (6\u00a0keer)`)
    expect(allOf(body)).toMatch(/<w:hdr[\s\S]*OEFENING/)
  })

  test('is a workbook with a sheet for each kind of thing, and numbers as numbers [REP-3]', async () => {
    const body = Buffer.from(await bodyOf('xlsx', materialIn('nl', false)))
    const sheets = await readXlsxFile(body)
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      ...[
        'Over dit verslag',
        'De besluiten',
        'Uitleg aan inwoners',
        'Wie wist wat, en wanneer',
        'Plichten met een klok',
      ],
      ...['Vragen voor thuis', 'Leerdoelen', 'Wat de spelleider deed', 'Tijd', 'Vooraf en achteraf', 'Verbeteracties'],
    ])
    const rows = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? []
    expect(rows('De besluiten')[0]?.slice(0, 3)).toEqual(['Besluit', 'Keuze', 'Tafels'])
    expect(
      rows('De besluiten')
        .slice(1)
        .reduce((sum, row) => sum + Number(row[2]), 0),
    ).toBe(3)
    expect(rows('Vragen voor thuis')[1]).toEqual([`Wie belt er ${openWords}?`, 'Andere vragen', 6])
    // What looks like a formula is a text.
    expect(rows('Verbeteracties')[2]?.[0]).toBe('=1+1')
  })

  test('has what was asked before and after, as counts over all tables [MEAS-4]', async () => {
    const page = String(await bodyOf('html', materialIn('nl', true)))
    expect(page).toContain('Redelijk of heel zeker: vooraf 1 van de 6, achteraf 7 van de 7.')
    expect(page).toContain('“Dat weet ik nog niet”: vooraf 6 van de 6.')
    const sheets = await readXlsxFile(Buffer.from(await bodyOf('xlsx', materialIn('en', false))))
    const rows = sheets.find(({ sheet }) => sheet === 'Before and after')?.data ?? []
    expect(rows[0]).toEqual(['Question', 'Answer', 'Before', 'After'])
    expect(rows.find(([, answer]) => answer === 'Fairly sure')?.slice(2)).toEqual([1, 7])
    expect(rows.find(([, answer]) => answer === 'The CISO')?.slice(2)).toEqual([0, null])
  })

  test('has the decisions, facts and duties that bear on each learning goal [REP-10]', async () => {
    // It is met by what both decisions may set.
    const duties = { 'privacy-report': { status: 'met' as const, started: 1, due: 99, ended: 2, order: 1 } }
    const material = materialIn('nl', false, { duties })
    const sheets = await readXlsxFile(Buffer.from(await bodyOf('xlsx', material)))
    const [, ...rows] = sheets.find(({ sheet }) => sheet === 'Leerdoelen')?.data ?? []
    expect(rows.map(([, ...row]) => row)).toEqual([
      ['Besluit', 'Netwerk afsluiten', 3, 3],
      ['Feit', 'Netwerk afsluiten: Morgen om tien uur moeten de uitkeringen naar de bank.', 3, 3],
      ['Besluit', 'Inwoners vertellen', 0, 3],
      ['Plicht', expect.any(String), 3, 3],
      ['Waarnemers', 'duidelijk gezien', 2, null],
      ['Waarnemers', 'deels gezien', 1, null],
    ])
    const page = String(await bodyOf('html', material))
    expect(page).toContain('Het minst vaak op tijd bekend')
    expect(page).toMatch(/Plichten die hierbij horen.*<\/p><ul><li>[^<]*3 van de 3 tafels/)
  })

  test('has how far observers saw each goal beside that, in words, and no writer [REP-10] [REP-9]', async () => {
    const page = String(await bodyOf('html', materialIn('nl', false)))
    expect(page).toContain('Waarnemers zagen dit aan 2 tafels: 2 keer duidelijk, 1 keer deels, 0 keer niet.')
    const headers = String(await bodyOf('jsonl', materialIn('nl', false)))
      .split('\n')
      .filter((line) => line.startsWith('{"format"'))
      .map((line) => (JSON.parse(line) as { observed: unknown }).observed)
    expect(headers).toHaveLength(3)
    expect(headers).toContainEqual({ share: { unseen: 0, partly: 1, clearly: 1 } })
    expect(headers).toContainEqual({ share: { unseen: 0, partly: 0, clearly: 1 } })
  })

  test('has its agreements in a calendar, on the day that was agreed [REP-7]', async () => {
    const text = String(await bodyOf('ics', materialIn('nl', false)))
    const { one, other } = parsedTwice(text)
    expect(one.map(({ summary, start }) => [summary, start])).toEqual([
      ['Bellijst, op papier; nalezen (CISO)', '2026-12-15'],
    ])
    expect(other).toEqual(one)
    expect(badLines(text)).toEqual([])
    expect(one[0]?.description).toContain('OEFENING')
  })

  test('has its agreements in a list that can be read back [REP-7]', async () => {
    const csv = String(await bodyOf('csv', materialIn('nl', false)))
    expect(csv).toContain("'=1+1")
    expect(readActions(csv).map(({ what, owner, due }) => ({ what, owner, due }))).toEqual(
      actions.map(({ what, owner, due }) => ({ what, owner, due })),
    )
  })

  test('is a page on which what people typed stays text, in the language that was asked [REP-3]', async () => {
    const { report, ...rest } = materialIn('en', false)
    const exercise = { ...report.exercise, title: '<script>alert(1)</script>' }
    const page = String(await bodyOf('html', { ...rest, report: { ...report, exercise } }))
    expect(page).not.toContain('<script')
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('OEFENING · EXERCISE')
    expect(page).toContain('Who knew what, and when?')
  })
})
