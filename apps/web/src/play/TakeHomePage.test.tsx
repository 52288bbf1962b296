import { render, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { TakeHomePage } from './TakeHomePage.tsx'
import { recallTakeHome, rememberTakeHome } from './takeHomeMemory.ts'

beforeEach(() => localStorage.clear())

test('a link for everybody finds the page that this device showed last [REP-11]', () => {
  expect(recallTakeHome()).toBeNull()
  rememberTakeHome('first')
  rememberTakeHome('second')
  expect(recallTakeHome()).toBe('second')
})

test('a device that knows of no page says where else it may be', () => {
  render(<TakeHomePage takeHomeKey={null} />)
  screen.getByText(/Open deze link op het toestel waarmee u meedeed.*mijn-opbrengst/)
})
