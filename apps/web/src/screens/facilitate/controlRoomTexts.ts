import { catalogue } from '../../shared/i18n/catalogue.ts'

export const controlRoomTexts = catalogue(
  {
    left: 'Draaiboek',
    scenes: 'Beelden en eindtijd',
    centre: 'Wat er nu gebeurt',
    right: 'Zaal, vragen en notities',
    ownMessage: 'Eigen bericht',
    line: 'Zeg iets tegen iedereen',
    chosen: (number: number, name: string | null) => `Tafel ${number}${name === null ? '' : ` (${name})`} van dichtbij`,
  },
  {
    left: 'Run sheet',
    scenes: 'Scenes and end time',
    centre: 'What happens now',
    right: 'Room, questions and notes',
    ownMessage: 'Own message',
    line: 'Say something to everybody',
    chosen: (number, name) => `Table ${number}${name === null ? '' : ` (${name})`} close by`,
  },
)
