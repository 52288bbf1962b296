import type { PlacedInject } from '@natte-meren/engine'
import type { Localised, Phase } from '@natte-meren/scenario'
import { type ProofProblem, proofProblem } from '../findings/proofFinding.ts'
import { castOf } from '../machine/cast.ts'
import { type EditionProof, seatedWords, type TableProof } from '../proof.ts'

/** What a role can take in during one phase, while the table waits. */
const loadLimits = { messages: 4, seconds: 90 } as const

/** Words that somebody reads in a minute on a phone, at a table where others talk. */
const wordsPerMinute = 140

/** Talk time of a decision that sets no limit [s]. */
const usualTalk = 180

/** Talk time of a phase [s]. */
export const talkOf = ({ decision }: Phase): number =>
  decision ? Math.round((decision.limit ?? usualTalk * 1000) / 1000) : 0

/** The most that a role had to read in a phase, over all evenings that were played. */
export interface Load {
  readonly seated: readonly string[]
  readonly phase: string
  readonly role: string
  readonly messages: number
  readonly seconds: number
}

const countWords = (text: Localised): number => text.nl.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Reading time of a message [s]. */
const readingTime = ({ subject, body, sitrep, plain }: PlacedInject): number => {
  const lines = sitrep ? [...sitrep.known, ...sitrep.unknown, ...sitrep.expected] : []
  const texts = [subject, ...(body ? [body] : []), ...(plain ? [plain] : []), ...lines]
  return (texts.reduce((sum, text) => sum + countWords(text), 0) / wordsPerMinute) * 60
}

const loadsAt = ({ game }: EditionProof, { seated, evenings }: TableProof): Load[] => {
  const cast = castOf(game, seated)
  const read = new Map([...game.injects.values()].map((inject) => [inject.id, new Set(cast.reached(inject.to))]))
  const times = new Map([...game.injects.values()].map((inject) => [inject.id, readingTime(inject)]))
  return game.phases.flatMap((phase, index) =>
    seated.map((role) => {
      let messages = 0
      let seconds = 0
      for (const { arrived } of evenings) {
        const own = (arrived[index] ?? []).filter((id) => read.get(id)?.has(role))
        messages = Math.max(messages, own.length)
        seconds = Math.max(
          seconds,
          own.reduce((sum, id) => sum + (times.get(id) ?? 0), 0),
        )
      }
      return { seated, phase: phase.id, role, messages, seconds: Math.round(seconds) }
    }),
  )
}

/** Reading load of each role in each phase, for each set of seated roles. */
export const loads = (proof: EditionProof): Load[] => proof.tables.flatMap((table) => loadsAt(proof, table))

const heaviest = (found: readonly Load[], field: 'messages' | 'seconds'): Load[] => {
  const worst = new Map<string, Load>()
  for (const load of found) {
    const name = `${load.phase} ${load.role}`
    if (load[field] > (worst.get(name)?.[field] ?? loadLimits[field])) worst.set(name, load)
  }
  return [...worst.values()]
}

const placeIn = ({ atlas }: EditionProof, phase: string, field: string) => {
  const found = atlas.find('phase', phase)
  return { file: found?.file ?? 'scenario.yaml', path: [...(found?.path ?? []), field], at: 'key' as const }
}

const tooLong = (proof: EditionProof, found: readonly Load[]): ProofProblem[] =>
  proof.game.phases.flatMap((played) => {
    const { id, minutes } = played
    const [first, ...others] = found.filter(({ phase }) => phase === id)
    if (!first) return []
    const longest = others.reduce((worst, load) => (load.seconds > worst.seconds ? load : worst), first)
    const talking = talkOf(played)
    if (longest.seconds + talking <= minutes * 60) return []
    const values = { reading: longest.seconds, talking, minutes }
    const seated = seatedWords(longest.seated)
    return [proofProblem('load/minutes', placeIn(proof, id, 'minutes'), { ...values, seated })]
  })

/** Phases that give somebody more to read than fits. */
export const load = (proof: EditionProof): ProofProblem[] => {
  const found = loads(proof)
  return [
    ...heaviest(found, 'messages').map(({ phase, role, messages, seated }) =>
      proofProblem('load/messages', placeIn(proof, phase, 'injects'), {
        role,
        found: messages,
        limit: loadLimits.messages,
        seated: seatedWords(seated),
      }),
    ),
    ...heaviest(found, 'seconds').map(({ phase, role, seconds, seated }) =>
      proofProblem('load/reading', placeIn(proof, phase, 'injects'), {
        role,
        found: seconds,
        limit: loadLimits.seconds,
        seated: seatedWords(seated),
      }),
    ),
    ...tooLong(proof, found),
  ]
}
