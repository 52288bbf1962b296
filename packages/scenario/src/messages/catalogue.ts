import { editionMessages } from './editionMessages.ts'
import { entityMessages } from './entityMessages.ts'
import { fileMessages } from './fileMessages.ts'
import type { Value } from './message.ts'
import { schemaMessages } from './schemaMessages.ts'
import { storyMessages } from './storyMessages.ts'
import { textMessages } from './textMessages.ts'

/** Every finding there can be, with its words. */
export const catalogue = {
  ...fileMessages,
  ...schemaMessages,
  ...entityMessages,
  ...editionMessages,
  ...storyMessages,
  ...textMessages,
}

type Catalogue = typeof catalogue

/** Language-free name of a kind of finding: `area/what-is-wrong`. */
export type FindingCode = keyof Catalogue

type Names<Template extends string> = Template extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Names<Rest>
  : never

type Templates<Code extends FindingCode> =
  | Catalogue[Code]['nl']['message' | 'hint']
  | Catalogue[Code]['en']['message' | 'hint']

/** The values that the words of a finding need: a forgotten or misspelt one does not compile. */
export type ValuesOf<Code extends FindingCode> = Readonly<Record<Names<Templates<Code>>, Value>>
