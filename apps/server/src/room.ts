import { networkInterfaces } from 'node:os'
import type { Settings } from './settings.ts'

/** Virtual networks of this machine itself: no phone reaches those. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|utun|tun|tap|wg|zt|tailscale|lxc|podman)/i
const everywhere = new Set(['0.0.0.0', '::'])

const rank = (address: string): number => {
  if (address.startsWith('192.168.')) return 0
  if (address.startsWith('10.')) return 1
  if (/^172\.(1[6-9]|2\d|3[01])\./.test(address)) return 2
  return 3
}

/** Addresses of this machine on the networks around it, the most likely one for phones first. */
export const lanAddresses = (): string[] =>
  Object.entries(networkInterfaces())
    .filter(([name]) => !virtual.test(name))
    .flatMap(([, addresses]) => addresses ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => address)
    .sort((a, b) => rank(a) - rank(b))

/** A request from there was made on this computer itself. */
export const isOwnAddress = (address: string): boolean => {
  const plain = address.replace(/^::ffff:/, '')
  const own = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  return own.some((each) => each.address === plain)
}

const isPrivateHost = (host: string): boolean =>
  host === 'localhost' ||
  host.endsWith('.local') ||
  host.startsWith('127.') ||
  host.startsWith('[') ||
  (/^\d+\.\d+\.\d+\.\d+$/.test(host) && rank(host) < 3)

/** From where a link to this server works. */
type Reach = 'room' | 'internet'

export interface Room {
  /** Every origin under which phones in this room may find the server. */
  readonly addresses: string[]
  /** The one to show. */
  readonly address: string
  readonly reach: Reach
}

/** Under which addresses this server is found, asked anew each time: a laptop changes networks. */
export const findRoom = (settings: Pick<Settings, 'publicUrl' | 'host'>, port: number, lan = lanAddresses()): Room => {
  const hosts = everywhere.has(settings.host) ? lan : [settings.host]
  const local = hosts.map((host) => `http://${host.includes(':') ? `[${host}]` : host}:${port}`)
  const { publicUrl } = settings
  const addresses = publicUrl === null ? local : [publicUrl, ...local]
  const secure = publicUrl?.startsWith('https:') ? new URL(publicUrl) : null
  return {
    addresses,
    address: addresses[0] ?? `http://localhost:${port}`,
    reach: secure && !isPrivateHost(secure.hostname) ? 'internet' : 'room',
  }
}
