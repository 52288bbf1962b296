import type { Message } from './message.ts'

/** The story: messages, facts, decisions, duties, endings and the take-home. */
export const storyMessages = {
  'inject/no-text': {
    severity: 'error',
    nl: {
      message: 'Dit bericht heeft geen tekst: “body” en “sitrep” ontbreken allebei.',
      hint: 'Geef een situatierapport (kind: sitrep) “sitrep” en elk ander bericht “body”.',
    },
    en: {
      message: 'This inject has no text: “body” and “sitrep” are both missing.',
      hint: 'Give a situation report (kind: sitrep) “sitrep” and every other inject “body”.',
    },
  },
  'inject/two-texts': {
    severity: 'error',
    nl: {
      message: 'Dit bericht heeft “body” en “sitrep”; verwacht is één van de twee.',
      hint: 'Houd “sitrep” bij een situatierapport (kind: sitrep), anders “body”.',
    },
    en: {
      message: 'This inject has “body” and “sitrep”; one of the two is expected.',
      hint: 'Keep “sitrep” for a situation report (kind: sitrep), else “body”.',
    },
  },
  'inject/sitrep-kind': {
    severity: 'error',
    nl: {
      message: 'Verwacht: “{{expected}}” bij een bericht van de soort “{{kind}}”; hier staat “{{found}}”.',
      hint: 'Verander “kind”, of schrijf de tekst onder “{{expected}}”.',
    },
    en: {
      message: 'Expected: “{{expected}}” for an inject of kind “{{kind}}”; here stands “{{found}}”.',
      hint: 'Change “kind”, or write the text under “{{expected}}”.',
    },
  },
  'inject/essence-private': {
    severity: 'warning',
    nl: {
      message: '“essence” staat bij een bericht dat niet voor allen is; het komt nooit op het zaalscherm.',
      hint: 'Haal “essence” weg, of stuur het bericht aan allen (to: all).',
    },
    en: {
      message: '“essence” stands with an inject that is not for all; it never reaches the beamer.',
      hint: 'Take out “essence”, or send the inject to all (to: all).',
    },
  },
  'inject/effect-without-decision': {
    severity: 'error',
    nl: {
      message: 'Dit bericht komt na het besluit (at: effect), maar de fase “{{phase}}” heeft geen besluit.',
      hint: 'Kies een ander moment (opening, next, after of story), of geef de fase een besluit.',
    },
    en: {
      message: 'This inject comes after the decision (at: effect), but the phase “{{phase}}” has none.',
      hint: 'Choose another moment (opening, next, after or story), or give the phase a decision.',
    },
  },
  'inject/shelf-waits': {
    severity: 'warning',
    nl: {
      message: 'Dit bericht ligt op de plank: alleen de spelleider stuurt het, dus “{{field}}” doet niets.',
      hint: 'Haal “{{field}}” weg, of kies een ander moment dan shelf.',
    },
    en: {
      message: 'This message lies on the shelf: only the facilitator sends it, so “{{field}}” does nothing.',
      hint: 'Take out “{{field}}”, or choose another moment than shelf.',
    },
  },
  'inject/outside-phase': {
    severity: 'error',
    nl: {
      message: 'Verwacht: een moment in de fase, van {{from}} tot en met {{to}}; hier staat {{found}}.',
      hint: 'Kies een moment in de fase, of zet het bericht in de fase waar het hoort.',
    },
    en: {
      message: 'Expected: a moment within the phase, from {{from}} to {{to}}; here stands {{found}}.',
      hint: 'Choose a moment in the phase, or put the inject in the phase where it belongs.',
    },
  },
  'inject/after-phase': {
    severity: 'warning',
    nl: {
      message: 'Dit bericht komt na {{after}} minuten spelen; de fase is gepland op {{minutes}} minuten.',
      hint: 'Laat het eerder komen, of geef de fase meer minuten.',
    },
    en: {
      message: 'This inject comes after {{after}} minutes of play; the phase is planned for {{minutes}} minutes.',
      hint: 'Let it come sooner, or give the phase more minutes.',
    },
  },
  'inject/edition-without-phase': {
    severity: 'warning',
    nl: {
      message: 'De editie “{{edition}}” speelt de fase “{{phase}}” niet: daar komt dit bericht nooit aan.',
      hint: 'Haal “{{edition}}” weg uit “editions” van het bericht, of zet de fase in die editie.',
    },
    en: {
      message: 'The edition “{{edition}}” does not play the phase “{{phase}}”: this inject never arrives there.',
      hint: 'Take “{{edition}}” out of “editions” of the inject, or put the phase in that edition.',
    },
  },
  'variant/alone': {
    severity: 'warning',
    nl: {
      message: 'Geen ander bericht heeft “one_of: {{group}}”: er is niets om uit te kiezen.',
      hint: 'Geef elke variant van dit bericht dezelfde “one_of”, of haal het veld weg.',
    },
    en: {
      message: 'No other inject has “one_of: {{group}}”: there is nothing to choose from.',
      hint: 'Give every variant of this inject the same “one_of”, or take the field out.',
    },
  },
  'variant/other-phase': {
    severity: 'error',
    nl: {
      message: 'Varianten horen in één fase; “one_of: {{group}}” staat ook in de fase “{{first}}”.',
      hint: 'Zet de varianten in dezelfde fase, of geef ze hier een eigen naam.',
    },
    en: {
      message: 'Variants belong in one phase; “one_of: {{group}}” stands in the phase “{{first}}” as well.',
      hint: 'Put the variants in the same phase, or give them a name of their own here.',
    },
  },
  'condition/no-bounds': {
    severity: 'error',
    nl: {
      message: 'Verwacht: minstens één grens; hier staat er geen.',
      hint: 'Voeg toe: {{example}}',
    },
    en: {
      message: 'Expected: at least one bound; here is none.',
      hint: 'Add: {{example}}',
    },
  },
  'condition/empty-range': {
    severity: 'error',
    nl: {
      message: 'Deze voorwaarde kan nooit waar zijn: {{low}} ligt na {{high}}.',
      hint: 'Wissel de twee om, of haal er één weg.',
    },
    en: {
      message: 'This condition can never hold: {{low}} comes after {{high}}.',
      hint: 'Swap the two, or take one out.',
    },
  },
  'fact/no-carrier': {
    severity: 'warning',
    nl: {
      message: 'Niemand kan het feit “{{fact}}” weten: geen rol houdt het en geen bericht draagt het.',
      hint: 'Zet het in een bericht (facts: [{{fact}}]), of geef het een houder (holders: [rol]).',
    },
    en: {
      message: 'Nobody can know the fact “{{fact}}”: no role holds it and no inject carries it.',
      hint: 'Put it in an inject (facts: [{{fact}}]), or give it a holder (holders: [role]).',
    },
  },
  'fact/no-purpose': {
    severity: 'warning',
    nl: {
      message: 'Het feit “{{fact}}” doet bij geen enkel besluit ter zake.',
      hint: 'Noem het besluit waar het om gaat (matters: [besluit]), of haal het feit weg.',
    },
    en: {
      message: 'The fact “{{fact}}” bears on no decision.',
      hint: 'Name the decision that it bears on (matters: [decision]), or take the fact out.',
    },
  },
  'fact/too-late': {
    severity: 'warning',
    nl: {
      message:
        'Het feit “{{fact}}” komt in de editie “{{edition}}” pas na het besluit “{{decision}}” waar het voor nodig is.',
      hint: 'Laat een eerder bericht het dragen (nu het eerst in “{{inject}}”), of haal dit besluit weg uit “matters”.',
    },
    en: {
      message:
        'In the edition “{{edition}}” the fact “{{fact}}” only comes after the decision “{{decision}}” that needs it.',
      hint: 'Let an earlier inject carry it (now first in “{{inject}}”), or take this decision out of “matters”.',
    },
  },
  'fact/not-in-edition': {
    severity: 'warning',
    nl: {
      message:
        'In de editie “{{edition}}” draagt geen bericht het feit “{{fact}}”, en het besluit “{{decision}}” heeft het nodig.',
      hint: 'Zet het feit ook in een bericht van deze editie, of geef het een houder.',
    },
    en: {
      message:
        'In the edition “{{edition}}” no inject carries the fact “{{fact}}”, and the decision “{{decision}}” needs it.',
      hint: 'Put the fact in an inject of this edition as well, or give it a holder.',
    },
  },
  'decision/no-consequence': {
    severity: 'warning',
    nl: {
      message: 'De optie “{{option}}” heeft geen gevolg: geen effect, en geen voorwaarde leest haar.',
      hint: 'Geef de optie “effects”, of laat een later bericht ervan afhangen.',
    },
    en: {
      message: 'The option “{{option}}” has no consequence: no effect, and no condition reads it.',
      hint: 'Give the option “effects”, or let a later inject depend on it.',
    },
  },
  'decision/same-effects': {
    severity: 'warning',
    nl: {
      message: 'De opties “{{first}}” en “{{second}}” doen precies hetzelfde.',
      hint: 'Geef ze verschillende effecten: anders is er niets te kiezen.',
    },
    en: {
      message: 'The options “{{first}}” and “{{second}}” do exactly the same.',
      hint: 'Give them different effects: otherwise there is nothing to choose.',
    },
  },
  'decision/decider-advises': {
    severity: 'error',
    nl: {
      message: 'De rol “{{role}}” besluit en staat ook bij de adviseurs.',
      hint: 'Haal “{{role}}” weg uit “advisers”.',
    },
    en: {
      message: 'The role “{{role}}” decides and stands among the advisers too.',
      hint: 'Take “{{role}}” out of “advisers”.',
    },
  },
  'decision/one-sided': {
    severity: 'warning',
    nl: {
      message: 'Het besluit “{{decision}}” heeft feiten van minstens twee rollen nodig; nu zijn het er {{found}}.',
      hint: 'Laat een feit dat alleen een andere rol krijgt ter zake doen (matters: [{{decision}}]): dan moet de tafel praten.',
    },
    en: {
      message: 'The decision “{{decision}}” needs facts of at least two roles; now there are {{found}}.',
      hint: 'Let a fact that only another role gets bear on it (matters: [{{decision}}]): then the table has to talk.',
    },
  },
  'duty/never-met': {
    severity: 'warning',
    nl: {
      message: 'De plicht “{{duty}}” kan nooit vervuld worden.',
      hint: 'Geef de plicht een “met”, of noem haar bij een effect: meets: [{{duty}}]',
    },
    en: {
      message: 'The duty “{{duty}}” can never be met.',
      hint: 'Give the duty a “met”, or name it in an effect: meets: [{{duty}}]',
    },
  },
  'duty/holder-blind': {
    severity: 'warning',
    nl: {
      message: 'De rol “{{role}}” moet voor deze plicht zorgen, maar ziet haar klok niet.',
      hint: 'Zet “{{role}}” bij “visible”, of schrijf visible: all.',
    },
    en: {
      message: 'The role “{{role}}” has to see to this duty but does not see its clock.',
      hint: 'Add “{{role}}” to “visible”, or write visible: all.',
    },
  },
  'outcome/last-has-condition': {
    severity: 'error',
    nl: {
      message: 'De laatste afloop heeft een voorwaarde; dan kan een tafel zonder afloop blijven.',
      hint: 'Haal “when” hier weg, of zet er nog een afloop zonder “when” achter.',
    },
    en: {
      message: 'The last outcome has a condition; a table could be left without an outcome.',
      hint: 'Take out “when” here, or add an outcome without “when” after it.',
    },
  },
  'outcome/no-condition': {
    severity: 'error',
    nl: {
      message: 'De afloop “{{outcome}}” heeft geen voorwaarde: wat erna komt kan nooit gebeuren.',
      hint: 'Voeg “when” toe, of zet deze afloop als laatste.',
    },
    en: {
      message: 'The outcome “{{outcome}}” has no condition: what comes after it can never happen.',
      hint: 'Add “when”, or put this outcome last.',
    },
  },
  'question/too-few-defaults': {
    severity: 'warning',
    nl: {
      message: 'Verwacht: minstens 3 eigen vragen zonder voorwaarde (for: own, geen when); hier staan er {{found}}.',
      hint: 'Voeg vragen toe: ze komen in de opbrengst van wie niets bewaarde.',
    },
    en: {
      message: 'Expected: at least 3 own questions without a condition (for: own, no when); here are {{found}}.',
      hint: 'Add questions: they go into the take-home of whoever saved nothing.',
    },
  },
  'question/no-coffee': {
    severity: 'warning',
    nl: {
      message: 'Er is geen vraag voor het kopje koffie met de CISO (for: coffee).',
      hint: 'Voeg er minstens één toe.',
    },
    en: {
      message: 'There is no question for the coffee with the CISO (for: coffee).',
      hint: 'Add at least one.',
    },
  },
  'verb/no-default': {
    severity: 'warning',
    nl: {
      message: 'Onder “{{verb}}” heeft elke regel een voorwaarde; het vak kan leeg blijven.',
      hint: 'Voeg een regel zonder “when” toe.',
    },
    en: {
      message: 'Under “{{verb}}” every line has a condition; the box may stay empty.',
      hint: 'Add a line without “when”.',
    },
  },
} as const satisfies Record<string, Message>
