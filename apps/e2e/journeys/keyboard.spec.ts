import { expect, test } from '@playwright/test'
import { Evening } from '../evening.ts'
import { Keyboard } from '../pages/keyboard.ts'
import { Phone } from '../pages/phone.ts'

let evening: Evening
test.beforeAll(async ({ browser }) => {
  evening = await Evening.seated(browser, 'mayor')
})
test.afterAll(() => evening?.stop())

test('an adviser plays a phase with the keyboard alone and always sees where the focus is', async ({ browser }) => {
  const { room, code, server } = evening
  const mayor = evening.phone('mayor')
  const ciso = await Phone.open(browser, server.address)
  const keyboard = new Keyboard(ciso.page)
  await keyboard.to('Vul de code in')
  await keyboard.type(code)
  await keyboard.key('Enter')
  await ciso.sees('Welke rol speelt u?')
  await keyboard.press('Neem plaats als CISO')
  await ciso.sees('Onze afspraak')
  await keyboard.press('Ik doe mee')
  await ciso.sees('Leg uw telefoon neer')
  await room.press(/Begin/)
  await room.sendAll()
  await ciso.sees('Verhoogde responstijd')

  await keyboard.press(/Waarschuwing: zwakke plek/)
  await expect(ciso.page.getByRole('dialog')).toBeVisible()
  await keyboard.press('Leg op tafel')
  await ciso.sees('Dit ligt op tafel.')
  await keyboard.key('Escape')
  await expect(ciso.page.getByRole('dialog')).toHaveCount(0)
  await keyboard.press('Tafel')
  await ciso.sees(/De IBD waarschuwde ons zondag/)
  await keyboard.press('Vraag bewaren')
  await keyboard.to('Wat wilt u thuis vragen')
  await keyboard.type('Wie leest onze waarschuwingen?')
  await keyboard.press(/^Bewaar$/)
  await ciso.sees('Bewaard voor thuis.')

  await mayor.button('Vraag om advies').click()
  await keyboard.press('Nu')
  await keyboard.press('Alles afsluiten', 'Space')
  await keyboard.key('ArrowDown')
  await keyboard.press('Niet zeker', 'Space')
  await keyboard.key('ArrowRight')
  await keyboard.to('Uw belangrijkste reden')
  await keyboard.type('Zo blijft de balie open.')
  await keyboard.press('Geef advies')
  await ciso.sees('Uw advies is binnen')
  await mayor.button('Toon adviezen').click()
  await mayor.sees('“Zo blijft de balie open.”')
  await mayor.sees('Een deel afsluiten')
})
