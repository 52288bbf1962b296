export interface GlossaryTerm {
  readonly term: string
  readonly also: readonly string[]
  readonly meaning: string
}

export interface TextPart {
  readonly text: string
  readonly term?: GlossaryTerm
}

const quoted = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Cuts a text at the words of the glossary; each term is explained at its first appearance only. */
export const splitTerms = (text: string, glossary: readonly GlossaryTerm[]): TextPart[] => {
  if (glossary.length === 0) return [{ text }]
  const bySpelling = new Map<string, GlossaryTerm>()
  for (const term of glossary) {
    for (const spelling of [term.term, ...term.also]) bySpelling.set(spelling, term)
  }
  const longestFirst = [...bySpelling.keys()].sort((a, b) => b.length - a.length)
  // The word before is matched too: not every phone in the room knows look-behind.
  const words = new RegExp(`(^|[^\\p{L}\\p{N}])(${longestFirst.map(quoted).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const parts: TextPart[] = []
  const explained = new Set<GlossaryTerm>()
  let from = 0
  for (const match of text.matchAll(words)) {
    const word = match[2] ?? ''
    const term = bySpelling.get(word)
    if (!term || explained.has(term)) continue
    explained.add(term)
    const start = match.index + (match[1] ?? '').length
    if (start > from) parts.push({ text: text.slice(from, start) })
    parts.push({ text: word, term })
    from = start + word.length
  }
  if (from < text.length) parts.push({ text: text.slice(from) })
  return parts
}
