import type { FacilitatorDevice, Meanwhile, OverviewView, Recap } from '@natte-meren/protocol'
import type { TextLanguage } from '../../../shared/i18n/catalogue.ts'
import type { ChairTexts } from './chairTexts.ts'

/** "14:05" today, "24 nov 14:05" on another day, on this device's clock. */
const sinceWhen = (at: number, language: TextLanguage, now: number): string => {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString()
  const day: Intl.DateTimeFormatOptions = sameDay ? {} : { day: 'numeric', month: 'short' }
  return new Intl.DateTimeFormat(language, { ...day, hour: '2-digit', minute: '2-digit' }).format(at)
}

/** What a device is called: "deze laptop", "een telefoon sinds 14:05". */
export const nameOf = (device: FacilitatorDevice, t: ChairTexts, language: TextLanguage, now: number): string =>
  device.self ? t.self[device.kind] : t.since(t.other[device.kind], sinceWhen(device.since, language, now))

/** Who is in the control room, in words: "2 toestellen in de regie: deze laptop, een telefoon sinds 14:05." */
export const whoIsHere = (
  devices: readonly FacilitatorDevice[],
  t: ChairTexts,
  language: TextLanguage,
  now: number,
): string => {
  const here = devices.filter(({ here, self }) => here || self)
  const names = [...here].sort((a, b) => Number(b.self) - Number(a.self)).map((each) => nameOf(each, t, language, now))
  return t.here(names.length, t.list(names))
}

const inOrder: readonly Meanwhile[] = ['stop', 'help', 'decision', 'lapse']

/** One line on what happened while nobody led: "U was 6 minuten weg: tafel 3 nam een besluit, tafel 5 vroeg om hulp." */
export const recapLine = ({ from, until, tables }: Recap, rows: OverviewView['tables'], t: ChairTexts): string => {
  const only = Object.keys(rows).length === 1
  const who = (kind: Meanwhile) =>
    Object.entries(tables)
      .filter(([, happened]) => happened.includes(kind))
      .map(([table]) => rows[table]?.number ?? 0)
      .sort((a, b) => a - b)
  const parts = inOrder.flatMap((kind) => {
    const numbers = who(kind)
    if (numbers.length === 0) return []
    const names = numbers.map((number) => t.table(only ? null : number))
    return [t.happened[kind](t.tables(names), names.length > 1)]
  })
  return t.away(Math.round((until - from) / 60_000), parts.length === 0 ? t.nothing : parts.join(', '))
}
