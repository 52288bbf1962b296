import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { languageStore } from '../../shared/i18n/language.ts'
import { ProblemScreen } from './ProblemScreen.tsx'

describe('in place of a page', () => {
  afterEach(() => languageStore.setState({ language: 'nl' }))

  it('stands why there is none and the way to the code, in the language that is chosen', async () => {
    render(<ProblemScreen problem="missing" />)
    expect(screen.getByRole('heading', { name: 'Deze pagina bestaat niet.' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Naar de code' }).getAttribute('href')).toBe('/')
    await userEvent.click(screen.getByRole('button', { name: 'English' }))
    expect(screen.getByRole('heading', { name: 'This page does not exist.' })).toBeTruthy()
  })

  it('stands that the server failed, and the same page once more', () => {
    render(<ProblemScreen problem="failed" />)
    expect(screen.getByText(/Er is niets verloren/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Probeer het opnieuw' }).getAttribute('href')).toBe(location.href)
  })
})
