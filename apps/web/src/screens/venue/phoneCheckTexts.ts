import { catalogue } from '../../shared/i18n/catalogue.ts'

export const phoneCheckTexts = catalogue(
  {
    title: 'Zaalcheck',
    lead: 'Deze telefoon test het netwerk van de zaal. De uitslag staat ook op de laptop.',
    checks: {
      reach: 'Adres van de kaartjes',
      portal: 'Geen inlogscherm',
      live: 'Directe verbinding',
      speed: 'Snelheid',
      clock: 'Klok',
      secure: 'Beveiligde pagina',
    },
    busy: 'bezig',
    done: 'Klaar. Op de laptop leest u wat er nog moet gebeuren.',
    again: 'Test opnieuw',
    problems: {
      noKey: 'Scan de QR-code die op de laptop staat.',
      unknownKey: 'Deze QR-code is al gebruikt of te oud. Maak op de laptop een nieuwe en scan die.',
      unreachable:
        'De server antwoordt niet. Kijk of deze telefoon op het wifi van de zaal zit. Zet een VPN uit. Test dan opnieuw.',
    },
  },
  {
    title: 'Venue check',
    lead: 'This phone tests the network of the room. The result is on the laptop too.',
    checks: {
      reach: 'Address on the cards',
      portal: 'No sign-in page',
      live: 'Live connection',
      speed: 'Speed',
      clock: 'Clock',
      secure: 'Secure page',
    },
    busy: 'busy',
    done: 'Done. The laptop says what still has to be done.',
    again: 'Test again',
    problems: {
      noKey: 'Scan the QR code that is on the laptop.',
      unknownKey: 'This QR code was used already or is too old. Make a new one on the laptop and scan that.',
      unreachable:
        'The server does not answer. See whether this phone is on the Wi-Fi of the room. Switch off a VPN. Then test again.',
    },
  },
)
