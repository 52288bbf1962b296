import { longestKeepDays } from '@natte-meren/protocol'
import { z } from 'zod'

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const

const webAddress = z
  .url({ protocol: /^https?$/ })
  .transform((text) => new URL(text))
  .refine(({ pathname, search, hash }) => pathname === '/' && search === '' && hash === '')
  .transform(({ origin }) => origin)

/** One environment variable: its shape, its value when it is not set, and what to say when it is wrong. */
const settingShapes = {
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('data'),
  PUBLIC_URL: webAddress.optional(),
  KEEP_DAYS: z.coerce.number().int().min(1).max(longestKeepDays).default(30),
  LOG_LEVEL: z.enum(levels).default('warn'),
  FACILITATOR_SECRET: z.string().min(16).max(200).optional(),
  SCENARIOS: z.string().min(1).optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  METRICS_TOKEN: z.string().min(16).max(200).optional(),
}
type SettingName = keyof typeof settingShapes

const expectations: Record<SettingName, { nl: string; en: string }> = {
  PORT: { nl: 'een poortnummer van 0 tot en met 65535', en: 'a port number from 0 to 65535' },
  HOST: { nl: 'een netwerkadres, zoals 0.0.0.0', en: 'a network address such as 0.0.0.0' },
  DATA_DIR: { nl: 'een map', en: 'a folder' },
  PUBLIC_URL: {
    nl: 'een webadres zonder pad, zoals https://oefening.gemeente.example',
    en: 'a web address without a path, such as https://exercise.town.example',
  },
  KEEP_DAYS: {
    nl: `een aantal dagen van 1 tot en met ${longestKeepDays}`,
    en: `a number of days from 1 to ${longestKeepDays}`,
  },
  LOG_LEVEL: { nl: `een van ${levels.join(', ')}`, en: `one of ${levels.join(', ')}` },
  FACILITATOR_SECRET: { nl: 'minstens 16 tekens', en: 'at least 16 characters' },
  SCENARIOS: { nl: 'een map', en: 'a folder' },
  TRUST_PROXY: {
    nl: 'het aantal proxyservers voor deze server, van 0 tot en met 10',
    en: 'the number of proxies before this server, from 0 to 10',
  },
  METRICS_TOKEN: { nl: 'minstens 16 tekens', en: 'at least 16 characters' },
}

const settingsSchema = z.object(settingShapes)

export interface Settings {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** Origin under which the world reaches this server, or null: then it serves this room only. */
  readonly publicUrl: string | null
  readonly keepDays: number
  readonly logLevel: (typeof levels)[number]
  readonly facilitatorSecret: string | null
  readonly scenarios: string | null
  readonly trustProxy: number
  readonly metricsToken: string | null
}

/** One wrong setting, in a sentence. */
export interface SettingProblem {
  readonly nl: string
  readonly en: string
}

/** Reads the settings from environment variables; an empty variable counts as not set. */
export const readSettings = (
  env: Readonly<Record<string, string | undefined>>,
): { ok: true; settings: Settings } | { ok: false; problems: SettingProblem[] } => {
  const given = Object.fromEntries(
    Object.keys(settingShapes)
      .map((name) => [name, env[name]?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = settingsSchema.safeParse(given)
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map(({ path }) => String(path[0]) as SettingName))
    return {
      ok: false,
      problems: [...names].map((name) => ({
        nl: `De instelling ${name} klopt niet: verwacht wordt ${expectations[name].nl}.`,
        en: `The setting ${name} is wrong: expected ${expectations[name].en}.`,
      })),
    }
  }
  const { data } = parsed
  return {
    ok: true,
    settings: {
      port: data.PORT,
      host: data.HOST,
      dataDir: data.DATA_DIR,
      publicUrl: data.PUBLIC_URL ?? null,
      keepDays: data.KEEP_DAYS,
      logLevel: data.LOG_LEVEL,
      facilitatorSecret: data.FACILITATOR_SECRET ?? null,
      scenarios: data.SCENARIOS ?? null,
      trustProxy: data.TRUST_PROXY,
      metricsToken: data.METRICS_TOKEN ?? null,
    },
  }
}
