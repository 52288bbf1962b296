import { minimalPhases } from './minimalPhases.ts'

const scenarioText = `format: natte-meren/1
id: klein-lek
version: 0.1.0
title: { nl: Het kleine lek, en: The small leak }
summary: { nl: Een klein verhaal voor tests., en: A small story for tests. }
languages: [nl, en]
licence: CC0-1.0
start: '2026-11-19T16:30'
holidays: ['2026-12-25']
briefing:
  nl: Het is donderdagmiddag. De schermen op het gemeentehuis doen raar.
  en: It is Thursday afternoon. The screens in the town hall behave oddly.
editions:
  - id: short
    title: { nl: Korte versie, en: Short edition }
    minutes: 20
    phases: [evening, aftermath]
  - id: full
    title: { nl: Volledige versie, en: Full edition }
    minutes: 25
    phases: [evening, aftermath]
    acts:
      - title: { nl: De eerste avond, en: The first evening }
        from: evening
      - title: { nl: De dag erna, en: The day after }
        from: aftermath
indicators:
  - id: trust
    name: { nl: Vertrouwen, en: Trust }
    about: { nl: Wat inwoners van ons denken., en: What residents think of us. }
    start: 6
    min: 0
    max: 10
  - id: service
    name: { nl: Dienstverlening, en: Services }
    about: { nl: Wat inwoners nog kunnen regelen., en: What residents can still arrange. }
    start: 8
    min: 0
    max: 10
flags:
  - id: offline
    about: Het netwerk is afgesloten.
  - id: waited
    about: De tafel heeft gewacht.
  - id: told
    about: Inwoners weten het van de gemeente zelf.
goals:
  - id: share
    text: { nl: Feiten delen voordat u kiest., en: Share facts before you choose. }
images:
  - id: map
    file: media/map.svg
    alt: { nl: Een kaart van een dorp aan het water., en: A map of a village on the water. }
image: map
`

const mapText = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><path fill="#0b4f6c" d="M5 10h20v8H5z"/></svg>
`

const rolesText = `roles:
  - id: mayor
    name: { nl: Burgemeester, en: Mayor }
    code: BM
    card:
      nl: U bent het gezicht van de gemeente. U neemt vanavond de besluiten.
      en: You are the face of the town. You take the decisions tonight.
    about:
      nl: De burgemeester is voorzitter van het college.
      en: The mayor chairs the executive board.
    deputy: ciso
  - id: ciso
    name: { nl: Adviseur informatieveiligheid, en: Information security adviser }
    code: CISO
    card:
      nl: U let op de veiligheid van informatie. U geeft eerlijk advies.
      en: You look after the safety of information. You give honest advice.
    about:
      nl: Een CISO adviseert het bestuur over risico's met informatie.
      en: A CISO advises the board on risks with information.
    seats: 2
    covered_by: mayor
  - id: it
    name: { nl: Hoofd automatisering, en: Head of computing }
    code: IT
    card:
      nl: U kent de systemen en de mensen die eraan werken.
      en: You know the systems and the people who work on them.
    about:
      nl: Het hoofd automatisering leidt de mensen van de techniek.
      en: The head of computing leads the technical staff.
    covered_by: ciso
`

const factsText = `facts:
  - id: benefits-friday
    sentence:
      nl: Morgen om tien uur moeten de uitkeringen naar de bank.
      en: Tomorrow at ten the benefits must go to the bank.
    matters: [disconnect]
    holders: [mayor]
  - id: night-login
    sentence:
      nl: Om kwart over drie vannacht logde iemand in als beheerder.
      en: At a quarter past three last night somebody logged in as an administrator.
    matters: [disconnect, tell]
  - id: data-copied
    sentence:
      nl: Er zijn bestanden met namen en adressen gekopieerd.
      en: Files with names and addresses have been copied.
    matters: [tell]
`

const dutiesText = `duties:
  - id: privacy-report
    title: { nl: Melding van het datalek, en: Report of the data breach }
    text:
      nl: Meld het lek binnen 72 uur bij de toezichthouder.
      en: Report the breach to the supervisor within 72 hours.
    law:
      name: { nl: 'AVG, artikel 33', en: 'GDPR, article 33' }
      source: AVG artikel 33
      verify: true
    holder: ciso
    starts: { known: { fact: data-copied, role: ciso } }
    within: { hours: 72 }
    met: { flag: told }
    missed:
      indicators:
        - id: trust
          change: -2
          reason:
            nl: De melding bij de toezichthouder kwam te laat.
            en: The report to the supervisor came too late.
  - id: burial
    title: { nl: Begrafenis op tijd, en: Burial in time }
    text:
      nl: Een begrafenis is uiterlijk op de zesde werkdag.
      en: A burial takes place on the sixth working day at the latest.
    law:
      name: { nl: Wet op de lijkbezorging, en: Burial and Cremation Act }
      source: Wet op de lijkbezorging artikel 16
      verify: true
    holder: mayor
    visible: [mayor]
    starts: { decided: { decision: disconnect, option: pull } }
    within: { workdays: 6 }
`

const questionsText = `questions:
  - id: who-may
    theme: mandate
    for: own
    text:
      nl: Wie mag bij ons het netwerk uitzetten?
      en: Who may switch off the network here?
    phases: [evening]
  - id: who-pays
    theme: money
    for: own
    text:
      nl: Wie betaalt hulp van buiten op een avond?
      en: Who pays for outside help in the evening?
  - id: which-first
    theme: recovery
    for: own
    text:
      nl: Welke dienst komt bij ons als eerste terug?
      en: Which service comes back first in our town?
    phases: [aftermath]
  - id: awake
    theme: responsibility
    for: coffee
    text:
      nl: Waar ligt u 's nachts wakker van?
      en: What keeps you awake at night?
    when: { flag: waited }
  - id: how-told
    theme: message
    for: coffee
    text:
      nl: Hoe hoor ik zoiets eerder?
      en: How do I hear such a thing earlier?
    late: night-login
  - id: need
    theme: mandate
    for: coffee
    text:
      nl: Wat heeft u van mij nodig?
      en: What do you need from me?
verbs:
  stop:
    - text: { nl: U sloot het netwerk af., en: You closed the network. }
      when: { flag: offline }
    - text: { nl: Wat zet u als eerste stil?, en: What do you stop first? }
  organise:
    - text: { nl: Wie zit er aan tafel?, en: Who sits at the table? }
  tell:
    - text: { nl: Wie hoort het van u?, en: Who hears it from you? }
  care:
    - text: { nl: Wie heeft u morgen nodig?, en: Who needs you tomorrow? }
  account:
    - text: { nl: Wat schrijft u op?, en: What do you write down? }
`

const outcomesText = `outcomes:
  - id: open-town
    title: { nl: Een open gemeente, en: An open town }
    epilogue:
      nl: |-
        Inwoners hoorden het van u.

        Na twee weken is het gewone werk terug.
      en: |-
        Residents heard it from you.

        After two weeks ordinary work is back.
    quotes:
      - decision: disconnect
        line: { nl: 'Over het netwerk zei u:', en: 'About the network you said:' }
      - decision: tell
        line: { nl: 'Tegen inwoners zei u:', en: 'To residents you said:' }
    when: { all: [{ flag: told }, { indicator: { id: trust, min: 5 } }] }
  - id: long-road
    title: { nl: Een lange weg, en: A long road }
    epilogue:
      nl: Het vertrouwen komt langzaam terug.
      en: Trust returns slowly.
    quotes:
      - decision: disconnect
        line: { nl: 'Over die avond zei u:', en: 'About that evening you said:' }
`

const glossaryText = `terms:
  - id: ciso
    term: { nl: CISO, en: CISO }
    meaning:
      nl: De adviseur voor de veiligheid van informatie.
      en: The adviser for the safety of information.
  - id: avg
    term: { nl: AVG, en: GDPR }
    also: [Algemene verordening gegevensbescherming]
    meaning:
      nl: De wet die gegevens van mensen beschermt.
      en: The law that protects people's data.
`

/**
 * A small, complete and valid scenario as its files' texts, by path in the scenario folder:
 * three roles (mayor, ciso, it), two phases (evening, aftermath) with a decision each (disconnect,
 * tell), three facts, two duties, two outcomes, Dutch and English. It has no findings at all.
 */
export const minimalScenarioFiles: Readonly<Record<string, string>> = {
  'scenario.yaml': scenarioText,
  'roles.yaml': rolesText,
  'facts.yaml': factsText,
  'duties.yaml': dutiesText,
  'questions.yaml': questionsText,
  'outcomes.yaml': outcomesText,
  'glossary.yaml': glossaryText,
  'media/map.svg': mapText,
  ...minimalPhases,
}
