import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './processes.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  Boolean,
)
const fixedPlaces = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: programFiles.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
}

/** The path of a Chromium to test with, installed if that can be done; undefined, with the reason shown, if there is none. */
export async function getBrowser() {
  const found = findBrowser()
  if (found) return found
  if (process.env.CHROMIUM_PATH) {
    console.log(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, but there is no program there.`)
    return undefined
  }
  if (canInstall()) {
    console.log('No browser here yet: installing chromium …')
    const options = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } }
    const update = await run('apt-get', ['update', '-q'], options)
    const added = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options)
    const installed = findBrowser()
    if (installed) return installed
    console.log(`${update.output}${added.output}`)
  }
  console.log(
    'The browser tests need Chromium, Chrome or Edge, and none was found. Install one, or name its program in CHROMIUM_PATH, and try again.',
  )
  return undefined
}

function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) return runnable(chosen) ? chosen : undefined
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...(fixedPlaces[process.platform] ?? []), ...onPath].find(runnable)
}

function runnable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
