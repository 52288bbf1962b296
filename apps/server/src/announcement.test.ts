import { describe, expect, it } from 'vitest'
import { type Announced, announcement } from './announcement.ts'
import { findRoom } from './room.ts'

const announced = (publicUrl: string | null, lan: string[], more: Partial<Announced> = {}) =>
  announcement({
    port: 3000,
    secret: 'een+geheim/met=tekens',
    room: findRoom({ publicUrl, host: '0.0.0.0' }, 3000, lan),
    data: '/srv/oefening',
    forEyes: true,
    restarted: false,
    ...more,
  })
const facilitatorLink = (text: string) => /^ {2}(http\S+)$/m.exec(text)?.[1]
const secret = '#sleutel=een%2Bgeheim%2Fmet%3Dtekens'

describe('what the person who starts the server reads', () => {
  it('is the facilitator’s link on this computer, and the address and code for phones', () => {
    const text = announced(null, ['192.168.1.7', '10.0.0.4'])
    expect(facilitatorLink(text)).toBe(`http://localhost:3000/spelleider${secret}`)
    expect(text).toContain('\n  http://192.168.1.7:3000\n')
    expect(text).toContain('http://10.0.0.4:3000')
    expect(text).toContain('▄')
    expect(announced(null, ['192.168.1.7'], { forEyes: false })).not.toContain('▄')
  })

  it('is the public address where there is one, and the address of the pages while developing', () => {
    expect(facilitatorLink(announced('https://oefening.gemeente.example', ['10.0.0.4']))).toBe(
      `https://oefening.gemeente.example/spelleider${secret}`,
    )
    expect(facilitatorLink(announced('http://localhost:5173', ['10.0.0.4']))).toBe(
      `http://localhost:5173/spelleider${secret}`,
    )
  })

  it('says what to do without a network, and little after a restart', () => {
    const alone = announced(null, [])
    expect(alone).toContain('Verbind hem met het netwerk van de zaal.')
    expect(alone).not.toContain('▄')
    const restarted = announced(null, ['10.0.0.4'], { restarted: true })
    expect(restarted.trim().split('\n')).toHaveLength(1)
    expect(restarted).not.toContain('sleutel')
  })
})
