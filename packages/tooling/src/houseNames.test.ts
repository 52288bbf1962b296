import { describe, expect, it } from 'vitest'
import { checkNames } from './houseNames.ts'

const rules = (file: string) => checkNames(file).map((finding) => finding.rule)

describe('names and places of source files', () => {
  it.each(['utils', 'helpers', 'types', 'common', 'misc', 'manager'])(
    'refuses the empty name %s, as file and as folder',
    (name) => {
      expect(rules(`packages/engine/src/${name}.ts`)).toContain('names/empty')
      expect(rules(`apps/web/src/shared/${name}/card.tsx`)).toContain('names/empty')
    },
  )

  it.each(['take-home.ts', 'take_home.ts', 'take-home.test.ts'])('refuses the spelling of %s', (name) => {
    expect(rules(`packages/engine/src/${name}`)).toContain('names/case')
  })

  it('refuses a fourth folder below src', () => {
    expect(rules('apps/web/src/screens/play/inbox/card/Card.tsx')).toContain('names/depth')
  })

  it('refuses a second index.ts in a package', () => {
    expect(rules('packages/scenario/src/checks/index.ts')).toContain('names/index')
  })

  it.each([
    'packages/engine/src/index.ts',
    'packages/engine/src/takeHome.test.ts',
    'apps/web/src/screens/play/inbox/InboxPanel.tsx',
    'apps/web/src/screens/play/inbox/InboxPanel.module.css',
    'packages/tooling/start.mjs',
  ])('accepts %s', (file) => {
    expect(rules(file)).toEqual([])
  })
})
