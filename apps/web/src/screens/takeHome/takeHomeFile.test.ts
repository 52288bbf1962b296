// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { coffeeCalendar, type TakeHomeView } from '@natte-meren/protocol'
import { emptyTakeHomeFixture, longTakeHomeFixture, takeHomeFixture } from '@natte-meren/testkit'
import { describe, expect, it } from 'vitest'
import { takeHomeFile, takeHomeFileName } from './takeHomeFile.ts'

const style = ['takeHomeDocument', 'takeHomePrint']
  .map((name) => readFileSync(`${import.meta.dirname}/${name}.css`, 'utf8'))
  .join('')

const fileOf = (page: TakeHomeView) =>
  takeHomeFile(page, {
    keptUntil: '2027-02-22',
    calendar: coffeeCalendar(page, { key: 'key', now: 0 }),
    style,
  })

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html')

const hostile = '</style><script>alert(1)</script><img src=x onerror=alert(1)>"\' & javascript:alert(1)'
const hostilePage: TakeHomeView = {
  ...takeHomeFixture,
  title: hostile,
  role: hostile,
  questions: { 'q-1': { id: 'q-1', text: hostile, theme: null, phase: null, shared: false, order: 1 } },
  plan: { ...takeHomeFixture.plan, questions: ['q-1'], when: hostile, then: hostile },
  coffeeQuestions: [{ text: hostile, because: { kind: 'message', subject: hostile } }],
  verbs: { ...takeHomeFixture.verbs, stop: [hostile] },
  decisions: [{ title: hostile, label: hostile, explanation: hostile, governance: hostile }],
  outcome: { title: hostile, epilogue: [hostile], quotes: [{ line: hostile, words: hostile }] },
}

describe('the file that goes home', () => {
  it.each([
    ['chosen', takeHomeFixture],
    ['empty', emptyTakeHomeFixture],
    ['long', longTakeHomeFixture],
  ])('refers to nothing outside itself (%s)', (_name, page) => {
    const html = fileOf(page)
    expect(html).not.toMatch(/https?:|\/\/[a-z]|@import|url\(|src=|\bkey\b/i)
    const document = parsed(html)
    expect(document.querySelectorAll('script, link, img, iframe, object, form, input')).toHaveLength(0)
    for (const link of document.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^data:text\/calendar/)
    }
  })

  it('keeps what a player typed as text', () => {
    const document = parsed(fileOf(hostilePage))
    expect(document.querySelectorAll('script, img')).toHaveLength(0)
    expect(document.querySelectorAll('style')).toHaveLength(1)
    expect(document.querySelector('.th-question')?.textContent).toBe(hostile)
    for (const element of document.querySelectorAll('*')) {
      for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on/)
    }
  })

  it('carries its own style', () => {
    expect(parsed(fileOf(takeHomeFixture)).querySelector('style')?.textContent).toContain('@media print')
  })

  it('holds the questions, the sentence, the coffee and the mark, in the language of the player', () => {
    const text = parsed(fileOf(takeHomeFixture)).body.textContent ?? ''
    expect(text).toContain('OEFENING')
    expect(text).toContain('Als ik maandag op het gemeentehuis ben, dan vraag ik Samira op de koffie.')
    expect(text).toContain('dinsdag 1 december, 08:30, 30 minuten')
    expect(text).toContain('maandag 22 februari 2027')
    for (const id of takeHomeFixture.plan.questions) {
      expect(text).toContain(takeHomeFixture.questions[id]?.text)
    }
    for (const question of takeHomeFixture.coffeeQuestions) expect(text).toContain(question.text)
    for (const { line, words } of takeHomeFixture.outcome?.quotes ?? []) expect(text).toContain(`${line}“${words}”`)
    const english = fileOf({ ...takeHomeFixture, language: 'en' })
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('My three questions')
  })

  it('marks one question for the college, and no other', () => {
    const plates = parsed(fileOf(takeHomeFixture)).querySelectorAll('.th-questions .th-plate')
    expect(plates).toHaveLength(1)
    expect(plates[0]?.parentElement?.textContent).toContain('netwerk uitzetten')
  })

  it('gives three good questions and a sentence to fill in when nothing was planned', () => {
    const document = parsed(fileOf(emptyTakeHomeFixture))
    expect(document.querySelectorAll('.th-questions > li')).toHaveLength(3)
    expect(document.querySelectorAll('.th-sentence .th-blank')).toHaveLength(2)
    expect(document.querySelectorAll('a')).toHaveLength(0)
  })

  it('gives back the calendar file byte for byte', () => {
    const calendar = coffeeCalendar(hostilePage, { key: 'key', now: 0 })
    const href = parsed(fileOf(hostilePage)).querySelector('a')?.getAttribute('href') ?? ''
    expect(decodeURIComponent(href.slice(href.indexOf(',') + 1))).toBe(calendar)
  })

  it('has all of it once more as a text that one tap selects', () => {
    const file = fileOf(takeHomeFixture)
    const text = parsed(file).querySelector('.th-text')?.textContent ?? ''
    expect(text).toContain('Als ik maandag op het gemeentehuis ben, dan vraag ik Samira op de koffie.')
    for (const { text: question } of takeHomeFixture.coffeeQuestions) expect(text).toContain(`- ${question}`)
    expect(text).toMatch(/\n1\. [^\n]+\n2\. [^\n]+\n3\. [^\n]+\n/)
    expect(file).toContain('user-select: all')
  })

  it('has a name that any device takes', () => {
    expect(takeHomeFileName(takeHomeFixture)).toBe('mijn-opbrengst-natte-meren-2026-11-24.html')
    expect(takeHomeFileName(hostilePage)).toMatch(/^[a-z0-9.-]+$/)
  })
})
