import { spawn } from 'node:child_process'
import { install } from './install.mjs'
import { at, root } from './place.mjs'

/** The address of the web app while developing; phones in the room use the server's own. */
const webPort = process.env.WEB_PORT ?? '5173'
const serverPort = process.env.PORT ?? '3000'

/** Everything behind `npm run dev`: two processes that end together. */
export async function dev() {
  if (!(await install())) {
    process.exitCode = 1
    return
  }
  const publicUrl = process.env.PUBLIC_URL ?? `http://localhost:${webPort}`
  const server = `http://127.0.0.1:${serverPort}`
  const env = {
    ...process.env,
    PORT: serverPort,
    PUBLIC_URL: publicUrl,
    NATTE_MEREN_SERVER: server,
    NODE_ENV: 'development',
  }
  const start = (...args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env })
  const children = [
    start('--import', 'tsx', '--watch', at('apps', 'server', 'src', 'main.ts')),
    start(at('node_modules', 'vite', 'bin', 'vite.js'), at('apps', 'web'), '--port', webPort, '--strictPort'),
  ]
  const stop = () => {
    for (const child of children) child.kill('SIGTERM')
  }
  for (const child of children) {
    child.on('exit', (code) => {
      stop()
      process.exitCode ||= code ?? 0
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
}
