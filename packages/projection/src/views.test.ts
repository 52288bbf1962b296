import { givenExercise, givenTable, minimalGame, minimalGameWith, type TableTrial, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import type { TableContext } from './context.ts'
import { beamerProjector } from './beamer.ts'
import { controlProjector } from './control.ts'
import { roleGlancer, roleProjector, seatProjector } from './project.ts'

const context: TableContext = {
  texts: (id) => `typed: ${id}`,
  code: '123456',
  tables: 1,
  takeHomeKey: (seat) => `key-${seat}`,
  day: '2026-11-24',
}
/** What the beamer needs besides the tables. */
const hall = { codes: {}, names: {}, texts: { t1: context.texts }, address: '', beamer: '', day: '' }
const roleView = ({ game, state }: TableTrial, role: string | null) =>
  roleProjector(game, { role, language: 'nl' })(state, context)
const seatView = ({ game, state }: TableTrial, seat: string) =>
  seatProjector(game, { seat, language: 'nl' })(state, context)
const roles = ['mayor', 'ciso', 'it'] as const

describe('messages', () => {
  test('go to the roles they are for, and to nobody else [VIEW-1]', () => {
    const table = givenTable()
    table.passes(20_000)
    expect(Object.keys(roleView(table, 'it').inbox)).toEqual(['night-log'])
    expect(Object.keys(roleView(table, 'mayor').inbox)).toEqual(['first-report'])
    expect(Object.keys(roleView(table, 'ciso').inbox)).toEqual([])
  })

  test('for all are what somebody without a seat sees [VIEW-1]', () => {
    const table = givenTable()
    table.passes(20_000)
    table.facilitator({ type: 'SendInject', inject: 'overview' })
    expect(Object.keys(roleView(table, null).inbox)).toEqual(['overview'])
    for (const role of roles) expect(Object.keys(roleView(table, role).inbox)).toContain('overview')
  })

  test('of the facilitator reach only whom they were written to [VIEW-1]', () => {
    const table = givenTable()
    const words = { from: typed('f'), subject: typed('s'), text: typed('secret') }
    table.facilitator({ type: 'SendMessage', kind: 'mail', to: ['it'], ...words })
    expect(JSON.stringify(roleView(table, 'it').inbox)).toContain('typed: secret')
    for (const role of ['mayor', 'ciso', null]) expect(JSON.stringify(roleView(table, role))).not.toContain('secret')
  })
})

describe('an image', () => {
  test('with words in it is the one of the viewer’s language [VIEW-9]', () => {
    const game = minimalGame()
    const images = new Map(
      [...game.images].map(([id, image]) => [id, { ...image, key: { nl: 'dutch', en: 'english' } }]),
    )
    const { state } = givenTable({ game: { ...game, images } })
    const shown = (language: 'nl' | 'en') =>
      roleProjector({ ...game, images }, { role: null, language })(state, context).stage.image
    expect(shown('nl')).toEqual({ key: 'dutch', alt: 'Een kaart van een dorp aan het water.' })
    expect(shown('en')).toEqual({ key: 'english', alt: 'A map of a village on the water.' })
  })
})

describe('facts', () => {
  const withFact = () => {
    const table = givenTable()
    table.passes(20_000)
    return table
  }

  test('are seen by the role that holds them [VIEW-2]', () => {
    const table = withFact()
    expect(Object.keys(roleView(table, 'it').facts)).toEqual(['night-login'])
    expect(Object.keys(roleView(table, 'mayor').facts)).toEqual(['benefits-friday'])
    expect(roleView(table, null).facts).toEqual({})
  })

  test('that were told show on no other device, those on the table on every one [VIEW-2]', () => {
    const table = withFact()
    table.by('it', { type: 'ShareFact', fact: 'night-login', how: 'told' })
    expect(roleView(table, 'it').facts['night-login']?.mine?.told).toBe(true)
    for (const role of ['mayor', 'ciso', null])
      expect(JSON.stringify(roleView(table, role))).not.toContain('kwart over drie')
    table.by('it', { type: 'ShareFact', fact: 'night-login', how: 'tabled' })
    for (const role of ['mayor', 'ciso', null])
      expect(roleView(table, role).facts['night-login']?.sentence).toContain('kwart over drie')
  })
})

describe('the decision', () => {
  test('is only a title until the picture is closed [VIEW-3]', () => {
    const table = givenTable()
    for (const role of [...roles, null]) {
      expect(roleView(table, role).decision).toMatchObject({ title: 'Netwerk afsluiten', question: '', options: [] })
      expect(JSON.stringify(roleView(table, role))).not.toContain('Wachten op bewijs')
    }
    table.goOn('judgement')
    expect(roleView(table, 'ciso').decision?.options.map(({ id }) => id)).toEqual(['pull', 'wait'])
  })
})

describe('acts', () => {
  const first = { number: 1, title: 'De eerste avond' }
  const second = { number: 2, title: 'De dag erna' }

  test('are known with the phase in play, and none that is to come [VIEW-10]', () => {
    const table = givenTable({ game: minimalGame('full') })
    for (const role of [...roles, null]) {
      expect(roleView(table, role).stage.phase?.act).toEqual(first)
      expect(JSON.stringify(roleView(table, role))).not.toContain(second.title)
    }
    table.host({ type: 'OpenPhase', index: 1 })
    for (const role of [...roles, null]) expect(roleView(table, role).stage.phase?.act).toEqual(second)
  })

  test('are in no view of an edition that has none [VIEW-10]', () => {
    expect(roleView(givenTable({ game: minimalGame('short') }), 'mayor').stage.phase?.act).toBeNull()
  })

  test('head the phases that open them in the run sheet, and the phase in play [VIEW-10]', () => {
    const headings = (game: TableTrial['game'], phase: number) => {
      const { state } = givenTable({ game, phase })
      const exercise = givenExercise(1, game).state
      const room = { ...context, exercise, allTables: [state], online: new Set<string>(), observed: [], scored: [] }
      const { sheet } = controlProjector(game, 'nl')(state, room)
      return Object.values(sheet).flatMap(({ id, act }) => (act ? [`${id} ${act.number}`] : []))
    }
    expect(headings(minimalGame('full'), 0)).toEqual(['phase.evening 1', 'phase.aftermath 2'])
    const last = '      - title: { nl: De dag erna, en: The day after }\n        from: aftermath\n'
    const oneAct = minimalGameWith('scenario.yaml', last, '', 'full')
    expect(headings(oneAct, 0)).toEqual(['phase.evening 1'])
    expect(headings(oneAct, 1)).toEqual(['phase.evening 1', 'phase.aftermath 1'])
  })
})

describe('what belongs to one seat', () => {
  const evening = () => {
    const table = givenTable({ seated: ['mayor', 'ciso', 'ciso', 'it'] })
    table.by('it', { type: 'SaveQuestion', suggestion: null, text: typed('question'), shared: true }, 0)
    table.by('it', { type: 'MarkSeen', injects: ['night-log'] })
    table.goOn('decision')
    const made = { option: 'pull', explanation: typed('why'), considerations: [] }
    table.by('mayor', { type: 'ProposeDecision', decision: 'disconnect', ...made })
    table.by('it', { type: 'RecordDissent', decision: 'disconnect', reason: typed('dissent') })
    return table
  }

  test('is in no view but that seat’s own [VIEW-4]', () => {
    const table = evening()
    const own = JSON.stringify(seatView(table, table.seat('it')))
    expect(own).toContain('typed: question')
    expect(own).toContain('typed: dissent')
    const others = [...roles, null].map((role) => JSON.stringify(roleView(table, role)))
    for (const seat of [table.seat('mayor'), table.seat('ciso'), table.seat('ciso', 1)])
      others.push(JSON.stringify(seatView(table, seat)))
    for (const view of others) {
      expect(view).not.toContain('typed: question')
      expect(view).not.toContain('typed: dissent')
    }
  })

  test('is not shared within a role either: two seats of a role have their own [VIEW-4]', () => {
    const table = evening()
    table.by('ciso', { type: 'SaveQuestion', suggestion: null, text: typed('first'), shared: false }, 0)
    table.by('ciso', { type: 'SaveQuestion', suggestion: null, text: typed('second'), shared: false }, 1)
    const [first, second] = [0, 1].map((nth) => JSON.stringify(seatView(table, table.seat('ciso', nth))))
    expect(first).toContain('typed: first')
    expect(first).not.toContain('typed: second')
    expect(second).not.toContain('typed: first')
  })

  test('goes into the debrief without a name: shared questions, and dissent [VIEW-4]', () => {
    const table = evening()
    table.goOn('debrief')
    const debrief = JSON.stringify(roleView(table, 'mayor').debrief)
    expect(debrief).toContain('typed: question')
    expect(debrief).toContain('typed: dissent')
    expect(debrief).not.toContain(table.seat('it'))
  })

  test('is gone with the seat [VIEW-4]', () => {
    const table = evening()
    const seat = table.seat('it')
    table.facilitator({ type: 'FreeSeat', seat })
    expect(seatView(table, seat)).toBeNull()
  })
})

describe('the debrief', () => {
  test('is not there before it is open, for nobody [VIEW-5]', () => {
    for (const at of ['lobby', 'picture', 'judgement', 'decision', 'done'] as const) {
      const table = givenTable({ at })
      for (const role of [...roles, null]) expect(roleView(table, role).debrief).toBeNull()
      for (const role of roles) expect(seatView(table, table.seat(role))?.takeHome).toBeNull()
    }
    const open = givenTable({ at: 'debrief' })
    expect(roleView(open, null).debrief).not.toBeNull()
  })
})

describe('the words of the table in its ending', () => {
  const decided = () => {
    const table = givenTable({ at: 'decision' })
    const made = { option: 'pull', explanation: typed('why'), considerations: [] }
    table.by('mayor', { type: 'ProposeDecision', decision: 'disconnect', ...made })
    table.passes(10_000)
    return table
  }
  const quoted = [{ line: 'Over die avond zei u:', words: 'typed: why' }]
  const beamerDebrief = ({ game, state }: TableTrial, tables: readonly TableTrial['state'][] = [state]) => {
    const exercise = givenExercise(tables.length, game).state
    const room = { ...hall, exercise, tables }
    return beamerProjector(game, 'nl')(room, state).debrief
  }

  test('are what was explained to residents, on every device, the beamer and the page to take home [OUT-3]', () => {
    const table = decided()
    expect(roleView(table, 'it').debrief).toBeNull()
    table.goOn('debrief')
    for (const role of [...roles, null]) expect(roleView(table, role).debrief?.outcome?.quotes).toEqual(quoted)
    expect(beamerDebrief(table)?.outcome?.quotes).toEqual(quoted)
    expect(seatView(table, table.seat('ciso'))?.takeHome?.page.outcome?.quotes).toEqual(quoted)
  })

  test('of many tables are on no beamer [OUT-3]', () => {
    const table = decided()
    table.goOn('debrief')
    expect(beamerDebrief(table, [table.state, givenTable({ at: 'debrief' }).state])).toBeNull()
  })

  test('are in the language of who reads, but for what was typed [OUT-3]', () => {
    const table = decided()
    table.goOn('debrief')
    const english = roleProjector(table.game, { role: null, language: 'en' })(table.state, context)
    expect(english.debrief?.outcome?.quotes).toEqual([{ line: 'About that evening you said:', words: 'typed: why' }])
  })

  test('are left out where no decision was taken, and where the edition has none [OUT-3]', () => {
    const lapsed = givenTable({ at: 'done' })
    lapsed.goOn('debrief')
    expect(roleView(lapsed, null).debrief?.outcome).toMatchObject({ title: 'Een lange weg', quotes: [] })
    const shorter = minimalGameWith('scenario.yaml', 'phases: [evening, aftermath]', 'phases: [aftermath]')
    const table = givenTable({ game: shorter, at: 'debrief' })
    expect(roleView(table, null).debrief?.outcome).toMatchObject({ title: 'Een lange weg', quotes: [] })
  })

  test('that were erased leave the name of what was chosen [OUT-3]', () => {
    const table = decided()
    table.goOn('debrief')
    const erased = { ...context, texts: () => undefined }
    const view = roleProjector(table.game, { role: null, language: 'nl' })(table.state, erased)
    expect(view.debrief?.outcome?.quotes).toEqual([{ line: 'Over die avond zei u:', words: 'Alles afsluiten' }])
  })
})

describe('a projector', () => {
  test('keeps an unchanged slice the same object [VIEW-6]', () => {
    const table = givenTable()
    const project = roleProjector(table.game, { role: 'mayor', language: 'nl' })
    const before = project(table.state, context)
    table.by('ciso', { type: 'SaveQuestion', suggestion: null, text: typed('mine'), shared: false })
    const after = project(table.state, context)
    const changed = Object.keys(after).filter(
      (slice) => after[slice as keyof typeof after] !== before[slice as keyof typeof before],
    )
    expect(changed).toEqual([])
    table.facilitator({ type: 'SendInject', inject: 'overview' })
    const later = project(table.state, context)
    expect(later.inbox).not.toBe(after.inbox)
    expect(later.town).toBe(after.town)
    expect(later.duties).toBe(after.duties)
  })

  test('that was kept up to date shows what a new one shows [VIEW-6]', () => {
    const table = givenTable()
    const kept = new Map(roles.map((role) => [role, roleProjector(table.game, { role, language: 'nl' })]))
    const steps = [
      () => table.passes(20_000),
      () => table.by('it', { type: 'ShareFact', fact: 'night-login', how: 'tabled' }),
      () => table.goOn('judgement'),
      () => table.by('ciso', { type: 'GiveAdvice', decision: 'disconnect', option: 'pull', certainty: 'high' }),
      () => table.facilitator({ type: 'RevealAdvice', from: table.from }),
      () => table.goOn('debrief'),
    ]
    for (const step of steps) {
      step()
      for (const role of roles) expect(kept.get(role)?.(table.state, context)).toEqual(roleView(table, role))
    }
  })
})

describe('what is the facilitator’s', () => {
  const evening = () => {
    const exercise = givenExercise()
    exercise.next()
    const [table] = exercise.tables
    if (!table) throw new Error('There is a table')
    table.facilitator({ type: 'AddNote', text: typed('note') })
    table.by('ciso', { type: 'CallStop' })
    return { exercise, table }
  }

  test('is in the facilitator’s view [VIEW-7]', () => {
    const { exercise, table } = evening()
    const more = {
      exercise: exercise.state,
      allTables: [table.state],
      online: new Set<string>(),
      observed: [],
      scored: [],
    }
    const view = controlProjector(table.game, 'nl')(table.state, { ...context, ...more })
    expect(view.notes.ask).toEqual(['Wie mist er nog iets?'])
    expect(Object.values(view.ownNotes).map(({ text }) => text)).toEqual(['typed: note'])
    expect(view.seats[table.seat('ciso')]?.stop).toBe(true)
  })

  test('is in no other view: no lines to say, no notes, nor who called Stop [VIEW-7]', () => {
    const { exercise, table } = evening()
    const views: unknown[] = [...roles, null].map((role) => roleView(table, role))
    for (const role of roles) views.push(seatView(table, table.seat(role)))
    const room = { ...hall, exercise: exercise.state, tables: [table.state] }
    views.push(beamerProjector(table.game, 'nl')(room, table.state))
    for (const view of views) {
      const bytes = JSON.stringify(view)
      expect(bytes).not.toContain('Wie mist er nog iets?')
      expect(bytes).not.toContain('typed: note')
      expect(bytes).not.toMatch(/"stop":true/)
    }
  })
})

describe('the beamer of several tables', () => {
  const beamerOf = (game: TableTrial['game'], tables: readonly TableTrial['state'][]) => {
    const room = { ...hall, exercise: givenExercise(tables.length, game).state, tables }
    const [first] = tables
    if (!first) throw new Error('No table.')
    return beamerProjector(game, 'nl')(room, first)
  }

  test('does not tell the room that one of them called Stop [VIEW-11]', () => {
    const [stopped, other] = [givenTable(), givenTable()]
    stopped.by('ciso', { type: 'CallStop' })
    expect(beamerOf(other.game, [stopped.state, other.state]).stage.status).toBe('playing')
    other.facilitator({ type: 'PauseTable' })
    expect(beamerOf(other.game, [stopped.state, other.state]).stage.status).toBe('paused')
  })

  test('shows a message once all of them have it [VIEW-11]', () => {
    const [first, other] = [givenTable(), givenTable()]
    first.facilitator({ type: 'SendInject', inject: 'overview' })
    expect(beamerOf(other.game, [first.state, other.state]).document).toBeNull()
    other.facilitator({ type: 'SendInject', inject: 'overview' })
    expect(beamerOf(other.game, [first.state, other.state]).document?.order).toBeGreaterThan(0)
    // A table that waits in its lobby is not in play yet.
    const late = givenTable({ at: 'lobby' })
    expect(beamerOf(other.game, [first.state, other.state, late.state]).document).not.toBeNull()
  })
})

describe('a glance', () => {
  test('shows of each slice what is sent [REH-2]', () => {
    for (const at of ['lobby', 'picture', 'judgement', 'decision', 'done', 'debrief'] as const) {
      const table = givenTable({ at })
      for (const role of [...roles, null]) {
        const glance = roleGlancer(table.game, { role, language: 'nl' })(table.state, context)
        const sent = roleView(table, role)
        for (const slice of Object.keys(sent)) expect(glance).toHaveProperty(slice, sent[slice as keyof typeof sent])
      }
    }
  })
})

describe('duties', () => {
  test('are seen by the roles that the scenario shows them [VIEW-8]', () => {
    const table = givenTable({ at: 'decision' })
    const made = { option: 'pull', explanation: typed('why'), considerations: [] }
    table.by('mayor', { type: 'ProposeDecision', decision: 'disconnect', ...made })
    table.passes(11_000)
    expect(Object.keys(roleView(table, 'mayor').duties)).toEqual(['burial'])
    expect(roleView(table, 'it').duties).toEqual({})
    expect(roleView(table, null).duties).toEqual({})
  })

  test('of a role that nobody plays are seen by the one that covers it [VIEW-8]', () => {
    const game = minimalGameWith('duties.yaml', 'holder: ciso\n', 'holder: ciso\n    visible: [ciso]\n')
    const duties = (seated: string[], role: string | null) => {
      const table = givenTable({ game, seated, phase: 1 })
      table.passes(1)
      expect(Object.keys(table.state.duties)).toContain('privacy-report')
      return Object.keys(roleView(table, role).duties)
    }
    expect(duties(['mayor', 'it'], 'mayor')).toEqual(['privacy-report'])
    expect(duties(['mayor', 'it'], 'it')).toEqual([])
    expect(duties(['mayor', 'it'], null)).toEqual([])
    expect(duties(['mayor', 'ciso', 'it'], 'mayor')).toEqual([])
    expect(duties(['mayor', 'ciso', 'it'], 'ciso')).toEqual(['privacy-report'])
  })
})
