import { catalogue } from '../../../shared/i18n/catalogue.ts'
import { termTexts } from '../../../shared/i18n/termTexts.ts'

export const messageTexts = catalogue(
  {
    message: 'Eigen bericht',
    messageKind: 'Soort',
    messageTo: 'Voor wie',
    messageAll: 'Iedereen',
    messageTables: 'Aan welke tafels',
    messageFrom: 'Van wie',
    messageSubject: 'Onderwerp',
    messageText: 'Tekst',
    left: (count: number) => (count === 1 ? 'Nog 1 teken' : `Nog ${count} tekens`),
    preview: 'Zo ziet de speler het',
    previewAs: 'Bekijk als',
    previewNothing: (role: string) => `${role} krijgt dit bericht niet.`,
    messageSend: 'Stuur bericht',
    messageKinds: termTexts.nl.kinds,
    close: 'Sluit',
  },
  {
    message: 'Own message',
    messageKind: 'Kind',
    messageTo: 'For whom',
    messageAll: 'Everybody',
    messageTables: 'At which tables',
    messageFrom: 'From whom',
    messageSubject: 'Subject',
    messageText: 'Text',
    left: (count) => (count === 1 ? '1 character left' : `${count} characters left`),
    preview: 'What the player sees',
    previewAs: 'Look as',
    previewNothing: (role) => `${role} does not get this message.`,
    messageSend: 'Send message',
    messageKinds: termTexts.en.kinds,
    close: 'Close',
  },
)
