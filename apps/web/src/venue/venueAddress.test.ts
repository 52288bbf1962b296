import { expect, it } from 'vitest'
import { readVenueAddress } from './venueAddress.ts'

it('reads the key and the language of whoever made the code', () => {
  expect(readVenueAddress('#abc')).toEqual({ key: 'abc', language: null })
  expect(readVenueAddress('#abc&taal=en')).toEqual({ key: 'abc', language: 'en' })
  expect(readVenueAddress('')).toEqual({ key: null, language: null })
})
