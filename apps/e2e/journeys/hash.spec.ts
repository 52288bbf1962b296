import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { prepareGame } from '@natte-meren/engine'
import { readScenarioFolder } from '@natte-meren/library'
import { readGolden, replayGolden } from '@natte-meren/prover'
import { expect, test } from '@playwright/test'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('../../../scenarios/natte-meren/', import.meta.url))
const entry = fileURLToPath(new URL('../browserReplay.ts', import.meta.url))

/** The engine as a browser runs it. For this test only: no page of ours loads the engine. */
const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

test('the golden runs come to the same hash in Chromium as in Node [HASH-2]', async ({ page }) => {
  const version = await readScenarioFolder(folder)
  if (typeof version === 'string' || !version.scenario) throw new Error('Natte Meren cannot be read')
  const { scenario, texts } = version
  await page.goto('about:blank')
  await page.addScriptTag({ content: await bundle() })
  const names = readdirSync(`${folder}golden`)
  expect(names.length).toBeGreaterThanOrEqual(10)
  for (const name of names) {
    const text = readFileSync(`${folder}golden/${name}`, 'utf8')
    const run = readGolden(text)
    const game = run && prepareGame(scenario, run.edition)
    if (!run || !game) throw new Error(`${name} is no golden run`)
    const inBrowser = await page.evaluate(([files, golden]) => window.replayInBrowser(files, golden), [
      texts,
      text,
    ] as const)
    expect(inBrowser, name).toEqual({ hash: replayGolden(game, run).hash, refused: 0 })
    expect(inBrowser.hash, name).toBe(run.hash)
  }
})
