import { expect, it } from 'vitest'
import { readBeamerAddress } from './beamerAddress.ts'

it('reads the key and the language of the room from the fragment', () => {
  expect(readBeamerAddress('#abc')).toEqual({ key: 'abc', language: 'nl' })
  expect(readBeamerAddress('#abc&taal=en')).toEqual({ key: 'abc', language: 'en' })
  expect(readBeamerAddress('')).toEqual({ key: null, language: 'nl' })
})
