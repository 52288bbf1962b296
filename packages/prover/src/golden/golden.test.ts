import { readdirSync, readFileSync } from 'node:fs'
import { prepareGame } from '@natte-meren/engine'
import { readScenarioFolder } from '@natte-meren/library'
import { minimalGame, minimalGameWith } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { readGolden, recordGolden, replayGolden, writeGolden } from './golden.ts'
import { storyDifferences } from './story.ts'

const folder = new URL('../../../../scenarios/natte-meren/', import.meta.url).pathname
const version = await readScenarioFolder(folder)
if (typeof version === 'string' || !version.scenario) throw new Error('Natte Meren cannot be read')
const { scenario } = version
const runs = readdirSync(`${folder}golden`).map((name) => {
  const run = readGolden(readFileSync(`${folder}golden/${name}`, 'utf8'))
  const game = run && prepareGame(scenario, run.edition)
  if (!run || !game) throw new Error(`${name} is no golden run`)
  return { name, run, game }
})

describe('the golden runs of Natte Meren', () => {
  test.each(runs)(
    '$name is what it was: else npx natte-meren golden scenarios/natte-meren says what differs [GOLD-1]',
    ({ run, game }) => {
      const { hash, story, refused } = replayGolden(game, run)
      expect(refused).toEqual([])
      expect(storyDifferences(run.story, story)).toEqual([])
      expect(hash).toBe(run.hash)
    },
  )

  test('come to every outcome, in both editions with three to six seated roles', () => {
    const endings = new Set(runs.map(({ run }) => run.story.outcome))
    expect(scenario.outcomes.map(({ id }) => id).filter((id) => !endings.has(id))).toEqual([])
    expect(new Set(runs.map(({ run }) => run.edition))).toEqual(new Set(['short', 'full']))
    expect(new Set(runs.map(({ run }) => run.roles.length))).toEqual(new Set([3, 4, 5, 6]))
  })

  test.each(['short', 'full'])('take every option of the %s edition, and hold nine of ten messages', (edition) => {
    const game = prepareGame(scenario, edition)
    const stories = runs.flatMap(({ run }) => (run.edition === edition ? [run.story] : []))
    const taken = new Set(stories.flatMap(({ decisions }) => Object.entries(decisions).map((pair) => pair.join('/'))))
    const options = [...(game?.decisions.values() ?? [])].flatMap(({ id, options: all }) =>
      all.map((option) => `${id}/${option.id}`),
    )
    expect(options.filter((option) => !taken.has(option))).toEqual([])
    const arrived = new Set(stories.flatMap(({ messages }) => Object.keys(messages)))
    const timed = (game?.injectsOf ?? []).flat().map(({ id }) => id)
    const missed = timed.filter((id) => !arrived.has(id))
    expect(missed.length / timed.length, missed.join(' ')).toBeLessThan(0.1)
  })
})

describe('a golden run', () => {
  const game = minimalGame()
  const cast = { edition: 'short', seed: 5, roles: ['mayor', 'ciso', 'it'], temperament: null }

  test('is the same for the same cast, and whole in its file [GOLD-2]', () => {
    const run = recordGolden(game, cast)
    expect(recordGolden(game, cast)).toEqual(run)
    expect(readGolden(writeGolden(run))).toEqual(JSON.parse(JSON.stringify(run)))
    expect(readGolden('{}')).toBeNull()
    expect(readGolden('not a file')).toBeNull()
  })

  test('needs no bots: its commands come to its hash [GOLD-2]', () => {
    const run = recordGolden(game, cast)
    expect(replayGolden(game, run)).toMatchObject({ hash: run.hash, story: run.story, refused: [] })
  })

  test('shows what a change of the scenario does to the story [GOLD-3]', () => {
    const run = recordGolden(game, cast)
    const option = run.story.decisions.disconnect
    const changed = minimalGameWith('phases/01-evening.yaml', 'change: -3', 'change: -5')
    const { story } = replayGolden(changed, run)
    const expected = option === 'pull' ? [{ part: 'indicators', name: 'service', was: '4', is: '2' }] : []
    expect(storyDifferences(run.story, story)).toEqual(expected)
    const without = minimalGameWith('phases/01-evening.yaml', 'at: { after: 20s }', 'at: { after: 7m }')
    const later = storyDifferences(run.story, replayGolden(without, run).story)
    expect(later).toContainEqual(expect.objectContaining({ part: 'messages', name: 'night-log', is: null }))
  })

  test('names the commands that are refused today [GOLD-3]', () => {
    const run = recordGolden(game, cast)
    const changed = minimalGameWith('phases/02-aftermath.yaml', 'id: later', 'id: afterwards')
    const other = minimalGameWith('phases/02-aftermath.yaml', 'option: now', 'option: later')
    expect(replayGolden(other, run).refused).toEqual([])
    const refused = replayGolden(changed, run).refused.map(({ command }) => command.command.type)
    const used = run.commands.some(({ command }) => 'option' in command && command.option === 'later')
    expect(refused.length > 0).toBe(used)
  })
})
