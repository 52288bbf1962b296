import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerProblem } from './problemPage.ts'

describe('a page that could not be made', () => {
  let web: string
  let server: Server
  beforeEach(async () => {
    web = await mkdtemp(join(tmpdir(), 'natte-meren-web-'))
    const answer = answerProblem(web)
    server = createServer(express().use((request, response) => answer(request, response, 500)))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(async () => {
    server.close()
    await rm(web, { recursive: true })
  })
  const open = () =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/zaal`, { headers: { accept: 'text/html' } })

  it('says that it is our fault, and nothing about the address', async () => {
    await writeFile(join(web, 'failed.html'), '<p>failed</p>')
    const opened = await open()
    expect([opened.status, await opened.text()]).toEqual([500, '<p>failed</p>'])
  })

  it('is plain text as long as the screens are not built', async () => {
    expect(await (await open()).text()).toBe('Er ging iets mis bij ons.\nSomething went wrong on our side.\n')
  })
})
