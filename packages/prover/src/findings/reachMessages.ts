import type { Message } from '@natte-meren/scenario'

/** What a table can never come to, and why. */
export const reachMessages = {
  'reach/inject': {
    severity: 'error',
    nl: {
      message: 'Het bericht “{{inject}}” komt in geen enkel verloop van de editie “{{edition}}”: {{why}}.',
      hint: 'Verander deze voorwaarde, laat iets eerder gebeuren dat haar waar maakt, of haal het bericht weg.',
    },
    en: {
      message: 'The inject “{{inject}}” arrives in no run of the edition “{{edition}}”: {{why}}.',
      hint: 'Change this condition, let something earlier make it true, or take the inject out.',
    },
  },
  'reach/inject-in-edition': {
    severity: 'warning',
    nl: {
      message: 'Het bericht “{{inject}}” komt nooit in de editie “{{edition}}”, wel in “{{other}}”: {{why}}.',
      hint: 'Noem bij het bericht in welke edities het speelt: editions: [{{other}}]',
    },
    en: {
      message: 'The inject “{{inject}}” never arrives in the edition “{{edition}}”, but does in “{{other}}”: {{why}}.',
      hint: 'Say with the inject in which editions it plays: editions: [{{other}}]',
    },
  },
  'reach/inject-at-table': {
    severity: 'warning',
    nl: {
      message:
        'Het bericht “{{inject}}” komt nooit aan een tafel met alleen {{seated}} (editie “{{edition}}”): {{why}}.',
      hint: 'Is dat de bedoeling, vraag er dan zelf naar met “played”. Laat het anders van een rol afhangen die er altijd is.',
    },
    en: {
      message: 'The inject “{{inject}}” never arrives at a table of only {{seated}} (edition “{{edition}}”): {{why}}.',
      hint: 'If that is meant, ask for it with “played”. Else let it depend on a role that is always there.',
    },
  },
  'reach/outcome': {
    severity: 'error',
    nl: {
      message: 'De afloop “{{outcome}}” kan in geen enkele editie gebeuren: {{why}}.',
      hint: 'Verander de voorwaarde of de volgorde van de aflopen: de eerste die geldt is het.',
    },
    en: {
      message: 'The outcome “{{outcome}}” can happen in no edition: {{why}}.',
      hint: 'Change the condition or the order of the outcomes: the first that holds is the one.',
    },
  },
  'reach/duty-starts': {
    severity: 'error',
    nl: {
      message: 'De plicht “{{duty}}” begint in geen enkele editie: {{why}}.',
      hint: 'Verander “starts”, of haal de plicht weg.',
    },
    en: {
      message: 'The duty “{{duty}}” starts in no edition: {{why}}.',
      hint: 'Change “starts”, or take the duty out.',
    },
  },
  'reach/duty-met': {
    severity: 'warning',
    nl: {
      message: 'De plicht “{{duty}}” kan beginnen, maar in geen enkele editie vervuld worden: {{why}}.',
      hint: 'Verander “met”, of laat een optie of bericht haar vervullen: meets: [{{duty}}]',
    },
    en: {
      message: 'The duty “{{duty}}” can start, but be met in no edition: {{why}}.',
      hint: 'Change “met”, or let an option or inject meet it: meets: [{{duty}}]',
    },
  },
  'reach/duty-missed': {
    severity: 'warning',
    nl: {
      message: 'De plicht “{{duty}}” kan in geen enkele editie te laat zijn: haar klok loopt door tot na het einde.',
      hint: 'Geef een kortere termijn, of laat haar eerder beginnen: nu is er geen spanning.',
    },
    en: {
      message: 'The duty “{{duty}}” can be missed in no edition: its clock runs on past the end.',
      hint: 'Give less time, or let it start earlier: now there is no tension.',
    },
  },
  'reach/line': {
    severity: 'warning',
    nl: {
      message: 'De regel “{{line}}” komt in geen enkele editie mee naar huis: {{why}}.',
      hint: 'Verander “when”, of haal de regel weg.',
    },
    en: {
      message: 'The line “{{line}}” is taken home in no edition: {{why}}.',
      hint: 'Change “when”, or take the line out.',
    },
  },
  'reach/cycle': {
    severity: 'error',
    nl: {
      message: 'Deze berichten wachten op elkaar en komen dus nooit: {{cycle}}.',
      hint: 'Haal in één van hen de voorwaarde “delivered” weg.',
    },
    en: {
      message: 'These injects wait for each other, and so never come: {{cycle}}.',
      hint: 'Take the condition “delivered” out of one of them.',
    },
  },
  'reach/not-confirmed': {
    severity: 'error',
    nl: {
      message:
        'De bewijzer vond een weg naar “{{what}}”, maar nagespeeld in het echte spel leidt die er niet heen: {{run}}',
      hint: 'Het hangt dan op minuten. Speel deze weg zelf na; vertrouw dit ene antwoord niet, en meld het met deze map.',
    },
    en: {
      message:
        'The prover found a way to “{{what}}”, but played again in the real game it does not lead there: {{run}}',
      hint: 'It then hangs on minutes. Play this way yourself; do not trust this one answer, and report it with this folder.',
    },
  },
  'condition/always': {
    severity: 'warning',
    nl: {
      message: 'Deze voorwaarde geldt altijd als het bericht “{{inject}}” aan de beurt is.',
      hint: 'Haal “when” weg, of vraag naar iets dat ook anders kan lopen.',
    },
    en: {
      message: 'This condition always holds when it is the turn of the inject “{{inject}}”.',
      hint: 'Take “when” out, or ask for something that can also go differently.',
    },
  },
  'proof/cut-off': {
    severity: 'warning',
    nl: {
      message:
        'Het zoeken is afgebroken: van {{count}} dingen is niet zeker of ze kunnen gebeuren, zoals {{examples}}.',
      hint: 'Laat voorwaarden minder ver terugkijken, of lees minder standen af: dan blijven er minder toestanden over.',
    },
    en: {
      message:
        'The search was cut off: of {{count}} things it is not certain whether they can happen, such as {{examples}}.',
      hint: 'Let conditions look back less far, or read fewer indicators: then fewer states remain.',
    },
  },
} as const satisfies Record<string, Message>
