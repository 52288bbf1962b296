import { expect, test } from '@playwright/test'
import { atTable, Conference, everybody, nobody, type Seat } from '../conference.ts'

const supplier = 'Verhoogde responstijd'

/** Talk time on every phone, s. */
const talkTimes = async (hall: Conference): Promise<number[]> =>
  Promise.all(hall.seats.map((seat) => hall.phone(...seat).talkTime()))

/** Those phones get so many seconds; the others keep what they have. What passes by itself meanwhile is no change. */
const expectTimeToChange = async (
  hall: Conference,
  seconds: number,
  meant: (seat: Seat) => boolean,
  work: () => Promise<void>,
): Promise<void> => {
  const before = await talkTimes(hall)
  const wanted = hall.seats.map((seat, index) => (before[index] ?? 0) + (meant(seat) ? seconds : 0))
  await work()
  await expect
    .poll(async () => (await talkTimes(hall)).every((left, index) => Math.abs(left - (wanted[index] ?? 0)) < 20))
    .toBe(true)
}

const localTime = (at: number): string =>
  new Date(at).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })

/** More time, less time and pauses: for one table, and for all. */
const timeAndPauses = (hall: () => Conference): void => {
  test('talk time is given to one table, and to all from the laptop and the remote', async () => {
    await Promise.all(Conference.tables.map((table) => hall().phone(table, 'mayor').button('Vraag om advies').click()))
    await hall().onlySeenBy(/Geef advies|Uw adviseurs|adviezen binnen/, everybody)
    const drawer = await hall().room.map.open(3)
    await expectTimeToChange(hall(), 60, atTable(3), () => drawer.press('Eén minuut erbij voor deze tafel'))
    await expectTimeToChange(hall(), -60, atTable(3), () => drawer.press('Eén minuut eraf bij deze tafel'))
    await drawer.close()
    const { room, remote } = hall()
    await expectTimeToChange(hall(), 60, everybody, () =>
      remote.page.getByRole('button', { name: 'Eén minuut erbij' }).click(),
    )
    // A minute off counts from the talk time that the laptop has seen.
    const mayor = hall().phone(1, 'mayor')
    await expect.poll(async () => Math.abs((await room.talkTime()) - (await mayor.talkTime()))).toBeLessThan(20)
    await expectTimeToChange(hall(), -60, everybody, () =>
      room.page.getByRole('button', { name: 'Eén minuut eraf bij alle tafels' }).click(),
    )
  })

  test('one table is paused, and the others and the beamer play on', async () => {
    const drawer = await hall().room.map.open(3)
    await hall().changesNobodyBut(atTable(3), async () => {
      await drawer.press('Pauzeer deze tafel')
      await expect(hall().room.map.tile(3)).toContainText('Gepauzeerd')
      await hall().onlySeenBy(/^Pauze/, atTable(3))
      await drawer.press('Laat deze tafel verdergaan')
      await expect(hall().room.map.tile(3)).toContainText('Oordeel')
      await hall().onlySeenBy(/^Pauze/, nobody)
    })
    await drawer.close()
  })

  test('the remote pauses and resumes everybody, and makes the beamer black', async () => {
    const { page } = hall().remote
    await page.getByRole('button', { name: 'Pauze' }).click()
    await hall().onlySeenBy(/^Pauze/, everybody)
    await expect(hall().room.page.getByRole('button', { name: /^Ga verder/ })).toBeVisible()
    await hall().remote.answered()
    await page.getByRole('button', { name: /^Ga verder/ }).click()
    await hall().onlySeenBy(/^Pauze/, nobody)
    await hall().changesNobodyBut(
      nobody,
      async () => {
        const black = page.getByRole('button', { name: 'Zwart' }).last()
        await black.click()
        await hall().beamerShows('black')
        await expect(black).toHaveAttribute('aria-pressed', 'true')
        await black.click()
        await hall().beamerShows('table')
      },
      'follows',
    )
  })
}

/** A time at which everybody has to be done. */
const hardStop = (hall: () => Conference): void => {
  test('with too little time left a plan is proposed with its reasons, and followed only when it is taken up', async () => {
    const { room } = hall()
    await hall().changesNobodyBut(nobody, async () => {
      // Three quarters of what play and debrief would take.
      const minutes = hall().edition === 'short' ? 33 : 72
      const time = localTime(Date.now() + minutes * 60_000)
      await room.runSheet.setEndTime(time)
      const proposal = room.page.getByRole('region', { name: `Om ${time} te halen` })
      await expect(proposal).toContainText(/berichten? ver|Bespreken wordt/)
      await proposal.getByText('Wat verandert er, en waarom?').click()
      await expect(proposal.getByRole('listitem').first()).toBeVisible()
      await expect(room.runSheet.panel).not.toContainText('(was ')
      await proposal.getByRole('button', { name: 'Neem dit over' }).click()
      await expect(room.page.getByText('Het tijdplan is veranderd.')).toBeVisible()
      await expect(room.runSheet.panel).toContainText('(was ')
      await room.page.getByRole('main').getByRole('button', { name: 'Maak ongedaan' }).click()
      await expect(room.runSheet.panel).not.toContainText('(was ')
    })
  })
}

/** The first phase from the last message to the gate, each table at its own pace. */
export const pace = (hall: () => Conference): void => {
  test('Next sends a message to all, and one table that asks for advice goes ahead alone', async () => {
    await hall().room.press(new RegExp(`Volgende: ${supplier}`))
    await hall().onlySeenBy(supplier, everybody)
    await expect(hall().remote.next).not.toContainText(supplier)
  })

  timeAndPauses(hall)
  hardStop(hall)

  test('a table that decides and two that do not go through the same gate, opened by the remote', async () => {
    const mayor = hall().phone(1, 'mayor')
    await hall().changesNobodyBut(
      atTable(1),
      async () => {
        await Promise.all(
          (['ciso', 'it'] as const).map((role) =>
            hall()
              .phone(1, role)
              .advise(/Alles afsluiten/, `${role} vindt dit.`),
          ),
        )
        await mayor.button('Toon adviezen').click()
        await mayor.decide(/Alles afsluiten/, 'Wij sluiten af, want wij weten het niet zeker.')
        await expect(hall().room.map.tile(1)).toContainText('Klaar', { timeout: 20_000 })
      },
      'follows',
    )
    const spread = hall().room.page.getByRole('region', { name: /Besluiten van de tafels/ })
    await expect(spread).toContainText('Alles afsluiten')
    await expect(hall().remote.next).toContainText('Nog 2 tafels bezig')
    await hall().remote.press(/^Open de fase/)
    await hall().onlySeenBy(`Fase 2 van ${hall().phases}`, everybody)
    await expect(hall().room.next).toContainText('Volgende: ')
  })

  test('a step back takes every table back, and forward again', async () => {
    await hall().room.stepBack()
    await hall().onlySeenBy(`Fase 1 van ${hall().phases}`, everybody)
    await hall().beamerShows('decision')
    await hall().room.press(/Open de fase/)
    await hall().onlySeenBy(`Fase 2 van ${hall().phases}`, everybody)
    await hall().beamerShows('round')
  })

  test('the fact of the message that was skipped goes along with the next one for the same role', async () => {
    for (const table of Conference.tables) {
      const it = hall().phone(table, 'it')
      await it.read('Er is iets naar buiten gegaan')
      await it.sees(/612 huishoudens/)
      await it.close()
    }
  })
}
