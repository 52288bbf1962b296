import { catalogue } from '../../../shared/i18n/catalogue.ts'

export const notesTexts = catalogue(
  {
    notes: 'Voor u',
    say: 'Zeg',
    ask: 'Vraag',
    watch: 'Let op',
    noNotes: 'Geen notitie bij deze stap. Kijk naar de gezichten.',
    debriefNotes: {
      words: {
        say: 'Noem één woord: hoe was het? Zet het op uw telefoon. Passen mag altijd.',
        ask: 'Welk woord verrast u?',
      },
      timeline: {
        say: 'Dit is uw eigen verloop. We lopen het rustig langs.',
        ask: 'Op welk moment veranderde uw beeld?',
      },
      decisions: {
        say: 'Er is geen goed of fout. We kijken hoe u koos en hoe u het uitlegde.',
        ask: 'Wie dacht er anders over, en waarom?',
      },
      facts: {
        say: 'Elk feit begon bij één of een paar mensen.',
        ask: 'Welke informatie had u willen hebben?',
      },
      questions: {
        say: 'Dit zijn uw vragen voor thuis. Eerst alleen, dan samen.',
        ask: 'Welke vraag hoort op de agenda van uw college?',
      },
      home: {
        say: 'Neem een minuut stilte. Schrijf uw zin op: als ik maandag…, dan…',
        ask: 'Wie leest de zin hardop voor? Passen mag altijd.',
      },
    },
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
    debriefNotes: {
      words: {
        say: 'One word: how was it? Put it on your phone. You may always pass.',
        ask: 'Which word surprises you?',
      },
      timeline: {
        say: 'This is your own run. We walk through it at ease.',
        ask: 'At what moment did your picture change?',
      },
      decisions: {
        say: 'There is no right or wrong. We look at how you chose and explained it.',
        ask: 'Who thought otherwise, and why?',
      },
      facts: {
        say: 'Each fact began with one or a few people.',
        ask: 'What information would you have liked to have?',
      },
      questions: {
        say: 'These are your questions for home. First alone, then together.',
        ask: 'Which question belongs on the agenda of your board?',
      },
      home: {
        say: 'Take a minute of silence. Write your sentence: when I …, I will …',
        ask: 'Who reads the sentence aloud? You may always pass.',
      },
    },
    ownNotes: 'My notes',
    noteLabel: 'Note on this moment',
    noteSave: 'Save note',
  },
)
