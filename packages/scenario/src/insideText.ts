/**
 * Where a character of a text stands in the YAML that it was read from. Indents, folds and escapes are stepped over by
 * walking along both: only signs that are no white space count.
 */
export const offsetInside = (yaml: string, start: number, text: string, index: number): number => {
  let at = beforeText(yaml, start)
  for (const sign of text.slice(0, index + 1)) if (/\S/u.test(sign)) at = yaml.indexOf(sign, at + 1)
  return Math.max(at, start)
}

/** The last place before a text itself: its opening quote, or the line with `|` or `>`. */
const beforeText = (yaml: string, start: number): number => {
  const first = yaml[start] ?? ''
  if ('|>'.includes(first)) return yaml.indexOf('\n', start)
  return '\'"'.includes(first) ? start : start - 1
}
