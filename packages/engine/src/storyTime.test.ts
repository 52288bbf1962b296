import { givenTable } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { playAtStory } from './storyTime.ts'

const minute = 60_000

describe('story time', () => {
  test('moves evenly through the phase and waits at its end [TIME-3]', () => {
    // Eight minutes of play tell three hours of story.
    const table = givenTable()
    expect(table.story).toBe(0)
    table.passes(4 * minute)
    expect(table.story).toBe(90)
    table.passes(4 * minute - 1)
    expect(table.story).toBe(179)
    table.passes(20 * minute)
    expect(table.story).toBe(180)
  })

  test('jumps at a gate to where the next phase begins, whenever that is opened [TIME-3]', () => {
    const table = givenTable()
    table.passes(minute)
    table.host({ type: 'OpenPhase', index: 1 })
    expect(table.story).toBe(1440)
    expect(table.play).toBe(minute)
    table.passes(8 * minute)
    expect(table.story).toBe(4 * 1440)
  })

  test('is at the first phase in the lobby, and at the end of the last one in the debrief [TIME-3]', () => {
    const table = givenTable({ at: 'lobby' })
    expect(table.story).toBe(0)
    expect(playAtStory(table.game, table.state, 10)).toBeNull()
  })

  test('is reached at the play time that it says [TIME-3]', () => {
    const table = givenTable()
    const { game, state } = table
    for (const story of [0, 1, 59, 91, 180]) {
      const play = playAtStory(game, state, story) ?? -1
      const elapsed = play - table.play
      const later = givenTable()
      later.now += elapsed
      expect(later.story).toBe(story)
      if (elapsed === 0) continue
      later.now -= 1
      expect(later.story).toBe(story - 1)
    }
    expect(playAtStory(game, state, 181)).toBeNull()
  })
})
