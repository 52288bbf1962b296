import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { TransportCounts } from './transport/desk.ts'

export interface Metrics {
  readonly transport: TransportCounts
  readonly contentType: string
  read(): Promise<string>
}

/** Counts for an operator: how many, how fast, how often refused; never who or what. */
export const openMetrics = (counts: () => Promise<{ exercises: number; runningTables: number }>): Metrics => {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const connections = new Gauge({ name: 'natte_meren_connections', help: 'Open connections', registers })
  const sent = new Counter({ name: 'natte_meren_updates_total', help: 'View updates sent, one per room', registers })
  const received = new Counter({
    name: 'natte_meren_messages_total',
    help: 'Messages received, by kind and answer',
    labelNames: ['event', 'code'],
    registers,
  })
  const seconds = new Histogram({
    name: 'natte_meren_message_seconds',
    help: 'Time from a message to its answer',
    labelNames: ['event'],
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1],
    registers,
  })
  const exercises = new Gauge({ name: 'natte_meren_exercises', help: 'Exercises that did not end', registers })
  const running = new Gauge({ name: 'natte_meren_running_tables', help: 'Tables where play time passes', registers })
  const known = new Set(['join', 'command', 'open', 'facilitate', 'beamer', 'sync'])
  return {
    transport: {
      connected: (change) => connections.inc(change),
      sent: () => sent.inc(),
      received: (event, code, ms) => {
        // Names that a client makes up must not become labels.
        const label = known.has(event) ? event : 'other'
        received.inc({ event: label, code })
        seconds.observe({ event: label }, ms / 1000)
      },
    },
    contentType: register.contentType,
    read: async () => {
      const now = await counts()
      exercises.set(now.exercises)
      running.set(now.runningTables)
      return register.metrics()
    },
  }
}
