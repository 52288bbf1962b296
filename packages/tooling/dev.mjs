import refuseOldNode from './run/nodeVersion.cjs'

// `npm run dev`: the server from source, restarted on change, and the web app with reload.
refuseOldNode()

void import('./run/dev.mjs').then(({ dev }) => dev())
