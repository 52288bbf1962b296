import { describe, expect, it } from 'vitest'
import { findRoom, lanAddresses } from './room.ts'

const everywhere = { publicUrl: null, host: '0.0.0.0' }

describe('the room', () => {
  it('is reached at the network address of this machine', () => {
    expect(findRoom(everywhere, 3000, ['192.168.1.7', '10.0.0.2'])).toEqual({
      addresses: ['http://192.168.1.7:3000', 'http://10.0.0.2:3000'],
      address: 'http://192.168.1.7:3000',
      reach: 'room',
    })
  })

  it('falls back to this machine itself without a network', () => {
    expect(findRoom(everywhere, 3000, []).address).toBe('http://localhost:3000')
  })

  it('is only there where the server listens', () => {
    expect(findRoom({ publicUrl: null, host: '127.0.0.1' }, 80, ['10.0.0.2']).addresses).toEqual([
      'http://127.0.0.1:80',
    ])
  })

  it.each([
    ['https://oefening.example', 'internet'],
    ['http://oefening.example', 'room'],
    ['https://192.168.1.7', 'room'],
    ['https://laptop.local', 'room'],
  ])('with %s a link works from: %s', (publicUrl, reach) => {
    const room = findRoom({ ...everywhere, publicUrl }, 3000, ['10.0.0.2'])
    expect(room.reach).toBe(reach)
    expect(room.address).toBe(publicUrl)
  })

  it('lists no address of the machine itself', () => {
    expect(lanAddresses().every((address) => !address.startsWith('127.'))).toBe(true)
  })
})
