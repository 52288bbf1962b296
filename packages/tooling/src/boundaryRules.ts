import { builtinModules } from 'node:module'
import type { IForbiddenRuleType } from 'dependency-cruiser'

const test = '\\.(?:test|bench)\\.tsx?$'
const forTests = '^packages/(?:testkit|tooling)/|^apps/e2e/'
const core = '^packages/(?:protocol|scenario|engine|projection|prover|debrief|report)/src/'
const builtins = `^(?:node:.+|(?:${builtinModules.filter((name) => !name.startsWith('_')).join('|')}))$`
const npm = (...names: string[]) => `(?:^|/)node_modules/(?:${names.join('|')})/`

const production = { path: '^(?:packages|apps)/[^/]+/src/', pathNot: [test, forTests] }

/** A rule's name starts with the letter it has in docs/architecture.md; its comment says why, and what to do instead. */
export const boundaryRules: IForbiddenRuleType[] = [
  {
    name: 'A-no-cycles',
    severity: 'error',
    comment:
      'Two files that need each other cannot be read or tested alone, and load in an order nobody chose; a type import counts too. Move what both need into a file that both import.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'B-core-is-pure',
    severity: 'error',
    comment:
      'The game runs the same on the server and in any browser, so it may not lean on Node. Take the value as an argument, and let library, server or cli read it.',
    from: { path: core, pathNot: test },
    to: { path: builtins, reachable: true },
  },
  {
    name: 'B-core-is-pure-import',
    severity: 'error',
    comment:
      'The game knows no server and no screen: a rule that needs Node, Express, Socket.IO or React belongs in apps. Take the value as an argument instead.',
    from: { path: core, pathNot: test },
    to: { path: [builtins, npm('express', 'socket\\.io[^/]*', 'engine\\.io[^/]*', 'react', 'react-dom', 'zustand')] },
  },
  {
    name: 'C-leaves',
    severity: 'error',
    comment:
      'protocol is what a stranger reads to write a client, and scenario what an author reads: each stands alone. Put what is shared where it belongs, and translate in the engine or the projection.',
    from: { path: '^packages/(protocol|scenario)/src/', pathNot: test },
    to: { path: '^(?:packages|apps)/', pathNot: '^packages/$1/' },
  },
  {
    name: 'D-web-knows-no-secrets',
    severity: 'error',
    comment:
      'What a phone has loaded, a player can read: outside the studio the web must not reach engine, scenario, projection, prover, debrief or report, by any road. Ask for what you need in the view (protocol) and let projection fill it in.',
    from: { path: '^apps/web/src/(?!studio/)', pathNot: test },
    to: { path: '^packages/(?:engine|scenario|projection|prover|debrief|report)/', reachable: true },
  },
  {
    name: 'E-transport-sends-only-views',
    severity: 'error',
    comment:
      'Transport holds the sockets. If it cannot name the state, not even as a type, it cannot send it. Let exercises/ give it a view that projection made.',
    from: { path: '^apps/server/src/transport/', pathNot: test },
    to: { path: '^packages/(?:engine|scenario|projection|debrief|report)/' },
  },
  {
    name: 'F-slices-apart',
    severity: 'error',
    comment:
      'A slice of the screen is read, changed and removed alone. Move what two slices share to src/shared, or compose both in the screen above them.',
    from: { path: '^apps/web/src/screens/([^/]+)/([^/]+)/' },
    to: { path: '^apps/web/src/screens/[^/]+/[^/]+/', pathNot: '^apps/web/src/screens/$1/$2/' },
  },
  {
    name: 'F-entries-apart',
    severity: 'error',
    comment:
      'Each entry is a page of its own, with its own store and secrets: a phone must not load the control room. Move what both need to src/screens or src/shared.',
    from: { path: '^apps/web/src/(?!screens/|shared/)([^/]+)/' },
    to: { path: '^apps/web/src/[^/]+/', pathNot: '^apps/web/src/(?:screens|shared|$1)/' },
  },
  {
    name: 'F-screens-know-no-entry',
    severity: 'error',
    comment:
      'Screens are pure components of a view and dispatch, used by every entry, previews and thumbnails. Pass in what the entry has.',
    from: { path: '^apps/web/src/screens/' },
    to: { path: '^apps/web/src/[^/]+/', pathNot: '^apps/web/src/(?:screens|shared)/' },
  },
  {
    name: 'F-shared-knows-nobody',
    severity: 'error',
    comment:
      'What is shared serves all screens and entries, so it can know none of them. Pass in what it needs, or move it to the one that needs it.',
    from: { path: '^apps/web/src/shared/' },
    to: { path: '^apps/web/src/[^/]+/', pathNot: '^apps/web/src/shared/' },
  },
  {
    name: 'G-through-the-front-door',
    severity: 'error',
    comment:
      "A package's src/index.ts is all that others may use, so that its inside can change. Import from '@natte-meren/<name>', and export there what is missing, with a docstring.",
    from: { path: '^(packages|apps)/([^/]+)/' },
    to: { path: '^packages/[^/]+/', pathNot: ['^$1/$2/', '^packages/[^/]+/src/index\\.ts$'] },
  },
  {
    name: 'G-apps-apart',
    severity: 'error',
    comment:
      'An app is an end point: nothing imports it. Move what two need to a package, or start the app as a process.',
    from: { path: '^(packages|apps)/([^/]+)/' },
    to: { path: '^apps/[^/]+/', pathNot: '^$1/$2/' },
  },
  {
    name: 'G-can-be-found',
    severity: 'error',
    comment:
      'This import leads nowhere, or to an inside that the package does not export. Correct the name, or add the package to the package.json of this workspace.',
    from: { path: '^(?:packages|apps)/[^/]+/(?:src|bench|run|test)/' },
    to: { couldNotResolve: true, pathNot: ['^node:sqlite$', '\\.module\\.css$', '\\?'] },
  },
  {
    name: 'H-testkit-only-in-tests',
    severity: 'error',
    comment:
      'The testkit has fake clocks and sockets that must never run before mayors. Use it in *.test.ts only, or move what you need to the package that owns it.',
    from: production,
    to: { path: '^packages/testkit/' },
  },
  {
    name: 'K-socket-only-in-transport',
    severity: 'error',
    comment:
      'One place sends bytes to devices, so one place can be checked for leaks. Give transport a view, or take a callback.',
    from: { ...production, pathNot: [test, forTests, '^apps/server/src/transport/'] },
    to: { path: npm('socket\\.io') },
  },
  {
    name: 'K-client-socket-only-in-connection',
    severity: 'error',
    comment:
      'One place in the web speaks to the server, so that joining, recovering and refusals are one path. Use what shared/connection offers, or dispatch a command.',
    from: { ...production, pathNot: [test, forTests, '^apps/web/src/shared/connection/'] },
    to: { path: npm('socket\\.io-client') },
  },
  {
    name: 'K-database-only-in-store',
    severity: 'error',
    comment:
      'The log is the only truth, and the store its only door, with one contract suite for every database. Add what you need to the store interface.',
    from: { ...production, pathNot: [test, forTests, '^apps/server/src/store/'] },
    to: { path: [npm('better-sqlite3', '@types/better-sqlite3', 'kysely', 'pg', 'postgres'), '^(?:node:)?sqlite$'] },
  },
  {
    name: 'K-files-only-in-store-library-cli',
    severity: 'error',
    comment:
      'What touches the disk can fail, fill up or leak. Only the store, the scenario library and the cli do; give them the work, and take text in.',
    from: { ...production, pathNot: [test, forTests, '^apps/server/src/store/', '^packages/library/', '^apps/cli/'] },
    to: { path: '^(?:node:)?fs(?:/promises)?$' },
  },
]
