import { catalogue } from '../shared/i18n/catalogue.ts'

export const facilitateTexts = catalogue(
  {
    title: 'Spelleider',
    lost: 'Geen verbinding met de server. De tafels praten door. Wij proberen het steeds opnieuw.',
    unreachable: 'De server antwoordt niet. Probeer het zo nog eens.',
    opening: 'De regiekamer opent.',
    closed: 'Deze oefening kan niet open.',
    list: 'Alle oefeningen',
    trial: 'Proefspel: u speelt de burgemeester. De computer speelt de anderen.',
    trialOpen: 'Open de telefoon van de burgemeester',
    gotIt: 'Begrepen',
    paper: 'Papier',
    paperOpening: 'Het papier komt eraan.',
    alongNothing: 'Op dit scherm staat nu niets om mee te lezen.',
    alongEarlier: 'Eerdere berichten',
  },
  {
    title: 'Facilitator',
    lost: 'No connection to the server. The tables talk on. We keep trying.',
    unreachable: 'The server does not answer. Try again in a moment.',
    opening: 'The control room is opening.',
    closed: 'This exercise cannot open.',
    list: 'All exercises',
    trial: 'Trial game: you play the mayor. The computer plays the others.',
    trialOpen: 'Open the mayor’s phone',
    gotIt: 'Got it',
    paper: 'Paper',
    paperOpening: 'The paper is coming.',
    alongNothing: 'There is nothing to read along on this screen now.',
    alongEarlier: 'Earlier messages',
  },
)
