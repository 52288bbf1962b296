import { expect, test } from '@playwright/test'
import { allRoles, Evening, type Role, roles } from '../evening.ts'
import type { Phone } from '../pages/phone.ts'
import { expectPrinted, TakeHome } from '../pages/takeHome.ts'
import { expectAccessible, expectBeamerScreen, expectPhoneScreen } from '../screenChecks.ts'

const phases = 8

/** As much of a text as its field takes. */
const longest = (text: string, limit = 200): string => `${text} `.repeat(20).slice(0, limit).trim()

/** An adviser takes an option by its place, so that advice differs between roles and phases. */
const advise = async (phone: Phone, role: Role, phase: number): Promise<void> => {
  const options = phone.page.getByRole('radio')
  await expect(options.first()).toBeVisible()
  await options.nth((phase + allRoles.indexOf(role)) % 3).press('Space')
  await phone.page.getByRole('radio', { name: 'Redelijk zeker' }).press('Space')
  await phone.button('Geef advies').click()
  await phone.sees('Uw advies is binnen')
}

/** The steps of a phase up to the decision, by what Next says; a quick decision has no advice. */
const toDecision = async (evening: Evening, phase: number): Promise<void> => {
  const { room } = evening
  for (
    let label = await room.next.innerText();
    !label.includes('De tafel besluit');
    label = await room.next.innerText()
  ) {
    if (label.includes('Toon de adviezen'))
      await evening.everyPhone(async (phone, role) => {
        if (role !== 'mayor') await advise(phone, role, phase)
      })
    await room.next.click()
    await expect(room.next).not.toHaveText(label, { useInnerText: true })
  }
}

const decide = async (evening: Evening, phase: number): Promise<void> => {
  const mayor = evening.phone('mayor')
  const options = mayor.page.getByRole('radio')
  await expect(options.first()).toBeVisible()
  await options.nth(phase % 3).press('Space')
  await mayor.field('Hoe legt u dit uit aan uw inwoners?').fill(`Zo leggen wij besluit ${phase} uit.`)
  await mayor.button('Neem besluit').click()
  await evening.everyPhone((phone) => phone.sees(`Zo leggen wij besluit ${phase} uit.`))
  await expect(evening.room.next).toContainText(phase === phases ? 'Open de nabespreking' : 'Open de fase', {
    timeout: 20_000,
  })
}

for (const seated of [roles, allRoles])
  test(`the full edition is played to the end with ${seated.length} seated roles`, async ({ browser }) => {
    test.setTimeout(600_000)
    const evening = await Evening.open(browser, 'full')
    try {
      for (const role of seated) await evening.sit(browser, role)
      for (let phase = 1; phase <= phases; phase += 1) {
        await evening.room.press(phase === 1 ? /Begin/ : /Open de fase/)
        await evening.everyPhone(async (phone, role) => {
          await phone.sees(`Fase ${phase} van ${phases}`)
          // At a full table the secretary's first message comes after a minute.
          if (seated.length === roles.length) await phone.sees('Alleen u ziet dit.')
          await expectPhoneScreen(phone.page, `full-${seated.length}-phase-${phase}-${role}`)
        })
        await expectBeamerScreen(evening.beamer, `full-${seated.length}-phase-${phase}-beamer`)
        await toDecision(evening, phase)
        await decide(evening, phase)
      }
      await expectAccessible(evening.room.page, `full-${seated.length}-room`)
      await evening.room.press(/Open de nabespreking/)
      await evening.everyPhone((phone) => phone.sees('Hoe was het?'))
      for (const scene of ['Wat gebeurde er', 'Wat besloot u', 'Wie wist wat', 'Welke vragen', 'Mee naar huis'])
        await evening.room.press(new RegExp(`Volgend beeld: ${scene}`))
      await evening.everyPhone(async (phone, role) => {
        await phone.sees('Koffie met uw CISO')
        await expectPhoneScreen(phone.page, `full-${seated.length}-home-${role}`)
      })
      const home = new TakeHome(evening.phone('mayor').page)
      await home.writeSentence(longest('maandag op het gemeentehuis ben'), longest('vraag ik de CISO op de koffie'))
      await home.rewrite(1, longest('Wie zorgt er op zo’n avond voor wie van ons afhankelijk is?', 280))
      await expectPrinted(home.page, [longest('vraag ik de CISO op de koffie')])
      await evening.room.end()
      await expect(evening.room.page.getByText('De oefening is afgelopen').first()).toBeVisible()
    } finally {
      await evening.stop()
    }
  })
