import type { LostAbility, VenueCheckId, VenueFacts, VenueResults } from '@natte-meren/protocol'
import { list, type TextLanguage } from '../../../shared/i18n/catalogue.ts'

/** What was found and what to do about it. Nothing to do is an empty remedy. */
interface Sentence {
  readonly say: (facts: VenueFacts) => string
  readonly fix: (facts: VenueFacts) => string
}
type Sentences = { readonly [C in VenueCheckId]: Readonly<Record<VenueResults[C], Sentence>> }

const spoken = (address: string | null): string => (address ?? '').replace(/^https?:\/\//, '')
const gigabytes = (mb: number, language: TextLanguage): string => {
  const text = (mb / 1000).toFixed(mb < 10_000 ? 1 : 0)
  return language === 'nl' ? text.replace('.', ',') : text
}
const sentence = (say: string | Sentence['say'], fix: string | Sentence['fix'] = ''): Sentence => ({
  say: typeof say === 'string' ? () => say : say,
  fix: typeof fix === 'string' ? () => fix : fix,
})

const lostNl: Record<LostAbility, string> = {
  wakeLock: 'het scherm van de telefoon blijft niet vanzelf aan',
  clipboard: 'de knop Kopieer werkt niet',
}
const lostEn: Record<LostAbility, string> = {
  wakeLock: 'the phone’s screen does not stay on by itself',
  clipboard: 'the Copy button does not work',
}

const clockNl = ({ clockSeconds }: VenueFacts): string => {
  const seconds = Math.abs(clockSeconds ?? 0)
  const much = seconds < 120 ? `${seconds} seconden` : `${Math.round(seconds / 60)} minuten`
  return `De telefoon loopt ${much} ${(clockSeconds ?? 0) > 0 ? 'voor' : 'achter'} op deze computer.`
}
const clockEn = ({ clockSeconds }: VenueFacts): string => {
  const seconds = Math.abs(clockSeconds ?? 0)
  const much = seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`
  return `The phone is ${much} ${(clockSeconds ?? 0) > 0 ? 'ahead of' : 'behind'} this computer.`
}
const speedNl = ({ roundTripMs, pageMs }: VenueFacts) =>
  `Een bericht gaat in ${roundTripMs} ms heen en weer. Een pagina van 40 KB is er in ${pageMs} ms.`
const speedEn = ({ roundTripMs, pageMs }: VenueFacts) =>
  `A message goes to and fro in ${roundTripMs} ms. A page of 40 KB is there in ${pageMs} ms.`

const byPhoneNl = sentence('Dit test de telefoon zodra zij er is.')
const byPhoneEn = sentence('The phone tests this as soon as it is there.')

const nl: Sentences = {
  reach: {
    waiting: sentence('Er is nog geen telefoon.', 'Scan de QR-code met een telefoon op het wifi van de zaal.'),
    reached: sentence(({ address }) => `De telefoon kwam binnen op ${spoken(address)}, het adres van de kaartjes.`),
    otherAddress: sentence(
      ({ address, phoneAddress }) =>
        `De telefoon kwam binnen op ${spoken(phoneAddress)}. Het adres voor de kaartjes is ${spoken(address)}.`,
      'Open op de telefoon ook het adres van de kaartjes. Lukt dat niet? Start de server dan met PUBLIC_URL op het adres dat wel werkt.',
    ),
    ownComputer: sentence(
      'De pagina is op deze computer zelf geopend. Dat zegt niets over de telefoons.',
      'Maak een nieuwe QR-code en scan die met een telefoon.',
    ),
    notReached: sentence(
      'De telefoon krijgt de pagina niet.',
      ({ port }) =>
        `Zet de telefoon op hetzelfde wifi als deze computer, log daar zo nodig op in, en zet mobiele data uit. Laat een firewall poort ${port} door. Houdt het netwerk toestellen uit elkaar? Neem dan een hotspot of een eigen router.`,
    ),
  },
  live: {
    waiting: byPhoneNl,
    websocket: sentence('Een bericht is er meteen.'),
    polling: sentence(
      'Het netwerk laat de snelle weg (WebSocket) niet door. Het spel gaat via een omweg.',
      'U kunt zo spelen. Bij veel tafels: vraag de netwerkbeheerder om WebSockets door te laten, of neem een hotspot.',
    ),
    none: sentence(
      'De telefoon krijgt geen berichten.',
      'Zet een VPN op de telefoon uit en test opnieuw. Blijft het zo, neem dan een hotspot of een eigen router.',
    ),
  },
  portal: {
    waiting: byPhoneNl,
    clear: sentence('De telefoon krijgt precies wat de server stuurt.'),
    redirected: sentence(
      'Het netwerk stuurt de telefoon eerst naar een inlogscherm.',
      'Log op de telefoon in op het wifi en test opnieuw. Elke speler moet dit ook doen: zeg het bij de ontvangst, of neem een hotspot.',
    ),
    altered: sentence(
      'De telefoon kreeg iets anders terug dan de server stuurde.',
      'Log in op het wifi. Zet een VPN en databesparing uit en test opnieuw. Blijft het zo, neem dan een hotspot.',
    ),
  },
  clock: {
    waiting: byPhoneNl,
    same: sentence('De telefoon en deze computer lopen gelijk, op hoogstens 5 seconden na.'),
    differs: sentence(
      clockNl,
      'U kunt zo spelen: het spel rekent alleen met de klok van de server. Zet de telefoon op automatische tijd.',
    ),
    far: sentence(
      clockNl,
      'Kijk welke van de twee verkeerd staat en zet die op automatische tijd. Loopt de server verkeerd, dan kloppen het einde en de koffieafspraak van de spelers niet.',
    ),
  },
  secure: {
    waiting: byPhoneNl,
    secure: sentence('De pagina is beveiligd (https). Alles werkt.'),
    plain: sentence(
      ({ lost }) =>
        `De pagina is niet beveiligd (http). U kunt gewoon spelen. Wat wegvalt: ${list('nl', lost.length === 0 ? ['niets op deze telefoon'] : lost.map((each) => lostNl[each]))}.`,
      'Vraag spelers om de schermtijd van hun telefoon op vijf minuten te zetten. Of gebruik een https-adres (PUBLIC_URL).',
    ),
  },
  beamer: {
    closed: sentence(
      'Er is geen zaalscherm open.',
      'Open het zaalscherm, sleep het naar de beamer en zet het op volledig scherm.',
    ),
    unread: sentence(
      'Het zaalscherm is open.',
      'Zet het testbeeld aan. Ga op de achterste rij zitten en lees de regel met de pijl.',
    ),
    read: sentence('Het zaalscherm is open en de achterste rij kan het lezen.'),
    tooSmall: sentence(
      'De achterste rij kan het niet lezen.',
      'Maak het beeld groter, doe lampen bij het scherm uit of kies Zaal donker. Helpt dat niet, haal de achterste rij dan naar voren.',
    ),
  },
  hotspot: {
    unasked: sentence(
      ({ otherAddresses }) =>
        otherAddresses.length === 0
          ? 'Deze computer heeft nu één adres.'
          : `Deze computer is ook te vinden op ${list('nl', otherAddresses.map(spoken))}.`,
      'Zet een hotspot klaar en verbind deze computer er één keer mee. Valt het wifi uit, dan gaat u daarop verder.',
    ),
    ready: sentence('Er staat een hotspot klaar.'),
    none: sentence(
      'Er is geen hotspot.',
      'Valt het wifi uit, dan kunt u alleen op papier verder. Leg het papieren pakket klaar.',
    ),
  },
  speed: {
    waiting: byPhoneNl,
    quick: sentence(speedNl),
    slow: sentence(speedNl, 'U kunt zo spelen. Plaatjes komen iets later. Zet de computer dichter bij het wifipunt.'),
    tooSlow: sentence(
      speedNl,
      'Met veel telefoons is dit te langzaam. Zet deze computer met een kabel op het netwerk, of neem een hotspot of een eigen router.',
    ),
  },
  paper: {
    unasked: sentence(
      ({ address }) => `Het adres is nu ${spoken(address)}.`,
      'Kijk of dit adres op de tafelkaartjes staat. Druk ze anders opnieuw af.',
    ),
    printed: sentence(({ address }) => `Op de kaartjes staat het adres van nu: ${spoken(address)}.`),
    otherAddress: sentence(
      ({ address, printedAddress }) =>
        `Op de kaartjes staat ${spoken(printedAddress)}. Het adres is nu ${spoken(address)}.`,
      'Druk de kaartjes opnieuw af. Kan dat niet? De codes kloppen nog: schrijf het nieuwe adres groot op een vel papier.',
    ),
    none: sentence(
      'De kaartjes zijn nog niet afgedrukt.',
      'Druk ze af. Geen printer? Adres en code staan ook op het zaalscherm.',
    ),
  },
  server: {
    powerUnknown: sentence(
      ({ freeMb }) => `Bewaren lukt; er is ${gigabytes(freeMb, 'nl')} GB vrij. De stekker kan de server niet zien.`,
      'Kijk of de stekker erin zit en zet de slaapstand uit.',
    ),
    ready: sentence(
      ({ freeMb, node, port }) =>
        `Bewaren lukt; er is ${gigabytes(freeMb, 'nl')} GB vrij. De stekker zit erin. Node ${node}, poort ${port}.`,
    ),
    little: sentence(
      ({ freeMb }) => `Er is nog ${gigabytes(freeMb, 'nl')} GB vrij op de schijf.`,
      'Genoeg voor vandaag. Ruim de schijf daarna op.',
    ),
    battery: sentence('De server draait op de accu.', 'Doe de stekker in het stopcontact en zet de slaapstand uit.'),
    full: sentence(({ freeMb }) => `Er is nog maar ${freeMb} MB vrij op de schijf.`, 'Maak eerst ruimte op de schijf.'),
    unwritable: sentence(
      'De server kan niet schrijven in zijn gegevensmap.',
      'Kijk of de schijf vol is of de map van iemand anders is. Of start de server met een andere DATA_DIR.',
    ),
    unsynced: sentence(
      'De schijf zegt niet wanneer iets echt bewaard is.',
      'Zet de gegevens op de schijf van de computer zelf, niet op een netwerkschijf of een stick.',
    ),
  },
}

const en: Sentences = {
  reach: {
    waiting: sentence('There is no phone yet.', 'Scan the QR code with a phone on the Wi-Fi of the room.'),
    reached: sentence(({ address }) => `The phone came in at ${spoken(address)}, the address on the cards.`),
    otherAddress: sentence(
      ({ address, phoneAddress }) =>
        `The phone came in at ${spoken(phoneAddress)}. The address for the cards is ${spoken(address)}.`,
      'Open the address of the cards on the phone too. Does that fail? Then start the server with PUBLIC_URL set to the address that works.',
    ),
    ownComputer: sentence(
      'The page was opened on this computer itself. That says nothing about phones.',
      'Make a new QR code and scan it with a phone.',
    ),
    notReached: sentence(
      'The phone does not get the page.',
      ({ port }) =>
        `Put the phone on the same Wi-Fi as this computer, sign in to it if it asks, and switch mobile data off. Let a firewall pass port ${port}. Does the network keep devices apart? Then use a hotspot or a router of your own.`,
    ),
  },
  live: {
    waiting: byPhoneEn,
    websocket: sentence('A message is there at once.'),
    polling: sentence(
      'The network does not let the fast way (WebSocket) through. The game takes a detour.',
      'You can play like this. With many tables: ask the network administrator to let WebSockets through, or use a hotspot.',
    ),
    none: sentence(
      'The phone gets no messages.',
      'Switch off a VPN on the phone and test again. If it stays like this, use a hotspot or a router of your own.',
    ),
  },
  portal: {
    waiting: byPhoneEn,
    clear: sentence('The phone gets exactly what the server sends.'),
    redirected: sentence(
      'The network first sends the phone to a sign-in page.',
      'Sign in to the Wi-Fi on the phone and test again. Every player has to do this too: say so at the door, or use a hotspot.',
    ),
    altered: sentence(
      'The phone got something else than the server sent.',
      'Sign in to the Wi-Fi. Switch off a VPN and data saving and test again. If it stays like this, use a hotspot.',
    ),
  },
  clock: {
    waiting: byPhoneEn,
    same: sentence('The phone and this computer agree within 5 seconds.'),
    differs: sentence(
      clockEn,
      'You can play like this: the game counts with the clock of the server only. Set the phone to automatic time.',
    ),
    far: sentence(
      clockEn,
      'See which of the two is wrong and set it to automatic time. If the server is wrong, so are the end and the players’ coffee appointment.',
    ),
  },
  secure: {
    waiting: byPhoneEn,
    secure: sentence('The page is secure (https). Everything works.'),
    plain: sentence(
      ({ lost }) =>
        `The page is not secure (http). You can play as usual. What is lost: ${list('en', lost.length === 0 ? ['nothing on this phone'] : lost.map((each) => lostEn[each]))}.`,
      'Ask players to set the screen time of their phone to five minutes. Or use an https address (PUBLIC_URL).',
    ),
  },
  beamer: {
    closed: sentence(
      'No beamer screen is open.',
      'Open the beamer screen, drag it to the projector and make it full screen.',
    ),
    unread: sentence(
      'The beamer screen is open.',
      'Show the test card. Sit in the back row and read the line with the arrow.',
    ),
    read: sentence('The beamer screen is open and the back row can read it.'),
    tooSmall: sentence(
      'The back row cannot read it.',
      'Make the picture larger, switch off lamps near the screen or choose Dark room. If that does not help, bring the back row forward.',
    ),
  },
  hotspot: {
    unasked: sentence(
      ({ otherAddresses }) =>
        otherAddresses.length === 0
          ? 'This computer has one address now.'
          : `This computer is also found at ${list('en', otherAddresses.map(spoken))}.`,
      'Have a hotspot ready and connect this computer to it once. If the Wi-Fi fails, you go on with that.',
    ),
    ready: sentence('A hotspot is ready.'),
    none: sentence(
      'There is no hotspot.',
      'If the Wi-Fi fails you can only go on with paper. Have the paper kit ready.',
    ),
  },
  speed: {
    waiting: byPhoneEn,
    quick: sentence(speedEn),
    slow: sentence(
      speedEn,
      'You can play like this. Pictures come a little later. Put the computer nearer to the Wi-Fi point.',
    ),
    tooSlow: sentence(
      speedEn,
      'With many phones this is too slow. Connect this computer to the network by cable, or use a hotspot or a router of your own.',
    ),
  },
  paper: {
    unasked: sentence(
      ({ address }) => `The address is now ${spoken(address)}.`,
      'See whether this address is on the table cards. If not, print them again.',
    ),
    printed: sentence(({ address }) => `The cards have the address of now: ${spoken(address)}.`),
    otherAddress: sentence(
      ({ address, printedAddress }) =>
        `The cards have ${spoken(printedAddress)}. The address is now ${spoken(address)}.`,
      'Print the cards again. Not possible? The codes still hold: write the new address large on a sheet of paper.',
    ),
    none: sentence(
      'The cards have not been printed yet.',
      'Print them. No printer? Address and code are on the beamer screen too.',
    ),
  },
  server: {
    powerUnknown: sentence(
      ({ freeMb }) => `Keeping works; ${gigabytes(freeMb, 'en')} GB is free. The server cannot see the plug.`,
      'See that it is plugged in and switch off sleep.',
    ),
    ready: sentence(
      ({ freeMb, node, port }) =>
        `Keeping works; ${gigabytes(freeMb, 'en')} GB is free. It is plugged in. Node ${node}, port ${port}.`,
    ),
    little: sentence(
      ({ freeMb }) => `${gigabytes(freeMb, 'en')} GB is left on the disk.`,
      'Enough for today. Tidy up the disk afterwards.',
    ),
    battery: sentence('The server runs on its battery.', 'Plug it in and switch off sleep.'),
    full: sentence(({ freeMb }) => `Only ${freeMb} MB is left on the disk.`, 'Make room on the disk first.'),
    unwritable: sentence(
      'The server cannot write in its data folder.',
      'See whether the disk is full or the folder is somebody else’s. Or start the server with another DATA_DIR.',
    ),
    unsynced: sentence(
      'The disk does not say when something is really kept.',
      'Put the data on the computer’s own disk, not on a network drive or a stick.',
    ),
  },
}

const venueSentences = { nl, en } as const

/** What is said about a check, and what to do. */
export const sentencesOf = (language: TextLanguage, check: VenueCheckId, finding: string): Sentence | undefined => {
  const ofCheck: Readonly<Record<string, Sentence>> = venueSentences[language][check]
  return ofCheck[finding]
}
