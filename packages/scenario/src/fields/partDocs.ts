import { castFields } from './castFields.ts'
import type { PartDoc } from './fieldDoc.ts'
import { exceptionFields } from './exceptionFields.ts'
import { logicFields } from './logicFields.ts'
import { playFields } from './playFields.ts'
import { testFields } from './testFields.ts'

/**
 * What every field means, for authors: the one source of the descriptions in the JSON Schema, of the
 * examples in findings and of the reference in `docs/authoring.md`.
 */
export const partDocs: Readonly<Record<string, PartDoc>> = {
  ...castFields,
  ...playFields,
  ...logicFields,
  ...testFields,
  ...exceptionFields,
}
