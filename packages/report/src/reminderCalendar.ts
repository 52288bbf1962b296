import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator'
import { instantInNetherlands } from '@natte-meren/protocol'
import { type RemindedDay, reminderDay, reminderText } from './reminderText.ts'
import { textsIn } from './textsIn.ts'

/** The morning on which to send it, for the calendar of whoever organised the day; the text is in it. */
export const reminderCalendar = (reminded: RemindedDay, now: number): string => {
  const { language, title, day } = reminded
  const { mark, reminder: t } = textsIn[language]
  const { subject, text } = reminderText(reminded)
  const calendar = ical({
    prodId: { company: 'Natte Meren', product: t.entry(title), language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  })
  const start = instantInNetherlands(`${reminderDay(day)}T09:00`) ?? now
  const event = calendar.createEvent({
    id: `reminder-${day}-${language}@natte-meren.example`,
    stamp: new Date(now),
    start: new Date(start),
    end: new Date(start + 15 * 60_000),
    summary: t.entry(title),
    description: `${mark}: ${t.send}\n\n${subject}\n\n${text}`,
  })
  event.createAlarm({ type: ICalAlarmType.display, trigger: 0 })
  return `${calendar.toString()}\r\n`
}
