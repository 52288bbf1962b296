import { build } from './builds.mjs'
import { install } from './install.mjs'
import { at } from './place.mjs'
import { supervise } from './supervisor.mjs'

/** Everything behind `npm start`. The server itself says where it can be reached. */
export async function start(args) {
  if (!(await install()) || !(await build('web', 'server'))) {
    process.exitCode = 1
    return
  }
  process.exitCode = await supervise(at('apps', 'server', 'dist', 'main.mjs'), args, {
    env: { NODE_ENV: process.env.NODE_ENV ?? 'production' },
  })
}
