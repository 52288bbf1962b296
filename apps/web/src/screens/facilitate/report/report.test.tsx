import type { ImprovementAction, ReportOrder } from '@natte-meren/protocol'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { ActionList } from './ActionList.tsx'
import { ReminderPanel } from './ReminderPanel.tsx'
import { type AskedReport, ReportScreen } from './ReportScreen.tsx'

const shown = (asked: AskedReport | null, open = true) => {
  const orders: ReportOrder[] = []
  const stops: true[] = []
  render(
    <ReportScreen
      exercise="e1"
      name="Conferentie"
      subtitle="Natte Meren"
      open={open}
      asked={asked}
      notices={null}
      actions={null}
      measure={null}
      reminder={null}
      onMake={(order) => orders.push(order)}
      onStop={() => stops.push(true)}
    />,
  )
  return { user: userEvent.setup(), orders, stops }
}

test('a report is anonymous unless somebody chooses otherwise [REP-1]', async () => {
  const { user, orders } = shown(null)
  await user.click(screen.getByRole('button', { name: 'Maak het verslag' }))
  await user.click(screen.getByRole('radio', { name: /^Rekenblad/ }))
  await user.click(screen.getByRole('radio', { name: /^De tafels, met nummer en naam/ }))
  await user.click(screen.getByRole('radio', { name: 'Engels' }))
  await user.click(screen.getByRole('button', { name: 'Maak het verslag' }))
  expect(orders).toEqual([
    { form: 'docx', named: false, language: 'nl' },
    { form: 'xlsx', named: true, language: 'en' },
  ])
})

test('there is none before the debrief [REP-8]', async () => {
  const { user, orders } = shown(null, false)
  await user.click(screen.getByRole('button', { name: 'Maak het verslag' }))
  expect(orders).toEqual([])
  screen.getByText(/zodra de nabespreking open is/)
})

test('it says how far it is and can be stopped, and is fetched when it is ready [REP-8]', async () => {
  const progress = { state: 'making', done: 12, of: 300 } as const
  shown({ form: 'docx', progress, href: '/api/reports/r/file' })
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('12')
  screen.getByText('12 van de 300 tafels gelezen')
  cleanup()
  shown({ form: 'docx', progress: { ...progress, done: 0, of: 0 }, href: '' })
  expect(screen.queryByText(/tafels gelezen/)).toBeNull()
  cleanup()
  const { user, stops } = shown({ form: 'docx', progress: { ...progress, done: 300 }, href: '' })
  screen.getByText('Alle tafels zijn gelezen. Het bestand wordt geschreven.')
  await user.click(screen.getByRole('button', { name: 'Stop' }))
  expect(stops).toEqual([true])
})

test('a page opens beside this one, a file is fetched', () => {
  const progress = { state: 'ready', done: 3, of: 3 } as const
  shown({ form: 'html', progress, href: '/api/reports/r/file' })
  expect(screen.getByRole('link', { name: 'Open de pagina' }).getAttribute('target')).toBe('_blank')
  shown({ form: 'ics', progress, href: '/api/reports/s/file' })
  expect(screen.getByRole('link', { name: 'Haal het op' }).getAttribute('href')).toBe('/api/reports/s/file')
})

test('the text for two weeks later stands there, is copied, and can be had in the other language [REP-11]', async () => {
  const user = userEvent.setup()
  const languages: string[] = []
  const reminder = { subject: 'Hoe was de koffie?', text: 'Beste deelnemer,\n\nTot ziens\n', on: '2026-12-14' }
  render(
    <ReminderPanel
      reminder={reminder}
      language="nl"
      calendar="/api/reminder.ics"
      onLanguage={(language) => languages.push(language)}
    />,
  )
  screen.getByText(/Stuur op maandag 14 december 2026 deze tekst/)
  screen.getByText(/Beste deelnemer/)
  expect(screen.getByRole('link', { name: 'Zet in mijn agenda' }).getAttribute('href')).toBe('/api/reminder.ics')
  await user.click(screen.getByRole('button', { name: 'Kopieer de tekst' }))
  expect(await navigator.clipboard.readText()).toBe('Hoe was de koffie?\n\nBeste deelnemer,\n\nTot ziens\n')
  await user.click(screen.getByRole('radio', { name: 'Engels' }))
  expect(languages).toEqual(['en'])
})

test('actions are typed, given a day and taken away [REP-7]', async () => {
  const kept: (readonly ImprovementAction[])[] = []
  const List = () => {
    const [actions, setActions] = useState<readonly ImprovementAction[]>([])
    const change = (next: readonly ImprovementAction[]) => {
      kept.push(next)
      setActions(next)
    }
    return <ActionList actions={actions} saved={null} onChange={change} newId={() => `a${kept.length}`} />
  }
  render(<List />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Actie erbij' }))
  await user.type(screen.getByRole('textbox', { name: 'Wat' }), 'Bellen')
  await user.type(screen.getByRole('textbox', { name: 'Wie' }), 'CISO')
  await user.type(screen.getByLabelText('Wanneer'), '2026-12-15')
  expect(kept.at(-1)).toEqual([{ id: 'a0', what: 'Bellen', owner: 'CISO', due: '2026-12-15' }])
  await user.click(screen.getByRole('button', { name: 'Haal actie 1 weg' }))
  expect(kept.at(-1)).toEqual([])
})
