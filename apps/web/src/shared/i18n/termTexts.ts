import { catalogue } from './catalogue.ts'

/** Words for one concept that several screens show: the same on phone, beamer, control room and paper. */
export const termTexts = catalogue(
  {
    kinds: {
      mail: 'E-mail',
      call: 'Telefoontje',
      news: 'Nieuws',
      social: 'Buurtapp',
      sitrep: 'Situatiebeeld',
      letter: 'Brief',
    },
    status: {
      lobby: 'Nog niet begonnen',
      playing: 'Speelt',
      paused: 'Gepauzeerd',
      debrief: 'Nabespreking',
      ended: 'Afgelopen',
    },
    steps: { picture: 'Beeld', judgement: 'Oordeel', decision: 'Besluit', done: 'Klaar' },
    /** The scenes of the debrief, as phones and beamer head them. */
    debriefScenes: {
      words: 'Hoe was het?',
      timeline: 'Wat gebeurde er?',
      decisions: 'Wat besloot u?',
      facts: 'Wie wist wat, en wanneer?',
      questions: 'Welke vragen neemt u mee?',
      home: 'Mee naar huis',
    },
  },
  {
    kinds: {
      mail: 'E-mail',
      call: 'Phone call',
      news: 'News',
      social: 'Neighbourhood app',
      sitrep: 'Situation report',
      letter: 'Letter',
    },
    status: {
      lobby: 'Not started',
      playing: 'Playing',
      paused: 'Paused',
      debrief: 'Debrief',
      ended: 'Ended',
    },
    steps: { picture: 'Picture', judgement: 'Judgement', decision: 'Decision', done: 'Done' },
    debriefScenes: {
      words: 'How was it?',
      timeline: 'What happened?',
      decisions: 'What did you decide?',
      facts: 'Who knew what, and when?',
      questions: 'Which questions do you take along?',
      home: 'To take home',
    },
  },
)
