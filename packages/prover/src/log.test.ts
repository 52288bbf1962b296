import { anyEvening, givenTable, happens, minimalGame } from '@natte-meren/testkit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logHeader, readLog, replayLog, writeLog } from './log.ts'
import { rehearse } from './rehearsal.ts'

const game = minimalGame()
const [table] = rehearse({ game, scenarioHash: 'hash-of-the-version', seed: 4, tables: 1 }).tables
if (!table) throw new Error('A rehearsal has a table')
const text = writeLog(logHeader(game, 'hash-of-the-version', 4, 1), table.log)
const lines = text.split('\n')
/** Number of the first line that holds these words, from 1. */
const lineWith = (words: string): number => lines.findIndex((line) => line.includes(words)) + 1

describe('a log file', () => {
  test('begins with all that is needed to play it again, and holds a line for each command [LOG-5]', () => {
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      format: 'natte-meren-log/1',
      scenario: { id: 'klein-lek', version: '0.1.0', hash: 'hash-of-the-version' },
      edition: 'short',
      seed: 4,
      table: 1,
    })
    expect(lines.slice(1, -1).map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(table.log)))
    const read = readLog(text)
    if ('problem' in read) throw new Error(read.problem)
    expect(replayLog(game, read)).toEqual({ state: table.state, hash: table.hash })
  })

  test.each([
    ['without its header', lines.slice(1).join('\n'), { line: 1, problem: 'no-header' }],
    ['that is empty', '', { line: 1, problem: 'no-header' }],
    ['with a line that is no JSON', lines.with(5, '{"events":').join('\n'), { line: 6, problem: 'no-json' }],
    ['with a line that is no command', lines.with(5, '{"a":1}').join('\n'), { line: 6, problem: 'no-entry' }],
    ['that lost a line', lines.toSpliced(5, 1).join('\n'), { line: 6, problem: 'gap' }],
    ['that has a line twice', lines.toSpliced(5, 0, lines[5] ?? '').join('\n'), { line: 7, problem: 'gap' }],
    ['that was cut off', text.slice(0, -20), { line: lines.length - 1, problem: 'no-json' }],
  ])('%s is refused with the first line that is wrong [LOG-6]', (_what, damaged, problem) => {
    expect(readLog(damaged)).toEqual(problem)
  })

  test.each([
    ['whose header tells of another seed', 1, '"seed":4', '"seed":5'],
    ['in which somebody else decided', lineWith('ProposeDecision'), '"role":"mayor"', '"role":"it"'],
    ['in which a message went elsewhere', lineWith('night-log'), '"role":"it"', '"role":"ciso"'],
    ['with another option in a command', lineWith('ProposeDecision'), /"option":"\w+"/, '"option":"other"'],
    ['with a command that nobody can send', lineWith('ProposeDecision'), '"type":"ProposeDecision"', '"type":"Win"'],
  ])('%s is refused with the line that was changed [LOG-6]', (_what, line, was, becomes) => {
    const changed = lines.with(line - 1, lines[line - 1]?.replace(was, becomes) ?? '')
    expect(changed).not.toEqual(lines)
    const read = readLog(changed.join('\n'))
    if ('problem' in read) throw new Error(read.problem)
    expect(replayLog(game, read)).toEqual({ line, problem: 'changed' })
  })

  test('may hold what the exercise asked and this table refused, with nothing that came of it [EX-2] [LOG-6]', () => {
    const refused = {
      ...table.log[1],
      commandId: 'e:9:t1',
      command: { type: 'ResumeTable' },
      actor: { kind: 'system' },
    }
    const [header = '', opened = '', ...others] = lines
    const read = readLog([header, opened, JSON.stringify({ ...refused, events: [] }), ...others].join('\n'))
    if ('problem' in read) throw new Error(read.problem)
    expect(replayLog(game, read)).toMatchObject({ hash: table.hash })
  })

  test('comes to the live table’s hash, whatever people did [LOG-1] [LOG-5]', () => {
    fc.assert(
      fc.property(fc.nat(50), anyEvening, (seed, happenings) => {
        const evening = givenTable({ game, seed })
        for (const happening of happenings) happens(evening, happening)
        const entries = evening.sent.map((sent) => ({
          ...sent,
          events: evening.log.filter(({ commandId }) => commandId === sent.commandId),
        }))
        const read = readLog(writeLog(logHeader(game, 'hash-of-the-version', seed, 1), entries))
        if ('problem' in read) throw new Error(read.problem)
        expect(replayLog(game, read)).toMatchObject({ hash: evening.hash, state: { version: evening.state.version } })
      }),
      { numRuns: 100 },
    )
  })
})
