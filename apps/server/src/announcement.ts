import { renderUnicodeCompact } from 'uqr'
import type { Room } from './room.ts'

export interface Announced {
  readonly port: number
  readonly secret: string
  readonly room: Room
  /** Folder where everything is kept. */
  readonly data: string
  /** A person reads this on a screen: a QR code makes sense. */
  readonly forEyes: boolean
  /** The supervisor started the server again after a crash. */
  readonly restarted: boolean
}

const links = (origin: string, secret: string) => {
  const facilitator = `${origin}/spelleider#sleutel=${encodeURIComponent(secret)}`
  return { facilitator, trial: `${facilitator}&proefspel` }
}

const phones = ({ addresses, address }: Room): string[] => {
  if (addresses.length === 0) {
    return [
      'Telefoons: deze computer zit nu op geen netwerk. Verbind hem met het netwerk van de zaal.',
      '  Phones: this computer is on no network now. Connect it to the network of the room.',
    ]
  }
  const others = addresses.filter((each) => each !== address)
  return [
    'Adres voor de telefoons in deze zaal, of scan de code:',
    '  Address for the phones in this room, or scan the code:',
    `  ${address}`,
    ...(others.length > 0 ? [`  Lukt dat niet, probeer dan / if that fails, try: ${others.join('  ')}`] : []),
  ]
}

/** What the person who starts the server reads. Dutch first, English in short. */
export const announcement = (announced: Announced): string => {
  const { port, secret, room, data, forEyes, restarted } = announced
  if (restarted) return 'De server draait weer; alle oefeningen gaan verder waar ze waren. / The server runs again.\n'
  // While developing the pages come from a port of their own on this same computer.
  const isOwn = room.reach === 'internet' || new URL(room.address).hostname === 'localhost'
  const origin = isOwn ? room.address : `http://localhost:${port}`
  const { facilitator, trial } = links(origin, secret)
  const qr = forEyes && room.addresses.length > 0 ? [renderUnicodeCompact(room.address, { border: 2 })] : []
  return [
    '',
    'Natte Meren staat klaar. / Natte Meren is ready.',
    '',
    'Spelleider: open deze link op deze computer. Houd hem voor uzelf.',
    '  Facilitator: open this link on this computer. Keep it to yourself.',
    `  ${facilitator}`,
    '',
    'Proefspel: speel het eerst zelf, met meespelende computers.',
    '  Trial game: play it yourself first, with scripted players.',
    `  ${trial}`,
    '',
    ...phones(room),
    ...qr,
    '',
    `De gegevens staan in ${data}. / The data is there.`,
    'Stoppen: Ctrl+C. / To stop: Ctrl+C.',
    '',
  ].join('\n')
}
