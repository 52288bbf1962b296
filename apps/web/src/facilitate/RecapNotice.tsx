import type { OverviewView } from '@natte-meren/protocol'
import { useState } from 'react'
import { recapLine } from '../screens/facilitate/chair/chairSentences.ts'
import { chairTexts } from '../screens/facilitate/chair/chairTexts.ts'
import { useTexts } from '../shared/i18n/language.ts'
import { Banner } from '../shared/ui/Banner.tsx'
import { Button } from '../shared/ui/Button.tsx'
import { facilitateTexts } from './facilitateTexts.ts'

/** What happened while nobody was in the control room, until this device has read it. */
export const RecapNotice = ({ overview }: { overview: OverviewView }) => {
  const t = useTexts(facilitateTexts)
  const chair = useTexts(chairTexts)
  const [read, setRead] = useState(0)
  const { recap } = overview.chair
  if (recap === null || recap.until <= read) return null
  return (
    <Banner announce action={<Button onClick={() => setRead(recap.until)}>{t.gotIt}</Button>}>
      {recapLine(recap, overview.tables, chair)}
    </Banner>
  )
}
