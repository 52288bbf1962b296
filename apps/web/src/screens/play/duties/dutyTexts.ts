import { catalogue } from '../../../shared/i18n/catalogue.ts'

export const dutyTexts = catalogue(
  {
    title: 'Plichten',
    running: (span: string) => `Loopt: nog ${span}`,
    due: (moment: string) => `Uiterlijk ${moment}`,
    met: 'Op tijd gedaan',
    missed: 'Te laat',
    holder: (role: string) => `Zorg van: ${role}`,
  },
  {
    title: 'Duties',
    running: (span: string) => `Running: ${span} left`,
    due: (moment: string) => `By ${moment} at the latest`,
    met: 'Done in time',
    missed: 'Too late',
    holder: (role: string) => `Looked after by: ${role}`,
  },
)
