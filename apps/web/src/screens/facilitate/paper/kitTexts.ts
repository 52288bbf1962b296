import { catalogue } from '../../../shared/i18n/catalogue.ts'

export const kitTexts = catalogue(
  {
    title: 'Papier',
    line: 'Om de tafels te vinden, om zonder schermen te spelen, of om door te gaan als het net of de stroom uitvalt.',
    back: 'Terug naar de regiekamer',
    choose: 'Wat drukt u af?',
    parts: {
      tables: 'Tafelkaarten',
      roles: 'Rolkaarten',
      messages: 'Berichten',
      decisions: 'Besluitformulieren',
      script: 'Draaiboek',
    },
    details: {
      tables: (count: number) =>
        count === 1 ? '1 kaart: adres, QR-code en code' : `${count} kaarten: adres, QR-code en code`,
      roles: (count: number) => `${count} kaarten, twee op een vel. Eén set per tafel.`,
      messages: (count: number) => `${count} kaarten, voor wie ze krijgt. Eén set per tafel.`,
      decisions: (count: number) => (count === 1 ? '1 vel. Eén per tafel.' : `${count} vellen. Eén set per tafel.`),
      script: () => 'Alleen voor u: wat u wanneer geeft, aan wie, en wat elke keuze doet.',
    },
    print: 'Druk af',
    nothing: 'Kies hierboven wat u wilt afdrukken.',
    hint: 'Papier: A4, zonder marges, op ware grootte (100%). Kaarten knipt u op de stippellijn.',
    printed: (address: string, day: string) => `Tafelkaarten afgedrukt met ${address}, op ${day}.`,
    reprint: (printed: string, now: string) =>
      `Uw tafelkaarten zijn afgedrukt met ${printed}. Het adres is nu ${now}. Druk ze opnieuw af. Of laat het nieuwe adres zien en gebruik alleen de code: die is niet veranderd.`,
    powerCut: 'Als de stroom of het net uitvalt',
    powerCutLine:
      'Van elke tafel staat er steeds een bladzijde op deze computer met de stand: waar zij is, wie waar zit, wat op tafel ligt, wat besloten is en welke klok loopt. U vindt ze in deze map, ook als de server stilstaat:',
    keyIn: 'Op papier besloten? Dat voert u later in de regiekamer in, bij het besluit.',
    state: (tables: number) =>
      tables === 1 ? 'Open de stand van nu, om af te drukken' : `Open de stand van ${tables} tafels, om af te drukken`,
    preview: 'Voorbeeld van het papier',
  },
  {
    title: 'Paper',
    line: 'To find the tables, to play without screens, or to go on when the network or the power fails.',
    back: 'Back to the control room',
    choose: 'What do you print?',
    parts: {
      tables: 'Table cards',
      roles: 'Role cards',
      messages: 'Messages',
      decisions: 'Decision forms',
      script: 'Script',
    },
    details: {
      tables: (count) =>
        count === 1 ? '1 card: address, QR code and code' : `${count} cards: address, QR code and code`,
      roles: (count) => `${count} cards, two on a sheet. One set for each table.`,
      messages: (count) => `${count} cards, for who gets them. One set for each table.`,
      decisions: (count) => (count === 1 ? '1 sheet. One for each table.' : `${count} sheets. One set for each table.`),
      script: () => 'For you alone: what you give when, to whom, and what each choice does.',
    },
    print: 'Print',
    nothing: 'Choose above what you want to print.',
    hint: 'Paper: A4, no margins, at full size (100%). Cut the cards along the dashed line.',
    printed: (address, day) => `Table cards printed with ${address}, on ${day}.`,
    reprint: (printed, now) =>
      `Your table cards were printed with ${printed}. The address is now ${now}. Print them again. Or show the new address and use the code alone: that has not changed.`,
    powerCut: 'When the power or the network fails',
    powerCutLine:
      'For each table there is always a page on this computer with its state: where it is, who sits where, what is on the table, what was decided and which clock runs. You find them in this folder, also when the server is down:',
    keyIn: 'Decided on paper? Key that in later in the control room, at the decision.',
    state: (tables) =>
      tables === 1 ? 'Open the state as it is now, to print it' : `Open the state of ${tables} tables, to print it`,
    preview: 'How the paper will look',
  },
)
