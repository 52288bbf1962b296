/** A role's name inside a sentence: "Burgemeester" → "burgemeester", but "CISO" stays. */
export const inSentence = (name: string): string => {
  const second = name.charAt(1)
  return second !== '' && second === second.toLowerCase() && second !== second.toUpperCase()
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name
}

/** A title as a sentence: one that is a question or a call has its own mark. */
export const asSentence = (title: string): string => (/[.?!…]$/.test(title) ? title : `${title}.`)

/** Who sends something, and on whose behalf: "Gerda Wiersma, fractie Water en Land" in two. */
export const senderOf = (from: string): { name: string; of: string | null } => {
  const comma = from.indexOf(', ')
  return comma < 0 ? { name: from, of: null } : { name: from.slice(0, comma), of: from.slice(comma + 2) }
}

/** A table as its number says it, with what the facilitator called it: "Tafel 4 · Burgemeesters Noord". */
export const withName = (table: string, name: string | null): string => (name === null ? table : `${table} · ${name}`)

/** A name in which an address may go on to the next line after its @, rather than anywhere. */
export const breakable = (name: string): string => name.replace('@', '@\u200b')
