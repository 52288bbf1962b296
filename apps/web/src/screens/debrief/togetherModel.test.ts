import { togetherFixture } from '@natte-meren/testkit'
import { describe, expect, it } from 'vitest'
import { factsInTime, isUnanimous, mostChosen, mostVoted, packed } from './togetherModel.ts'
import { dilemmaSentence } from './togetherSentences.ts'
import { togetherTexts } from './togetherTexts.ts'

const [offline, message] = togetherFixture.decisions

describe('what the numbers of all tables say', () => {
  it('is which choice most tables made, and that none did when several have as many', () => {
    if (!offline || !message) throw new Error('The fixture has two decisions.')
    expect(mostChosen(offline).map(({ id }) => id)).toEqual(['part'])
    expect(mostChosen(message).map(({ id }) => id)).toEqual(['outage', 'attack'])
    expect([offline, message].map(isUnanimous)).toEqual([false, false])
    expect(isUnanimous({ ...offline, tables: 7 })).toBe(true)
  })

  it('is said in one sentence, also where most tables decided nothing', () => {
    if (!offline || !message) throw new Error('The fixture has two decisions.')
    const say = (more: Partial<typeof offline>) => dilemmaSentence({ ...offline, ...more }, togetherTexts.nl)
    expect(say({})).toBe('7 van de 12 tafels: “Een deel uit”')
    expect(say({ tables: 7 })).toBe('Alle 7 tafels: “Een deel uit”')
    expect(say({ lapsed: 9 })).toBe('9 van de 12 tafels namen geen besluit.')
    expect(say({ lapsed: 12, options: [] })).toBe('Geen van de 12 tafels nam een besluit.')
    expect(dilemmaSentence(message, togetherTexts.en)).toBe('No choice had the most tables.')
  })

  it('counts a fact as in time where more than half of the tables had it, and leaves out what nobody decided on', () => {
    expect(factsInTime(togetherFixture.facts)).toEqual({ count: 3, most: 1 })
  })

  it('is which questions were chosen most, whatever their theme', () => {
    expect(mostVoted(togetherFixture)).toEqual([])
    const closed = {
      ...togetherFixture,
      questions: {
        ...togetherFixture.questions,
        themes: togetherFixture.questions.themes.map((theme) => ({
          ...theme,
          list: theme.list.map((question, index) => ({ ...question, votes: question.shared - index })),
        })),
      },
    }
    expect(mostVoted(closed).map(({ votes }) => votes)).toEqual([5, 3, 1])
  })

  it('fills pages in order, and puts what is too large on one of its own', () => {
    expect(packed([3, 3, 3, 20, 1], 7, (size) => size)).toEqual([[3, 3], [3], [20], [1]])
    expect(packed([], 7, () => 1)).toEqual([])
  })
})
