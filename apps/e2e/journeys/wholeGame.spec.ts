import { expect, test } from '@playwright/test'
import { Evening, type Role, roles, seats } from '../evening.ts'
import { DebriefHand } from '../pages/debriefHand.ts'
import { Phone } from '../pages/phone.ts'
import { expectKeptPage, expectPrinted, TakeHome } from '../pages/takeHome.ts'
import { type ScenarioTexts, readScenarioTexts } from '../scenarioTexts.ts'
import { expectAccessible, expectBeamerScreen, expectPhoneScreen, primaryButton } from '../screenChecks.ts'

// One evening in one room: each test goes on where the one before it stopped.
test.describe.configure({ mode: 'serial', timeout: 150_000 })

let evening: Evening
let texts: ScenarioTexts
test.beforeAll(async ({ browser }) => {
  texts = await readScenarioTexts(roles)
  evening = await Evening.open(browser)
})
test.afterAll(() => evening?.stop())

const checkPhones = (moment: string) =>
  evening.everyPhone((phone, role) => expectPhoneScreen(phone.page, `${moment}-${role}`))

/** The phones and the control room, as they are at this moment. */
const checkScreens = async (moment: string) => {
  await Promise.all([checkPhones(moment), expectAccessible(evening.room.page, `${moment}-room`)])
}

/** The control room has the same panels in every phase: one phase shows each of its steps. */
const checkStep = async (moment: string, step: string) => {
  if (playedOnly.has(moment)) return
  await (moment === 'phase-1' ? checkScreens : checkPhones)(`${moment}-${step}`)
}

/** Screens of which long/beamer.spec and long/fullEdition.spec look at each text: here one phase is looked at, and the next. */
const playedOnly = new Set(['phase-3', 'phase-4'])

const checkBeamer = async (scene: string, moment: string) => {
  await evening.beamerShows(scene)
  if (!playedOnly.has(moment)) await expectBeamerScreen(evening.beamer, `${moment}-beamer-${scene}`)
}

/** No phone and no beamer ever got what is written for other eyes; each role got its own. */
const expectSecretsKept = async (tabled: RegExp) => {
  for (const [role, { page, received }] of evening.phones) {
    const own = new Set(texts.messages[role])
    const others = roles.flatMap((other) => texts.messages[other] ?? []).filter((text) => !own.has(text))
    const facts = texts.facts.filter(({ sentence, holders }) => !holders.has(role) && !tabled.test(sentence))
    const secrets = [...others, ...facts.map(({ sentence }) => sentence)]
    expect(
      secrets.filter((text) => received.has(text)),
      `came over the wire to ${role}`,
    ).toEqual([])
    const shown = await page.locator('body').evaluate((body) => body.textContent ?? '')
    expect(
      secrets.filter((text) => shown.includes(text)),
      `stands on the page of ${role}`,
    ).toEqual([])
    expect([...own].filter((text) => received.has(text)).length, `own messages of ${role}`).toBeGreaterThan(0)
  }
  const hidden = Object.values(texts.messages).flat()
  expect(hidden.filter((text) => evening.beamerReceived.has(text))).toEqual([])
}

const ownNote = 'De CISO vertelt veel, IT weinig.'

/** What is written for the facilitator, by the author or by the facilitator, came to the control room only. */
const expectNotesKept = () => {
  const notes = [...texts.notes, ownNote]
  const others = [...evening.phones.map(([, { received }]) => received), evening.beamerReceived]
  for (const received of others) expect(notes.filter((note) => received.has(note))).toEqual([])
}

/** From the question for advice to the reveal: the mayor's phone learns how many, not what. */
const adviseAndReveal = async (moment: string, options: Readonly<Record<'ciso' | 'it', RegExp>>) => {
  const mayor = evening.phone('mayor')
  const advisers = (['ciso', 'it'] as const).map((role) => [role, evening.phone(role)] as const)
  await mayor.button('Vraag om advies').click()
  await mayor.sees('0 van 2 adviezen binnen')
  await Promise.all(
    advisers.map(([role, phone]) => phone.prepareAdvice(options[role], `${role} vindt dit in ${moment}.`)),
  )
  await Promise.all([checkStep(moment, 'judgement'), checkBeamer('table', moment)])
  const before = mayor.received.count
  for (const [, phone] of advisers) {
    await phone.button('Geef advies').click()
    await phone.sees('Uw advies is binnen')
  }
  await mayor.sees('2 van 2 adviezen binnen')
  const unread = mayor.received.since(before) + evening.beamerReceived.since(0)
  for (const hidden of ['"certainty"', 'vindt dit in ' + moment]) expect(unread.includes(hidden), hidden).toBe(false)
  await mayor.doesNotSee(/vindt dit in/)
  if (moment === 'phase-1') await checkScreens(`${moment}-advised`)
  await mayor.button('Toon adviezen').click()
  await evening.everyPhone(async (phone) => {
    await phone.sees(`ciso vindt dit in ${moment}.`)
    await phone.sees(`it vindt dit in ${moment}.`)
  })
  expect(mayor.received.since(before)).toContain('"certainty"')
}

const decide = async (moment: string, option: RegExp) => {
  const mayor = evening.phone('mayor')
  await mayor.prepareDecision(option, `Zo leggen wij ${moment} uit.`)
  await Promise.all([checkStep(moment, 'decision'), checkBeamer('advice', moment)])
  await mayor.button('Neem besluit').click()
  await evening.everyPhone((phone) => phone.sees(`Zo leggen wij ${moment} uit.`))
  if (moment === 'phase-1') await checkScreens(`${moment}-readout`)
  await evening.everyPhone((phone) => expect(phone.page.getByText('Wat er verandert')).toBeVisible({ timeout: 15_000 }))
  await Promise.all([checkStep(moment, 'done'), checkBeamer('decision', moment)])
}

test('three phones join by code and sit down before the first word is said', async ({ browser }) => {
  const { room, code, server } = evening
  expect(room.page.url()).not.toContain('sleutel')
  await Promise.all(
    roles.map(async (role) => {
      const phone = await Phone.open(browser, server.address)
      await expect(phone.page.locator(primaryButton)).toHaveText('Doe mee')
      await expectPhoneScreen(phone.page, `join-code-${role}`)
      await phone.join(code)
      await expect(phone.button(seats[role])).toBeVisible()
      await expectPhoneScreen(phone.page, `join-roles-${role}`)
      await phone.chooseRole(seats[role])
      await expectPhoneScreen(phone.page, `join-intro-${role}`)
      await phone.button('Ik doe mee').click()
      await phone.sees('Leg uw telefoon neer')
      evening.welcome(role, phone)
    }),
  )
  await Promise.all([checkScreens('lobby'), checkBeamer('lobby', 'lobby')])
  for (const [name, scene] of [
    ['Afspraken', 'opening'],
    ['Situatie', 'situation'],
  ] as const) {
    await room.show(name)
    await checkBeamer(scene, 'lobby')
  }
  await room.show('Volgt het spel')
})

test('phase 1: a told and a tabled fact, a step back, private advice, "nu nog niet" and a decision', async () => {
  const { room } = evening
  const [mayor, ciso, it] = [evening.phone('mayor'), evening.phone('ciso'), evening.phone('it')]
  await room.press(/Begin/)
  await evening.everyPhone((phone) => phone.sees('Alleen u ziet dit.'))
  await checkBeamer('round', 'phase-1')
  await room.press(/Volgende: Verhoogde responstijd/)
  await evening.everyPhone((phone) => phone.sees('Verhoogde responstijd'))
  await room.stepBack()
  await evening.everyPhone((phone) => phone.doesNotSee('Verhoogde responstijd'))
  await room.press(/Volgende: Verhoogde responstijd/)
  await Promise.all([checkScreens('phase-1-picture'), checkBeamer('document', 'phase-1')])

  await it.read('Iets raars in het logboek')
  await it.sees(/Om 03\.12 uur vannacht/)
  await expectPhoneScreen(it.page, 'phase-1-message-it')
  await mayor.doesNotSee(/hoofdbeheerder/)
  await it.button('Leg op tafel').first().click()
  await it.sees('Dit ligt op tafel.')
  await it.close()
  await ciso.read('Waarschuwing: zwakke plek')
  await ciso.button('Ik heb dit verteld').first().click()
  await ciso.sees('U heeft dit verteld.')
  await ciso.close()
  await mayor.open('Tafel')
  await mayor.sees(/logde iemand in als hoofdbeheerder/)
  await mayor.doesNotSee(/De IBD waarschuwde ons zondag/)
  await expectPhoneScreen(mayor.page, 'phase-1-table-mayor')
  await ciso.open('Mijn dossier')
  await expectPhoneScreen(ciso.page, 'phase-1-dossier-ciso')
  for (const phone of [mayor, ciso]) await phone.open('Nu')
  await room.writeNote(ownNote)
  await mayor.writeQuestion('Wie mag bij ons ’s nachts de stekker eruit trekken?')
  await expectPhoneScreen(mayor.page, 'phase-1-question-mayor')
  await mayor.button(/^Bewaar$/).click()
  await mayor.sees('Bewaard voor thuis.')

  await adviseAndReveal('phase-1', { ciso: /Alles afsluiten/, it: /Een deel afsluiten/ })
  await mayor.defer('Wie wacht er morgen op geld?')
  await evening.everyPhone((phone) => phone.sees('Wie wacht er morgen op geld?'))
  await decide('phase-1', /Een deel afsluiten/)
  await ciso.sees('Papier uit drie printers')
})

for (const phase of [2, 3, 4]) {
  test(`phase ${phase}: messages to read, advice and a decision that has its effect`, async () => {
    const { room } = evening
    const moment = `phase-${phase}`
    await room.press(/Open de fase/)
    await evening.everyPhone((phone) => phone.sees(`Fase ${phase} van 4`))
    await checkBeamer('round', moment)
    await room.sendAll()
    await Promise.all([checkStep(moment, 'picture'), checkBeamer('document', moment)])
    await adviseAndReveal(moment, { ciso: /./, it: /Ik weet het nog niet/ })
    await decide(moment, /./)
    await evening.everyPhone(async (phone) => {
      await phone.open('Tafel')
      await phone.sees(`Zo leggen wij ${moment} uit.`)
      await phone.open('Nu')
    })
  })
}

test('before the debrief nobody has seen or received what was meant for others', async () => {
  await expectSecretsKept(/logde iemand in als hoofdbeheerder/)
})

/** What each scene of the debrief shows on a phone, and how the beamer's turn is called in the control room. */
const debriefScenes = [
  { scene: 'Hoe was het?', press: /Open de nabespreking/ },
  { scene: 'Wat gebeurde er?', press: /Volgend beeld: Wat gebeurde er/ },
  { scene: 'Wat besloot u?', press: /Volgend beeld: Wat besloot u/ },
  { scene: 'Wie wist wat, en wanneer?', press: /Volgend beeld: Wie wist wat/ },
  { scene: 'Welke vragen neemt u mee?', press: /Volgend beeld: Welke vragen/ },
] as const

/** The facilitator stops at a moment, as one role saw it: the room and the phones see the same. */
const lookBack = async () => {
  await new DebriefHand(evening.room.page).lookAs('ciso')
  await expect(evening.beamer.getByText('Zo zag het eruit voor: CISO')).toBeVisible()
  await evening.everyPhone((phone) => phone.sees('Zo zag het eruit voor: CISO'))
  await Promise.all([checkScreens('debrief-moment'), checkBeamer('debrief', 'debrief-moment')])
}

/** One decision otherwise: two runs beside each other for the room, and then the range. */
const askWhatIf = async () => {
  const hand = new DebriefHand(evening.room.page)
  await hand.askWhatIf()
  await expect(evening.beamer.getByRole('heading', { name: /^Wat als/ })).toBeVisible()
  await evening.everyPhone((phone) => phone.sees(/^Wat als/))
  await hand.showRange()
  await expect(evening.beamer.getByRole('heading', { name: /^Bij 200 keer verder spelen/ })).toBeVisible()
  await Promise.all([checkScreens('debrief-what-if'), checkBeamer('debrief', 'debrief-what-if')])
  await hand.back()
  await expect(evening.beamer.getByRole('heading', { name: /^U nam/ })).toBeVisible()
}

test('the debrief goes by the beamer, scene by scene, on every phone', async () => {
  const { room } = evening
  for (const [index, { scene, press }] of debriefScenes.entries()) {
    await room.press(press)
    await evening.everyPhone((phone) =>
      expect(phone.page.getByRole('heading', { level: 1, name: scene })).toBeVisible(),
    )
    if (index === 0) {
      await evening.phone('ciso').field('Uw woord').fill('Spannend')
      await evening.phone('ciso').button('Stuur mijn woord').click()
      await evening.everyPhone((phone) => phone.sees('Spannend'))
    }
    await Promise.all([checkScreens(`debrief-${index + 1}`), checkBeamer('debrief', `debrief-${index + 1}`)])
    if (index === 1) await lookBack()
    if (index === 2) await askWhatIf()
  }
  // Turning back on one phone leaves the others alone, and says where the beamer is.
  const it = evening.phone('it')
  await it.button(/Vorige/).click()
  await it.sees('Het zaalscherm is bij: Welke vragen neemt u mee?')
  await it.button('Volg het zaalscherm').click()
  await it.sees('Welke vragen neemt u mee?')
})

/** Plans on one phone what its player takes home. */
const plan = async (phone: Phone, role: Role) => {
  const home = new TakeHome(phone.page)
  await home.writeSentence('maandag op het gemeentehuis ben', `vraag ik als ${role} onze CISO op de koffie`)
  await expect(home.chosen).toHaveCount(3)
  await home.rewrite(2, `Wie belt mij als ${role} om drie uur?`)
  await home.raise(2)
  await home.putOnAgenda(`Wie belt mij als ${role} om drie uur?`)
  await home.planCoffee()
  await expectPhoneScreen(phone.page, `home-planned-${role}`)
}

test('everybody plans three questions, a sentence and a coffee, and keeps them without a network', async ({
  browser,
}, info) => {
  const { room } = evening
  await room.press(/Volgend beeld: Mee naar huis/)
  await evening.everyPhone((phone) => phone.sees('Eén minuut stilte. Wat doet u maandag?'))
  await checkBeamer('debrief', 'debrief-6')
  await evening.everyPhone(plan)
  await evening.phone('mayor').sees('Wie mag bij ons ’s nachts de stekker eruit trekken?')
  await room.end()
  await checkBeamer('close', 'end')
  for (const [role, phone] of evening.phones) {
    const home = new TakeHome(phone.page)
    const expected = [
      `vraag ik als ${role} onze CISO op de koffie`,
      `Wie belt mij als ${role} om drie uur?`,
      'Zo leggen wij phase-4 uit.',
    ]
    const calendar = await home.calendar()
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/)
    // Half past eight in Amsterdam, in winter and in summer.
    expect(calendar).toMatch(/DTSTART:\d{8}T0[67]3000Z/)
    expect(calendar).not.toContain('ATTENDEE')
    const kept = await home.keep(info.outputPath(role))
    await expectKeptPage(browser, kept, expected, `kept-${role}`)
    await expectPrinted(phone.page, expected)
    await home.openOwnPage()
    for (const text of expected) await expect(phone.page.locator('main article')).toContainText(text)
    await expectPhoneScreen(phone.page, `own-page-${role}`)
  }
  await expectAccessible(room.page, 'end-room')
  expectNotesKept()
})
