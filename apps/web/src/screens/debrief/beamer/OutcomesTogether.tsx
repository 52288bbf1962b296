import { BeamerScene } from './BeamerScene.tsx'
import { Bars } from './Bars.tsx'
import type { TogetherSceneProps } from './togetherScene.ts'

/** While no table tells about its own run: how it ended everywhere. */
export const OutcomesTogether = ({ together, texts }: TogetherSceneProps) => {
  const { outcomes, tables } = together
  const t = texts.timeline
  return (
    <BeamerScene
      name="timeline"
      headline={outcomes.length === 1 ? t.same(tables) : t.different(tables, outcomes.length)}
      foot={<p>{t.ask}</p>}
    >
      <Bars
        whole={tables}
        rows={outcomes.map(({ title, tables: count }) => ({
          id: title,
          label: title,
          count,
          value: texts.tables(count),
        }))}
      />
    </BeamerScene>
  )
}
