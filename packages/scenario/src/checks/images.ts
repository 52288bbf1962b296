import type { Draft } from '../draft.ts'
import { filesOf, isLive, isImageFile, imageLimit } from '../image.ts'
import { type Problem, problem } from '../problem.ts'
import { wordings } from '../text.ts'

/** Images and their files: there, used, an honest SVG, and small enough for every phone in the hall. */
export const checkImages = ({ scenario }: Draft, files: Readonly<Record<string, string>>): Problem[] => {
  const there = Object.keys(files).filter(isImageFile).sort()
  const problems = there.flatMap((file) => imageProblems(file, files[file] ?? ''))
  if (!scenario) return problems
  const { images } = scenario.data
  const named = new Set(images.flatMap((image) => wordings(filesOf(image)).map(([, file]) => file)))
  for (const [index, image] of images.entries())
    for (const [language, file] of wordings(filesOf(image)))
      if (!(file in files)) {
        const path = ['images', index, 'file', ...(typeof image.file === 'string' ? [] : [language])]
        problems.push(problem('image/no-file', { file: scenario.file, path }, { file, known: there }))
      }
  for (const file of there)
    if (!named.has(file)) problems.push(problem('image/not-used', { file, offset: 0 }, { file }))
  return problems
}

const imageProblems = (file: string, svg: string): Problem[] => {
  const place = { file, offset: 0 }
  if (!/<svg\b[^>]*\bviewBox=/.test(svg)) return [problem('image/no-svg', place, {})]
  if (svg.length > imageLimit) {
    const values = { size: Math.ceil(svg.length / 1000), limit: imageLimit / 1000 }
    return [problem('image/too-large', place, values)]
  }
  return isLive(svg) ? [problem('image/live', place, {})] : []
}
