import refuseOldNode from './run/nodeVersion.cjs'

// `npm test` runs everything, `npm run check` (--fast) what takes seconds. Works before node_modules exists.
refuseOldNode()

void import('./run/test.mjs').then(({ test }) => test(process.argv.slice(2)))
