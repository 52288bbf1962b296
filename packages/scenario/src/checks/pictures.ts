import type { Draft } from '../draft.ts'
import { isLive, isPictureFile, pictureLimit } from '../picture.ts'
import { type Problem, problem } from '../problem.ts'

/** Pictures and their files: there, used, an honest SVG, and small enough for every phone in the hall. */
export const checkPictures = ({ scenario }: Draft, files: Readonly<Record<string, string>>): Problem[] => {
  const there = Object.keys(files).filter(isPictureFile).sort()
  const problems = there.flatMap((file) => pictureProblems(file, files[file] ?? ''))
  if (!scenario) return problems
  const { pictures } = scenario.data
  const named = new Set(pictures.map(({ file }) => file))
  for (const [index, { file }] of pictures.entries())
    if (!(file in files)) {
      const path = ['pictures', index, 'file']
      problems.push(problem('picture/no-file', { file: scenario.file, path }, { file, known: there }))
    }
  for (const file of there)
    if (!named.has(file)) problems.push(problem('picture/not-used', { file, offset: 0 }, { file }))
  return problems
}

const pictureProblems = (file: string, svg: string): Problem[] => {
  const place = { file, offset: 0 }
  if (!/<svg\b[^>]*\bviewBox=/.test(svg)) return [problem('picture/no-svg', place, {})]
  if (svg.length > pictureLimit) {
    const values = { size: Math.ceil(svg.length / 1000), limit: pictureLimit / 1000 }
    return [problem('picture/too-large', place, values)]
  }
  return isLive(svg) ? [problem('picture/live', place, {})] : []
}
