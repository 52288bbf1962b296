import type { Message } from './message.ts'

/** Files and YAML. */
export const fileMessages = {
  'file/missing': {
    severity: 'error',
    nl: {
      message: 'Het bestand {{file}} ontbreekt.',
      hint: 'Maak het in de map van het scenario, met daarin: {{holds}}.',
    },
    en: {
      message: 'The file {{file}} is missing.',
      hint: 'Create it in the scenario folder, holding: {{holds}}.',
    },
  },
  'file/no-phases': {
    severity: 'error',
    nl: {
      message: 'Er is geen fase: verwacht is minstens één bestand phases/01-naam.yaml.',
      hint: 'Maak de map phases met één bestand per fase.',
    },
    en: {
      message: 'There is no phase: at least one file phases/01-name.yaml is expected.',
      hint: 'Create the folder phases with one file per phase.',
    },
  },
  'file/unknown-name': {
    severity: 'error',
    nl: {
      message: 'De bestandsnaam “{{file}}” hoort niet bij een scenario.',
      hint: '{{advice}} Toegestaan zijn {{known}} en phases/NN-naam.yaml (twee cijfers, kleine letters en streepjes).',
    },
    en: {
      message: 'The file name “{{file}}” does not belong to a scenario.',
      hint: '{{advice}} Allowed are {{known}} and phases/NN-name.yaml (two digits, small letters and hyphens).',
    },
  },
  'file/too-large': {
    severity: 'error',
    nl: {
      message: 'Dit bestand is {{size}} kB groot; hoogstens {{limit}} kB mag.',
      hint: 'Verdeel de tekst over meer fasen, of haal weg wat geen scenario is.',
    },
    en: {
      message: 'This file is {{size}} kB; at most {{limit}} kB is allowed.',
      hint: 'Spread the text over more phases, or take out what is no scenario.',
    },
  },
  'image/no-file': {
    severity: 'error',
    nl: {
      message: 'Het bestand “{{file}}” van dit plaatje ontbreekt.',
      hint: 'Zet het in de map media, of haal het plaatje weg. Wat er is: {{known}}.',
    },
    en: {
      message: 'The file “{{file}}” of this image is missing.',
      hint: 'Put it in the folder media, or remove the image. What there is: {{known}}.',
    },
  },
  'image/not-used': {
    severity: 'warning',
    nl: {
      message: 'Niemand ziet “{{file}}”: geen plaatje in scenario.yaml noemt het.',
      hint: 'Noem het bij “images” in scenario.yaml, of haal het bestand weg.',
    },
    en: {
      message: 'Nobody sees “{{file}}”: no image in scenario.yaml names it.',
      hint: 'Name it under “images” in scenario.yaml, or remove the file.',
    },
  },
  'image/no-svg': {
    severity: 'error',
    nl: {
      message: 'Dit is geen SVG: verwacht is een tekst met <svg … viewBox="…">.',
      hint: 'Bewaar de tekening als gewone SVG, met een viewBox.',
    },
    en: {
      message: 'This is no SVG: a text with <svg … viewBox="…"> is expected.',
      hint: 'Save the drawing as plain SVG, with a viewBox.',
    },
  },
  'image/live': {
    severity: 'error',
    nl: {
      message: 'Dit plaatje kan iets uitvoeren of ophalen (een script, een koppeling of een ander bestand).',
      hint: 'Bewaar het als gewone SVG zonder scripts, koppelingen en ingesloten bestanden.',
    },
    en: {
      message: 'This image can run or fetch something (a script, a link or another file).',
      hint: 'Save it as plain SVG without scripts, links and embedded files.',
    },
  },
  'image/too-large': {
    severity: 'error',
    nl: {
      message: 'Dit plaatje is {{size}} kB groot; hoogstens {{limit}} kB mag.',
      hint: 'Maak de tekening eenvoudiger: minder punten, geen ingesloten foto.',
    },
    en: {
      message: 'This image is {{size}} kB; at most {{limit}} kB is allowed.',
      hint: 'Make the drawing simpler: fewer points, no embedded photo.',
    },
  },
  'yaml/empty': {
    severity: 'error',
    nl: {
      message: 'Dit bestand is leeg; verwacht: {{holds}}.',
      hint: 'Vul het bestand in, met als eerste regel bijvoorbeeld “{{first}}”.',
    },
    en: {
      message: 'This file is empty; expected: {{holds}}.',
      hint: 'Fill it in, with a first line such as “{{first}}”.',
    },
  },
  'yaml/syntax': {
    severity: 'error',
    nl: { message: 'De YAML klopt hier niet: {{what}}', hint: '{{advice}}' },
    en: { message: 'The YAML is not right here: {{what}}', hint: '{{advice}}' },
  },
  'yaml/duplicate-key': {
    severity: 'error',
    nl: {
      message: 'Het veld “{{field}}” staat hier voor de tweede keer.',
      hint: 'Houd er één over. Hoort dit bij iets nieuws in een lijst? Begin dat dan met een streepje: “- id: …”.',
    },
    en: {
      message: 'The field “{{field}}” stands here for the second time.',
      hint: 'Keep one. Does it belong to a new item of a list? Then start that with a hyphen: “- id: …”.',
    },
  },
  'yaml/too-many-aliases': {
    severity: 'error',
    nl: {
      message: 'Dit bestand verwijst te vaak naar zichzelf (met & en *); hoogstens {{limit}} keer mag.',
      hint: 'Schrijf de herhaalde delen voluit.',
    },
    en: {
      message: 'This file refers to itself too often (with & and *); at most {{limit}} times is allowed.',
      hint: 'Write the repeated parts in full.',
    },
  },
  'yaml/alias-of-group': {
    severity: 'error',
    nl: {
      message: 'Een verwijzing met * mag alleen naar een losse waarde in dit bestand; dit is iets anders.',
      hint: 'Schrijf het deel voluit. Begint uw tekst met een sterretje? Zet hem dan tussen enkele aanhalingstekens.',
    },
    en: {
      message: 'A reference with * may only go to a single value in this file; this is something else.',
      hint: 'Write the part in full. Does your text start with an asterisk? Then put it in single quotes.',
    },
  },
  'yaml/too-deep': {
    severity: 'error',
    nl: {
      message: 'Hier staat te veel in elkaar: dieper dan {{limit}} lagen.',
      hint: 'Maak de opbouw platter; kijk of haken en inspringen kloppen.',
    },
    en: {
      message: 'Too much is nested here: deeper than {{limit}} layers.',
      hint: 'Make the structure flatter; check brackets and indentation.',
    },
  },
} as const satisfies Record<string, Message>
