import { type Browser, expect, test } from '@playwright/test'
import { atTable, type Conference, everybody, nobody, only } from '../conference.ts'
import { seats } from '../evening.ts'
import { Phone } from '../pages/phone.ts'

/** Who comes in late, and how. */
const arrivals = (hall: () => Conference): void => {
  test('behind a closed door nobody new sits down, but anybody may look on', async ({ browser }) => {
    await hall().changesNobodyBut(nobody, async () => {
      await hall().room.menu('Doe de deur dicht')
      await hall().room.page.keyboard.press('Escape')
      await expect(hall().remote.page.getByText('Deur dicht').first()).toBeVisible()
      const late = await hall().newcomer(browser, 1)
      await late.sees(/De deur is dicht/)
      await late.button('Kijk mee').click()
      await late.sees('U kijkt mee')
      await late.sees(`Fase 2 van ${hall().phases}`)
      // What is for one role is not for who looks on.
      await late.doesNotSee('Er is iets naar buiten gegaan')
      expect(late.received.has('Er is iets naar buiten gegaan')).toBe(false)
      await late.page.context().close()
      await hall().room.menu('Doe de deur open')
      await hall().room.page.keyboard.press('Escape')
    })
  })

  test('a table is added while the others play, and begins the phase in play when it is let', async ({ browser }) => {
    const { room } = hall()
    await hall().changesNobodyBut(nobody, async () => {
      await room.menu('Zet er een tafel bij')
      await room.page.keyboard.press('Escape')
      await expect(room.map.tile(4)).toBeVisible()
      const fourth = await hall().newcomer(browser, 4)
      await fourth.sitAs(seats.mayor)
      await fourth.sees('Leg uw telefoon neer')
      const drawer = await room.map.open(4)
      await room.page.getByRole('button', { name: 'Laat tafel 4 beginnen' }).click()
      await fourth.sees(`Fase 2 van ${hall().phases}`)
      await drawer.close()
      // The phone goes home: that table needs somebody soon.
      await fourth.page.context().close()
    })
  })

  test('who comes late reads first what went before, and the facilitator knows at which table', async ({ browser }) => {
    const late = await hall().newcomer(browser, 2)
    await late.chooseRole(seats.secretary)
    await late.sees('Dit ging vooraf')
    await late.sees(/Fase 2 van \d\. Het eerste bericht/)
    await expect(hall().room.page.getByText(/^Nieuw aan tafel 2: /)).toBeVisible()
    await expect(hall().remote.page.getByText(/^Nieuw aan tafel 2: /)).toBeVisible()
    await late.button('Ik doe mee').click()
    await late.sees(`Fase 2 van ${hall().phases}`)

    // It was the wrong table: the facilitator moves the seat, and the phone goes along.
    const drawer = await hall().room.map.open(2)
    await hall().changesNobodyBut(atTable(2, 3), async () => {
      await drawer.moveSeat('Gemeentesecretaris', 3)
      await late.sees('De spelleider zette u over naar tafel 3.')
      await late.sitAs(seats.secretary)
      await late.sees('Tafel 3')
    })
    await drawer.close()
    await late.page.context().close()
  })
}

/** The link in the QR code that a phone draws for another device. */
const passOf = async (phone: Phone): Promise<string> => {
  await phone.button(/^Hulp$/).click()
  await phone.page.getByText('Verder op een ander toestel').click()
  const answer = phone.page.waitForResponse((response) => response.url().endsWith('/api/seat/pass'))
  await phone.button('Maak een QR-code').click()
  await expect(phone.page.getByRole('img', { name: /QR-code/ })).toBeVisible()
  return ((await (await answer).json()) as { link: string }).link
}

const openPass = async (browser: Browser, link: string): Promise<Phone> => {
  const phone = await Phone.open(browser, link)
  await phone.button('Zet mijn stoel hier').click()
  return phone
}

/** Seats that change hands. */
const chairs = (hall: () => Conference): void => {
  test('a player goes on on another phone with what was saved, once, by a QR code', async ({ browser }) => {
    const old = hall().phone(2, 'it')
    await old.saveQuestion('Waar ligt ons draaiboek als het net uitvalt?')
    await hall().changesNobodyBut(atTable(2), async () => {
      const link = await passOf(old)
      const phone = await openPass(browser, link)
      await phone.button('Ik doe mee').click()
      await phone.sees(`Fase 2 van ${hall().phases}`)
      await phone.open('Mijn dossier')
      await phone.sees('Waar ligt ons draaiboek als het net uitvalt?')
      await phone.open('Nu')
      await old.sees('Uw stoel is naar een ander toestel gegaan.')
      const stranger = await openPass(browser, link)
      await stranger.sees('Deze QR-code is al gebruikt.')
      await Promise.all([stranger.page.context().close(), old.page.context().close()])
      hall().welcome([2, 'it'], phone)
    })
  })

  test('a computer player takes an empty seat, a person takes it over, and the seat is freed', async ({ browser }) => {
    const drawer = await hall().room.map.open(1)
    await hall().changesNobodyBut(atTable(1), async () => {
      await drawer.atSeat('Communicatieadviseur', 'Zet er een computerspeler op')
      await expect(drawer.panel.getByText('computer', { exact: true }).first()).toBeVisible()
      const person = await hall().newcomer(browser, 1)
      await person.sees('Nu speelt een automaat. U kunt hier zitten.')
      await person.sitAs(seats.communication)
      await person.sees(`Fase 2 van ${hall().phases}`)
      await expect(drawer.panel.getByText('computer', { exact: true })).toHaveCount(0)
      await drawer.atSeat('Communicatieadviseur', 'Maak de stoel vrij')
      await person.sees(/Uw stoel is naar een ander toestel gegaan|Welke rol speelt u/)
      await person.page.context().close()
    })
    await drawer.close()
  })

  test('when a phone is gone the facilitator gives its seat to another one', async ({ browser }) => {
    await hall().phone(1, 'ciso').page.context().close()
    const other = await hall().newcomer(browser, 1)
    const card = other.page.getByRole('listitem').filter({ hasText: 'CISO' })
    await card.getByRole('button', { name: 'Neem de stoel over' }).click()
    const drawer = await hall().room.map.open(1)
    await drawer.panel.getByText('Een ander toestel vraagt de stoel van CISO.').waitFor()
    await drawer.press('Geef de stoel')
    await other.button('Ik doe mee').click()
    await other.sees(`Fase 2 van ${hall().phases}`)
    hall().welcome([1, 'ciso'], other)
    await drawer.close()
  })
}

/** Who needs the facilitator, and what the facilitator sees of a table. */
const attention = (hall: () => Conference): void => {
  test('a call for help stands above a table whose phones are gone, on the laptop and the remote alike', async () => {
    const { room, remote } = hall()
    const gone = /Bij tafel 4 zijn alle telefoons/
    await expect(room.map.region.getByRole('button', { name: gone })).toBeVisible({ timeout: 60_000 })
    await hall().changesNobodyBut(only(3, 'it'), async () => {
      await hall().phone(3, 'it').callHelp()
      for (const { map } of [room, remote]) {
        await expect(map.exceptions.first()).toHaveText('Tafel 3 vraagt naar u. Loop even langs.')
        await expect(map.exceptions.nth(1)).toHaveText(gone)
      }
      await room.map.exceptions.first().click()
      const drawer = await room.map.open(3)
      await drawer.press('Ik ben geweest')
      await expect(remote.map.exceptions.first()).toHaveText(gone)
      await drawer.close()
    })
  })

  test('a stop word pauses one table, and only those who lead know who said it', async () => {
    const { room, remote } = hall()
    const words = 'Bij tafel 2 riep iemand Stop. De tafel staat stil. Ga erheen.'
    await hall().changesNobodyBut(atTable(2), async () => {
      await hall().phone(2, 'ciso').callStop()
      await hall().onlySeenBy(/^Pauze/, atTable(2))
      for (const { map } of [room, remote]) await expect(map.exceptions.first()).toHaveText(words)
      const drawer = await room.map.open(2)
      await expect(drawer.panel.getByText('CISO riep Stop. De tafel staat stil. Ga erheen.')).toBeVisible()
      await hall().onlySeenBy(/riep/, nobody)
      await drawer.press('Laat deze tafel verdergaan')
      await hall().onlySeenBy(/^Pauze/, nobody)
      await drawer.close()
    })
  })

  test('the facilitator looks along with every role of a table, and none of its phones notices', async () => {
    await hall().changesNobodyBut(nobody, async () => {
      const drawer = await hall().room.map.open(3)
      for (const [role, seen] of [
        ['Burgemeester', 'Noem het een storing'],
        ['CISO', 'Ze lezen misschien mee'],
        ['Hoofd IT', 'Er is iets naar buiten gegaan'],
        ['Gemeentesecretaris', 'Fase 2'],
        ['Communicatieadviseur', 'Fase 2'],
        ['Privacyfunctionaris', 'Fase 2'],
      ] as const) {
        const screen = await drawer.lookAlong(role)
        await expect(screen).toContainText(seen)
        await expect(screen.getByRole('button', { name: /^(Vraag om advies|Leg op tafel)/ })).toHaveCount(0)
      }
      await drawer.close()
    })
  })
}

/** The second phase: people who come, go, change places, and need somebody. */
export const people = (hall: () => Conference): void => {
  test('what would come later is sent now to all tables, and read by the one role for which it is', async () => {
    const { room } = hall()
    const isMayor = ([, role]: readonly [number, string]) => role === 'mayor'
    await hall().changesNobodyBut(isMayor, async () => {
      await room.runSheet.for('Alle tafels')
      await room.runSheet.button('Stuur nu', 'Weet iemand wat dit is').click()
      await hall().onlySeenBy('Weet iemand wat dit is?', isMayor)
    })
  })

  arrivals(hall)
  chairs(hall)
  attention(hall)

  test('for a power cut each table has a page with its state, and what it decides on paper is keyed in', async () => {
    const { room } = hall()
    const state = await room.page.context().newPage()
    await state.goto(`${hall().server.address}/api/exercises/${room.exercise}/paper/state`)
    for (const table of [1, 2, 3]) await expect(state.getByText(`Tafel ${table}`).first()).toBeVisible()
    await expect(state.getByText('Alles afsluiten').first()).toBeVisible()
    await state.close()

    await room.sendAll()
    await hall().onlySeenBy('Klopt het?', everybody)
    const drawer = await room.map.open(3)
    await hall().changesNobodyBut(
      atTable(3),
      async () => {
        await drawer.close()
        await room.page.getByRole('button', { name: 'Op papier besloten' }).click()
        await room.sheet.getByRole('radio').first().press('Space')
        await room.sheet.getByRole('textbox').fill('Dit stond op het formulier.')
        await room.sheet.getByRole('button', { name: 'Voer het besluit in' }).click()
        await hall().onlySeenBy('Dit stond op het formulier.', atTable(3))
        await expect(room.page.getByText('op papier, ingevoerd door de spelleider')).toBeVisible()
        await expect(room.map.tile(3)).toContainText('Klaar', { timeout: 20_000 })
      },
      'follows',
    )
  })
}
