import type { BeamerView, DebriefView, PlenaryView, TogetherView } from '@natte-meren/protocol'
import type { TextLanguage } from '../../shared/i18n/catalogue.ts'
import { decisionPages } from './beamer/DecisionsTogether.tsx'
import { factPages } from './beamer/FactsTogether.tsx'
import { questionPages } from './beamer/QuestionsTogether.tsx'
import { debriefTexts } from './debriefTexts.ts'
import { ownDebrief } from './ownDebrief.ts'
import { togetherTexts } from './togetherTexts.ts'

const ofAllTables = (together: TogetherView, language: TextLanguage): readonly string[] => {
  const texts = togetherTexts[language]
  const props = { together, texts, debriefTexts: debriefTexts[language], keys: false, turned: 0 }
  switch (together.scene) {
    case 'decisions':
      return decisionPages(props).map(({ name }) => name)
    case 'facts':
      return factPages(together).map((_, index) => texts.facts.page(index + 1))
    case 'questions':
      return questionPages(props).map(({ headline }) => headline)
    default:
      return []
  }
}

const ofOneTable = ({ scene, decisions }: DebriefView, language: TextLanguage): readonly string[] => {
  const texts = debriefTexts[language]
  if (scene === 'decisions') return [texts.decisions.overview, ...decisions.map(({ title }) => title)]
  return scene === 'questions' ? texts.questions.pages : []
}

/** The pages of the scene that the room looks at, in order; none where the scene is turned in another way. */
export const pageNames = (view: BeamerView, plenary: PlenaryView | null, language: TextLanguage): readonly string[] => {
  const debrief = ownDebrief(view, plenary)
  if (debrief?.scene === 'decisions' && plenary?.whatIf) return []
  if (debrief !== null) return ofOneTable(debrief, language)
  return view.together === null ? [] : ofAllTables(view.together, language)
}
