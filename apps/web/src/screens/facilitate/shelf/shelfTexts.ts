import { catalogue } from '../../../shared/i18n/catalogue.ts'

export const shelfTexts = catalogue(
  {
    shelf: 'Op de plank',
    about: 'Deze berichten komen niet vanzelf. Stuur er een als de tafel dat nodig heeft.',
    send: 'Stuur nu',
    sent: 'gestuurd',
    toAll: 'voor iedereen',
    toRoles: (roles: string) => `alleen ${roles}`,
    read: 'Lees het bericht',
    step: (name: string, change: number) => `${name} ${change > 0 ? '+' : '−'}${Math.abs(change)}`,
    changes: 'Verandert meteen',
    facts: 'Brengt dit feit',
    touches: 'Telt later mee voor',
    nothing: 'Verandert verder niets aan het verhaal.',
    kinds: { message: 'bericht', duty: 'plicht', outcome: 'afloop', question: 'vraag voor thuis' },
  },
  {
    shelf: 'On the shelf',
    about: 'These messages do not come by themselves. Send one when the table needs it.',
    send: 'Send now',
    sent: 'sent',
    toAll: 'for everybody',
    toRoles: (roles) => `only ${roles}`,
    read: 'Read the message',
    step: (name, change) => `${name} ${change > 0 ? '+' : '−'}${Math.abs(change)}`,
    changes: 'Changes at once',
    facts: 'Brings this fact',
    touches: 'Counts later for',
    nothing: 'Changes nothing else in the story.',
    kinds: { message: 'message', duty: 'duty', outcome: 'outcome', question: 'question for home' },
  },
)
