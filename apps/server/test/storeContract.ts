import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Append, ExerciseRecord, Store } from '../src/store/store.ts'

/** A place that holds data: every `open` sees what an earlier one stored. */
export interface StorePlace {
  open(): Promise<Store>
  remove(): Promise<void>
}

const append = (stream: string, expected: number, id: string, events = 1): Append => ({
  stream,
  expected,
  command: { id, at: 1000 + expected, actor: { kind: 'seat', seat: 's1' }, command: { type: 'Do' } },
  events: Array.from({ length: events }, (_, index) => ({
    play: 10 * (expected + index),
    story: 5,
    event: { type: 'Done', index },
  })),
  texts: [],
})

const exercise = (id: string, code: string, tableCode: string): ExerciseRecord => ({
  id,
  name: null,
  ownerOrganisation: 'local',
  ownerPerson: 'facilitator',
  scenario: 'natte-meren',
  scenarioHash: 'abc',
  edition: 'short',
  language: 'nl',
  noClock: true,
  seed: 7,
  code,
  beamerKey: `beamer-${id}`,
  tables: [{ id: `${id}-1`, number: 1, code: tableCode }],
  createdAt: 1,
  keepDays: 30,
  keptUntil: 2,
  archived: false,
  measure: false,
  compared: false,
  rehearsal: null,
  begunAt: null,
  endedAt: null,
})

/** What every store must do; each implementation runs it with its own place. */
export const storeContract = (name: string, makePlace: () => Promise<StorePlace>) => {
  describe(`store contract: ${name}`, () => {
    let place: StorePlace
    let store: Store
    beforeEach(async () => {
      place = await makePlace()
      store = await place.open()
    })
    afterEach(async () => {
      await store.close()
      await place.remove()
    })
    const reopened = async (): Promise<Store> => {
      await store.close()
      store = await place.open()
      return store
    }

    describe('the log', () => {
      it('gives back events in order, also after reopening', async () => {
        expect(await store.append(append('t', 0, 'c-1', 2))).toEqual({ ok: true, version: 2 })
        expect(await store.append(append('t', 2, 'c-2'))).toEqual({ ok: true, version: 3 })
        await reopened()
        const events = await store.read('t')
        expect(events.map(({ version, commandId }) => [version, commandId])).toEqual([
          [1, 'c-1'],
          [2, 'c-1'],
          [3, 'c-2'],
        ])
        expect(events[2]).toEqual({
          version: 3,
          at: 1002,
          play: 20,
          story: 5,
          commandId: 'c-2',
          event: { type: 'Done', index: 0 },
        })
        expect(await store.read('t', 2)).toHaveLength(1)
        expect(await store.read('elsewhere')).toEqual([])
      })

      it('refuses an append at another version and stores nothing of it', async () => {
        await store.append(append('t', 0, 'c-1'))
        expect(await store.append(append('t', 0, 'c-2'))).toEqual({
          ok: false,
          reason: 'conflict',
          version: 1,
        })
        expect(await store.append(append('t', 4, 'c-3'))).toMatchObject({ reason: 'conflict' })
        expect(await store.read('t')).toHaveLength(1)
        expect(await store.commands('t')).toHaveLength(1)
      })

      it('knows a repeated command, whatever version it expects', async () => {
        await store.append(append('t', 0, 'c-1'))
        await store.append(append('t', 1, 'c-2'))
        expect(await store.append(append('t', 0, 'c-1'))).toEqual({
          ok: false,
          reason: 'repeat',
          version: 1,
        })
        expect(await store.answered('t', 'c-2')).toBe(2)
        expect(await store.answered('t', 'c-9')).toBeNull()
        expect(await store.append(append('other', 0, 'c-1'))).toMatchObject({ ok: true })
      })

      it('keeps a command without events', async () => {
        expect(await store.append(append('t', 0, 'c-1', 0))).toEqual({ ok: true, version: 0 })
        expect(await store.answered('t', 'c-1')).toBe(0)
        expect(await store.append(append('t', 0, 'c-2'))).toMatchObject({ ok: true, version: 1 })
      })

      it('keeps commands in order with actor and payload', async () => {
        await store.append(append('t', 0, 'z'))
        await store.append(append('t', 1, 'a'))
        expect(await store.commands('t')).toEqual([
          { id: 'z', at: 1000, actor: { kind: 'seat', seat: 's1' }, command: { type: 'Do' } },
          { id: 'a', at: 1001, actor: { kind: 'seat', seat: 's1' }, command: { type: 'Do' } },
        ])
      })

      it('answers many appends of one moment each for itself', async () => {
        const answers = await Promise.all([
          store.append(append('t', 0, 'c-1')),
          store.append(append('t', 0, 'c-2')),
          store.append(append('u', 0, 'c-1')),
          store.append(append('t', 1, 'c-3')),
        ])
        expect(answers.map(({ ok }) => ok)).toEqual([true, false, true, true])
        expect(await store.read('t')).toHaveLength(2)
      })

      it('lets work that cannot be stored fail alone', async () => {
        const circular: Record<string, unknown> = {}
        circular.self = circular
        const bad = { ...append('t', 0, 'bad'), events: [{ play: 0, story: 0, event: circular }] }
        const [first, second] = await Promise.allSettled([store.append(bad), store.append(append('u', 0, 'good'))])
        expect(first.status).toBe('rejected')
        expect(second).toEqual({ status: 'fulfilled', value: { ok: true, version: 1 } })
        expect(await store.read('t')).toEqual([])
        expect(await store.answered('t', 'bad')).toBeNull()
      })
    })

    describe('texts', () => {
      it('are stored with their command and can be erased one by one', async () => {
        const texts = [
          { id: 'c-1.reason', text: 'Omdat het moet' },
          { id: 'c-1.sentence', text: 'Zonder vaktaal' },
        ]
        await store.append({ ...append('t', 0, 'c-1'), texts })
        await store.eraseText('t', 'c-1.reason')
        expect(await store.texts('t')).toEqual([texts[1]])
        await reopened()
        expect(await store.texts('t')).toEqual([texts[1]])
      })

      it('are not stored when their command is refused', async () => {
        await store.append({ ...append('t', 5, 'c-1'), texts: [{ id: 'x', text: 'y' }] })
        expect(await store.texts('t')).toEqual([])
      })
    })

    exercisesContract(() => store, reopened)
    keysContract(() => store, reopened)
    it('keeps the improvement actions of an exercise, and of none that is gone', async () => {
      await store.addExercise(exercise('e1', '111111', '222222'))
      await store.keepActions('e1', [{ what: 'one' }])
      await store.keepActions('e1', [{ what: 'two' }])
      await store.keepActions('e2', [{ what: 'late' }])
      expect(await (await reopened()).actions('e1')).toEqual([{ what: 'two' }])
      expect(await store.actions('e2')).toEqual([])
      await store.deleteExercise('e1')
      expect(await store.actions('e1')).toEqual([])
    })
    observersContract(() => store, reopened)
  })
}

const exercisesContract = (store: () => Store, reopened: () => Promise<Store>) => {
  describe('exercises', () => {
    it('are listed with their tables in order of making', async () => {
      const first = exercise('e1', '111111', '111112')
      const second = exercise('e2', '222222', '222222')
      expect(await store().addExercise(first)).toBe(true)
      expect(await store().addExercise(second)).toBe(true)
      await reopened()
      expect(await store().exercises()).toEqual([first, second])
      expect(await store().code('111111')).toMatchObject({ exercise: 'e1', table: null, live: true })
      expect(await store().code('111112')).toMatchObject({ exercise: 'e1', table: 'e1-1' })
      expect(await store().code('222222')).toMatchObject({ exercise: 'e2', table: 'e2-1' })
      expect(await store().code('333333')).toBeNull()
    })

    it('keep what is changed about them, and only of that one', async () => {
      const [first, second] = [exercise('e1', '111111', '111112'), exercise('e2', '222222', '222222')]
      await store().addExercise(first)
      await store().addExercise(second)
      const change = { name: 'Burgemeestersdag', keepDays: 7, keptUntil: 99, archived: true, begunAt: 5 }
      await store().changeExercise('e1', change)
      await reopened()
      expect(await store().exercises()).toEqual([{ ...first, ...change }, second])
      await store().changeExercise('e1', { name: null, archived: false })
      expect(await store().exercises()).toEqual([{ ...first, ...change, name: null, archived: false }, second])
    })

    it('do not share a live code', async () => {
      await store().addExercise(exercise('e1', '111111', '111112'))
      expect(await store().addExercise(exercise('e2', '222222', '111112'))).toBe(false)
      expect(await store().exercises()).toHaveLength(1)
      await store().endExercise('e1', 77)
      expect((await store().exercises())[0]?.endedAt).toBe(77)
      expect(await store().code('111112')).toMatchObject({ live: false })
      expect(await store().addExercise(exercise('e2', '222222', '111112'))).toBe(true)
      expect(await store().code('111112')).toMatchObject({ exercise: 'e2', live: true })
    })

    it('remember the address on their table cards, the latest one', async () => {
      await store().addExercise(exercise('e1', '111111', '111112'))
      expect(await store().cardPrint('e1')).toBeNull()
      await store().keepCardPrint('e1', { address: 'http://192.0.2.7:3000', at: 1 })
      await store().keepCardPrint('e1', { address: 'http://192.0.2.8:3000', at: 2 })
      expect(await store().cardPrint('e1')).toEqual({ address: 'http://192.0.2.8:3000', at: 2 })
    })

    it('disappear with everything in them; their codes are known as expired', async () => {
      await store().addExercise(exercise('e1', '111111', '111112'))
      await store().addExercise(exercise('e2', '222222', '222223'))
      for (const table of ['e1-1', 'e2-1']) {
        await store().append({
          ...append(table, 0, 'c-1'),
          texts: [{ id: 'c-1.text', text: 'geheim van de tafel' }],
        })
        await store().addDevice({ tokenHash: `h-${table}`, device: 'd', table })
      }
      const key = { key: 'k', exercise: 'e1', table: 'e1-1', seat: 's', language: 'nl' }
      await store().addTakeHome(key)
      await store().replaceObserverLink('e1', 'e1.key', 1)
      await store().keepObserver({ tokenHash: 'o', id: 'o1', exercise: 'e1', name: 'Wil' })
      await store().addNote({ ...aNote, exercise: 'e1' })
      await store().keepScore(aScore)
      await store().keepCardPrint('e1', { address: 'http://192.0.2.7:3000', at: 1 })
      await store().deleteExercise('e1')
      expect((await store().exercises()).map(({ id }) => id)).toEqual(['e2'])
      expect(await store().read('e1-1')).toEqual([])
      expect(await store().commands('e1-1')).toEqual([])
      expect(await store().texts('e1-1')).toEqual([])
      expect(await store().device('h-e1-1')).toBeNull()
      expect(await store().takeHome('k')).toBeNull()
      expect(await store().cardPrint('e1')).toBeNull()
      expect(await store().observerLink('e1.key')).toBeNull()
      expect(await store().observer('o')).toBeNull()
      expect(await store().notes('e1')).toEqual([])
      // What was still on its way finds no exercise any more.
      await store().replaceObserverLink('e1', 'late', 2)
      await store().keepObserver({ tokenHash: 'late', id: 'o2', exercise: 'e1', name: 'Els' })
      await store().addNote({ ...aNote, exercise: 'e1' })
      await store().keepScore(aScore)
      expect([await store().observerLink('late'), await store().observer('late')]).toEqual([null, null])
      expect(await store().notes('e1')).toEqual([])
      expect(await store().scores('e1')).toEqual([])
      expect(await store().code('111112')).toMatchObject({ live: false })
      expect(await store().read('e2-1')).toHaveLength(1)
      expect(await store().texts('e2-1')).toHaveLength(1)
      expect(await store().device('h-e2-1')).not.toBeNull()
    })
  })
}

const aNote = {
  id: 'n1',
  exercise: 'e1',
  table: 'e1-1',
  observer: 'o1',
  at: 9,
  place: 'phase',
  phase: 0,
  step: 'picture',
  play: 7,
  story: 5,
  tag: 'picture',
  goal: null,
  text: 'De burgemeester luistert.',
}

const aScore = { exercise: 'e1', table: 'e1-1', observer: 'o1', goal: 'share', score: 'partly' }

const observersContract = (store: () => Store, reopened: () => Promise<Store>) => {
  describe('observers', () => {
    it('come with the one link of an exercise', async () => {
      await store().addExercise(exercise('e1', '111111', '111112'))
      expect(await store().observerLinkOf('e1')).toBeNull()
      await store().replaceObserverLink('e1', 'first', 1)
      await store().replaceObserverLink('e1', 'second', 2)
      await reopened()
      expect(await store().observerLinkOf('e1')).toBe('second')
      expect(await store().observerLink('first')).toEqual({ exercise: 'e1', revoked: true })
      expect(await store().observerLink('second')).toEqual({ exercise: 'e1', revoked: false })
      await store().replaceObserverLink('e1', null, 3)
      expect([await store().observerLinkOf('e1'), await store().observerLink('other')]).toEqual([null, null])
    })

    it('have notes under their name, in the order of the moments', async () => {
      await store().addExercise(exercise('e1', '111111', '111112'))
      await store().keepObserver({ tokenHash: 'o', id: 'o1', exercise: 'e1', name: 'Wil' })
      await store().addNote(aNote)
      await store().addNote({ ...aNote, text: 'een herhaling' })
      await store().addNote({ ...aNote, id: 'n0', at: 3, phase: null, step: null, goal: 'share' })
      await store().keepObserver({ tokenHash: 'o', id: 'o1', exercise: 'e1', name: 'Wil de Vries' })
      await store().changeNote('n0', { tag: 'decision', goal: null, text: null })
      await reopened()
      const by = 'Wil de Vries'
      expect(await store().observer('o')).toEqual({ tokenHash: 'o', id: 'o1', exercise: 'e1', name: by })
      const removed = { ...aNote, id: 'n0', at: 3, phase: null, step: null, tag: 'decision', text: null, by }
      expect(await store().notes('e1')).toEqual([removed, { ...aNote, by }])
    })

    it('say how far they saw a goal, and only the last time counts', async () => {
      await store().addExercise(exercise('e1', '111111', '111112'))
      await store().keepObserver({ tokenHash: 'o', id: 'o1', exercise: 'e1', name: 'Wil' })
      await store().keepScore(aScore)
      await store().keepScore({ ...aScore, score: 'clearly' })
      await store().keepScore({ ...aScore, goal: 'explain' })
      await store().keepScore({ ...aScore, goal: 'explain', score: null })
      await reopened()
      expect(await store().scores('e1')).toEqual([{ ...aScore, score: 'clearly', by: 'Wil' }])
    })
  })
}

const keysContract = (store: () => Store, reopened: () => Promise<Store>) => {
  describe('keys', () => {
    it('of devices and take-home pages are found again', async () => {
      await store().addDevice({ tokenHash: 'h', device: 'd1', table: 't1' })
      const page = { key: 'k', exercise: 'e', table: 't1', seat: 's1', language: 'en' }
      await store().addTakeHome(page)
      await reopened()
      expect(await store().device('h')).toEqual({ tokenHash: 'h', device: 'd1', table: 't1' })
      expect(await store().device('other')).toBeNull()
      expect(await store().takeHome('k')).toEqual(page)
      expect(await store().takeHomes('e')).toEqual([page])
    })

    it('of sessions end, and old ones are forgotten', async () => {
      const session = (id: string, since: number, expiresAt: number) => {
        return { tokenHash: `hash-${id}`, id, kind: 'phone', since, expiresAt, endedAt: null }
      }
      await store().addSession(session('a', 0, 100), 0)
      await store().addSession(session('b', 1, 900), 500)
      await store().addSession(session('c', 2, 900), 500)
      await reopened()
      expect(await store().session('hash-a')).toBeNull()
      expect(await store().session('hash-b')).toEqual(session('b', 1, 900))
      expect((await store().sessions(600)).map(({ id }) => id)).toEqual(['b', 'c'])
      await store().endSession('b', 700)
      expect(await store().session('hash-b')).toEqual({ ...session('b', 1, 900), endedAt: 700 })
      expect((await store().sessions(700)).map(({ id }) => id)).toEqual(['c'])
      expect(await store().sessions(901)).toEqual([])
    })

    it('that are handed over serve one, go with who gave them, and are remembered for a day', async () => {
      const day = 86_400_000
      const handover = { keyHash: 'k', session: 'a', exercise: 'e1', expiresAt: 100 }
      await store().addHandover(handover, 0)
      await store().addHandover({ ...handover, keyHash: 'other', session: 'b', exercise: null }, 0)
      await reopened()
      expect(await store().handover('k')).toEqual({ ...handover, usedAt: null })
      expect(await Promise.all([store().spendHandover('k', 50), store().spendHandover('k', 50)])).toEqual([true, false])
      expect(await store().handover('k')).toEqual({ ...handover, usedAt: 50 })
      expect(await store().spendHandover('unknown', 50)).toBe(false)
      await store().endSession('b', 60)
      expect(await store().handover('other')).toBeNull()
      await store().addHandover({ ...handover, keyHash: 'later', expiresAt: 2 * day }, day + 101)
      expect(await store().handover('k')).toBeNull()
    })

    it('the heartbeat keeps the last moment', async () => {
      expect(await store().lastBeat()).toBeNull()
      await store().beat(5)
      await store().beat(9)
      await reopened()
      expect(await store().lastBeat()).toBe(9)
      await store().check()
    })
  })
}
