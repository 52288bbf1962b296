const evening = `id: evening
title: { nl: De eerste avond, en: The first evening }
story: { from: T+0m, to: T+3h }
minutes: 8
line: { nl: Donderdag 16.30 uur, en: Thursday 16:30 }
goals: [share]
notes:
  say: [{ nl: Lees de vraag rustig voor., en: Read the question aloud at ease. }]
  ask: [{ nl: Wie mist er nog iets?, en: Who still misses something? }]
injects:
  - id: first-report
    kind: call
    to: [mayor]
    from: { nl: De balie, en: The front desk }
    subject: { nl: Schermen zwart, en: Screens black }
    body:
      nl: Drie schermen aan de balie zijn zwart. Er staan nog mensen te wachten.
      en: Three screens at the front desk are black. People are still waiting.
  - id: night-log
    kind: mail
    to: [it]
    from: { nl: Team beheer, en: Operations team }
    subject: { nl: Inlog in de nacht, en: Login at night }
    body:
      nl: |-
        In het logboek staat een inlog van een beheerder om 03.15 uur.

        Niemand van ons had dienst.
      en: |-
        The log shows an administrator's login at 03:15.

        None of us was on duty.
    plain:
      nl: Iemand was vannacht binnen met een sleutel die alles opent.
      en: Last night somebody was inside with a key that opens everything.
    facts: [night-login]
    at: { after: 20s }
  - id: overview
    kind: sitrep
    to: all
    from: { nl: Crisisteam, en: Crisis team }
    subject: { nl: Beeld van 17.00 uur, en: Picture at 17:00 }
    sitrep:
      known: [{ nl: De balie is dicht., en: The front desk is closed. }]
      unknown: [{ nl: Of er iemand in het netwerk zit., en: Whether somebody is in the network. }]
      expected: [{ nl: Vragen van de pers., en: Questions from the press. }]
    essence: { nl: 'Balie dicht, oorzaak niet bekend.', en: 'Desk closed, cause unknown.' }
    at: next
decision:
  id: disconnect
  title: { nl: Netwerk afsluiten, en: Disconnect the network }
  question: { nl: Sluit u het netwerk nu af?, en: Do you disconnect the network now? }
  decider: mayor
  advisers: [ciso, it]
  limit: 3m
  options:
    - id: pull
      label: { nl: Alles afsluiten, en: Disconnect everything }
      detail:
        nl: Niets werkt meer tot er zekerheid is.
        en: Nothing works until there is certainty.
      effects:
        indicators:
          - id: service
            change: -3
            reason: { nl: De balie kan niets meer regelen., en: The desk can do nothing. }
        set: [offline]
    - id: wait
      label: { nl: Wachten op bewijs, en: Wait for proof }
      detail: { nl: Het werk gaat door., en: Work goes on. }
      effects:
        indicators:
          - id: trust
            change: -1
            reason: { nl: Medewerkers snappen het niet., en: Staff do not understand it. }
        set: [waited]
  lapsed:
    set: [waited]
  governance: { nl: Wie mag dit besluiten?, en: Who may decide this? }
`

const aftermath = `id: aftermath
title: { nl: De dagen erna, en: The days after }
story: { from: T+1d, to: T+4d }
minutes: 8
line: { nl: Vrijdag 16.30 uur, en: Friday 16:30 }
back: { nl: Past uw besluit nog?, en: Does your decision still fit? }
goals: [share]
injects:
  - id: copies-found
    kind: letter
    to: [ciso]
    from: { nl: Onderzoekers, en: Investigators }
    subject: { nl: Bestanden gekopieerd, en: Files copied }
    body:
      nl: We zien dat er bestanden met namen en adressen zijn gekopieerd.
      en: We see that files with names and addresses have been copied.
    facts: [data-copied]
  - id: spread
    kind: news
    to: all
    from: { nl: De Meerbode, en: The Meerbode }
    subject: { nl: Hack breidt zich uit, en: Hack spreads }
    body:
      nl: Ook de website van de gemeente ligt plat. De gemeente zweeg een dag lang.
      en: The town's website is down as well. The town was silent for a day.
    essence: { nl: 'De krant: de gemeente zweeg.', en: 'The paper: the town was silent.' }
    at: { story: T+2d }
    when: { flag: waited }
    effects:
      indicators:
        - id: trust
          change: -1
          reason: { nl: Inwoners lazen het in de krant., en: Residents read it in the paper. }
  - id: reactions
    kind: social
    to: [mayor, it]
    from: { nl: Een inwoner, en: A resident }
    subject: { nl: Eindelijk duidelijk, en: Clear at last }
    body:
      nl: Fijn dat de burgemeester gewoon zegt wat er is.
      en: Good that the mayor simply says what is going on.
    at: effect
    when: { decided: { decision: tell, option: now } }
    chance: 60
  - id: burial-call
    kind: call
    to: [mayor]
    from: { nl: Uitvaartzorg De Brug, en: Undertaker De Brug }
    subject: { nl: Begrafenis van maandag, en: Monday's burial }
    body:
      nl: De akte is met de hand geschreven. De begrafenis gaat door.
      en: The certificate was written by hand. The burial can take place.
    at: { story: T+3d }
    when: { all: [{ flag: offline }, { duty: { id: burial, is: running } }] }
    effects: { meets: [burial] }
    editions: [full]
decision:
  id: tell
  title: { nl: Inwoners vertellen, en: Tell residents }
  question: { nl: Vertelt u het vandaag aan inwoners?, en: Do you tell residents today? }
  decider: mayor
  options:
    - id: now
      label: { nl: Vandaag vertellen, en: Tell today }
      detail: { nl: U zegt wat u weet en wat niet., en: You say what you know and what not. }
      effects:
        indicators:
          - id: trust
            change: 1
            reason: { nl: Inwoners horen het van u., en: Residents hear it from you. }
          - id: service
            change: -1
            reason: { nl: De telefoon staat niet stil., en: The phone never stops. }
        set: [told]
        meets: [privacy-report]
    - id: later
      label: { nl: Eerst alles weten, en: Know everything first }
      detail: { nl: U wacht op de lijst., en: You wait for the list. }
      effects:
        indicators:
          - id: trust
            change: -2
            reason: { nl: Inwoners hoorden het van anderen., en: Residents heard it from others. }
  governance: { nl: Wie vertelt het de raad?, en: Who tells the council? }
`

/** The two phase files of the minimal scenario. */
export const minimalPhases: Readonly<Record<string, string>> = {
  'phases/01-evening.yaml': evening,
  'phases/02-aftermath.yaml': aftermath,
}
