import { z } from 'zod'

const unitSeconds = { d: 86_400, h: 3600, m: 60, s: 1 } as const
const pattern = /^(?=\d)(?:(\d{1,4})d)?\s*(?:(\d{1,4})h)?\s*(?:(\d{1,4})m)?\s*(?:(\d{1,4})s)?$/

/** "1d 4h 30m" → seconds; null when the text is no duration. */
const parseDuration = (text: string): number | null => {
  const match = pattern.exec(text.trim())
  if (!match) return null
  const [d, h, m, s] = match.slice(1).map((part) => Number(part ?? 0))
  return (d ?? 0) * unitSeconds.d + (h ?? 0) * unitSeconds.h + (m ?? 0) * unitSeconds.m + (s ?? 0)
}

/** A length of play time, written "45s" or "4m"; in milliseconds after parsing. */
export const playDuration = z
  .string()
  .meta({ id: 'PlayTime', pattern: '^(\\d+d)? ?(\\d+h)? ?(\\d+m)? ?(\\d+s)?$' })
  .transform((text, context) => {
    const seconds = parseDuration(text)
    if (seconds === null) {
      context.addIssue({ code: 'custom', message: 'duration', input: text })
      return z.NEVER
    }
    return seconds * 1000
  })

/** A moment in the story, written "T+3h" or "T+2d 4h"; in whole minutes since the start after parsing. */
export const storyMoment = z
  .string()
  .meta({ id: 'StoryMoment', pattern: '^T\\+(\\d+d)? ?(\\d+h)? ?(\\d+m)?$' })
  .transform((text, context) => {
    const seconds = text.startsWith('T+') ? parseDuration(text.slice(2)) : null
    if (seconds === null || seconds % 60 !== 0) {
      context.addIssue({ code: 'custom', message: 'story-moment', input: text })
      return z.NEVER
    }
    return seconds / 60
  })
