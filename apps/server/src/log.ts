import pino, { type DestinationStream, type Logger } from 'pino'
import type { Settings } from './settings.ts'

/** Names under which a secret or a player's words could slip into a log line. */
const secretNames = ['token', 'secret', 'key', 'cookie', 'password', 'text', 'texts', 'headers', 'auth', 'body', 'url']

/** JSON lines on stderr; stdout is for people. */
export const openLog = (level: Settings['logLevel'], destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secretNames.flatMap((name) => [name, `*.${name}`]), censor: '…' },
    },
    // Synchronous: the last lines before a crash are the ones that matter.
    destination ?? pino.destination({ fd: 2, sync: true }),
  )
