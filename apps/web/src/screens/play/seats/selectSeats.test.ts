import { rolesFixture } from '@natte-meren/testkit'
import { describe, expect, it } from 'vitest'
import { selectAskedSeat, selectCovered, selectRoleChoices } from './selectSeats.ts'

const withSeats = (id: string, seats: Record<string, { bot?: boolean; asked?: boolean }>) => {
  const role = rolesFixture[id]
  if (!role) throw new Error(`no role ${id}`)
  const made = Object.entries(seats).map(([seat, { bot = false, asked = false }]) => [
    seat,
    { seat, bot, pen: true, asked },
  ])
  return { ...rolesFixture, [id]: { ...role, seats: Object.fromEntries(made) } }
}

describe('the roles to choose from', () => {
  it('stand with those of larger tables last, taken ones with the seat to ask for', () => {
    const choices = selectRoleChoices(rolesFixture)
    expect(choices.map(({ role }) => role.id)).toEqual(['mayor', 'ciso', 'it', 'secretary'])
    expect(choices.map(({ free }) => free)).toEqual([false, false, false, true])
    expect(choices[0]?.occupied).toBe('mayor-1')
  })

  it('let a person sit down where a scripted player sits', () => {
    const choice = selectRoleChoices(withSeats('it', { 'it-1': { bot: true } })).find(({ role }) => role.id === 'it')
    expect(choice).toMatchObject({ free: true, bot: true })
  })

  it('know for whom a role gets messages, and which seat is asked for', () => {
    expect(selectCovered(rolesFixture, 'mayor').map(({ id }) => id)).toEqual(['secretary'])
    const asked = withSeats('it', { 'it-1': { asked: true } })
    expect(selectAskedSeat(asked, 'ciso-1')?.seat).toBe('it-1')
    expect(selectAskedSeat(asked, 'it-1')).toBeNull()
  })
})
