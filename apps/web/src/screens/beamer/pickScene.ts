import type { BeamerView } from '@natte-meren/protocol'

/** What the projected screen shows at this moment. */
export type Scene =
  | 'black'
  | 'lobby'
  | 'opening'
  | 'situation'
  | 'round'
  | 'document'
  | 'table'
  | 'advice'
  | 'decision'
  | 'pause'
  | 'debrief'
  | 'close'
  | 'test'

/** A new phase first shows its title, so that the room lands before it reads. */
export const titleMs = 8_000

const isInThisPhase = (view: BeamerView): boolean =>
  view.document !== null && view.document.story >= view.clock.storyFrom

const followPlay = (view: BeamerView, phaseMs: number): Scene => {
  const { decision, stage } = view
  if (decision !== null && stage.step !== 'picture') {
    if (decision.status === 'taken' || decision.status === 'lapsed') return 'decision'
    return stage.step === 'decision' && decision.advice !== null ? 'advice' : 'table'
  }
  return isInThisPhase(view) && phaseMs >= titleMs ? 'document' : 'round'
}

const follow = (view: BeamerView, phaseMs: number): Scene => {
  switch (view.stage.status) {
    case 'lobby':
      return 'lobby'
    case 'playing':
      return followPlay(view, phaseMs)
    case 'paused':
      return 'pause'
    case 'debrief':
      return view.debrief === null && view.together === null ? 'pause' : 'debrief'
    case 'ended':
      return 'close'
  }
}

/** Black wins from everything; then the facilitator's choice; then the moment of play. */
export const pickScene = (view: BeamerView, phaseMs: number): Scene => {
  if (view.scene.black) return 'black'
  return view.scene.scene === 'follow' ? follow(view, phaseMs) : view.scene.scene
}
