import { describe, expect, it } from 'vitest'
import { secretIn } from '../screens/facilitate/signIn/SignIn.tsx'
import { exerciseInPath, paperInPath, readStart, takeStart, venueInPath } from './startAddress.ts'

describe('the facilitator’s link', () => {
  it('holds the secret, and maybe the wish for a trial game', () => {
    expect(readStart('#sleutel=abc')).toEqual({ secret: 'abc', trial: false })
    expect(readStart('#sleutel=abc&proefspel')).toEqual({ secret: 'abc', trial: true })
    expect(readStart('#sleutel=')).toEqual({ secret: null, trial: false })
    expect(readStart('')).toEqual({ secret: null, trial: false })
  })

  it('leaves the address bar at once', () => {
    history.replaceState(null, '', '/spelleider#sleutel=abc&proefspel')
    expect(takeStart()).toEqual({ secret: 'abc', trial: true })
    expect(location.href).not.toContain('abc')
    expect(location.pathname).toBe('/spelleider')
  })

  it('may be pasted as a whole or as the secret alone', () => {
    expect(secretIn('http://192.0.2.7:3000/spelleider#sleutel=abc&proefspel')).toBe('abc')
    expect(secretIn('  abc ')).toBe('abc')
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
})
