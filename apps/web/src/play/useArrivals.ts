import { useEffect, useRef, useState } from 'react'
import { inboxTexts } from '../screens/play/inbox/inboxTexts.ts'
import { type Inbox, newestOrder, selectArrivals } from '../screens/play/inbox/selectInbox.ts'
import { useTexts } from '../shared/i18n/language.ts'

/** What a screen reader is told once for each message that arrives; nothing for what was already there. */
export const useArrivals = (inbox: Inbox): string => {
  const t = useTexts(inboxTexts)
  const known = useRef(newestOrder(inbox))
  const [text, setText] = useState('')
  useEffect(() => {
    const arrivals = selectArrivals(inbox, known.current)
    known.current = newestOrder(inbox)
    if (arrivals.length > 0) {
      setText(arrivals.map((message) => t.arrived[message.kind](message.from)).join(' '))
    }
  }, [inbox, t])
  return text
}
