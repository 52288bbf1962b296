/** Works out *Wat als?* in a process of its own: hundreds of games would hold up the play of others. [FORK-7] */
import { outcomeRange, whatIf } from '@natte-meren/debrief'
import { foldTable, prepareGame } from '@natte-meren/engine'
import type { WhatIfAnswer, WhatIfOrder } from './whatIfOrder.ts'

const send = (answer: WhatIfAnswer): Promise<void> =>
  new Promise((resolve) => {
    if (process.send) process.send(answer, () => resolve())
    else resolve()
  })

const answer = async ({ scenario, edition, log, choice, games }: WhatIfOrder): Promise<void> => {
  const game = prepareGame(scenario, edition)
  if (!game) return send(null)
  const events = log.flatMap((entry) => entry.events)
  const run = { game, log, state: foldTable(game, events) }
  const [nl, en] = [whatIf(run, choice, 'nl'), whatIf(run, choice, 'en')]
  if (!nl || !en) return send(null)
  await send({ nl, en })
  const range = outcomeRange(run, choice, games)
  await send(range && { nl: { ...nl, range: range('nl') }, en: { ...en, range: range('en') } })
}

// Whoever asked went away: nobody waits for the answer any more.
process.on('disconnect', () => process.exit(0))
process.once('message', (order: WhatIfOrder) => void answer(order).finally(() => process.exit(0)))
