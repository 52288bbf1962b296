import type { Language, MeasureMoment, MeasureResult } from '@natte-meren/protocol'

interface MeasureTexts {
  readonly section: string
  readonly note: string
  readonly tooFew: string
  readonly answer: string
  readonly moments: Readonly<Record<MeasureMoment, string>>
  readonly share: (moment: string, times: number, of: number) => string
  readonly questions: Readonly<Record<keyof MeasureResult, string>>
  readonly headline: Readonly<Record<keyof MeasureResult, (shares: string) => string>>
  readonly answers: Readonly<Record<keyof MeasureResult, Readonly<Record<string, string>>>>
}

const nl: MeasureTexts = {
  section: 'Vooraf en achteraf',
  note: 'Alle deelnemers kregen vooraf en achteraf dezelfde twee vragen. Zij mochten die overslaan. Geteld is over alle tafels samen: van niemand is bewaard wat hij of zij antwoordde. Wat minder dan vijf mensen antwoordden, staat er niet in.',
  tooFew: 'Op deze vraag antwoordden te weinig mensen.',
  answer: 'Antwoord',
  moments: { before: 'Vooraf', after: 'Achteraf' },
  share: (moment, times, of) => `${moment.toLowerCase()} ${times} van de ${of}`,
  questions: {
    confidence: 'Hoe zeker bent u van wat u moet doen bij een cyberaanval op uw gemeente?',
    call: 'Wie belt u als eerste?',
  },
  headline: {
    confidence: (shares) => `Redelijk of heel zeker: ${shares}.`,
    call: (shares) => `“Dat weet ik nog niet”: ${shares}.`,
  },
  answers: {
    confidence: {
      1: 'Helemaal niet zeker',
      2: 'Niet zo zeker',
      3: 'Een beetje zeker',
      4: 'Redelijk zeker',
      5: 'Heel zeker',
    },
    call: {
      ciso: 'De CISO',
      secretary: 'De gemeentesecretaris',
      it: 'Het hoofd IT',
      ibd: 'De IBD (Informatiebeveiligingsdienst)',
      region: 'De veiligheidsregio',
      police: 'De politie',
      supplier: 'De leverancier',
      other: 'Iemand anders',
      unknown: 'Dat weet ik nog niet',
    },
  },
}

const en: MeasureTexts = {
  section: 'Before and after',
  note: 'All participants were asked the same two questions before play and after. They could skip them. The count is over all tables together: what anybody answered is not kept. What fewer than five people answered is left out.',
  tooFew: 'Too few people answered this question.',
  answer: 'Answer',
  moments: { before: 'Before', after: 'After' },
  share: (moment, times, of) => `${moment.toLowerCase()} ${times} of ${of}`,
  questions: {
    confidence: 'How sure are you of what to do in a cyber attack on your municipality?',
    call: 'Whom do you call first?',
  },
  headline: {
    confidence: (shares) => `Fairly or very sure: ${shares}.`,
    call: (shares) => `“I do not know yet”: ${shares}.`,
  },
  answers: {
    confidence: {
      1: 'Not at all sure',
      2: 'Not very sure',
      3: 'A little sure',
      4: 'Fairly sure',
      5: 'Very sure',
    },
    call: {
      ciso: 'The CISO',
      secretary: 'The municipal secretary',
      it: 'The head of IT',
      ibd: 'The IBD (information security service for municipalities)',
      region: 'The safety region',
      police: 'The police',
      supplier: 'The supplier',
      other: 'Somebody else',
      unknown: 'I do not know yet',
    },
  },
}

export const measureTexts: Readonly<Record<Language, MeasureTexts>> = { nl, en }
