import { type Language, showMoment } from '@natte-meren/scenario'
import type { Stuck } from './playTest.ts'

const words = (because: Stuck['because']): { nl: string; en: string } => {
  switch (because.kind) {
    case 'nobody-holds':
      return {
        nl: `Niemand aan tafel heeft het feit “${because.fact}” op dat moment: het kan niet worden gedeeld.`,
        en: `Nobody at the table holds the fact “${because.fact}” at that time: it cannot be shared.`,
      }
    case 'too-late':
      return {
        nl: `Het besluit “${because.decision}” komt niet meer: het is al genomen of voorbij, of hoort niet bij deze editie.`,
        en: `The decision “${because.decision}” comes no more: it was taken or left behind, or is not part of this edition.`,
      }
    case 'no-such-moment':
      return {
        nl: `Het moment ${showMoment(because.moment)} kan hier niet: het is al voorbij, of er wordt dan niet gespeeld.`,
        en: `The moment ${showMoment(because.moment)} is not possible here: it has passed, or nobody plays then.`,
      }
    case 'refused':
      return { nl: 'De tafel mag dit op dat moment niet.', en: 'The table may not do this at that time.' }
  }
}

/** Why a step of a test cannot be done, in a plain sentence. */
export const stuckWords = (because: Stuck['because'], language: Language): string => words(because)[language]
