import { useSend } from '../../../shared/connection/useSend.ts'
import { useDraft, useOpen } from '../../../shared/drafts/drafts.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import { Card } from '../../../shared/ui/Card.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import { countedWords } from '../questionClusters.ts'
import type { PhoneSceneProps } from './phoneScene.ts'
import scene from './Scene.module.css'
import styles from './WordsScene.module.css'

const WordForm = ({ dispatch, texts, onSent }: PhoneSceneProps & { onSent: () => void }) => {
  const [word, setWord, clear] = useDraft('word', '')
  const [send, pending] = useSend(dispatch)
  const submit = async () => {
    const trimmed = word.trim()
    if (trimmed === '') return
    const result = await send({ type: 'SayWord', word: trimmed })
    if (!result.ok) return
    clear()
    onSent()
  }
  return (
    <form
      className={scene.stack}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Field label={texts.words.label} value={word} onChange={setWord} limit={limits.word} hint={texts.words.hint} />
      <Button kind="primary" type="submit" wide pending={pending} aria-disabled={word.trim() === ''}>
        {texts.words.send}
      </Button>
    </form>
  )
}

const OwnWord = (props: PhoneSceneProps) => {
  const { seat, texts } = props
  const word = seat?.takeHome?.word ?? null
  const [changing, setChanging] = useOpen<boolean>('word', false)
  if (word === null || changing) return <WordForm {...props} onSent={() => setChanging(false)} />
  return (
    <Banner kind="done" announce action={<Button onClick={() => setChanging(true)}>{texts.words.change}</Button>}>
      {texts.words.mine(word)}
    </Banner>
  )
}

/** One word each. Passing is fine: then nothing is asked again. */
export const WordsScene = (props: PhoneSceneProps) => {
  const { debrief, seat, texts } = props
  const words = countedWords(debrief.words)
  return (
    <div className={scene.stack}>
      {seat === null ? null : (
        <Card title={texts.words.ask}>
          <OwnWord {...props} />
        </Card>
      )}
      <section className={scene.tight}>
        <h2 className={scene.subhead}>{texts.words.said}</h2>
        {words.length === 0 ? <p className={scene.muted}>{texts.words.none}</p> : null}
        <ul className={styles.words}>
          {words.map(({ word, count }) => (
            <li key={word} className={styles.word}>
              {word}
              {count > 1 ? <span className={styles.count}> {texts.words.times(count)}</span> : null}
            </li>
          ))}
        </ul>
      </section>
      {debrief.goals.length === 0 ? null : (
        <section className={scene.tight}>
          <h2 className={scene.subhead}>{texts.words.goals}</h2>
          <ul className={scene.bullets}>
            {debrief.goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
