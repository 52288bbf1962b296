import refuseOldNode from './run/nodeVersion.cjs'

// `npm run build`: the web app into apps/web/dist and the server into apps/server/dist.
refuseOldNode()

void import('./run/install.mjs')
  .then(async ({ install }) => (await install()) && (await (await import('./run/builds.mjs')).build('web', 'server')))
  .then((done) => {
    process.exitCode = done ? 0 : 1
  })
