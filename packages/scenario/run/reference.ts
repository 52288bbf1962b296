import type { PartDoc } from '../src/fields/fieldDoc.ts'
import { partDocs } from '../src/fields/partDocs.ts'
import { type FileKind, fileSchemas } from '../src/fileKind.ts'
import { type JsonSchema, jsonSchemaOf } from '../src/jsonSchema.ts'
import { catalogue } from '../src/messages/catalogue.ts'

type DocLanguage = 'nl' | 'en'

const words = {
  nl: {
    field: 'Veld',
    needed: 'Nodig',
    meaning: 'Betekenis',
    example: 'Voorbeeld',
    yes: 'ja',
    no: 'nee',
    code: 'Code',
    severity: 'Ernst',
    says: 'Wat er staat',
    error: 'fout',
    warning: 'waarschuwing',
  },
  en: {
    field: 'Field',
    needed: 'Needed',
    meaning: 'Meaning',
    example: 'Example',
    yes: 'yes',
    no: 'no',
    code: 'Code',
    severity: 'Severity',
    says: 'What it says',
    error: 'error',
    warning: 'warning',
  },
} as const

/** The parts in the order of the author's work. */
const order = [
  'Scenario',
  'Edition',
  'Indicator',
  'Flag',
  'Goal',
  'RolesFile',
  'Role',
  'FactsFile',
  'Fact',
  'Phase',
  'Inject',
  'Sitrep',
  'Decision',
  'Option',
  'Effects',
  'Condition',
  'Notes',
  'DutiesFile',
  'Duty',
  'QuestionsFile',
  'Question',
  'Verbs',
  'VerbLine',
  'OutcomesFile',
  'Outcome',
  'GlossaryFile',
  'Term',
  'Text',
  'TestsFile',
  'Test',
  'ShareStep',
  'DecideStep',
  'LapseStep',
  'Expectation',
  'ExceptionsFile',
  'Exception',
]

const definitions = (): Record<string, JsonSchema> =>
  Object.assign({}, ...(Object.keys(fileSchemas) as FileKind[]).map((kind) => jsonSchemaOf(kind).$defs))

/** Whether a field must be there; fields inside a field count within it. */
const isNeeded = (definition: JsonSchema | undefined, field: string): boolean => {
  const steps = field.split('.')
  const last = steps.pop() ?? ''
  let spots = [definition]
  for (const step of steps)
    spots = spots.flatMap((spot) => {
      const property = spot?.properties?.[step]
      return property ? [property, ...(property.anyOf ?? []), ...(property.items ? [property.items] : [])] : []
    })
  return spots.some((spot) => Array.isArray(spot?.['required']) && spot['required'].includes(last))
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

const partTable = (part: PartDoc, definition: JsonSchema | undefined, language: DocLanguage): string => {
  const say = words[language]
  const rows = Object.entries(part.fields).map(([field, doc]) => {
    const needed = isNeeded(definition, field) ? say.yes : say.no
    return `| \`${field}\` | ${needed} | ${cell(doc[language])} | \`${cell(doc.example)}\` |`
  })
  return [
    `### ${part.title[language]}`,
    '',
    `| ${say.field} | ${say.needed} | ${say.meaning} | ${say.example} |`,
    '|---|---|---|---|',
    ...rows,
  ].join('\n')
}

/** Every field of every file, as Markdown tables. */
export const fieldReference = (language: DocLanguage): string => {
  const schemas = definitions()
  return order
    .flatMap((name) => {
      const part = partDocs[name]
      return part ? [partTable(part, schemas[name], language)] : []
    })
    .join('\n\n')
}

/** Every finding, as a Markdown table. */
export const findingReference = (language: DocLanguage): string => {
  const say = words[language]
  const rows = Object.entries(catalogue).map(
    ([
      code,
      {
        severity,
        [language]: { message },
      },
    ]) => {
      const text = cell(message.replace(/\{\{(\w+)\}\}/g, '…'))
      return `| \`${code}\` | ${say[severity]} | ${text} |`
    },
  )
  return [`| ${say.code} | ${say.severity} | ${say.says} |`, '|---|---|---|', ...rows].join('\n')
}
