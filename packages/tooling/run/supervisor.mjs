import { spawn } from 'node:child_process'

const ends = { clean: 0, settings: 2 }
const quickMs = 5_000
const mostQuickCrashes = 10
const firstWaitMs = 200
const longestWaitMs = 5_000
const followParent = new URL('./followParent.mjs', import.meta.url).href

/**
 * Keeps a server running: starts it again after a crash, with a growing pause, and passes signals on. Not after a clean
 * end, a wrong setting (exit code 2) or when it crashes time and again at once. Resolves with the exit code.
 */
export function supervise(script, args = [], { env = {}, say = console.error, waitMs = firstWaitMs } = {}) {
  return new Promise((resolve) => {
    let child
    let stopping = false
    let restarts = 0
    let quickCrashes = 0
    let pause

    const start = () => {
      const startedAt = performance.now()
      child = spawn(process.execPath, ['--enable-source-maps', '--import', followParent, script, ...args], {
        stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
        env: { ...process.env, ...env, NATTE_MEREN_RESTARTS: String(restarts) },
      })
      child.on('exit', (code, signal) => ended(code, signal, performance.now() - startedAt))
    }
    const ended = (code, signal, livedMs) => {
      if (stopping || code === ends.clean || code === ends.settings) return finish(code ?? 0)
      quickCrashes = livedMs < quickMs ? quickCrashes + 1 : 0
      if (quickCrashes >= mostQuickCrashes) {
        say(
          'De server stopt steeds meteen weer; hierboven staat waarom. Er is niets kwijt: alles wat bevestigd is, staat in de gegevensmap.\nThe server keeps stopping at once; the reason is above. Nothing is lost: all that was confirmed is in the data folder.',
        )
        return finish(1)
      }
      restarts += 1
      say(
        `De server is gestopt (${signal ?? `code ${code}`}) en start opnieuw. / The server stopped and is starting again.`,
      )
      pause = setTimeout(start, Math.min(waitMs * 2 ** Math.max(0, quickCrashes - 1), longestWaitMs))
    }
    const finish = (code) => {
      for (const [signal, handler] of handlers) process.off(signal, handler)
      resolve(code)
    }
    const stop = (signal) => {
      stopping = true
      clearTimeout(pause)
      if (child.exitCode !== null || child.signalCode !== null) return finish(0)
      // Ctrl-C in a terminal reaches the server by itself; a second one would read as "at once".
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    }
    const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => [signal, () => stop(signal)])
    for (const [signal, handler] of handlers) process.on(signal, handler)
    start()
  })
}
