import { type ControlView, textLimits } from '@natte-meren/protocol'
import { useState } from 'react'
import { useDraft } from '../../../shared/drafts/drafts.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import { Sheet } from '../../../shared/ui/Sheet.tsx'
import styles from './LineSheet.module.css'
import { liveTexts } from '../liveTexts.ts'
import type { Live } from '../useLive.ts'

/** One line from the facilitator on every device of every table, with a preview. */
export const LineSheet = ({ control, live, onClose }: { control: ControlView; live: Live; onClose: () => void }) => {
  const t = useTexts(liveTexts)
  const [text, setText, clear] = useDraft('line', '')
  const [pending, setPending] = useState(false)
  const { notice } = control
  const ready = text.trim() !== ''
  const show = () => {
    if (!ready || pending) return
    setPending(true)
    void live.send({ type: 'ShowNotice', text }, 'all').then(({ ok }) => {
      setPending(false)
      if (!ok) return
      clear()
      onClose()
    })
  }
  return (
    <Sheet title={t.line} closeLabel={t.close} onClose={onClose}>
      <p>{t.lineAbout}</p>
      {notice?.text ? (
        <Banner
          action={
            <Button onClick={() => void live.send({ type: 'RemoveNotice', notice: notice.id }, 'all')}>
              {t.lineRemove}
            </Button>
          }
        >
          {t.lineShown} <strong>{notice.text}</strong>
        </Banner>
      ) : null}
      <Field
        label={t.lineText}
        value={text}
        onChange={setText}
        limit={textLimits.notice}
        lines={2}
        remaining={t.left}
      />
      <section className={styles.preview} aria-label={t.linePreview}>
        <h3>{t.linePreview}</h3>
        <Banner>
          <strong>{t.lineFrom}:</strong> {text}
        </Banner>
      </section>
      <Button kind="primary" wide pending={pending} aria-disabled={!ready} onClick={show}>
        {t.lineSend}
      </Button>
    </Sheet>
  )
}
