import type { DebriefView, Theme } from '@natte-meren/protocol'

const themeNames = ['mandate', 'money', 'message', 'recovery', 'responsibility'] as const
export const verbNames = ['stop', 'organise', 'tell', 'care', 'account'] as const

export interface QuestionCluster {
  /** `null`: questions that nobody put under a theme. */
  theme: Theme | null
  texts: string[]
}

/** Shared questions under the five governance themes, always all five; loose ones last, if any. */
export const questionClusters = (questions: DebriefView['questions']): QuestionCluster[] => {
  const of = (theme: Theme | null) => questions.filter((question) => question.theme === theme).map(({ text }) => text)
  const loose = of(null)
  return [
    ...themeNames.map((theme) => ({ theme, texts: of(theme) })),
    ...(loose.length === 0 ? [] : [{ theme: null, texts: loose }]),
  ]
}

/** Equal words once, with how often; in the order in which they were first said, capitals aside. */
export const countedWords = (words: readonly string[]): { word: string; count: number }[] => {
  const counted = new Map<string, { word: string; count: number }>()
  for (const word of words) {
    const key = word.trim().toLowerCase()
    const known = counted.get(key)
    if (known) known.count += 1
    else counted.set(key, { word: word.trim(), count: 1 })
  }
  return [...counted.values()]
}
