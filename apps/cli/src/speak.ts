/** Languages of the command line; Dutch unless asked otherwise. */
export type CliLanguage = 'nl' | 'en'

/** Ends a command with what was printed: 0 clean, 1 findings, 2 unusable. */
export type ExitCode = 0 | 1 | 2

/** Where a command prints: the process's own streams, or a test's. */
export interface Output {
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
}

/** The sentence in the language of the command. */
export const choose = (language: CliLanguage, nl: string, en: string): string => (language === 'nl' ? nl : en)
