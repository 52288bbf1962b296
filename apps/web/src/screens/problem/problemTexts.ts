import { catalogue } from '../../shared/i18n/catalogue.ts'

export const problemTexts = catalogue(
  {
    town: 'Natte Meren',
    missing: {
      title: 'Deze pagina bestaat niet.',
      lines: [
        'Misschien zit er een foutje in het adres, of is de pagina al verwijderd.',
        'Speelt u mee? Vul dan de code in die op uw tafel staat.',
        'Leidt u de oefening? Open uw spelleiderslink opnieuw.',
      ],
      on: 'Naar de code',
    },
    failed: {
      title: 'Er ging iets mis bij ons.',
      lines: ['Er is niets verloren. Probeer het over een paar tellen nog eens.'],
      on: 'Probeer het opnieuw',
    },
  },
  {
    town: 'Natte Meren',
    missing: {
      title: 'This page does not exist.',
      lines: [
        'There may be a slip in the address, or the page has been deleted.',
        'Are you a player? Enter the code on your table.',
        'Do you lead the exercise? Open your facilitator link again.',
      ],
      on: 'Go to the code',
    },
    failed: {
      title: 'Something went wrong on our side.',
      lines: ['Nothing is lost. Try again in a few seconds.'],
      on: 'Try again',
    },
  },
)
