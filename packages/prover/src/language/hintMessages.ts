import type { Message } from '@natte-meren/scenario'

/** What an editor may want to look at, and what to do about it. */
export const hintMessages = {
  'language/long-sentence': {
    nl: {
      message: 'Deze zin telt {{words}} woorden: “{{sentence}}”. {{what}} is {{limit}} genoeg.',
      hint: 'Lees hem hardop. Knip hem waar u ademhaalt, of laat weg wat niemand mist.',
    },
    en: {
      message: 'This sentence has {{words}} words: “{{sentence}}”. {{what}} {{limit}} is enough.',
      hint: 'Read it aloud. Cut it where you breathe, or leave out what nobody misses.',
    },
  },
  'language/passive': {
    nl: {
      message: 'Een lijdende vorm: “{{clause}}”.',
      hint: 'Noem wie iets doet, en laat die het doen: niet “er wordt gebeld”, maar “Kees belt”.',
    },
    en: {
      message: 'A passive: “{{clause}}”.',
      hint: 'Name who does something, and let them do it: not “you will be called”, but “Kees calls you”.',
    },
  },
  'language/jargon': {
    nl: {
      message: '“{{word}}” is een woord van vakmensen.',
      hint: 'Gewoner is: {{plain}}. Of leg het woord uit in glossary.yaml.',
    },
    en: {
      message: '“{{word}}” is a word of specialists.',
      hint: 'Plainer is: {{plain}}. Or explain the word in glossary.yaml.',
    },
  },
  'language/formal': {
    nl: {
      message: '“{{word}}” is een woord dat niemand hardop zegt.',
      hint: 'Gewoner is: {{plain}}.',
    },
    en: {
      message: '“{{word}}” is a word that nobody says aloud.',
      hint: 'Plainer is: {{plain}}.',
    },
  },
  'language/long-word': {
    nl: {
      message: '“{{word}}” telt {{letters}} letters; tot {{limit}} leest men in één keer.',
      hint: 'Gebruik een korter woord, of twee woorden. Of leg het uit in glossary.yaml.',
    },
    en: {
      message: '“{{word}}” has {{letters}} letters; up to {{limit}} are read in one go.',
      hint: 'Use a shorter word, or two words. Or explain it in glossary.yaml.',
    },
  },
  'language/familiar': {
    nl: {
      message: 'Hier staat “{{word}}”, terwijl het spel u zegt.',
      hint: 'Schrijf u of uw, of zet tussen ‘…’ wat iemand in het verhaal zegt.',
    },
    en: {
      message: 'Here stands “{{word}}”, while the game says u.',
      hint: 'Write u or uw, or put between ‘…’ what somebody in the story says.',
    },
  },
  'exception/hits-nothing': {
    nl: {
      message: 'Deze uitzondering raakt niets meer: geen “{{code}}” bij “{{at}}”.',
      hint: 'Haal haar weg, of kijk of de naam of de woorden zijn veranderd.',
    },
    en: {
      message: 'This exception hits nothing any more: no “{{code}}” at “{{at}}”.',
      hint: 'Remove it, or see whether the name or the words have changed.',
    },
  },
} as const satisfies Record<string, Omit<Message, 'severity'>>

/** Language-free name of a kind of hint. */
export type HintCode = keyof typeof hintMessages
