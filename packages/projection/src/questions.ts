import type { TableState } from '@natte-meren/engine'
import type { SavedQuestion, SuggestionsSlice } from '@natte-meren/protocol'
import { type Lens, read, type Texts } from './context.ts'

/** What "Vraag bewaren" offers at most. */
const offered = 3

/** The questions that one seat saved. */
export const projectQuestions = (
  { game }: Lens,
  questions: TableState['questions'],
  seat: string,
  texts: Texts,
): Record<string, SavedQuestion> => {
  const themeOf = (suggestion: string | null) =>
    suggestion === null ? null : (game.scenario.questions.find(({ id }) => id === suggestion)?.theme ?? null)
  return Object.fromEntries(
    Object.entries(questions)
      .filter(([, question]) => question.seat === seat)
      .map(([id, { text, suggestion, shared, phase, order }]) => [
        id,
        {
          id,
          text: read(texts, text),
          theme: themeOf(suggestion),
          phase,
          shared,
          order,
        },
      ]),
  )
}

/** Questions of the scenario that fit this phase. */
export const projectSuggestions = ({ game, say }: Lens, phaseIndex: number): SuggestionsSlice => {
  const phase = game.phases[phaseIndex]?.id
  return Object.fromEntries(
    game.scenario.questions
      .filter(({ phases }) => phase !== undefined && phases.includes(phase))
      .slice(0, offered)
      .map(({ id, text, theme }) => [id, { id, text: say(text), theme }]),
  )
}
