import type { Message } from '@natte-meren/scenario'

/** What will disappoint at the table, though everything can happen. */
export const playMessages = {
  'decision/dominated': {
    severity: 'error',
    nl: {
      message:
        'De optie “{{worse}}” is nooit beter dan “{{better}}”: in {{runs}} vergeleken avonden op geen stand en geen plicht (editie “{{edition}}”).',
      hint: 'Geef “{{worse}}” iets dat zij beter doet, of “{{better}}” een prijs: elke optie moet iets kosten.',
    },
    en: {
      message:
        'The option “{{worse}}” is never better than “{{better}}”: in {{runs}} compared evenings on no indicator and no duty (edition “{{edition}}”).',
      hint: 'Give “{{worse}}” something that it does better, or “{{better}}” a price: every option has to cost something.',
    },
  },
  'decision/no-difference': {
    severity: 'error',
    nl: {
      message:
        'Het maakt niets uit: met “{{first}}” en “{{second}}” komen dezelfde berichten, standen, plichten en afloop, in {{runs}} vergeleken avonden (editie “{{edition}}”).',
      hint: 'Laat een later bericht, een stand of een afloop van deze keuze afhangen.',
    },
    en: {
      message:
        'It makes no difference: with “{{first}}” and “{{second}}” the same messages, indicators, duties and outcome come, in {{runs}} compared evenings (edition “{{edition}}”).',
      hint: 'Let a later inject, an indicator or an outcome depend on this choice.',
    },
  },
  'fact/not-in-time': {
    severity: 'warning',
    nl: {
      message:
        'Het feit “{{fact}}” kan in de editie “{{edition}}” aan geen tafel bekend zijn vóór het besluit “{{decision}}”: {{why}}.',
      hint: 'Laat een bericht het dragen dat wel eerder komt, of haal dit besluit weg uit “matters”.',
    },
    en: {
      message:
        'In the edition “{{edition}}” the fact “{{fact}}” can be known at no table before the decision “{{decision}}”: {{why}}.',
      hint: 'Let an inject carry it that does come sooner, or take this decision out of “matters”.',
    },
  },
  'phase/dead-end': {
    severity: 'error',
    nl: {
      message:
        'In de fase “{{phase}}” valt niets te besluiten, en soms komt er geen enkel bericht (tafel met {{seated}}): de tafel wacht dan op niets.',
      hint: 'Geef de fase een bericht zonder voorwaarde, of een besluit.',
    },
    en: {
      message:
        'In the phase “{{phase}}” there is nothing to decide, and sometimes no message comes at all (table of {{seated}}): the table then waits for nothing.',
      hint: 'Give the phase an inject without a condition, or a decision.',
    },
  },
  'role/idle': {
    severity: 'warning',
    nl: {
      message:
        'De rol “{{role}}” krijgt soms twee fasen achter elkaar geen eigen bericht: {{first}} en {{second}} (tafel met {{seated}}).',
      hint: 'Stuur deze rol in één van de twee fasen iets dat alleen zij weet.',
    },
    en: {
      message:
        'The role “{{role}}” sometimes gets no message of its own in two phases in a row: {{first}} and {{second}} (table of {{seated}}).',
      hint: 'In one of the two phases send this role something that only it knows.',
    },
  },
  'load/messages': {
    severity: 'warning',
    nl: {
      message:
        'In deze fase krijgt de rol “{{role}}” tot {{found}} berichten; {{limit}} is de afspraak (tafel met {{seated}}).',
      hint: 'Haal er een weg, voeg er twee samen, of stuur er een aan een andere rol.',
    },
    en: {
      message:
        'In this phase the role “{{role}}” gets up to {{found}} messages; {{limit}} is the agreement (table of {{seated}}).',
      hint: 'Take one out, merge two, or send one to another role.',
    },
  },
  'load/reading': {
    severity: 'warning',
    nl: {
      message:
        'In deze fase leest de rol “{{role}}” tot {{found}} seconden; {{limit}} is de afspraak (tafel met {{seated}}).',
      hint: 'Maak de langste berichten korter, of stuur er een aan een andere rol.',
    },
    en: {
      message:
        'In this phase the role “{{role}}” reads for up to {{found}} seconds; {{limit}} is the agreement (table of {{seated}}).',
      hint: 'Shorten the longest messages, or send one to another role.',
    },
  },
  'load/minutes': {
    severity: 'warning',
    nl: {
      message:
        'Lezen ({{reading}} s) en praten ({{talking}} s) vullen samen meer dan de {{minutes}} minuten van deze fase (tafel met {{seated}}).',
      hint: 'Geef de fase meer minuten, maak de berichten korter, of zet “limit” van het besluit lager.',
    },
    en: {
      message:
        'Reading ({{reading}} s) and talking ({{talking}} s) together fill more than the {{minutes}} minutes of this phase (table of {{seated}}).',
      hint: 'Give the phase more minutes, shorten the messages, or lower “limit” of the decision.',
    },
  },
} as const satisfies Record<string, Message>
