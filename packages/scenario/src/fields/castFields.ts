import { part } from './fieldDoc.ts'

const text = "{ nl: 'Tekst', en: 'Text' }"

/** `scenario.yaml`, roles, facts, words. */
export const castFields = {
  Scenario: part('Het scenario (scenario.yaml)', 'The scenario (scenario.yaml)', [
    [
      'format',
      'De versie van dit bestandsformaat. Altijd natte-meren/1.',
      'The version of this file format. Always natte-meren/1.',
      'format: natte-meren/1',
    ],
    ['id', 'Vaste naam van het scenario.', 'Fixed name of the scenario.', 'id: natte-meren'],
    [
      'version',
      'Versie van de inhoud: drie getallen met punten.',
      'Version of the content: three numbers with dots.',
      "version: '1.0.0'",
    ],
    ['title', 'Titel, zoals spelers hem zien.', 'Title as players see it.', `title: ${text}`],
    [
      'summary',
      'Waar het over gaat, voor wie een scenario kiest.',
      'What it is about, for whoever chooses a scenario.',
      `summary: ${text}`,
    ],
    [
      'languages',
      'Talen van de teksten. De eerste is nl.',
      'Languages of the texts. The first is nl.',
      'languages: [nl, en]',
    ],
    [
      'licence',
      'Onder welke licentie anderen het mogen gebruiken.',
      'The licence under which others may use it.',
      'licence: CC-BY-4.0',
    ],
    [
      'start',
      'Dag en tijd van het begin (T+0) in het verhaal.',
      'Day and time of the start (T+0) in the story.',
      "start: '2026-11-19T16:30'",
    ],
    [
      'holidays',
      'Dagen die geen werkdag zijn, naast zaterdag en zondag.',
      'Days that are no working day, besides Saturday and Sunday.',
      "holidays: ['2026-12-25']",
    ],
    [
      'briefing',
      'De situatie voor het eerste bericht. Wordt voorgelezen.',
      'The situation before the first message. Is read aloud.',
      `briefing: ${text}`,
    ],
    [
      'images',
      'Plaatjes, elk een SVG-bestand in de map media, of een per taal als er woorden in staan.',
      'Images, each an SVG file in the folder media, or one for each language when there are words in it.',
      'images: [{ id: kaart, file: media/kaart.svg, alt: { nl: Een kaart van het dorp aan het meer. } }]',
    ],
    ['image', 'Het plaatje bij de situatie.', 'The image with the briefing.', 'image: kaart'],
    [
      'editions',
      'De versies van het spel, kort en lang.',
      'The versions of the game, short and long.',
      'editions: [{ id: short, title: { nl: Kort }, minutes: 30, phases: [eerste-avond] }]',
    ],
    [
      'indicators',
      'De waarden van de gemeente die in het spel bewegen.',
      'The values of the town that move during play.',
      'indicators: [{ id: vertrouwen, name: { nl: Vertrouwen }, about: { nl: Wat inwoners van ons denken. }, start: 6, min: 0, max: 10 }]',
    ],
    [
      'flags',
      'Wat het verhaal kan onthouden.',
      'What the story can remember.',
      'flags: [{ id: offline, about: Het netwerk is dicht. }]',
    ],
    [
      'goals',
      'De leerdoelen van het scenario.',
      'The learning goals of the scenario.',
      'goals: [{ id: delen, text: { nl: Feiten delen voordat u kiest. } }]',
    ],
  ]),
  Edition: part('Een editie', 'An edition', [
    ['id', 'Vaste naam: short of full.', 'Fixed name: short or full.', 'id: short'],
    ['title', 'Naam van de editie voor de spelleider.', 'Name of the edition for the facilitator.', `title: ${text}`],
    [
      'minutes',
      'Geplande minuten spel, zonder de nabespreking (5 tot 240).',
      'Planned minutes of play, without the debrief (5 to 240).',
      'minutes: 30',
    ],
    [
      'phases',
      'De fasen, in de volgorde van het spel.',
      'The phases in order of play.',
      'phases: [eerste-avond, eerste-nacht]',
    ],
    [
      'acts',
      'De delen waarin het verhaal verdeeld is, in volgorde. Een korte editie heeft ze niet nodig.',
      'The parts that the story is divided into, in order. A short edition needs none.',
      'acts: [{ title: { nl: De eerste avond }, from: eerste-avond }]',
    ],
  ]),
  Act: part('Een deel van een editie', 'An act of an edition', [
    ['title', 'Titel zoals spelers hem zien.', 'Title as players see it.', 'title: { nl: De eerste avond }'],
    [
      'from',
      'De fase waarmee het begint. Het eerste deel begint met de eerste fase.',
      'The phase that it begins with. The first act begins with the first phase.',
      'from: eerste-avond',
    ],
  ]),
  Indicator: part('Een indicator', 'An indicator', [
    ['id', 'Vaste naam.', 'Fixed name.', 'id: vertrouwen'],
    ['name', 'Naam zoals spelers hem zien.', 'Name as players see it.', 'name: { nl: Vertrouwen, en: Trust }'],
    ['about', 'Waar hij voor staat, in één zin.', 'What it stands for, in one sentence.', `about: ${text}`],
    [
      'start',
      'De waarde bij het begin, van min tot en met max.',
      'The value at the start, from min to max.',
      'start: 6',
    ],
    ['min', 'De laagste waarde.', 'The lowest value.', 'min: 0'],
    ['max', 'De hoogste waarde.', 'The highest value.', 'max: 10'],
  ]),
  Flag: part('Een vlag', 'A flag', [
    ['id', 'Vaste naam.', 'Fixed name.', 'id: offline'],
    [
      'about',
      'Wat het betekent als de vlag gezet is. Alleen voor schrijvers.',
      'What it means when the flag is set. For authors only.',
      'about: Het netwerk is dicht.',
    ],
    [
      'kind',
      'retraction: de vlag staat voor een zin die de gemeente moest terugnemen. Proefspelen telt die zinnen.',
      'retraction: the flag stands for a statement that the town had to take back. The simulation counts these.',
      'kind: retraction',
    ],
  ]),
  Image: part('Een plaatje', 'An image', [
    ['id', 'Vaste naam; berichten noemen haar.', 'Fixed name; messages use it.', 'id: kaart'],
    [
      'file',
      'Het bestand, in de map media. Staan er woorden in, dan een bestand per taal.',
      'The file, in the folder media. With words in it: a file for each language.',
      'file: { nl: media/kaart.svg, en: media/kaart-en.svg }',
    ],
    [
      'alt',
      'Wat iemand moet weten die het plaatje niet ziet.',
      'What somebody has to know who does not see the image.',
      'alt: { nl: Een kaart van het dorp aan het meer. }',
    ],
  ]),
  Goal: part('Een leerdoel', 'A learning goal', [
    ['id', 'Vaste naam.', 'Fixed name.', 'id: delen'],
    ['text', 'Wat spelers leren, in één zin.', 'What players learn, in one sentence.', `text: ${text}`],
  ]),
  RolesFile: part('Rollen (roles.yaml)', 'Roles (roles.yaml)', [
    ['roles', 'Alle rollen, minstens twee.', 'All roles, two at least.', 'roles: []'],
  ]),
  Role: part('Een rol', 'A role', [
    ['id', 'Vaste naam.', 'Fixed name.', 'id: burgemeester'],
    ['name', 'Naam van de functie.', 'Name of the function.', 'name: { nl: Burgemeester, en: Mayor }'],
    ['code', 'Twee tot vier hoofdletters voor het bordje.', 'Two to four capitals for the plate.', 'code: BM'],
    [
      'card',
      'De rolkaart: wie u bent en wat u mag. Hoogstens 40 woorden.',
      'The role card: who you are and what you may do. At most 40 words.',
      `card: ${text}`,
    ],
    [
      'about',
      'Wat deze functie is, in twee of drie zinnen.',
      'What this function is, in two or three sentences.',
      `about: ${text}`,
    ],
    [
      'played',
      'always: speelt altijd. larger: alleen aan grotere tafels.',
      'always: always plays. larger: only at larger tables.',
      'played: larger',
    ],
    [
      'seats',
      'Hoeveel apparaten in deze rol mogen zitten (1 tot 4).',
      'How many devices may sit in this role (1 to 4).',
      'seats: 2',
    ],
    [
      'covered_by',
      'De rol die de berichten en feiten krijgt als niemand deze rol speelt.',
      'The role that gets the messages and facts when nobody plays this role.',
      'covered_by: ciso',
    ],
    [
      'deputy',
      'De loco: de rol die besluit als deze stoel leeg is.',
      'The deputy: the role that decides when this seat is empty.',
      'deputy: gemeentesecretaris',
    ],
  ]),
  FactsFile: part('Feiten (facts.yaml)', 'Facts (facts.yaml)', [['facts', 'Alle feiten.', 'All facts.', 'facts: []']]),
  Fact: part('Een feit', 'A fact', [
    ['id', 'Vaste naam.', 'Fixed name.', 'id: back-up-oud'],
    [
      'sentence',
      'Het feit in één zin die iemand hardop kan zeggen.',
      'The fact in one sentence that can be said aloud.',
      `sentence: ${text}`,
    ],
    [
      'matters',
      'De besluiten waarvoor het ertoe doet. De nabespreking kijkt of de beslisser het op tijd had.',
      'The decisions that it bears on. The debrief looks whether the decider had it in time.',
      'matters: [netwerk-afsluiten]',
    ],
    [
      'holders',
      'Rollen die het vanaf het begin weten, zonder bericht.',
      'Roles that know it from the start, without a message.',
      'holders: [it]',
    ],
  ]),
  GlossaryFile: part('Woordenlijst (glossary.yaml)', 'Glossary (glossary.yaml)', [
    ['terms', 'Alle begrippen en afkortingen.', 'All terms and abbreviations.', 'terms: []'],
  ]),
  Term: part('Een begrip', 'A term', [
    ['id', 'Vaste naam.', 'Fixed name.', 'id: avg'],
    [
      'term',
      'Het woord zoals het in de teksten staat.',
      'The word as it stands in the texts.',
      'term: { nl: AVG, en: GDPR }',
    ],
    ['also', 'Andere schrijfwijzen.', 'Other spellings.', 'also: [privacywet]'],
    ['meaning', 'Uitleg in gewone woorden.', 'Explanation in plain words.', `meaning: ${text}`],
  ]),
  Text: part('Een tekst', 'A text', [
    ['nl', 'De Nederlandse tekst. Altijd nodig.', 'The Dutch text. Always needed.', "nl: 'De balie is dicht.'"],
    ['en', 'De Engelse vertaling.', 'The English translation.', "en: 'The front desk is closed.'"],
  ]),
}
