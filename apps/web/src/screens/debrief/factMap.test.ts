import { debriefFixture, emptyDebriefFixture, rolesFixture } from '@natte-meren/testkit'
import { describe, expect, it } from 'vitest'
import { factMap, tellingRows } from './factMap.ts'

const map = factMap(debriefFixture, rolesFixture)
const row = (id: string) => map.rows.find((candidate) => candidate.id === id)

describe('who knew what, and when', () => {
  it('has every fact of the view once, in its order, with its own sentence', () => {
    expect(map.rows.map(({ id, sentence }) => ({ id, sentence }))).toEqual(
      debriefFixture.facts.map(({ id, sentence }) => ({ id, sentence })),
    )
  })

  it('holds every mark of the view and no other', () => {
    for (const fact of debriefFixture.facts) {
      const marks = row(fact.id)?.cells.flat() ?? []
      const seen = (kind: string) =>
        marks.filter((mark) => mark.kind === kind).map(({ role, story }) => ({ role, story }))
      expect(seen('held')).toEqual(fact.held)
      expect(seen('told')).toEqual(fact.told ? [fact.told] : [])
      expect(seen('tabled')).toEqual(fact.tabled ? [{ role: fact.tabled.role, story: fact.tabled.story }] : [])
    }
  })

  it('puts each mark in the phase of its story time', () => {
    expect(map.phases.map(({ id }) => id)).toEqual(['screens', 'evening', 'friday', 'sunday'])
    expect(row('same-net')?.cells.map((cell) => cell.map(({ kind }) => kind))).toEqual([
      ['held', 'decision'],
      ['tabled', 'late'],
      [],
      [],
    ])
  })

  it('keeps the order of the view where the story times are equal', () => {
    const together = (inTime: boolean) => {
      const facts = debriefFixture.facts.slice(0, 1).map((fact) => ({
        ...fact,
        told: { role: 'it', story: 70 },
        decisions: fact.decisions.map((decision) => ({ ...decision, inTime })),
      }))
      return factMap({ ...debriefFixture, facts }, rolesFixture).rows[0]?.cells[0]?.map(({ kind }) => kind)
    }
    expect(together(true)).toEqual(['held', 'told', 'decider', 'decision'])
    expect(together(false)).toEqual(['held', 'decision', 'told', 'late'])
  })

  it('takes what came in time from the view and does not judge for itself', () => {
    expect(map.rows.map(({ verdict }) => verdict)).toEqual(['inTime', 'late', 'never', 'inTime', 'inTime', 'open'])
    expect([map.inTime, map.counted]).toEqual([3, 5])
  })

  it('knows since when the decider had it: from an own message or from the table', () => {
    expect(row('bank')?.deciderFrom).toBe(955)
    expect(row('night-login')?.deciderFrom).toBe(40)
    expect(row('warning')?.deciderFrom).toBeNull()
  })

  it('shows of each kind in turn and from every phase where there is little room, in the order of the story', () => {
    const shown = (room: number) => tellingRows(map.rows, room, () => 2).map(({ id }) => id)
    expect(shown(6)).toEqual(['same-net', 'warning', 'photo'])
    expect(shown(7)).toEqual(['same-net', 'warning', 'photo'])
    expect(shown(8)).toEqual(['same-net', 'warning', 'photo', 'copied'])
    expect(shown(100)).toEqual(map.rows.map(({ id }) => id))
    expect(shown(1)).toEqual([])
  })

  it('shows what was shared before what somebody had alone', () => {
    const inTime = map.rows.filter(({ verdict }) => verdict === 'inTime')
    expect(inTime.map(({ id }) => id)).toEqual(['night-login', 'photo', 'bank'])
    expect(tellingRows([...inTime].reverse(), 1, () => 1).map(({ id }) => id)).toEqual(['photo'])
  })

  it('is empty for an empty debrief', () => {
    expect(factMap(emptyDebriefFixture, rolesFixture)).toEqual({ phases: [], rows: [], counted: 0, inTime: 0 })
  })
})
