import { describe, expect, it } from 'vitest'
import {
  exerciseInPath,
  isComparison,
  keyIn,
  paperInPath,
  reportInPath,
  readStart,
  takeStart,
  venueInPath,
} from './startAddress.ts'

describe('the facilitator’s link', () => {
  it('holds the secret, and maybe the wish for a trial game', () => {
    expect(readStart('#sleutel=abc')).toEqual({ key: { secret: 'abc' }, trial: false })
    expect(readStart('#sleutel=abc&proefspel')).toEqual({ key: { secret: 'abc' }, trial: true })
    expect(readStart('#sleutel=')).toEqual({ key: null, trial: false })
    expect(readStart('')).toEqual({ key: null, trial: false })
  })

  it('of a second device holds a key for one use [CHAIR-1]', () => {
    expect(readStart('#overdracht=abc')).toEqual({ key: { handover: 'abc' }, trial: false })
  })

  it('leaves the address bar at once', () => {
    history.replaceState(null, '', '/spelleider#sleutel=abc&proefspel')
    expect(takeStart()).toEqual({ key: { secret: 'abc' }, trial: true })
    expect(location.href).not.toContain('abc')
    expect(location.pathname).toBe('/spelleider')
  })

  it('may be pasted as a whole or as the secret alone', () => {
    expect(keyIn('http://192.0.2.7:3000/spelleider#sleutel=abc&proefspel')).toEqual({ secret: 'abc' })
    expect(keyIn('http://192.0.2.7:3000/regie#overdracht=abc ')).toEqual({ handover: 'abc' })
    expect(keyIn('  abc ')).toEqual({ secret: 'abc' })
  })
})

describe('the address of an exercise', () => {
  it('names the exercise', () => {
    expect(exerciseInPath('/spelleider/ex-1')).toBe('ex-1')
    expect(exerciseInPath('/spelleider')).toBeNull()
    expect(exerciseInPath('/spelleider/a/b')).toBeNull()
    expect(venueInPath('/spelleider/ex-1/zaalcheck')).toBe('ex-1')
    expect(venueInPath('/spelleider/ex-1')).toBeNull()
  })

  it('with papier behind it asks for its paper', () => {
    expect(paperInPath('/spelleider/ex-1/papier')).toBe('ex-1')
    expect(paperInPath('/spelleider/ex-1')).toBeNull()
    expect(exerciseInPath('/spelleider/ex-1/papier')).toBeNull()
  })

  it('of the comparison is of no exercise', () => {
    expect(isComparison('/spelleider/vergelijking')).toBe(true)
    expect(isComparison('/spelleider/ex-1')).toBe(false)
  })

  it('with verslag behind it asks for its report', () => {
    expect(reportInPath('/spelleider/ex-1/verslag')).toBe('ex-1')
    expect(reportInPath('/spelleider/ex-1/papier')).toBeNull()
  })
})
