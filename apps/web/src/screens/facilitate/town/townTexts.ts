import { catalogue } from '../../../shared/i18n/catalogue.ts'

export const townTexts = catalogue(
  {
    town: 'De gemeente',
    duties: 'Plichten',
    dutyStates: { running: 'loopt', met: 'gehaald', missed: 'gemist' },
  },
  {
    town: 'The town',
    duties: 'Duties',
    dutyStates: { running: 'running', met: 'met', missed: 'missed' },
  },
)
