import { catalogue } from '../../shared/i18n/catalogue.ts'

/** A table that leads its own debrief: its script, scene by scene, and who turns. */
export const selfLedTexts = catalogue(
  {
    title: 'Uw tafel bespreekt zelf na',
    time: (minutes: number, planned: number) => `${minutes} van ${planned} minuten`,
    longer: (minutes: number, planned: number) => `${minutes} minuten, ${planned} is genoeg`,
    read: 'Lees voor',
    ask: 'Vraag aan elkaar',
    nobody: 'Wie van u bladert voor de tafel? Op elke telefoon komt dan hetzelfde beeld.',
    take: 'Ik blader',
    mine: 'U bladert voor de tafel. De knop staat onderaan.',
    give: 'Laat een ander bladeren',
    other: (role: string) => `${role} bladert voor de tafel.`,
    takeOver: 'Neem het over',
    onward: (scene: string) => `Samen verder: ${scene}`,
    back: 'Samen terug',
    done: 'Dit was het laatste beeld. Bewaar uw pagina. U hoeft op niemand te wachten.',
    elsewhere: (scene: string) => `Uw tafel is bij “${scene}”`,
    follow: 'Volg de tafel',
    room: 'U bespreekt het aan uw eigen tafel',
    roomAbout: ['Eén telefoon bladert voor de tafel.', 'Op elke telefoon staat wat u kunt voorlezen en vragen.'],
    roomPass: 'Passen is altijd goed.',
    script: {
      words: {
        read: 'Ieder zet één woord op de telefoon: hoe was het? Passen is altijd goed.',
        ask: ['Welk woord verrast u?', 'Wie wil er iets bij vertellen?'],
      },
      timeline: {
        read: 'Loop samen langs wat er gebeurde. Stop bij drie momenten.',
        ask: ['Op welk moment veranderde uw beeld?', 'Welke informatie had u toen willen hebben?'],
      },
      decisions: {
        read: 'Er is hier geen goed of fout. Kijk wat u koos, en hoe u dat aan uw inwoners uitlegde.',
        ask: ['Wie dacht er anders over, en wat wist u toen?'],
      },
      facts: {
        read: 'Elk feit begon bij één of een paar mensen. Kijk hoe ver het kwam.',
        ask: ['Welke informatie had u willen hebben?', 'Wat hielp om iets op tafel te krijgen?'],
      },
      questions: {
        read: 'Lees de vragen eerst alleen, dan met uw buur, dan samen.',
        ask: ['Welke vraag hoort op de agenda van uw college?'],
      },
      home: {
        read: 'Neem een minuut stilte. Schrijf daarna uw zin: als ik maandag …, dan …',
        ask: ['Wie wil zijn zin voorlezen? Passen is altijd goed.'],
      },
    },
  },
  {
    title: 'Your table leads its own debrief',
    time: (minutes, planned) => `${minutes} of ${planned} minutes`,
    longer: (minutes, planned) => `${minutes} minutes, ${planned} is enough`,
    read: 'Read aloud',
    ask: 'Ask each other',
    nobody: 'Which of you turns for the table? Each phone then shows the same scene.',
    take: 'I turn',
    mine: 'You turn for the table. The button is at the bottom.',
    give: 'Let somebody else turn',
    other: (role) => `${role} turns for the table.`,
    takeOver: 'Take over',
    onward: (scene) => `On together: ${scene}`,
    back: 'Back together',
    done: 'This was the last scene. Keep your page. You need not wait for anybody.',
    elsewhere: (scene) => `Your table is at “${scene}”`,
    follow: 'Follow the table',
    room: 'You talk at your own table',
    roomAbout: ['One phone turns for the table.', 'Each phone says what you can read aloud and ask.'],
    roomPass: 'You may always pass.',
    script: {
      words: {
        read: 'Everybody puts one word on their phone: how was it? You may always pass.',
        ask: ['Which word surprises you?', 'Who would like to say something about it?'],
      },
      timeline: {
        read: 'Walk together along what happened. Stop at three moments.',
        ask: ['At what moment did your picture change?', 'What information would you have liked to have then?'],
      },
      decisions: {
        read: 'There is no right or wrong here. Look at what you chose, and how you explained it to your residents.',
        ask: ['Who thought otherwise, and what did you know then?'],
      },
      facts: {
        read: 'Each fact began with one person or a few. Look how far it came.',
        ask: ['What information would you have liked to have?', 'What helped to get something on the table?'],
      },
      questions: {
        read: 'Read the questions alone first, then with your neighbour, then together.',
        ask: ['Which question belongs on the agenda of your college?'],
      },
      home: {
        read: 'Take a minute of silence. Then write your sentence: when I … on Monday, I will …',
        ask: ['Who would like to read their sentence aloud? You may always pass.'],
      },
    },
  },
)
