import refuseOldNode from './run/nodeVersion.cjs'

// `npm start`: installs and builds what is missing, then keeps the server running. Works before node_modules exists.
refuseOldNode()

void import('./run/start.mjs').then(({ start }) => start(process.argv.slice(2)))
