/** One thing that was measured, beside its goal. */
export interface Figure {
  /** Workload of docs/performance.md: "P1". */
  readonly workload: string
  readonly name: string
  readonly value: number
  readonly unit: string
  /** The bare floor, measured in the same run; null where there is none. */
  readonly floor: number | null
  /** What is held against the goal: a ratio to the floor, or the value itself. */
  readonly judged: number
  readonly goal: { readonly most?: number; readonly least?: number }
}

/** A workload: what it measures and how. `say` tells what is going on. */
export interface Workload {
  readonly id: string
  readonly about: string
  readonly run: (say: (line: string) => void) => Promise<readonly Figure[]>
}

export const isMet = ({ judged, goal }: Figure): boolean =>
  (goal.most === undefined || judged <= goal.most) && (goal.least === undefined || judged >= goal.least)

const short = (value: number): string => {
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en-GB')
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1)
}

const goalWords = ({ goal, floor }: Figure): string => {
  const times = floor === null ? '' : ' × floor'
  if (goal.most !== undefined) return `≤ ${short(goal.most)}${times}`
  return goal.least === undefined ? '–' : `≥ ${short(goal.least)}${times}`
}

/** The figures as a table in Markdown, as it stands in docs/performance.md. */
export const figureTable = (figures: readonly Figure[]): string =>
  [
    '| workload | figure | ours | floor | judged | goal | met |',
    '|---|---|---|---|---|---|---|',
    ...figures.map((figure) => {
      const { workload, name, value, unit, floor, judged } = figure
      const cells = [
        workload,
        name,
        `${short(value)} ${unit}`,
        floor === null ? '–' : `${short(floor)} ${unit}`,
        short(judged),
        goalWords(figure),
        isMet(figure) ? 'yes' : 'no',
      ]
      return `| ${cells.join(' | ')} |`
    }),
  ].join('\n')

/** Figures that became over a fifth worse than a baseline, by workload and name. */
export const regressions = (figures: readonly Figure[], baseline: Readonly<Record<string, number>>): string[] =>
  figures.flatMap(({ workload, name, judged, goal }) => {
    const before = baseline[`${workload} ${name}`]
    if (before === undefined || before === 0) return []
    const worse = goal.least === undefined ? judged / before : before / judged
    return worse > 1.2 ? [`${workload} ${name}: ${short(judged)}, was ${short(before)}`] : []
  })
