import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { at, memory } from './place.mjs'
import { runNpm } from './processes.mjs'

const builtFor = `${process.platform} ${process.arch} ${process.versions.modules}`

/** Installs what package-lock.json names, if it is not there yet. Returns false, with the reason shown, if that fails. */
export async function install() {
  if (isInstalled()) return true
  console.log(
    'Onderdelen worden geïnstalleerd (alleen de eerste keer, een paar minuten; hier is internet voor nodig) …\nInstalling parts (the first time only, a few minutes; this needs the internet) …',
  )
  const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true })
  if (code !== 0) {
    console.error(
      `${output}\nHet installeren is niet gelukt; hierboven staat waarom. Is er internet? Probeer het daarna opnieuw.\nInstalling failed; the reason is above. Is there internet? Then try again.`,
    )
    return false
  }
  remember()
  return true
}

/** True if node_modules holds every package of the lock file in its version, built for this Node. */
function isInstalled() {
  const installed = readJson(at('node_modules', '.package-lock.json'))?.packages
  const wanted = readJson(at('package-lock.json'))?.packages
  if (!installed || !wanted) return false
  const complete = Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/')) return true
    const there = installed[path]
    // An optional package may be missing: it is for another platform, or could not be built here.
    if (!there) return Boolean(entry.optional || entry.devOptional)
    return there.version === entry.version && existsSync(at(path))
  })
  if (!complete) return false
  const stamp = memory('built-for')
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === builtFor
  remember()
  return true
}

function remember() {
  const stamp = memory('built-for')
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, builtFor)
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
