import type { ClockSlice, FactView } from '@natte-meren/protocol'
import { Check, MessageCircle, StickyNote } from 'lucide-react'
import type { Dispatch } from '../../../shared/connection/dispatch.ts'
import { useSend } from '../../../shared/connection/useSend.ts'
import { useDraft } from '../../../shared/drafts/drafts.ts'
import { usePlayTime } from '../../../shared/format/clock.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import { factTexts } from './factTexts.ts'
import styles from './ShareFact.module.css'

interface ShareFactProps {
  fact: FactView
  /** Name of the role that laid it on the table, if another one did. */
  tabledBy: string | null
  clock: ClockSlice
  clockOffset: number
  /** In a duo only the one with the pen shares. */
  pen: boolean
  dispatch: Dispatch
}

/** P7: one fact in one sentence, and two honest routes: told, or on the table. Ten seconds to take back. */
export const ShareFact = ({ fact, tabledBy, clock, clockOffset, pen, dispatch }: ShareFactProps) => {
  const t = useTexts(factTexts)
  const tabled = fact.tabled !== null
  const { told, takeBackMs } = fact.mine ?? { told: false, takeBackMs: null }
  return (
    <div className={styles.share} role="group" aria-label={fact.sentence}>
      {tabled || told ? null : <p className={styles.prompt}>{t.say}</p>}
      <p className={styles.sentence}>{fact.sentence}</p>
      {tabled || told ? (
        <p className={styles.shared}>
          <Check aria-hidden size={22} strokeWidth={3} />
          {!tabled ? t.isTold : tabledBy === null ? t.isTabled : t.tabledBy(tabledBy)}
        </p>
      ) : null}
      {pen ? <ShareButtons fact={fact} dispatch={dispatch} /> : <p className={styles.note}>{t.noPen}</p>}
      {takeBackMs !== null && pen ? (
        <TakeBack fact={fact.id} untilMs={takeBackMs} clock={clock} clockOffset={clockOffset} dispatch={dispatch} />
      ) : null}
    </div>
  )
}

const ShareButtons = ({ fact, dispatch }: { fact: FactView; dispatch: Dispatch }) => {
  const t = useTexts(factTexts)
  const [words, setWords, clearWords] = useDraft(`fact.${fact.id}`, '')
  const [send, pending] = useSend(dispatch)
  if (fact.tabled !== null) return null
  const told = fact.mine?.told === true
  const share = async (how: 'told' | 'tabled') => {
    const sentence = words.trim()
    const answer = await send({
      type: 'ShareFact',
      fact: fact.id,
      how,
      ...(how === 'tabled' && sentence !== '' ? { sentence } : {}),
    })
    if (answer.ok && how === 'tabled') clearWords()
  }
  return (
    <>
      <details className={styles.own} open={words !== '' || undefined}>
        <summary>
          {t.ownWords} {t.optional}
        </summary>
        <Field
          label={t.ownWordsLabel}
          value={words}
          onChange={setWords}
          limit={limits.sentence}
          lines={2}
          remaining={t.remaining}
        />
      </details>
      <div className={styles.buttons}>
        {told ? null : (
          <Button pending={pending} icon={<MessageCircle aria-hidden size={22} />} onClick={() => void share('told')}>
            {t.told}
          </Button>
        )}
        <Button pending={pending} icon={<StickyNote aria-hidden size={22} />} onClick={() => void share('tabled')}>
          {told ? t.tableToo : t.table}
        </Button>
      </div>
    </>
  )
}

interface TakeBackProps {
  fact: string
  untilMs: number
  clock: ClockSlice
  clockOffset: number
  dispatch: Dispatch
}

const TakeBack = ({ fact, untilMs, clock, clockOffset, dispatch }: TakeBackProps) => {
  const t = useTexts(factTexts)
  const [send, pending] = useSend(dispatch)
  const left = Math.ceil((untilMs - usePlayTime(clock, clockOffset)) / 1000)
  if (left <= 0) return null
  return (
    <Button pending={pending} onClick={() => void send({ type: 'TakeBackFact', fact })}>
      {t.takeBack(Math.min(left, 10))}
    </Button>
  )
}
