import type { RoleView, SeatView } from '@natte-meren/protocol'
import {
  adviceFixture,
  decisionFixture,
  factFixture,
  messagesFixture,
  rolesFixture,
  roleViewFixture,
  savedQuestionFixture,
  seatViewFixture,
} from '@natte-meren/testkit'
import type { ViewState } from '../src/shared/connection/viewStore.ts'

export interface PlayScene {
  role: RoleView
  seat: SeatView | null
  ready?: boolean
  state?: Partial<ViewState>
}

const now = Date.now()
const base = roleViewFixture()
const running = { ...base.clock, at: now }
const view = (change: Partial<RoleView>): RoleView => roleViewFixture({ clock: running, ...change })
const stage = (change: Partial<RoleView['stage']>): RoleView['stage'] => ({ ...base.stage, ...change })

const mayor = seatViewFixture({
  seat: { id: 'mayor-1', role: 'mayor', pen: true, help: false, leads: false, request: null },
})
const ciso = seatViewFixture()
const allSeen = Object.fromEntries(Object.keys(messagesFixture).map((id) => [id, true as const]))
const seenCiso = seatViewFixture({ seen: allSeen })
const seenMayor = { ...mayor, seen: allSeen }

const only = (id: string) => {
  const message = messagesFixture[id]
  return message ? { [id]: message } : {}
}
const taken = {
  option: 'part',
  explanation: 'Wij zetten één deel uit, zodat morgen de uitkeringen gewoon door kunnen gaan.',
  considerations: ['trust' as const, 'service' as const],
  role: 'mayor',
  by: 'decider' as const,
  story: 60,
}
const revealed = {
  ciso: {
    advice: { option: 'pull', certainty: 'medium' as const, reason: 'Wie binnen is, kan vannacht verder.' },
    first: { option: null, certainty: 'low' as const, reason: null },
  },
  it: {
    advice: { option: 'watch', certainty: 'low' as const, reason: 'Anders weten we nooit wat er gebeurde.' },
    first: null,
  },
  secretary: null,
}

export const playScenes: Record<string, PlayScene> = {
  roles: { role: view({ roles: { ...rolesFixture, it: { ...rolesFixture.it, seats: {} } as never } }), seat: null },
  intro: { role: view({ stage: stage({ status: 'lobby', phase: null, step: null }) }), seat: ciso, ready: false },
  late: { role: view({}), seat: ciso, ready: false },
  lobby: { role: view({ stage: stage({ status: 'lobby', phase: null, step: null }) }), seat: ciso },
  mail: { role: view({ inbox: only('supplier-mail') }), seat: ciso },
  call: { role: view({ inbox: only('alderman-call') }), seat: ciso },
  news: { role: view({ inbox: only('paper') }), seat: ciso },
  social: { role: view({ inbox: only('post') }), seat: ciso },
  sitrep: { role: view({ inbox: only('first-sitrep') }), seat: ciso },
  letter: { role: view({ inbox: only('council-letter') }), seat: ciso },
  picture: {
    role: view({
      inbox: messagesFixture,
      decision: decisionFixture({ status: 'closed', options: [], mayDecide: true }),
      facts: {
        start: factFixture({ id: 'start', sentence: 'Morgen om tien uur moeten de uitkeringen naar de bank.' }),
      },
    }),
    seat: mayor,
  },
  shared: {
    role: view({
      inbox: only('supplier-mail'),
      facts: { 'night-login': factFixture({ id: 'night-login', mine: { told: true, takeBackMs: 97_000 } }) },
    }),
    seat: seenCiso,
  },
  advice: {
    role: view({ stage: stage({ step: 'judgement' }), advice: adviceFixture(), decision: decisionFixture() }),
    seat: seenCiso,
  },
  sent: {
    role: view({
      stage: stage({ step: 'judgement' }),
      advice: adviceFixture({
        given: 1,
        mine: { option: 'part', certainty: 'medium', reason: 'Dan kan het geld weg.' },
      }),
      decision: decisionFixture(),
    }),
    seat: ciso,
  },
  count: {
    role: view({
      stage: stage({ step: 'judgement' }),
      advice: adviceFixture({ adviser: false, given: 1 }),
      decision: decisionFixture({ mayDecide: true }),
    }),
    seat: seenMayor,
  },
  decide: {
    role: view({
      stage: stage({ step: 'decision' }),
      advice: adviceFixture({ adviser: false, given: 2, revealed }),
      decision: decisionFixture({
        status: 'open',
        mayDecide: true,
        deferred: [{ missing: 'Of de back-up van woensdag nog goed is.', order: 40 }],
      }),
    }),
    seat: seenMayor,
  },
  revise: {
    role: view({
      stage: stage({ step: 'decision' }),
      advice: adviceFixture({ given: 2, revealed, mayRevise: true, mine: revealed.ciso.advice }),
      decision: decisionFixture({ status: 'open' }),
    }),
    seat: seenCiso,
  },
  readout: {
    role: view({
      stage: stage({ step: 'decision' }),
      decision: decisionFixture({ status: 'proposed', mayDecide: true, proposed: { ...taken, untilMs: 99_000 } }),
    }),
    seat: seenMayor,
  },
  done: {
    role: view({
      stage: stage({ step: 'done' }),
      decision: decisionFixture({ status: 'taken', taken }),
      decisions: {
        disconnect: {
          id: 'disconnect',
          title: 'Afsluiten of doorgaan',
          phase: 'evening',
          order: 14,
          taken: { ...taken, label: 'Alleen de server met uitkeringen afsluiten' },
          governance: 'Wie mag bij ons ’s nachts het netwerk uitzetten?',
        },
      },
      town: {
        ...base.town,
        changes: {
          a: {
            indicator: 'trust',
            change: -1,
            reason: 'Gezinnen lazen het eerst in de krant.',
            phase: 'evening',
            story: 70,
            order: 20,
          },
          b: {
            indicator: 'grip',
            change: 1,
            reason: 'U weet nu welke server het is.',
            phase: 'evening',
            story: 70,
            order: 21,
          },
        },
      },
    }),
    seat: {
      ...seenCiso,
      questions: {
        q1: savedQuestionFixture({ id: 'q1' }),
        q2: savedQuestionFixture({ id: 'q2', shared: true, order: 31 }),
      },
    },
  },
  offline: {
    role: view({ inbox: only('supplier-mail') }),
    seat: ciso,
    state: { link: 'lost', lostAt: now - 5000, pending: [{ id: 'x', order: 1, command: { type: 'AskHelp' } }] },
  },
  paused: { role: view({ inbox: only('paper'), stage: stage({ status: 'paused' }) }), seat: ciso },
  request: {
    role: view({ inbox: only('paper') }),
    seat: { ...ciso, seat: { ...ciso.seat, request: { until: now + 13_000 } } },
  },
  watching: { role: view({ inbox: only('paper'), facts: base.facts }), seat: null, ready: true },
}
