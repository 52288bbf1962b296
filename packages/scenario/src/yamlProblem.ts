import type { ErrorCode } from 'yaml'
import type { Words } from './messages/message.ts'
import { type Problem, problem } from './problem.ts'

type YamlError = { code: ErrorCode; message: string; pos: [number, number] }
type Explained = { what: Words; advice: Words }

const quotes: Words = {
  nl: "Staat er een dubbele punt, komma, haakje, hekje of apenstaartje in de tekst? Zet de hele tekst dan tussen enkele aanhalingstekens: '…'.",
  en: "Is there a colon, comma, bracket, hash or at-sign in the text? Then put the whole text in single quotes: '…'.",
}
const indentation: Words = {
  nl: 'Gebruik spaties, en zet wat bij elkaar hoort even ver naar rechts.',
  en: 'Use spaces, and put what belongs together equally far to the right.',
}
const closing: Words = {
  nl: "Sluit elk haakje { }, [ ] en elk aanhalingsteken dat u opent. Een apostrof in een tekst tussen enkele aanhalingstekens schrijft u dubbel: ''.",
  en: "Close every bracket { }, [ ] and quote that you open. An apostrophe in a text in single quotes is written twice: ''.",
}

const explained: Partial<Record<ErrorCode, Explained>> = {
  BAD_INDENT: {
    what: {
      nl: 'de regel springt te ver of niet ver genoeg in.',
      en: 'the line is indented too far or not far enough.',
    },
    advice: indentation,
  },
  TAB_AS_INDENT: {
    what: { nl: 'er staat een tab aan het begin van de regel.', en: 'there is a tab at the start of the line.' },
    advice: { nl: 'Vervang tabs door spaties.', en: 'Replace tabs by spaces.' },
  },
  MISSING_CHAR: {
    what: {
      nl: 'er ontbreekt een haakje, komma, dubbele punt of aanhalingsteken.',
      en: 'a bracket, comma, colon or quote is missing.',
    },
    advice: closing,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: { nl: 'er staan twee dubbele punten in één regel.', en: 'there are two colons in one line.' },
    advice: quotes,
  },
  MULTILINE_IMPLICIT_KEY: {
    what: { nl: 'hier wordt een veld met een dubbele punt verwacht.', en: 'a field with a colon is expected here.' },
    advice: quotes,
  },
  BLOCK_IN_FLOW: {
    what: { nl: 'een haakje is niet gesloten.', en: 'a bracket is not closed.' },
    advice: closing,
  },
  BAD_SCALAR_START: {
    what: { nl: 'een tekst mag niet met dit teken beginnen.', en: 'a text must not start with this character.' },
    advice: quotes,
  },
  BAD_DQ_ESCAPE: {
    what: { nl: 'na een backslash staat een teken dat niet mag.', en: 'a character after a backslash is not allowed.' },
    advice: { nl: "Gebruik enkele aanhalingstekens: '…'.", en: "Use single quotes: '…'." },
  },
  BAD_ALIAS: {
    what: {
      nl: 'een sterretje verwijst naar iets dat er niet is.',
      en: 'an asterisk refers to something that does not exist.',
    },
    advice: quotes,
  },
  MULTIPLE_DOCS: {
    what: {
      nl: 'er staat meer dan één document in dit bestand (---).',
      en: 'there is more than one document in this file (---).',
    },
    advice: {
      nl: 'Haal de regel met --- weg, of maak er twee bestanden van.',
      en: 'Take out the line with ---, or make two files of it.',
    },
  },
  NON_STRING_KEY: {
    what: { nl: 'de naam van een veld moet gewone tekst zijn.', en: 'the name of a field must be plain text.' },
    advice: quotes,
  },
  TAG_RESOLVE_FAILED: {
    what: {
      nl: 'een uitroepteken aan het begin heeft in YAML een eigen betekenis.',
      en: 'an exclamation mark at the start has a meaning of its own in YAML.',
    },
    advice: quotes,
  },
  UNEXPECTED_TOKEN: {
    what: { nl: 'dit staat op een plek waar het niet kan.', en: 'this stands where it cannot be.' },
    advice: closing,
  },
}

/** An error of the YAML reader in plain words, at its own place. */
export const yamlProblem = (file: string, text: string, error: YamlError): Problem => {
  const place = { file, offset: error.pos[0] }
  if (error.code === 'DUPLICATE_KEY') {
    const field = /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0] ?? ''
    return problem('yaml/duplicate-key', place, { field })
  }
  const plain = explained[error.code]
  if (error.code === 'RESOURCE_EXHAUSTION') return problem('yaml/too-deep', place, { limit: 40 })
  // The reader's own words where we have none: better than nothing.
  const what = plain?.what ?? { nl: error.message, en: error.message }
  return problem('yaml/syntax', place, { what, advice: plain?.advice ?? quotes })
}
