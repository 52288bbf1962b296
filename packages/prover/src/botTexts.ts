import type { Language } from '@natte-meren/protocol'

/** What a scripted player says: sentences that fit any dilemma, read aloud without blushing. */
interface BotTexts {
  readonly reasons: readonly string[]
  readonly explanations: readonly string[]
  readonly missing: readonly string[]
  readonly questions: readonly string[]
  readonly words: readonly string[]
  readonly when: string
  readonly then: string
}

export const botTexts: Readonly<Record<Language, BotTexts>> = {
  nl: {
    reasons: [
      'Hier kunnen we het beste mee leven als het tegenzit.',
      'Dit helpt vandaag de meeste mensen.',
      'Ik weet te weinig, maar wachten kost meer.',
      'Zo houden we morgen nog een keuze over.',
    ],
    explanations: [
      'We weten nog niet alles. We kiezen wat de minste mensen raakt, en morgen vertellen we wat we dan weten.',
      'Ik wil dat u het van ons hoort en niet van een ander.',
      'Wie het hardst op ons rekent, gaat nu voor.',
      'Dit doet pijn, maar niets doen doet meer pijn.',
    ],
    missing: ['Ik wil eerst weten wie er morgen last van heeft.', 'Ik wil eerst weten wat we zeker weten, en van wie.'],
    questions: ['Wie belt mij als dit bij ons gebeurt, en waarmee?'],
    words: ['spannend', 'leerzaam', 'herkenbaar', 'onrustig', 'helder'],
    when: 'ik maandag op het gemeentehuis kom',
    then: 'vraag ik onze CISO op de koffie',
  },
  en: {
    reasons: [
      'This is what we can best live with if things go wrong.',
      'This helps the most people today.',
      'I know too little, but waiting costs more.',
      'This leaves us a choice tomorrow.',
    ],
    explanations: [
      'We do not know everything yet. We choose what hurts the fewest people, and tomorrow we tell you what we know then.',
      'I want you to hear it from us and from nobody else.',
      'Those who depend on us most come first now.',
      'This hurts, but doing nothing hurts more.',
    ],
    missing: [
      'First I want to know who will suffer from it tomorrow.',
      'First I want to know what we are sure of, and from whom.',
    ],
    questions: ['Who phones me when this happens to us, and on what?'],
    words: ['tense', 'instructive', 'familiar', 'restless', 'clear'],
    when: 'I walk into the town hall on Monday',
    then: 'I will invite our CISO for coffee',
  },
}
