import type { Theme } from '@natte-meren/protocol'
import { useState } from 'react'
import { useSend } from '../../../shared/connection/useSend.ts'
import { mostVotes } from '../../../shared/protocol/limits.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import scene from './Scene.module.css'
import styles from './TogetherSection.module.css'
import type { TogetherPhoneProps } from './togetherPhone.ts'

/** At most three of the shared questions; choosing none is fine, and changing one's mind too. [ALL-7] */
export const VoteForm = ({ together, seat, dispatch, texts, words }: TogetherPhoneProps) => {
  const votes = seat?.votes ?? []
  const themes = together.questions.themes.filter(({ list }) => list.length > 0)
  const themeName = (theme: Theme | null) => (theme === null ? texts.questions.other : texts.questions.themes[theme])
  const [chosen, setChosen] = useState<readonly string[] | null>(votes.length > 0 ? null : [])
  const [send, pending] = useSend(dispatch)
  const t = words.questions
  if (!together.vote?.open || seat === null || themes.length === 0) return null
  if (chosen === null) {
    return (
      <Banner kind="done" announce action={<Button onClick={() => setChosen(votes)}>{t.change}</Button>}>
        {t.sent(votes.length)}
      </Banner>
    )
  }
  const full = chosen.length >= mostVotes
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  const submit = async () => {
    const result = await send({ type: 'VoteQuestions', questions: [...chosen] })
    if (result.ok && chosen.length > 0) setChosen(null)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <fieldset className={styles.vote}>
        <legend>{t.voteOnPhone(mostVotes)}</legend>
        <div>
          {themes.map(({ theme, list }) => (
            <div key={theme ?? 'other'} role="group" aria-label={themeName(theme)}>
              <p className={styles.group}>{themeName(theme)}</p>
              {list.map(({ id, text }) => (
                <label key={id} className={styles.choice}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    disabled={full && !chosen.includes(id)}
                    onChange={() => toggle(id)}
                  />
                  {text}
                </label>
              ))}
            </div>
          ))}
        </div>
        {full ? <p className={scene.muted}>{t.full(mostVotes)}</p> : null}
        <Button kind="primary" type="submit" wide pending={pending}>
          {t.send}
        </Button>
      </fieldset>
    </form>
  )
}
