import type { StageSlice } from '@natte-meren/protocol'
import type { Dispatch } from '../../../shared/connection/dispatch.ts'
import { useSend } from '../../../shared/connection/useSend.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { ActionBar } from '../../../shared/ui/Card.tsx'
import styles from './ClosePicture.module.css'
import { stageTexts } from './stageTexts.ts'

/** The decider closes Beeld when the facts are heard; never automatic, never before the last message. */
export const ClosePicture = ({ stage, dispatch }: { stage: StageSlice; dispatch: Dispatch }) => {
  const t = useTexts(stageTexts)
  const [send, pending] = useSend(dispatch)
  if (stage.pendingMessages > 0) {
    return <p className={styles.wait}>{t.waitForMessage(stage.pendingMessages)}</p>
  }
  const quick = stage.phase?.quick ?? false
  return (
    <>
      <p className={styles.wait}>{quick ? t.toDecisionText : t.askAdviceText}</p>
      <ActionBar>
        <Button
          kind="primary"
          wide
          pending={pending}
          onClick={() => void send({ type: 'ClosePicture', from: stage.from })}
        >
          {quick ? t.toDecision : t.askAdvice}
        </Button>
      </ActionBar>
    </>
  )
}
