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
    whyTitle: 'Wat verandert er, en waarom?',
    followed: 'Wat is er veranderd, en waarom?',
    why: {
      dropped: 'Een bericht vervalt alleen als het verhaal zonder kan.',
      variants: 'Van een bericht met varianten krijgt elke tafel er één. Die varianten vervallen samen.',
      talk: 'Elk besluit levert evenveel praattijd in.',
      earlier: 'Een bericht komt eerder als er anders geen tijd meer is om erover te praten.',
    },
    takes: (to: string, from: string) => `Duurt ${to} in plaats van ${from}.`,
    talks: (to: string, from: string) => `Praattijd: ${to} in plaats van ${from}.`,
    dropsOut: (what: string, saved: string) => `Vervalt: ${what}. Scheelt ${saved}.`,
    variants: (what: string) => `En de varianten: ${what}.`,
    comesEarlier: (what: string, to: string, from: string) => `${what} komt na ${to} in plaats van na ${from}.`,
    canGo: (saved: string) => `Deze fase kan weg: dat scheelt ${saved}. U kiest.`,
    shorterDebrief: (to: string, from: string) =>
      `Nabespreking: ${to} in plaats van ${from}, want alle fasen zijn zo kort als kan.`,
    isLate: (span: string) => `Het wordt ${span} te laat.`,
    stopAt: (time: string) => `Eindtijd ${time}`,
    noStop: 'Geen vaste eindtijd',
    change: 'Wijzig eindtijd',
    changeOrRead: 'Eindtijd en tijdplan',
    set: 'Zet een eindtijd',
    sheetTitle: 'Wanneer moet u klaar zijn?',
    close: 'Sluit',
    time: 'Eindtijd',
    timeHint: 'De nabespreking hoort erbij. Wordt het krap, dan doen wij een voorstel. U beslist.',
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
    whyTitle: 'What changes, and why?',
    followed: 'What has changed, and why?',
    why: {
      dropped: 'A message drops out only where the story can do without it.',
      variants: 'Of a message with variants each table gets one. Those variants drop out together.',
      talk: 'Every decision gives the same part of its talk time.',
      earlier: 'A message comes earlier where no time would be left to talk about it.',
    },
    takes: (to, from) => `Takes ${to} instead of ${from}.`,
    talks: (to, from) => `Talk time: ${to} instead of ${from}.`,
    dropsOut: (what, saved) => `Drops out: ${what}. Saves ${saved}.`,
    variants: (what) => `And the variants: ${what}.`,
    comesEarlier: (what, to, from) => `${what} comes after ${to} instead of ${from}.`,
    canGo: (saved) => `This phase can go: that saves ${saved}. You choose.`,
    shorterDebrief: (to, from) => `Debrief: ${to} instead of ${from}, because all phases are as short as they can be.`,
    isLate: (span) => `It gets ${span} too late.`,
    stopAt: (time) => `End time ${time}`,
    noStop: 'No fixed end',
    change: 'Change the end time',
    changeOrRead: 'End time and time plan',
    set: 'Set an end time',
    sheetTitle: 'When do you have to be done?',
    close: 'Close',
    time: 'End time',
    timeHint: 'The debrief is part of it. When time gets tight we make a proposal. You decide.',
    save: 'Set the end time',
    remove: 'No end time any more',
    today: (time) => `Today at ${time}.`,
    tomorrow: (time) => `Tomorrow at ${time}.`,
  },
)
