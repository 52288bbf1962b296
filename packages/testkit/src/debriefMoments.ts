import type { Moment } from '@natte-meren/protocol'

type Row = readonly [
  story: number,
  phase: string,
  kind: Moment['kind'],
  role: string | null,
  text: string,
  detail?: string,
]

const rows: readonly Row[] = [
  [0, 'screens', 'phase', null, 'Vreemde schermen'],
  [2, 'screens', 'message', null, 'Schermen aan de balie zijn zwart'],
  [5, 'screens', 'message', 'it', 'Inlog in de nacht'],
  [8, 'screens', 'message', 'ciso', 'Waarschuwing van vorige week'],
  [12, 'screens', 'message', 'it', 'Waar de back-up staat'],
  [40, 'screens', 'told', 'it', 'Vannacht logde iemand in als beheerder.'],
  [55, 'screens', 'deferred', 'mayor', 'Het netwerk uit?', 'Werkt de noodlijn van de zorg nog?'],
  [
    70,
    'screens',
    'decision',
    'mayor',
    'Een deel uit',
    'We zetten uit wat we niet vertrouwen. Wie ons nodig heeft, kan ons bellen.',
  ],
  [71, 'screens', 'change', null, 'Dienstverlening', '−2: De balie kan niets meer opzoeken.'],
  [72, 'screens', 'change', null, 'Vertrouwen', '+1: Inwoners horen het van de gemeente zelf.'],
  [90, 'evening', 'phase', null, 'De eerste avond'],
  [95, 'evening', 'tabled', 'it', 'De back-up hangt aan hetzelfde netwerk.'],
  [120, 'evening', 'message', null, 'De Meerbode belt'],
  [150, 'evening', 'message', 'ciso', 'Een foto op internet'],
  [160, 'evening', 'tabled', 'ciso', 'Een foto van de brief staat al online.'],
  [
    170,
    'evening',
    'decision',
    'mayor',
    'Een aanval, veel is onbekend',
    'U hoort van mij wat ik weet, en ook wat ik niet weet.',
  ],
  [171, 'evening', 'change', null, 'Vertrouwen', '+2: De krant had alleen uw eigen woorden.'],
  [930, 'friday', 'phase', null, 'Vrijdag, betaaldag'],
  [955, 'friday', 'message', 'mayor', 'De bank over de betaling'],
  [
    1010,
    'friday',
    'decision',
    'ciso',
    'Vorige maand kopiëren',
    'Liever snel en later herstellen dan een weekend zonder eten.',
  ],
  [1440, 'friday', 'duty', 'ciso', 'Eerste melding binnen 24 uur', 'met'],
  [4320, 'sunday', 'phase', null, 'Drie dagen later'],
  [4330, 'sunday', 'message', 'ciso', 'Onderzoek: mappen gekopieerd'],
  [4350, 'sunday', 'told', 'ciso', 'Er zijn mappen van de jeugdzorg gekopieerd.'],
  [4400, 'sunday', 'change', null, 'Vertrouwen', '−2: Gezinnen lazen het eerst in de krant.'],
]

/** A run of four phases, with every kind of moment in it. */
export const debriefMoments: Moment[] = rows.map(([story, phase, kind, role, text, detail], index) => ({
  order: index + 1,
  story,
  phase,
  kind,
  role,
  text,
  detail: detail ?? null,
}))
