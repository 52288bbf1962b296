import { prepareGame } from '@natte-meren/engine'
import { paperScript } from '@natte-meren/protocol'
import { type Condition, parseScenario } from '@natte-meren/scenario'
import { minimalGame, minimalGameWith, minimalScenarioFiles } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { lensOf } from './context.ts'
import { projectPaperKit } from './paperKit.ts'

const kitOf = (language: 'nl' | 'en' = 'nl', game = minimalGame()) => projectPaperKit(lensOf(game, language))
const messagesOf = (kit: ReturnType<typeof kitOf>) => kit.phases.flatMap(({ messages }) => messages)

describe('the paper kit', () => {
  test('has every message, role, decision and fact of the edition, in the shape of the protocol [PAPER-2]', () => {
    const game = minimalGame()
    const kit = paperScript.parse(kitOf())
    expect(
      messagesOf(kit)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...game.injects.keys()].sort())
    expect(kit.roles.map(({ id }) => id)).toEqual([...game.roles.keys()])
    expect(kit.phases.flatMap(({ decision }) => decision?.id ?? [])).toEqual([...game.decisions.keys()])
    expect(kit.roles.find(({ id }) => id === 'mayor')).toMatchObject({ decides: true, advises: false })
    expect(kit.phases[0]?.decision).toMatchObject({ advisers: ['ciso', 'it'], limit: 3 })
  })

  test('speaks the language of the exercise [PAPER-2]', () => {
    expect(kitOf('en').phases[0]?.decision?.question).toBe('Do you disconnect the network now?')
    expect(kitOf('nl').phases[0]?.decision?.question).toBe('Sluit u het netwerk nu af?')
  })

  test('numbers the messages of a phase, with what follows from the decision last', () => {
    for (const { number, messages } of kitOf().phases) {
      expect(messages.map((message) => message.number)).toEqual(messages.map((_, index) => `${number}.${index + 1}`))
      const places = messages.map(({ arrives }) => Number(arrives.at === 'effect'))
      expect(places).toEqual([...places].sort())
    }
  })

  test('tells a flag by what sets it, since nobody keeps flags on paper [PAPER-3]', () => {
    const game = minimalGameWith('phases/01-evening.yaml', '    at: next', '    at: next\n    when: { flag: waited }')
    const overview = messagesOf(kitOf('nl', game)).find(({ id }) => id === 'overview')
    expect(overview?.when).toEqual({
      kind: 'any',
      of: [
        { kind: 'decided', decision: 'Netwerk afsluiten', options: ['Wachten op bewijs'] },
        { kind: 'undecided', decision: 'Netwerk afsluiten' },
      ],
    })
  })

  test('leaves out what cannot happen in this edition [PAPER-3]', () => {
    const { scenario } = parseScenario(minimalScenarioFiles)
    if (!scenario) throw new Error('no scenario')
    const [first] = scenario.phases
    const elsewhere: Condition = { kind: 'decided', decision: 'of-another-edition', options: [] }
    const inject = first?.injects[0]
    if (!first || !inject) throw new Error('no message')
    const changed = {
      ...scenario,
      phases: scenario.phases.map((phase) =>
        phase === first
          ? {
              ...phase,
              injects: [{ ...inject, when: { kind: 'not' as const, of: elsewhere } }, ...phase.injects.slice(1)],
            }
          : phase,
      ),
      outcomes: [{ ...scenario.outcomes[0], id: 'elsewhere', when: elsewhere } as never, ...scenario.outcomes],
    }
    const game = prepareGame(changed, 'short')
    if (!game) throw new Error('no game')
    const kit = kitOf('nl', game)
    expect(kit.outcomes.map(({ id }) => id)).not.toContain('elsewhere')
    expect(messagesOf(kit).find(({ id }) => id === inject.id)?.when).toBeNull()
  })
})
