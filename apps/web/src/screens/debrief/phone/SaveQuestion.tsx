import type { SeatView } from '@natte-meren/protocol'
import { Bookmark, Check } from 'lucide-react'
import type { Dispatch } from '../../../shared/connection/dispatch.ts'
import { useSend } from '../../../shared/connection/useSend.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import type { DebriefTexts } from '../debriefTexts.ts'
import styles from './SaveQuestion.module.css'

interface SaveQuestionProps {
  text: string
  seat: SeatView | null
  dispatch: Dispatch
  texts: DebriefTexts
}

/** Takes a question of the debrief home. Who looks on without a seat has no list to keep it in. */
export const SaveQuestion = ({ text, seat, dispatch, texts }: SaveQuestionProps) => {
  const [send, pending] = useSend(dispatch)
  if (seat === null) return null
  const saved = Object.values(seat.questions).some((question) => question.text === text)
  if (saved) {
    return (
      <p className={styles.saved} role="status">
        <Check aria-hidden size={20} /> {texts.decisions.saved}
      </p>
    )
  }
  return (
    <Button
      icon={<Bookmark aria-hidden size={20} />}
      pending={pending}
      onClick={() =>
        void send({ type: 'SaveQuestion', suggestion: null, text: text.slice(0, limits.question), shared: false })
      }
    >
      {texts.decisions.saveQuestion}
    </Button>
  )
}
