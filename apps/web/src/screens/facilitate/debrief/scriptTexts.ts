import { catalogue } from '../../../shared/i18n/catalogue.ts'

/**
 * What a facilitator may say in each scene. It asks for what people knew and missed, never why somebody did not do
 * something; speaking is an invitation.
 */
export const scriptTexts = catalogue(
  {
    words: {
      say: ['Zet op uw telefoon in één woord hoe het was. Wie liever past, past: dat is altijd goed.'],
      ask: ['Welk woord op het scherm verrast u?', 'Wie wil iets bij zijn woord vertellen?'],
      watch: [
        'Houd het kort: twee minuten woorden, twee minuten praten.',
        'Wie dit echt meemaakte, hoeft niets te zeggen.',
      ],
      watchMany: [],
    },
    timeline: {
      say: ['Dit is wat er gebeurde, van begin tot eind. We lopen er samen langs. Stop mij als u iets herkent.'],
      ask: ['Op welk moment veranderde uw beeld?', 'Welke informatie had u op dat moment willen hebben?'],
      watch: [
        'Drie momenten zijn genoeg. Schuif rustig en laat stiltes vallen.',
        'Laat bij een keerpunt zien wat één rol toen wist.',
      ],
      watchMany: [
        'Vraag eerst welke tafel wil vertellen. Biedt niemand het aan, praat dan over hoe het overal afliep.',
      ],
    },
    decisions: {
      say: ['Er is hier geen goed of fout. We kijken wat u koos, en hoe u dat aan uw inwoners uitlegde.'],
      ask: ['Wie dacht er anders over, en wat wist u toen?', 'Welke informatie had dit besluit makkelijker gemaakt?'],
      watch: [
        'Verdedigt iemand een besluit? Vraag wat de tafel op dat moment wist.',
        'Kies één besluit voor Wat als? Het is geen oordeel en geen voorspelling.',
      ],
      watchMany: ['Noem geen tafelnummer dat niet op het scherm staat.'],
    },
    facts: {
      say: ['Elk feit begon bij één of een paar mensen. Hier ziet u hoe ver het kwam.'],
      ask: ['Welke informatie had u willen hebben?', 'Wat hielp om iets op tafel te krijgen?'],
      watch: [
        'Zoek niet wie iets voor zich hield. Zoek wat het moeilijk maakte om het te zeggen.',
        'Vraag de CISO’s en de IT’ers hoe het was om iets te weten waar niemand naar vroeg.',
      ],
      watchMany: [],
    },
    questions: {
      say: [
        'Dit zijn de vragen die u bewaarde. Lees ze eerst alleen. Bespreek ze dan met uw buur, en daarna aan tafel.',
      ],
      ask: ['Welke vraag hoort op de agenda van uw college?', 'Aan wie stelt u die vraag als eerste?'],
      watch: ['Alleen, met de buur, aan tafel, in de zaal: geef elke stap een minuut.'],
      watchMany: ['Laat de zaal kiezen als de meeste vragen er staan, niet eerder.'],
    },
    home: {
      say: [
        'Neem een minuut stilte en schrijf op: als ik maandag …, dan …',
        'Kies ook een dag voor de koffie met uw CISO, en bewaar uw pagina op uw telefoon.',
      ],
      ask: ['Wie wil zijn zin voorlezen? Passen is altijd goed.'],
      watch: [
        'Vul de stilte niet. Een minuut voelt lang, en dat is goed.',
        'Beëindig de oefening pas als iedereen zijn pagina heeft bewaard.',
      ],
      watchMany: [],
    },
  },
  {
    words: {
      say: ['Put on your phone in one word how it was. You may always pass.'],
      ask: ['Which word on the screen surprises you?', 'Who would like to say something about their word?'],
      watch: [
        'Keep it short: two minutes of words, two minutes of talk.',
        'Whoever lived through this for real need not say anything.',
      ],
      watchMany: [],
    },
    timeline: {
      say: [
        'This is what happened, from beginning to end. We walk along it together. Stop me when you recognise something.',
      ],
      ask: ['At what moment did your picture change?', 'What information would you have liked to have at that moment?'],
      watch: [
        'Three moments are enough. Slide slowly, and let silences be.',
        'At a turning point, show what one role knew then.',
      ],
      watchMany: ['First ask which table would like to tell. If none offers, talk about how it ended everywhere.'],
    },
    decisions: {
      say: ['There is no right or wrong here. We look at what you chose, and how you explained it to your residents.'],
      ask: [
        'Who thought otherwise, and what did you know then?',
        'What information would have made this decision easier?',
      ],
      watch: [
        'Does somebody defend a decision? Ask what the table knew at that moment.',
        'Choose one decision for What if? It is no verdict and no forecast.',
      ],
      watchMany: ['Name no number of a table that is not on the screen.'],
    },
    facts: {
      say: ['Each fact began with one person or a few. Here you see how far it came.'],
      ask: ['What information would you have liked to have?', 'What helped to get something on the table?'],
      watch: [
        'Do not look for who kept something back. Look for what made it hard to say.',
        'Ask the CISOs and IT people what it was like to know something nobody asked about.',
      ],
      watchMany: [],
    },
    questions: {
      say: [
        'These are the questions that you saved. Read them alone first. Then talk with your neighbour, then at the table.',
      ],
      ask: ['Which question belongs on the agenda of your college?', 'Whom will you ask it first?'],
      watch: ['Alone, with the neighbour, at the table, in the room: give each step a minute.'],
      watchMany: ['Let the room choose once most questions are there, not before.'],
    },
    home: {
      say: [
        'Take a minute of silence and write down: when I … on Monday, I will …',
        'Choose a day for the coffee with your CISO too, and keep your page on your phone.',
      ],
      ask: ['Who would like to read their sentence aloud? You may always pass.'],
      watch: [
        'Do not fill the silence. A minute feels long, and that is good.',
        'End the exercise only when everybody has kept their page.',
      ],
      watchMany: [],
    },
  },
)
