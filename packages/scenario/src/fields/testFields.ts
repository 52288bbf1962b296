import { part } from './fieldDoc.ts'

/** Plain-word tests beside a scenario. */
export const testFields = {
  TestsFile: part('Proeven (tests/naam.yaml)', 'Tests (tests/name.yaml)', [
    ['tests', 'Alle proeven in dit bestand.', 'All tests in this file.', 'tests: []'],
  ]),
  Test: part('Een proef', 'A test', [
    [
      'name',
      'Wat u zeker wilt weten, in één zin. Alleen voor schrijvers.',
      'What you want to be sure of, in one sentence. For authors only.',
      'name: Wie zwijgt, leest het in de krant',
    ],
    ['edition', 'De editie die gespeeld wordt.', 'The edition that is played.', 'edition: full'],
    [
      'seated',
      'De rollen aan tafel. Weggelaten: de rollen die altijd spelen.',
      'The roles at the table. Left out: the roles that are always played.',
      'seated: [burgemeester, ciso, it]',
    ],
    [
      'given',
      'Wat de tafel doet, in volgorde: share, decide of lapse. Wat hier niet staat, gebeurt niet.',
      'What the table does, in order: share, decide or lapse. What does not stand here does not happen.',
      'given: [{ share: back-up-oud }, { decide: netwerk-afsluiten, option: alles-dicht }]',
    ],
    [
      'by',
      'Tot welk moment in het verhaal het telt. Weggelaten: tot het einde.',
      'The moment in the story up to which it counts. Left out: to the end.',
      'by: T+10h',
    ],
    [
      'expect',
      'Wat er dan zo moet zijn.',
      'What has to be so by then.',
      'expect: [{ arrived: { inject: herinnering, to: burgemeester } }]',
    ],
  ]),
  ShareStep: part('Een feit delen', 'Sharing a fact', [
    [
      'share',
      'Iemand die het feit heeft, vertelt het zodra dat kan.',
      'Somebody who holds the fact tells it as soon as possible.',
      'share: back-up-oud',
    ],
    ['at', 'Niet eerder dan dit moment in het verhaal.', 'Not before this moment in the story.', 'at: T+2h'],
  ]),
  DecideStep: part('Een besluit nemen', 'Taking a decision', [
    ['decide', 'Het besluit.', 'The decision.', 'decide: netwerk-afsluiten'],
    ['option', 'De optie die de tafel kiest.', 'The option that the table chooses.', 'option: alles-dicht'],
    [
      'at',
      'Op dit moment in het verhaal. Weggelaten: aan het eind van de fase.',
      'At this moment in the story. Left out: at the end of the phase.',
      'at: T+2h',
    ],
  ]),
  LapseStep: part('Een besluit laten lopen', 'Leaving a decision behind', [
    [
      'lapse',
      'De tafel neemt dit besluit niet. Hoeft er alleen te staan voor de duidelijkheid.',
      'The table does not take this decision. Stands here for clearness only.',
      'lapse: netwerk-afsluiten',
    ],
  ]),
  Expectation: part('Een verwachting (of een voorwaarde)', 'An expectation (or a condition)', [
    ['not', 'De verwachting komt niet uit.', 'The expectation does not come true.', 'not: { arrived: herinnering }'],
    [
      'arrived',
      'Het bericht is aangekomen, bij iemand of bij deze rol.',
      'The message has arrived, with somebody or with this role.',
      'arrived: { inject: herinnering, to: burgemeester }',
    ],
    ['arrived.inject', 'Het bericht.', 'The message.', 'inject: herinnering'],
    ['arrived.to', 'De rol.', 'The role.', 'to: burgemeester'],
    [
      'messages',
      'Van deze fase kwamen precies deze berichten aan, bij iemand of bij deze rol.',
      'Of this phase exactly these messages arrived, with somebody or with this role.',
      'messages: { phase: eerste-avond, to: it, are: [eerste-melding] }',
    ],
    ['messages.phase', 'De fase.', 'The phase.', 'phase: eerste-avond'],
    ['messages.to', 'De rol.', 'The role.', 'to: it'],
    ['messages.are', 'De berichten, in welke volgorde ook.', 'The messages, in any order.', 'are: [eerste-melding]'],
    ['town', 'Zo staan deze indicatoren.', 'These indicators stand there.', 'town: { vertrouwen: 4 }'],
    [
      'course',
      'Zo stonden de indicatoren op deze momenten.',
      'So the indicators stood at these moments.',
      'course: [{ by: T+1h, town: { vertrouwen: 6 } }]',
    ],
    ['course.by', 'Het moment in het verhaal.', 'The moment in the story.', 'by: T+1h'],
    ['course.town', 'De stand op dat moment.', 'Where they stood then.', 'town: { vertrouwen: 6 }'],
    ['outcome', 'Deze afloop krijgt de tafel.', 'The table gets this outcome.', 'outcome: open-gemeente'],
    [
      'home',
      'Dit gaat mee naar huis, van wat daar alleen staat als er iets gebeurd is, en niets anders.',
      'This goes home, of what stands there only if something happened, and nothing else.',
      'home: { questions: [koffie-gewacht], stop: [1] }',
    ],
    [
      'home.questions',
      'De vragen met een voorwaarde.',
      'The questions with a condition.',
      'questions: [koffie-gewacht]',
    ],
    [
      'home.stop',
      'Bij stoppen: de regels met een voorwaarde, geteld vanaf 1.',
      'Under stop: the lines with a condition, counted from 1.',
      'stop: [1, 3]',
    ],
    ['home.organise', 'Bij organiseren.', 'Under organise.', 'organise: [1]'],
    ['home.tell', 'Bij vertellen.', 'Under tell.', 'tell: [2]'],
    ['home.care', 'Bij zorgen.', 'Under care.', 'care: [1]'],
    ['home.account', 'Bij verantwoorden.', 'Under account.', 'account: [1, 2]'],
  ]),
}
