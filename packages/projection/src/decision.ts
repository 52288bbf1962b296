import { deciderNow, type Proposal, type TableState } from '@natte-meren/engine'
import type { DecisionView, PastDecision } from '@natte-meren/protocol'
import type { Decision, Phase } from '@natte-meren/scenario'
import { type Lens, read, type Texts } from './context.ts'

type Taken = NonNullable<DecisionView['taken']>

export const takenView = (proposal: Proposal, texts: Texts): Taken => ({
  option: proposal.option,
  explanation: read(texts, proposal.explanation),
  considerations: [...proposal.considerations],
  role: proposal.role,
  by: proposal.by,
  story: proposal.story,
})

const statusOf = (state: TableState, decision: Decision): DecisionView['status'] => {
  const status = state.decisions[decision.id]?.status
  if (status === 'taken' || status === 'lapsed' || status === 'proposed') return status
  if (state.stage.step === 'judgement') return 'judgement'
  return state.stage.step === 'decision' ? 'open' : 'closed'
}

const proposedView = (proposal: Proposal, phaseStart: number, texts: Texts): NonNullable<DecisionView['proposed']> => {
  const { option, explanation, considerations, role, by, story } = takenView(proposal, texts)
  return { option, explanation, considerations, role, by, story, untilMs: proposal.until - phaseStart }
}

export const projectDecision = (
  { game, say }: Lens,
  state: TableState,
  role: string | null,
  texts: Texts,
): DecisionView | null => {
  const decision = game.phases[state.stage.phaseIndex]?.decision
  if (!decision || state.stage.place !== 'phase') return null
  const status = statusOf(state, decision)
  const hidden = status === 'closed'
  const { proposal, deferred } = state.decisions[decision.id] ?? { proposal: null, deferred: [] }
  return {
    id: decision.id,
    title: say(decision.title),
    question: hidden ? '' : say(decision.question),
    options: hidden
      ? []
      : decision.options.map(({ id, label, detail }) => ({
          id,
          label: say(label),
          detail: say(detail),
        })),
    decider: decision.decider,
    mayDecide: role !== null && deciderNow(game, state, decision.decider) === role,
    status,
    deferred: deferred.map(({ missing, order }) => ({ missing: read(texts, missing), order })),
    proposed: proposal && status === 'proposed' ? proposedView(proposal, state.clock.phaseStart, texts) : null,
    taken: proposal && status === 'taken' ? takenView(proposal, texts) : null,
    governance: status === 'taken' || status === 'lapsed' ? say(decision.governance) : '',
  }
}

const pastDecision = (
  { say }: Lens,
  phase: Phase,
  decision: Decision,
  state: TableState['decisions'],
  texts: Texts,
): PastDecision | null => {
  const found = state[decision.id]
  if (found?.status !== 'taken' && found?.status !== 'lapsed') return null
  const option = decision.options.find(({ id }) => id === found.proposal?.option)
  const taken = found.status === 'taken' && found.proposal ? takenView(found.proposal, texts) : null
  return {
    id: decision.id,
    title: say(decision.title),
    phase: phase.id,
    order: found.proposal?.order ?? 0,
    taken: taken && {
      option: taken.option,
      explanation: taken.explanation,
      considerations: taken.considerations,
      role: taken.role,
      by: taken.by,
      story: taken.story,
      label: option ? say(option.label) : taken.option,
    },
    governance: say(decision.governance),
  }
}

/** Decisions that were taken, or went by, so far. */
export const projectDecisions = (
  lens: Lens,
  decisions: TableState['decisions'],
  texts: Texts,
): Record<string, PastDecision> => {
  const past: Record<string, PastDecision> = {}
  for (const phase of lens.game.phases) {
    const view = phase.decision && pastDecision(lens, phase, phase.decision, decisions, texts)
    if (view) past[view.id] = view
  }
  return past
}
