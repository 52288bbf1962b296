import { catalogue } from '../../../shared/i18n/catalogue.ts'

const nl = {
  legend: 'Begin met',
  templates: [
    {
      tone: 'Iemand dringt aan',
      from: 'De wethouder',
      subject: 'Hoe lang nog?',
      text: 'Ik word nu voor de derde keer gebeld. Wat zeg ik tegen de mensen? Ik heb binnen tien minuten een antwoord nodig.',
    },
    {
      tone: 'Iemand is bezorgd',
      from: 'Een inwoner',
      subject: 'Mijn moeder wacht',
      text: 'Mijn moeder van 84 krijgt geen gehoor bij de gemeente. Weet iemand of de thuiszorg morgen wel komt?',
    },
    {
      tone: 'Iemand stelt gerust',
      from: 'De buurgemeente',
      subject: 'Wij denken aan u',
      text: 'We hebben vorig jaar iets dergelijks meegemaakt. Bel gerust als u iemand nodig hebt die het kent.',
    },
    {
      tone: 'De pers vraagt',
      from: 'De krant',
      subject: 'Gemeente geeft geen antwoord',
      text: 'De gemeente wil nog niet zeggen wat er aan de hand is. Vanavond om acht uur sluit onze pagina.',
    },
  ],
}

/** How a facilitator's own message may begin; the people in it are nobody in particular. */
export const templateTexts = catalogue(nl, {
  legend: 'Begin with',
  templates: [
    {
      tone: 'Somebody presses',
      from: 'The alderman',
      subject: 'How much longer?',
      text: 'They are calling me for the third time now. What do I tell people? I need an answer within ten minutes.',
    },
    {
      tone: 'Somebody is worried',
      from: 'A resident',
      subject: 'My mother is waiting',
      text: 'My mother is 84 and nobody at the town hall picks up. Does anyone know whether home care comes tomorrow?',
    },
    {
      tone: 'Somebody reassures',
      from: 'The neighbouring town',
      subject: 'Our thoughts are with you',
      text: 'Something like this happened to us last year. Do call if you need somebody who knows what it is like.',
    },
    {
      tone: 'The press asks',
      from: 'The newspaper',
      subject: 'Town hall gives no answer',
      text: 'The town will not say yet what is going on. Our page closes at eight tonight.',
    },
  ],
})
