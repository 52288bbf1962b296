import type { Language } from '@natte-meren/scenario'
import type { RunStep } from './path.ts'

const clock = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

const words = (step: RunStep): { nl: string; en: string } => {
  switch (step.step) {
    case 'open':
      return { nl: `De fase “${step.phase}” begint.`, en: `The phase “${step.phase}” begins.` }
    case 'share':
      return {
        nl: `${step.role ?? 'Iemand'} deelt het feit “${step.fact}”.`,
        en: `${step.role ?? 'Somebody'} shares the fact “${step.fact}”.`,
      }
    case 'send':
      return {
        nl: `De spelleider stuurt “${step.inject}”.`,
        en: `The facilitator sends “${step.inject}”.`,
      }
    case 'close':
      return { nl: 'Beeld wordt gesloten.', en: 'The picture is closed.' }
    case 'decide':
      return {
        nl: `Besluit “${step.decision}”: “${step.option}”.`,
        en: `Decision “${step.decision}”: “${step.option}”.`,
      }
    case 'lapse':
      return {
        nl: `De tafel gaat zonder besluit “${step.decision}” verder.`,
        en: `The table goes on without the decision “${step.decision}”.`,
      }
    case 'wait':
      return { nl: `De fase duurt tot ${clock(step.until)}.`, en: `The phase lasts until ${clock(step.until)}.` }
    case 'late':
      return {
        nl: `De klok van de plicht “${step.duty}” loopt af.`,
        en: `The clock of the duty “${step.duty}” runs out.`,
      }
    case 'end':
      return { nl: 'Het spel is uit.', en: 'The game is over.' }
  }
}

/** A run in plain sentences, with the ids of the scenario. */
export const runWords = (steps: readonly RunStep[], language: Language): string[] =>
  steps.map((step) => words(step)[language])
