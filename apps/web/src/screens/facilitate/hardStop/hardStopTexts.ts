import { catalogue } from '../../../shared/i18n/catalogue.ts'

const nlSpan = (ms: number): string => {
  const seconds = Math.max(0, Math.round(ms / 1000))
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  if (minutes === 0) return `${rest} seconden`
  if (rest > 0 && minutes < 10) return `${minutes} min ${rest} s`
  const whole = Math.round(seconds / 60)
  return whole === 1 ? '1 minuut' : `${whole} minuten`
}
const enSpan = (ms: number): string => {
  const seconds = Math.max(0, Math.round(ms / 1000))
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  if (minutes === 0) return `${rest} seconds`
  if (rest > 0 && minutes < 10) return `${minutes} min ${rest} s`
  const whole = Math.round(seconds / 60)
  return whole === 1 ? '1 minute' : `${whole} minutes`
}

export const hardStopTexts = catalogue(
  {
    span: nlSpan,
    proposal: (time: string) => `Om ${time} te halen`,
    roomAgain: 'Er is weer tijd: alles kan zoals het scenario het wil.',
    dropped: (count: number) => (count === 1 ? '1 bericht vervalt.' : `${count} berichten vervallen.`),
    earlier: (count: number) => (count === 1 ? '1 bericht komt eerder.' : `${count} berichten komen eerder.`),
    talkEach: (to: string, from: string) => `Bespreken wordt ${to} in plaats van ${from} per besluit.`,
    talkSome: (count: number) =>
      count === 1 ? 'Bespreken wordt bij 1 besluit korter.' : `Bespreken wordt bij ${count} besluiten korter.`,
    debrief: (time: string, span: string) => `Nabespreking begint ${time} (${span}).`,
    debriefShorter: (to: string, from: string) =>
      `Let op: de nabespreking wordt ${to} in plaats van ${from}. De fasen kunnen niet korter.`,
    tooLate: (time: string, span: string) =>
      `Dit past niet. Ook met alles zo kort als kan wordt het ${time}: ${span} te laat. Kies een latere eindtijd.`,
    leaveOut: (phases: string) => `Of laat weg: ${phases}. Druk bij die fase meteen door naar de volgende.`,
    adopt: 'Neem dit over',
    dismiss: 'Niet nu',
    adopted: 'Het tijdplan is veranderd.',
    undo: 'Maak ongedaan',
    why: 'Wat verandert er, en waarom?',
    followed: 'Wat is er veranderd, en waarom?',
    reasons: {
      'message-dropped': (what: string, to: string) =>
        `Bericht “${what}” vervalt: het verhaal kan zonder. Scheelt ${to}.`,
      'variant-dropped': (what: string) =>
        `Bericht “${what}” vervalt dan ook: een tafel kreeg er mogelijk maar één van.`,
      'message-earlier': (what: string, to: string, from: string) =>
        `Bericht “${what}” komt na ${to} in plaats van na ${from}: anders is er geen tijd meer om erover te praten.`,
      'talk-shorter': (what: string, to: string, from: string) =>
        `${what}: ${to} praattijd in plaats van ${from}. Elk besluit levert evenveel in.`,
      'phase-shorter': (what: string, to: string, from: string) => `${what}: ${to} in plaats van ${from}.`,
      'debrief-shorter': (_: string, to: string, from: string) =>
        `Nabespreking: ${to} in plaats van ${from}, want alle fasen zijn zo kort als kan.`,
      'too-late': (_: string, to: string) => `Het wordt ${to} te laat.`,
      'leave-out': (what: string, to: string) => `${what} kan weg: dat scheelt ${to}. U kiest.`,
    },
    stopAt: (time: string) => `Eindtijd ${time}`,
    noStop: 'Geen vaste eindtijd',
    change: 'Wijzig eindtijd',
    changeOrRead: 'Eindtijd en tijdplan',
    set: 'Zet een eindtijd',
    sheetTitle: 'Wanneer moet u klaar zijn?',
    close: 'Sluit',
    time: 'Eindtijd',
    timeHint: 'De nabespreking hoort erbij. Wordt het krap, dan doet de spelleider-pagina een voorstel; u beslist.',
    save: 'Zet de eindtijd',
    remove: 'Geen eindtijd meer',
    today: (time: string) => `Vandaag om ${time}.`,
    tomorrow: (time: string) => `Morgen om ${time}.`,
  },
  {
    span: enSpan,
    proposal: (time) => `To make ${time}`,
    roomAgain: 'There is time again: everything can go as the scenario has it.',
    dropped: (count) => (count === 1 ? '1 message drops out.' : `${count} messages drop out.`),
    earlier: (count) => (count === 1 ? '1 message comes earlier.' : `${count} messages come earlier.`),
    talkEach: (to, from) => `Talk time becomes ${to} instead of ${from} for each decision.`,
    talkSome: (count) =>
      count === 1 ? 'Talk time gets shorter at 1 decision.' : `Talk time gets shorter at ${count} decisions.`,
    debrief: (time, span) => `The debrief begins at ${time} (${span}).`,
    debriefShorter: (to, from) =>
      `Mind: the debrief becomes ${to} instead of ${from}. The phases cannot be any shorter.`,
    tooLate: (time, span) =>
      `This does not fit. Even with everything at its shortest it will be ${time}: ${span} too late. Choose a later end.`,
    leaveOut: (phases) => `Or leave out: ${phases}. At that phase, press on to the next at once.`,
    adopt: 'Take this up',
    dismiss: 'Not now',
    adopted: 'The time plan has changed.',
    undo: 'Undo',
    why: 'What changes, and why?',
    followed: 'What has changed, and why?',
    reasons: {
      'message-dropped': (what, to) => `Message “${what}” drops out: the story can do without it. Saves ${to}.`,
      'variant-dropped': (what) => `Message “${what}” drops out too: a table might have got only one of them.`,
      'message-earlier': (what, to, from) =>
        `Message “${what}” comes after ${to} instead of ${from}: else no time is left to talk about it.`,
      'talk-shorter': (what, to, from) =>
        `${what}: ${to} to talk instead of ${from}. Every decision gives the same part.`,
      'phase-shorter': (what, to, from) => `${what}: ${to} instead of ${from}.`,
      'debrief-shorter': (_, to, from) =>
        `Debrief: ${to} instead of ${from}, because all phases are as short as they can be.`,
      'too-late': (_, to) => `It gets ${to} too late.`,
      'leave-out': (what, to) => `${what} can go: that saves ${to}. You choose.`,
    },
    stopAt: (time) => `End time ${time}`,
    noStop: 'No fixed end',
    change: 'Change the end time',
    changeOrRead: 'End time and time plan',
    set: 'Set an end time',
    sheetTitle: 'When do you have to be done?',
    close: 'Close',
    time: 'End time',
    timeHint: 'The debrief is part of it. When time gets tight this page makes a proposal; you decide.',
    save: 'Set the end time',
    remove: 'No end time any more',
    today: (time) => `Today at ${time}.`,
    tomorrow: (time) => `Tomorrow at ${time}.`,
  },
)
