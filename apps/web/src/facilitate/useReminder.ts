import type { Language, Reminder } from '@natte-meren/protocol'
import { useEffect, useState } from 'react'
import { useLanguage } from '../shared/i18n/language.ts'
import { api } from './api.ts'

/** The text to send two weeks later; null until it is there, and before the debrief. */
export const useReminder = (exercise: string, open: boolean) => {
  const [language, setLanguage] = useState<Language>(useLanguage())
  const [reminder, setReminder] = useState<Reminder | null>(null)
  useEffect(() => {
    if (open) void api.reminder(exercise, language).then((answer) => answer.ok && setReminder(answer.value))
  }, [exercise, open, language])
  return { reminder, language, setLanguage }
}
