import { debriefFixture, emptyDebriefFixture } from '@natte-meren/testkit'
import { describe, expect, it } from 'vitest'
import { stepTo, timelineOf, visibleTo } from './timelineModel.ts'

const { phases, stops } = timelineOf(debriefFixture)

describe('the timeline', () => {
  it('has every moment of the view in its order, and the ending last', () => {
    const moments = stops.flatMap((stop) => (stop.kind === 'moment' ? [stop.moment] : []))
    expect(moments).toEqual(debriefFixture.timeline)
    expect(stops.at(-1)?.kind).toBe('outcome')
  })

  it('runs from left to right, each phase in its own room', () => {
    for (const [index, stop] of stops.entries()) {
      expect(stop.x).toBeGreaterThan(stops[index - 1]?.x ?? -1)
      expect(Math.floor(Math.min(stop.x, phases.length - 0.01))).toBe(stop.phase)
    }
  })

  it('shows a role what went to all and to itself', () => {
    const seen = (role: string | null) => stops.filter((stop) => visibleTo(stop, role)).length
    expect(seen(null)).toBe(stops.length)
    const ofIt = stops.filter((stop) => visibleTo(stop, 'it'))
    expect(ofIt.some((stop) => stop.kind === 'moment' && stop.moment.text === 'Inlog in de nacht')).toBe(true)
    expect(ofIt.some((stop) => stop.kind === 'moment' && stop.moment.text === 'Een foto op internet')).toBe(false)
  })

  it('steps over what the role did not see, and stays at the ends', () => {
    expect(stepTo(stops, 1, 1, 'mayor')).toBe(5)
    expect(stepTo(stops, 0, -1, null)).toBe(0)
    expect(stepTo(stops, stops.length - 1, 1, null)).toBe(stops.length - 1)
  })

  it('is empty for an empty run', () => {
    expect(timelineOf(emptyDebriefFixture)).toEqual({ phases: [], stops: [] })
  })
})
