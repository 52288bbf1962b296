import { catalogue, plural } from '../../../shared/i18n/catalogue.ts'
import { termTexts } from '../../../shared/i18n/termTexts.ts'

export const stageTexts = catalogue(
  {
    table: (number: number) => `Tafel ${number}`,
    steps: termTexts.nl.steps,
    stepsLabel: 'Stap van deze fase',
    stepNow: {
      picture: 'Beeld: deel wat u weet',
      judgement: 'Oordeel: geef uw advies',
      decision: 'Besluit: praat en kies',
      done: 'Besluit: klaar',
    },
    act: (number: number, title: string) => `Deel ${number} · ${title}`,
    phase: (number: number, count: number) => `Fase ${number} van ${count}`,
    minutesLeft: (minutes: number) => `Nog ${minutes} ${plural('nl', minutes, 'minuut', 'minuten')}`,
    oneMinute: 'Nog 1 minuut.',
    lessThanMinute: 'Nog geen minuut',
    timeUp: 'De tijd is om. Rond rustig af.',
    paused: 'Pauze',
    pausedText: 'De oefening staat even stil. Lezen en bewaren kan gewoon.',
    lookBack: 'Kijk terug',
    askAdvice: 'Vraag om advies',
    toDecision: 'Naar het besluit',
    toDecisionText: 'Heeft u alle feiten gehoord? Dit is een kort besluit: u kiest meteen.',
    askAdviceText: 'Heeft u alle feiten gehoord? Dan geven uw adviseurs ieder voor zich advies.',
    waitForMessage: (count: number) =>
      count === 1 ? 'Er komt nog een bericht van de spelleider.' : `Er komen nog ${count} berichten van de spelleider.`,
    waitForGate: 'Praat gerust na. De spelleider opent de volgende fase.',
    talkFirst: 'Vertel elkaar wat u weet. De burgemeester vraagt straks om advies.',
    messagesOnly: 'Lees en praat. In deze fase hoeft u niets te besluiten.',
    storyTime: 'Tijd in het verhaal',
  },
  {
    table: (number: number) => `Table ${number}`,
    steps: termTexts.en.steps,
    stepsLabel: 'Step of this phase',
    stepNow: {
      picture: 'Picture: share what you know',
      judgement: 'Judgement: give your advice',
      decision: 'Decision: talk and choose',
      done: 'Decision: done',
    },
    act: (number: number, title: string) => `Part ${number} · ${title}`,
    phase: (number: number, count: number) => `Phase ${number} of ${count}`,
    minutesLeft: (minutes: number) => `${minutes} ${plural('en', minutes, 'minute', 'minutes')} left`,
    oneMinute: '1 minute left.',
    lessThanMinute: 'Less than a minute left',
    timeUp: 'Time is up. Finish calmly.',
    paused: 'Break',
    pausedText: 'The exercise is paused. You can go on reading and saving.',
    lookBack: 'Look back',
    askAdvice: 'Ask for advice',
    toDecision: 'To the decision',
    toDecisionText: 'Have you heard all facts? This is a quick decision: you choose at once.',
    askAdviceText: 'Have you heard all facts? Then your advisers each give their own advice.',
    waitForMessage: (count: number) =>
      count === 1
        ? 'A message from the facilitator is still to come.'
        : `${count} messages from the facilitator are still to come.`,
    waitForGate: 'Talk it over. The facilitator opens the next phase.',
    talkFirst: 'Tell each other what you know. The mayor will ask for advice in a moment.',
    messagesOnly: 'Read and talk. There is nothing to decide in this phase.',
    storyTime: 'Time in the story',
  },
)
