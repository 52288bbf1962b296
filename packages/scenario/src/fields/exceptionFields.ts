import { part } from './fieldDoc.ts'

/** Hints that an author let stand. */
export const exceptionFields = {
  ExceptionsFile: part('Uitzonderingen (exceptions.yaml)', 'Exceptions (exceptions.yaml)', [
    ['exceptions', 'Alle hints die mogen blijven staan.', 'All hints that may stand.', 'exceptions: []'],
  ]),
  Exception: part('Een uitzondering', 'An exception', [
    ['code', 'De code van de hint.', 'The code of the hint.', 'code: language/formal'],
    [
      'at',
      'De tekst, of waar zij in staat: een id, of een id met een veld.',
      'The text, or what it stands in: an id, or an id with a field.',
      'at: brief-advocaat.body',
    ],
    [
      'words',
      'Alleen voor hints over deze woorden. Weggelaten: alle.',
      'Only for hints about these words. Left out: all.',
      'words: onverwijld',
    ],
    [
      'reason',
      'Waarom het mag blijven, voor wie na u komt.',
      'Why it may stand, for who comes after you.',
      'reason: Zo schrijft een advocaat.',
    ],
  ]),
}
