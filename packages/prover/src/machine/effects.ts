import type { Game } from '@natte-meren/engine'
import type { Effects } from '@natte-meren/scenario'
import { keyOf, type RegisterFile, type Registers } from './registers.ts'

/** Changes the registers in place; says which duties it met. */
export type Change = (registers: Registers) => readonly number[]

const none: readonly number[] = []

/** What an effect does to what can be observed. */
export const changeOf = (game: Game, registers: RegisterFile, effects: Effects): Change => {
  const steps = effects.indicators.flatMap(({ id, change }) => {
    const at = registers.at(keyOf.indicator(id))
    const scale = game.indicators.get(id)
    return at < 0 || !scale ? [] : [{ at, change, top: scale.max - scale.min }]
  })
  const found = (flags: readonly string[]) =>
    flags.map((flag) => registers.at(keyOf.flag(flag))).filter((at) => at >= 0)
  const set = found(effects.set)
  const clear = found(effects.clear)
  const meets = effects.meets.map((duty) => registers.at(keyOf.duty(duty))).filter((at) => at >= 0)
  return (r) => {
    for (const { at, change, top } of steps) r[at] = Math.min(top, Math.max(0, (r[at] ?? 0) + change))
    // As in the engine: an effect that sets and clears the same flag does what the flag was not.
    const cleared = clear.filter((at) => r[at] === 1)
    for (const at of set) r[at] = 1
    for (const at of cleared) r[at] = 0
    if (meets.length === 0) return none
    const met = meets.filter((at) => (r[at] ?? 0) >= 3)
    for (const at of met) r[at] = 1
    return met
  }
}
