import { plural, type TextLanguage } from '../i18n/catalogue.ts'

const hours = (count: number, language: TextLanguage) =>
  `${count} ${plural(language, count, language === 'nl' ? 'uur' : 'hour', language === 'nl' ? 'uur' : 'hours')}`
const days = (count: number, language: TextLanguage) =>
  `${count} ${plural(language, count, language === 'nl' ? 'dag' : 'day', language === 'nl' ? 'dagen' : 'days')}`
const minutesText = (count: number, language: TextLanguage) =>
  language === 'nl'
    ? `${count} ${plural(language, count, 'minuut', 'minuten')}`
    : `${count} ${plural(language, count, 'minute', 'minutes')}`

/** Minutes → the two largest parts in words: 90 → "1 uur 30 minuten", 3000 → "2 dagen 2 uur". */
export const formatSpan = (minutes: number, language: TextLanguage): string => {
  const whole = Math.max(0, Math.floor(minutes))
  const day = Math.floor(whole / 1440)
  const hour = Math.floor((whole % 1440) / 60)
  const minute = whole % 60
  if (day > 0) return hour > 0 ? `${days(day, language)} ${hours(hour, language)}` : days(day, language)
  if (hour > 0) {
    return minute > 0 ? `${hours(hour, language)} ${minutesText(minute, language)}` : hours(hour, language)
  }
  return minutesText(minute, language)
}

/** Milliseconds → "4:05"; below zero → "0:00". */
export const formatClock = (ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Six digits in two groups of three, for reading aloud: "123 456". */
export const formatCode = (code: string): string => code.replace(/^(\d{3})(\d{3})$/, '$1 $2')
