import { catalogue } from '../../../shared/i18n/catalogue.ts'

export const drawerTexts = catalogue(
  {
    table: (number: number) => `Tafel ${number}`,
    close: 'Sluit de tafel',
    minus: '−1 min',
    plus: '+1 min',
    minusLong: 'Eén minuut eraf bij deze tafel',
    plusLong: 'Eén minuut erbij voor deze tafel',
    pause: 'Pauzeer deze tafel',
    resume: 'Laat deze tafel verdergaan',
    seats: 'Stoelen: maak vrij of zet er iemand op',
    along: 'Kijk mee als',
    alongNone: 'Kies een rol. U ziet dan het scherm van die rol. U kunt daar niets doen.',
    screenOf: (role: string) => `Scherm van ${role}`,
    wait: 'Het scherm komt eraan.',
  },
  {
    table: (number) => `Table ${number}`,
    close: 'Close the table',
    minus: '−1 min',
    plus: '+1 min',
    minusLong: 'One minute less at this table',
    plusLong: 'One minute more for this table',
    pause: 'Pause this table',
    resume: 'Let this table go on',
    seats: 'Seats: free one or fill one',
    along: 'Look along as',
    alongNone: 'Choose a role. You then see the screen of that role. You can do nothing there.',
    screenOf: (role) => `Screen of ${role}`,
    wait: 'The screen is on its way.',
  },
)
