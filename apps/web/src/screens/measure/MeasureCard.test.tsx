import type { MeasureAnswer } from '@natte-meren/protocol'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MeasureCard } from './MeasureCard.tsx'

const show = (arrives: boolean[] = []) => {
  const answers: MeasureAnswer[] = []
  const onAnswer = async (answer: MeasureAnswer) => {
    answers.push(answer)
    return arrives.shift() ?? true
  }
  render(<MeasureCard moment="before" asked onAnswer={onAnswer} />)
  return { user: userEvent.setup(), answers }
}
const press = (name: string | RegExp) => screen.getByRole('button', { name })

test('one tap and one choice answer the two questions, with a way back between [MEAS-1]', async () => {
  const { user, answers } = show()
  await user.click(press('2: Niet zo zeker'))
  expect(document.activeElement?.textContent).toBe('Wie belt u als eerste?')
  await user.click(press('Terug'))
  await user.click(press('4: Redelijk zeker'))
  await user.click(press('IBD'))
  expect(answers).toEqual([{ confidence: '4', call: 'ibd' }])
  expect((await screen.findByRole('status')).textContent).toBe('Dank u. Uw antwoord telt mee, zonder uw naam.')
})

test('each of them can be passed over [MEAS-1]', async () => {
  const { user, answers } = show()
  await user.click(press('Sla over'))
  expect(answers).toEqual([{ confidence: null, call: null }])
  expect(screen.getByRole('status').textContent).toBe('Overgeslagen. Dat is prima.')
})

test('what did not arrive can be sent again', async () => {
  const { user, answers } = show([false, true])
  await user.click(press('1: Helemaal niet zeker'))
  await user.click(press('Dat weet ik nog niet'))
  await screen.findByText(/kwam niet aan/)
  await user.click(press('Sla over'))
  expect(answers.at(-1)).toEqual({ confidence: '1', call: null })
  await screen.findByText(/^Dank u/)
})

test('nothing is there for who is not asked', () => {
  const { container } = render(<MeasureCard moment="after" asked={false} onAnswer={async () => true} />)
  expect(container.textContent).toBe('')
})
