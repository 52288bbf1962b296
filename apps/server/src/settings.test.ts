import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

describe('settings', () => {
  it('have a value when nothing is set', () => {
    const read = readSettings({ PORT: '', PATH: '/bin' })
    expect(read).toMatchObject({ ok: true, settings: { port: 3000, host: '0.0.0.0', keepDays: 30, publicUrl: null } })
  })

  it('are read from the environment', () => {
    const read = readSettings({
      PORT: ' 8080 ',
      PUBLIC_URL: 'https://oefening.example/',
      TRUST_PROXY: '1',
      LOG_LEVEL: 'info',
    })
    expect(read).toMatchObject({
      ok: true,
      settings: { port: 8080, publicUrl: 'https://oefening.example', trustProxy: 1, logLevel: 'info' },
    })
  })

  it.each([
    ['PORT', 'drieduizend'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'oefening'],
    ['PUBLIC_URL', 'ftp://oefening.example'],
    ['PUBLIC_URL', 'https://oefening.example/pad'],
    ['KEEP_DAYS', '0'],
    ['KEEP_DAYS', '366'],
    ['LOG_LEVEL', 'loud'],
    ['FACILITATOR_SECRET', 'kort'],
    ['TRUST_PROXY', 'yes'],
  ])('%s=%s is refused in one plain sentence that does not repeat the value', (name, value) => {
    const read = readSettings({ [name]: value })
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.problems).toHaveLength(1)
    expect(read.problems[0]?.nl).toMatch(new RegExp(`^De instelling ${name} klopt niet: verwacht wordt .+\\.$`))
    expect(read.problems[0]?.en).toContain(name)
    expect(JSON.stringify(read)).not.toContain(`"${value}"`)
  })

  it('names every wrong setting at once', () => {
    const read = readSettings({ PORT: 'x', KEEP_DAYS: 'y' })
    expect(read.ok ? [] : read.problems).toHaveLength(2)
  })
})
