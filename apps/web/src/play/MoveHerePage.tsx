import type { RejectionCode } from '@natte-meren/protocol'
import { useState } from 'react'
import { useTexts } from '../shared/i18n/language.ts'
import { rejectionTexts } from '../shared/i18n/rejections.ts'
import { Banner } from '../shared/ui/Banner.tsx'
import { Button } from '../shared/ui/Button.tsx'
import { LanguageSwitch } from '../shared/ui/LanguageSwitch.tsx'
import { usePageTitle } from '../shared/ui/usePageTitle.ts'
import styles from './MoveHerePage.module.css'
import { playTexts } from './playTexts.ts'
import { takeSeatOver } from './seatPass.ts'

/** A seat comes to this device. One tap: what only looks at a link takes nobody's seat. */
export const MoveHerePage = ({ moveKey }: { moveKey: string }) => {
  const t = useTexts(playTexts)
  const rejections = useTexts(rejectionTexts)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RejectionCode | null>(null)
  usePageTitle(t.moveTitle)
  const move = async () => {
    setBusy(true)
    const answer = await takeSeatOver(moveKey)
    if (answer.ok) location.replace(`/${answer.value}`)
    else setRefused(answer.code)
    setBusy(false)
  }
  return (
    <main className={styles.page}>
      <h1>{t.moveTitle}</h1>
      <p>{t.moveText}</p>
      {refused === null ? null : (
        <Banner kind="error" announce>
          {rejections[refused]}
        </Banner>
      )}
      <Button kind="primary" wide pending={busy} onClick={() => void move()}>
        {t.moveHere}
      </Button>
      <LanguageSwitch />
    </main>
  )
}
