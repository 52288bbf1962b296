import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const root = import.meta.dirname
const server = process.env.NATTE_MEREN_SERVER ?? 'http://127.0.0.1:3000'

/** The pages that the server serves for each address; the development server answers alike. */
const pageOf = (path: string): string | null => {
  if (path === '/spelleider' || path.startsWith('/spelleider/')) return '/facilitate.html'
  if (path === '/zaal') return '/beamer.html'
  if (path === '/zaalcheck') return '/venue.html'
  if (path === '/galerij') return '/gallery.html'
  if (path === '/waarnemer') return '/index.html'
  if (path === '/' || /^\/\d{6}$/.test(path)) return '/index.html'
  if (/^\/mijn(?:\/[^/.]+)?$/.test(path)) return '/index.html'
  return null
}

const pages = (): Plugin => ({
  name: 'natte-meren-pages',
  apply: 'serve',
  configureServer: (dev) => {
    dev.middlewares.use((request, _response, next) => {
      const [path = '/', search] = (request.url ?? '/').split('?')
      const page = pageOf(path)
      if (page) request.url = search === undefined ? page : `${page}?${search}`
      next()
    })
  },
})

const head = readFileSync(resolve(root, 'head.html'), 'utf8')

/** What every page says of itself before its title stands in one file. */
const sharedHead = (): Plugin => ({
  name: 'natte-meren-head',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replace('<!-- head -->', head.trim()) },
})

/** The text faces that the first screen needs, so that they load beside the script and not after it. */
const preloadFonts = (): Plugin => ({
  name: 'natte-meren-preload-fonts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => /atkinson-hyperlegible-next-latin-wght-normal.*\.woff2$/.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            href: `/${file}`,
            crossorigin: '',
          },
          injectTo: 'head' as const,
        })),
  },
})

export default defineConfig({
  root,
  appType: 'mpa',
  plugins: [react(), pages(), sharedHead(), preloadFonts()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // A strict content security policy has no data: fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        play: resolve(root, 'index.html'),
        facilitate: resolve(root, 'facilitate.html'),
        beamer: resolve(root, 'beamer.html'),
        venue: resolve(root, 'venue.html'),
        missing: resolve(root, 'missing.html'),
        failed: resolve(root, 'failed.html'),
      },
    },
  },
  server: {
    host: true,
    proxy: {
      // The server answers its own pages only: it has to see the address that the browser asked.
      '/api': { target: server, changeOrigin: false },
      '/media': server,
      '/socket.io': { target: server, ws: true },
      '^/mijn/.*\\.ics$': server,
    },
  },
})
