import { debriefFixture } from '@natte-meren/testkit'
import { describe, expect, it } from 'vitest'
import { chosenLabel, optionRows, undecidedRoles } from './decisionModel.ts'
import { countedWords, questionClusters } from './questionClusters.ts'

const decision = (id: string) => {
  const found = debriefFixture.decisions.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no decision ${id}`)
  return found
}

describe('decisions side by side', () => {
  it('show who advised what, and what was revised', () => {
    const rows = optionRows(decision('offline')).map(({ id, chosen, advised, left }) => ({ id, chosen, advised, left }))
    expect(rows).toEqual([
      { id: 'all', chosen: false, advised: ['ciso'], left: [] },
      { id: 'part', chosen: true, advised: ['it'], left: [] },
      { id: 'none', chosen: false, advised: [], left: ['it'] },
    ])
  })

  it('say who had no advice, without calling it a failure', () => {
    expect(undecidedRoles(decision('benefits'))).toEqual(['it'])
    expect(undecidedRoles(decision('tell'))).toEqual(['it'])
  })

  it('know that nothing was chosen', () => {
    expect(chosenLabel(decision('tell'))).toBeNull()
    expect(chosenLabel(decision('offline'))).toBe('Een deel uit')
  })
})

describe('questions and words', () => {
  it('stand under the five themes, loose ones last', () => {
    const clusters = questionClusters(debriefFixture.questions)
    expect(clusters.map(({ theme }) => theme)).toEqual([
      'mandate',
      'money',
      'message',
      'recovery',
      'responsibility',
      null,
    ])
    expect(clusters.flatMap(({ texts }) => texts)).toHaveLength(debriefFixture.questions.length)
    expect(questionClusters([])).toHaveLength(5)
  })

  it('counts equal words once', () => {
    expect(countedWords(debriefFixture.words)).toEqual([
      { word: 'onrust', count: 1 },
      { word: 'samen', count: 2 },
      { word: 'Mist', count: 1 },
      { word: 'leerzaam', count: 1 },
    ])
  })
})
