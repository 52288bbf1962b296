import ts from 'typescript'
import type { Finding } from './findings.ts'

const fromInput = 'the same log must give the same state next year, in Node and in every browser'
const insteadOf: Record<string, string> = {
  clock: `This package must not ask the clock: ${fromInput}. Take the time from the command or the state instead (new Date(value), Date.UTC and Date.parse are fine).`,
  chance: `This package must not draw from Math.random: ${fromInput}. Draw with the keyed random of the engine (seed, purpose, id) instead.`,
  timer:
    'This package must not wait or plan by itself: the host owns the only timer. Say the moment through nextDueAt(state) and let the host send AdvanceTime.',
  crypto: `This package must not use the platform's crypto: ${fromInput}, and crypto.subtle is missing on plain http. Use the engine's own hash, and take ids from the input.`,
  ambient: `This package must not reach for the world around it: ${fromInput}. Take what you need as an argument.`,
}
const ambientNames: Record<string, keyof typeof insteadOf> = {
  setTimeout: 'timer',
  setInterval: 'timer',
  setImmediate: 'timer',
  queueMicrotask: 'timer',
  requestAnimationFrame: 'timer',
  requestIdleCallback: 'timer',
  performance: 'clock',
  Temporal: 'clock',
  crypto: 'crypto',
  process: 'ambient',
  globalThis: 'ambient',
  window: 'ambient',
  self: 'ambient',
  global: 'ambient',
}
const pureDateMembers = new Set(['UTC', 'parse', 'prototype'])

const pure = /^packages\/(?:engine|projection|prover)\/src\//
const projection = /^packages\/projection\/src\//
const test = /\.(?:test|bench)\.tsx?$/

type Say = (node: ts.Node, rule: string, why: string | undefined) => void

/** The never-rules that are about what is written inside a file: I (no ambient time, chance, timers) and J (no object spread). */
export function checkCode(file: string, text: string): Finding[] {
  if (!pure.test(file) || test.test(file)) return []
  const source = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const found: Finding[] = []
  const say: Say = (node, rule, why = '') => {
    const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source))
    found.push({ rule, file, line: line + 1, column: character + 1, what: quote(node, source), why })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) ambientUse(node, say)
    if (projection.test(file)) spreadUse(node, say)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** What stands there: with its surroundings where they fit on the line, else alone. */
function quote(node: ts.Node, source: ts.SourceFile): string {
  const around = node.parent.getText(source)
  return around.length <= 60 && !around.includes('\n') ? around : node.getText(source).slice(0, 60)
}

function ambientUse(node: ts.Identifier, say: Say): void {
  if (!isValueUse(node)) return
  const name = node.text
  if (name === 'Date' && !isPureDate(node)) say(node, 'never/I', insteadOf.clock)
  else if (name === 'Math' && !isKnownMath(node)) say(node, 'never/I', insteadOf.chance)
  else if (Object.hasOwn(ambientNames, name)) say(node, 'never/I', insteadOf[ambientNames[name] ?? 'ambient'])
}

/** A name that is read as a value: not a member after a dot, not a property's own name, not a type. */
function isValueUse(node: ts.Identifier): boolean {
  const parent = node.parent
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isQualifiedName(parent) || ts.isTypeNode(parent)) return false
  if (ts.isPropertyAssignment(parent) || ts.isBindingElement(parent)) return parent.initializer === node
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false
  const declares = 'name' in parent && parent.name === node
  return !declares || ts.isShorthandPropertyAssignment(parent)
}

function isPureDate(node: ts.Identifier): boolean {
  const parent = node.parent
  if (ts.isNewExpression(parent) && parent.expression === node) return (parent.arguments?.length ?? 0) > 0
  if (ts.isPropertyAccessExpression(parent)) return pureDateMembers.has(parent.name.text)
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword
}

/** `Math` only with a plain member after it: an alias or a computed member could hide the draw. */
function isKnownMath(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name.text !== 'random'
}

const spreadMessage =
  'A projection names every field that it sends. What is copied whole (spread, rest, Object.assign, structuredClone) takes along the secret that someone adds to the state next month. Write the fields out instead.'

function spreadUse(node: ts.Node, say: Say): void {
  if (ts.isSpreadAssignment(node) || ts.isJsxSpreadAttribute(node)) say(node, 'never/J', spreadMessage)
  if (ts.isBindingElement(node) && node.dotDotDotToken && ts.isObjectBindingPattern(node.parent))
    say(node, 'never/J', spreadMessage)
  if (ts.isPropertyAccessExpression(node) && node.getText() === 'Object.assign') say(node, 'never/J', spreadMessage)
  if (ts.isIdentifier(node) && node.text === 'structuredClone' && isValueUse(node)) say(node, 'never/J', spreadMessage)
}
