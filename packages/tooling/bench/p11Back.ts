import type { DebriefRun } from './debriefRun.ts'
import type { Figure, Workload } from './figure.ts'
import { ask } from './processes.ts'
import { median, percentile } from './statistics.ts'

/** The debrief: any moment as any role saw it, and *Wat als?* with 200 continuations. */
export const p11Back: Workload = {
  id: 'P11-BACK',
  about: 'the debrief: any role’s view at any moment; what if, with 200 continuations',
  run: async (say) => {
    const { moments, whatIfs } = await ask<DebriefRun>('debriefRun.ts', [])
    const moment = percentile(moments, 0.95)
    const whatIf = median(whatIfs) / 1000
    say(`${moments.length} moments, p50 ${percentile(moments, 0.5).toFixed(2)} ms, p95 ${moment.toFixed(2)} ms`)
    say(`what-ifs: ${whatIfs.map((ms) => (ms / 1000).toFixed(2)).join(', ')} s`)
    const common = { workload: 'P11-BACK', floor: null } as const
    const figures: Figure[] = [
      { ...common, name: 'any moment as any role, p95', value: moment, unit: 'ms', judged: moment, goal: { most: 20 } },
      { ...common, name: 'what if, 200 continuations', value: whatIf, unit: 's', judged: whatIf, goal: { most: 3 } },
    ]
    return figures
  },
}
