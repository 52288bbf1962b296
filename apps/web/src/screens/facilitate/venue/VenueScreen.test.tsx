import {
  type VenueCheckAnswer,
  type VenueCheckView,
  type VenueFacts,
  venueCheckIds,
  venueFindings,
} from '@natte-meren/protocol'
import { overviewFixture } from '@natte-meren/testkit'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { VenueScreen } from './VenueScreen.tsx'
import { sentencesOf } from './venueSentences.ts'

const facts: VenueFacts = {
  address: 'http://192.0.2.7:3000',
  otherAddresses: [],
  phoneAddress: 'http://10.0.0.2:3000',
  clockSeconds: 7,
  lost: ['wakeLock'],
  roundTripMs: 12,
  pageMs: 80,
  beamers: 1,
  printedAddress: 'http://10.0.0.2:3000',
  freeMb: 20_400,
  port: 3000,
  node: '24.0.0',
}
const view = (change: Partial<VenueCheckView> = {}): VenueCheckView => ({
  startedAt: 0,
  at: Date.now(),
  open: true,
  phone: 'invited',
  link: 'http://192.0.2.7:3000/zaalcheck#sleutel',
  checks: {
    reach: 'waiting',
    live: 'waiting',
    portal: 'waiting',
    clock: 'waiting',
    secure: 'waiting',
    beamer: 'unread',
    hotspot: 'unasked',
    speed: 'waiting',
    paper: 'otherAddress',
    server: 'ready',
  },
  facts,
  ...change,
})

const show = (check: VenueCheckView | null, earlier: VenueCheckAnswer['earlier'] = []) => {
  const did = { onBegin: vi.fn(), onInvite: vi.fn(), onAnswer: vi.fn(), onClose: vi.fn() }
  const exercise = vi.fn(async () => ({ ok: true as const, at: 1 }))
  render(
    <VenueScreen
      answer={{ check, earlier }}
      overview={overviewFixture()}
      exercise="e1"
      act={{ exercise }}
      notices={null}
      {...did}
    />,
  )
  return { ...did, exercise, user: userEvent.setup() }
}

describe('the sentences of the check', () => {
  const findings = venueCheckIds.flatMap((check) =>
    Object.entries(venueFindings[check]).map(([finding, verdict]) => ({ check, finding, verdict })),
  )

  it.each(['nl', 'en'] as const)(
    'say what to do where something has to be done, and only there, in %s [VENUE-1]',
    (language) => {
      for (const { check, finding, verdict } of findings) {
        const sentences = sentencesOf(language, check, finding)
        expect(sentences?.say(facts), `${check} ${finding}`).toMatch(/[.]$/)
        expect(sentences?.say(facts)).not.toMatch(/null|undefined|NaN/)
        const remedy = sentences?.fix(facts) ?? ''
        if (verdict === 'good') expect(remedy, `${check} ${finding}`).toBe('')
        if (verdict === 'act' || verdict === 'caution') expect(remedy, `${check} ${finding}`).toMatch(/[.]$/)
      }
    },
  )
})

describe('the screen of the check', () => {
  it('says how many of the ten are in order, and for each what is the matter', () => {
    show(view())
    expect(screen.getByText(/^1 van 10 in orde, \d\d:\d\d$/)).toBeTruthy()
    const line = within(screen.getByText('Kaartjes en papier').closest('li') ?? document.body)
    expect(line.getByText('doe dit')).toBeTruthy()
    expect(line.getByText(/Druk de kaartjes opnieuw af/)).toBeTruthy()
  })

  it('takes the answers that only people in the room can give', async () => {
    const { onAnswer, user } = show(view())
    const backRow = within(screen.getByRole('group', { name: 'Leest de achterste rij de regel met de pijl?' }))
    await user.click(backRow.getByRole('button', { name: 'Ja' }))
    expect(onAnswer).toHaveBeenCalledWith('backRow', true)
    await user.click(screen.getByRole('button', { name: 'De telefoon krijgt de pagina niet' }))
    expect(onAnswer).toHaveBeenCalledWith('reach', false)
  })

  it('shows the test card on the beamer', async () => {
    const { exercise, user } = show(view())
    await user.click(screen.getByRole('button', { name: 'Toon het testbeeld' }))
    expect(exercise).toHaveBeenCalledWith(expect.objectContaining({ type: 'SetBeamer', scene: 'test', black: false }))
  })

  it('offers a new code once the first was used', async () => {
    const { onInvite, user } = show(view({ link: null, phone: 'done' }))
    expect(screen.queryByRole('img', { name: /QR/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Nieuwe QR-code' }))
    expect(onInvite).toHaveBeenCalled()
  })

  it('asks nothing about a check that is closed, and offers another', async () => {
    const { onBegin, user } = show(view({ open: false, link: null, phone: 'none' }), [{ at: 0, good: 7 }])
    expect(screen.queryByRole('button', { name: 'Ja' })).toBeNull()
    expect(screen.getByText(/^7 van 10 in orde, donderdag 1 januari/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Doe de zaalcheck opnieuw' }))
    expect(onBegin).toHaveBeenCalled()
  })
})
