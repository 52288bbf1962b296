import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { inRepository } from './processes.ts'

const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Floor</title><div id="root"></div>
<script type="module" src="./main.tsx"></script></html>`

/** React, a store, a socket and one screen with a field and a button: the least that a game in a browser loads. */
const script = `import { createElement as h, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { io } from 'socket.io-client'
import { create } from 'zustand'

const useView = create<{ view: unknown }>(() => ({ view: null }))
const socket = io({ autoConnect: false, transports: ['websocket'] })
socket.on('view', (view) => useView.setState({ view }))

const Screen = () => {
  const [code, setCode] = useState('')
  const view = useView((state) => state.view)
  return h('main', null,
    h('label', null, 'Code', h('input', { value: code, onChange: (event) => setCode(event.target.value) })),
    h('button', { onClick: () => socket.connect().emit('join', code) }, 'Doe mee'),
    view === null ? null : h('pre', null, JSON.stringify(view)),
  )
}
createRoot(document.getElementById('root')).render(h(Screen))
`

/** Builds the floor's page with the same tool as ours, out of the way; gives its folder. */
export const buildFloorPage = async (): Promise<string> => {
  const root = inRepository('node_modules/.cache/natte-meren/floor-page')
  await mkdir(root, { recursive: true })
  await writeFile(join(root, 'index.html'), html)
  await writeFile(join(root, 'main.tsx'), script)
  await build({ root, base: './', logLevel: 'silent', configFile: false, build: { outDir: 'dist', emptyOutDir: true } })
  return join(root, 'dist')
}
