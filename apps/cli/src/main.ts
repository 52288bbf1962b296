import { type Temperament, temperaments } from '@natte-meren/prover'
import { reportForms } from '@natte-meren/protocol'
import { Command, InvalidArgumentError } from 'commander'
import { check } from './check.ts'
import { compare } from './compare.ts'
import { golden } from './golden.ts'
import { mutate } from './mutate.ts'
import { prove } from './prove.ts'
import { rehearse } from './rehearse.ts'
import { replay } from './replay.ts'
import { reminderForms, report } from './report.ts'
import { simulate } from './simulate.ts'
import type { CliLanguage, ExitCode, Output } from './speak.ts'
import { why } from './why.ts'

const output: Output = {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
}

const whole =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text)
    if (Number.isInteger(value) && value >= least && value <= most) return value
    throw new InvalidArgumentError(`${least} … ${most}`)
  }

const toLanguage = (text: string): CliLanguage => {
  if (text === 'nl' || text === 'en') return text
  throw new InvalidArgumentError('nl, en')
}

const toTemperament = (text: string): Temperament => {
  const found = temperaments.find((one) => one === text)
  if (found) return found
  throw new InvalidArgumentError(temperaments.join(', '))
}

const forms = [...reportForms, ...reminderForms] as const

const toForm = (text: string): (typeof forms)[number] => {
  const found = forms.find((one) => one === text)
  if (found) return found
  throw new InvalidArgumentError(forms.join(', '))
}

const ended = async (exit: Promise<ExitCode>): Promise<void> => {
  process.exitCode = await exit
}

const program = new Command('natte-meren')
  .description('Scenario’s nalezen en oefeningen naspelen · Check scenarios and replay exercises')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))

const command = (name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .option('--json', 'uitvoer voor programma’s · output for programs', false)
    .option('--lang <taal>', 'nl of en', toLanguage, 'nl')
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))

command('check <map>', 'Leest een scenario na · Checks a scenario (0 clean, 1 findings, 2 unusable)').action(
  (folder: string, options) => ended(check(folder, options, output)),
)

command('prove <map>', 'Bewijst wat er kan gebeuren · Proves what can happen (0 clean, 1 errors, 2 unusable)')
  .option('--edition <versie>', 'alleen deze versie · this edition only')
  .option('--out <map>', 'logboeken van alle kortste wegen hierheen · logs of all shortest runs go here')
  .option('--language', 'hints bij de taal van de teksten · hints on the language of the texts', false)
  .action((folder: string, options) => ended(prove(folder, options, output)))

command('rehearse <map>', 'Speelt een hele oefening met meespelende computers · Plays a whole game with bots')
  .requiredOption('--seed <getal>', 'begin van alle toeval · seed of all draws', whole(0, 2 ** 31))
  .option('--edition <versie>', 'short of full', 'short')
  .option('--tables <aantal>', 'tafels · tables', whole(1, 1000), 1)
  .option('--out <map>', 'logboeken en scenarioversie hierheen · logs and scenario version go here')
  .action((folder: string, options) => ended(rehearse(folder, { out: null, ...options }, output)))

command('replay <logboek>', 'Speelt een logboek na · Replays a log').action((file: string, options) =>
  ended(replay(file, options, output)),
)

command('golden <map>', 'Speelt de bewaarde oefeningen bij een scenario na · Replays the golden runs beside a scenario')
  .option('--accept', 'leg vast wat er nu uitkomt · write down what they come to now', false)
  .option('--record <naam>', 'speel een nieuwe en bewaar die · play a new one and keep it')
  .option('--seed <getal>', 'begin van alle toeval · seed of all draws', whole(0, 2 ** 31), 1)
  .option('--edition <versie>', 'short of full', 'short')
  .option('--roles <rollen>', 'met komma’s ertussen · with commas')
  .option('--temperament <soort>', temperaments.join(', '), toTemperament)
  .action((folder: string, options) =>
    ended(golden(folder, { record: null, roles: null, temperament: null, ...options }, output)),
  )

command(
  'simulate <map>',
  'Speelt veel spellen met computers en telt wat ervan komt · Plays many games with bots and counts',
)
  .option('--games <aantal>', 'spellen · games', whole(1, 1_000_000), 1000)
  .option('--seed <getal>', 'begin van alle toeval · seed of all draws', whole(0, 2 ** 31), 1)
  .option('--edition <versie>', 'short of full', 'short')
  .option('--roles <rollen>', 'met komma’s ertussen · with commas')
  .option('--temperament <soort>', temperaments.join(', '), toTemperament)
  .option('--page <bestand>', 'een pagina met plaatjes · a page with plots')
  .action((folder: string, options) =>
    ended(simulate(folder, { roles: null, temperament: null, page: null, ...options }, output)),
  )

command(
  'mutate <map>',
  'Verandert telkens één ding en kijkt wie het merkt · Changes one thing at a time and sees who notices',
)
  .option('--most <aantal>', 'hoogstens zoveel veranderingen · at most so many changes', whole(1, 100_000), 200)
  .option('--seed <getal>', 'welke het worden · which ones', whole(0, 2 ** 31), 1)
  .action((folder: string, options) => ended(mutate(folder, options, output)))

command('why <logboek> <bericht>', 'Waarom een bericht niet kwam · Why a message did not arrive in a run').action(
  (file: string, inject: string, options) => ended(why(file, inject, options, output)),
)

command('report <logboeken...>', 'Schrijft het verslag van een oefening · Writes the report of an exercise')
  .requiredOption('--to <vorm>', forms.join(', '), toForm)
  .requiredOption('--out <bestand>', 'hierheen · goes here')
  .option('--named', 'met de nummers van de tafels · with the numbers of the tables', false)
  .option(
    '--link <adres>',
    'in de herinnering: waar deelnemers hun pagina vinden · in the reminder: where players find their page',
  )
  .option('--actions <bestand>', 'verbeteracties (csv: wat, wie, wanneer) · improvement actions')
  .action((files: string[], options) => ended(report(files, { actions: null, link: null, ...options }, output)))

command(
  'compare <logboeken...>',
  'Zet oefeningen naast elkaar, elk bestand één oefening · Holds exercises beside each other, a file each',
)
  .requiredOption('--out <bestand>', 'een lijst (csv) · a list (csv)')
  .action((files: string[], options) => ended(compare(files, options, output)))

await program.parseAsync()
