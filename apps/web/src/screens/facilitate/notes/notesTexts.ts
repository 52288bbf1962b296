import { catalogue } from '../../../shared/i18n/catalogue.ts'

export const notesTexts = catalogue(
  {
    notes: 'Voor u',
    say: 'Zeg',
    ask: 'Vraag',
    watch: 'Let op',
    noNotes: 'Geen notitie bij deze stap. Kijk naar de gezichten.',
    ownNotes: 'Mijn notities',
    noteLabel: 'Notitie bij dit moment',
    noteSave: 'Bewaar notitie',
  },
  {
    notes: 'For you',
    say: 'Say',
    ask: 'Ask',
    watch: 'Watch',
    noNotes: 'No note for this step. Watch the faces.',
    ownNotes: 'My notes',
    noteLabel: 'Note on this moment',
    noteSave: 'Save note',
  },
)
