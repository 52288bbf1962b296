import * as z from 'zod/mini'

declare const playerTextBrand: unique symbol
declare const textIdBrand: unique symbol

/** Text that a player typed, on its way from a device to the text table. */
export type PlayerText = string & { readonly [playerTextBrand]: true }
/** Where a player's text is kept: `<command id>.<field>`. Logs and state hold only this. */
export type TextId = string & { readonly [textIdBrand]: true }

/** Longest texts, in UTF-16 code units as a browser's `maxlength` counts them. */
export const textLimits = {
  sentence: 200,
  reason: 140,
  explanation: 280,
  missing: 200,
  question: 280,
  word: 40,
  ifThen: 200,
  message: 280,
  notice: 120,
  note: 500,
  name: 60,
  tableName: 30,
} as const

/** Signs that nobody sees, and marks that would turn around what stands beside a text on a screen. Joiners stay: emoji need them. */
const unseen = /(?!\n)[\p{Cc}\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/gu
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g
const halfCharacters = /\p{Cs}/gu

const cleaned = (value: string): string =>
  value.replace(lineEnds, '\n').replace(/\t/g, ' ').replace(unseen, '').replace(halfCharacters, '\ufffd')

const isPlayerText = (value: string): value is PlayerText => /[^\s\p{Cf}]/u.test(value)

/** A schema for player text of at most `limit` code units, with something in it that can be seen. */
export const playerText = (limit: number) =>
  z.pipe(
    z.string().check(z.maxLength(limit)),
    z.transform((value: string, context): PlayerText => {
      const text = cleaned(value)
      if (isPlayerText(text)) return text
      context.issues.push({ code: 'custom', message: 'empty', input: value })
      return z.NEVER
    }),
  )

/** A schema for a name on one line, of at most `limit` code units. */
export const lineOfText = (limit: number) =>
  z.pipe(
    playerText(limit),
    z.transform((text: PlayerText): string => text.replace(/\s+/g, ' ').trim()),
  )

/** A command with each player text replaced by the id under which it is kept. */
export type Detached<C> = C extends unknown ? { [K in keyof C]: DetachedField<C[K]> } : never
type DetachedField<F> = F extends PlayerText ? TextId : F

/** Names that every object has: looked up in a record they would find something that nobody put there. */
const isInherited = (value: string): boolean => value in Object.prototype

/** Id of scenario things, seats, questions and the like. */
export const id = z.string().check(
  z.minLength(1),
  z.maxLength(80),
  z.regex(/^[A-Za-z0-9:._-]+$/),
  z.refine((value) => !isInherited(value)),
)
/** Id that a client draws for a command: repeating it is harmless. Ids that the server draws have a colon, so that nobody takes them. */
export const commandId = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/))
export const language = z.enum(['nl', 'en'])
export type Language = z.infer<typeof language>
