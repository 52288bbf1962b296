import type { DebriefDesk, OverviewView } from '@natte-meren/protocol'
import { EyeOff } from 'lucide-react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import type { Act } from '../act.ts'
import styles from './DeskPanel.module.css'
import { deskTexts } from './deskTexts.ts'

interface PartProps {
  desk: DebriefDesk
  overview: OverviewView
  act: Pick<Act, 'exercise'>
}

/** Each word of the room a button: pressed it is off all screens. */
const Words = ({ desk, act }: PartProps) => {
  const t = useTexts(deskTexts)
  return (
    <section className={styles.part} aria-labelledby="desk-words">
      <h2 id="desk-words">{t.words}</h2>
      {desk.words.length === 0 ? (
        <p className={styles.hint}>{t.wordsNone}</p>
      ) : (
        <p className={styles.hint}>{t.wordsHint}</p>
      )}
      <ul className={styles.words}>
        {desk.words.map(({ id, word, count, hidden }) => (
          <li key={word}>
            <button
              type="button"
              className={styles.word}
              aria-pressed={hidden}
              aria-label={hidden ? t.show(word) : t.hide(word)}
              onClick={() => void act.exercise({ type: 'HideWord', word: id, hidden: !hidden })}
            >
              {hidden ? <EyeOff aria-hidden size={18} /> : null}
              {word}
              {count > 1 ? <span className={styles.count}>{count}×</span> : null}
            </button>
          </li>
        ))}
      </ul>
      {desk.more > 0 ? <p className={styles.hint}>{t.more(desk.more)}</p> : null}
    </section>
  )
}

const Telling = ({ desk, overview, act }: PartProps) => {
  const t = useTexts(deskTexts)
  const tables = Object.values(overview.tables)
    .filter(({ status }) => status === 'debrief')
    .sort((a, b) => a.number - b.number)
  const telling = desk.telling === null ? undefined : overview.tables[desk.telling]
  return (
    <section className={styles.part} aria-labelledby="desk-telling">
      <h2 id="desk-telling">{t.telling}</h2>
      <p className={styles.hint}>{t.tellingHint}</p>
      <label className={styles.field}>
        {t.tellingLabel}
        <select
          className={styles.select}
          value={desk.telling ?? ''}
          onChange={(event) => void act.exercise({ type: 'LetTableTell', table: event.target.value || null })}
        >
          <option value="">{t.nobody}</option>
          {tables.map(({ id, number, name }) => (
            <option key={id} value={id}>
              {t.table(number, name)}
            </option>
          ))}
        </select>
      </label>
      {telling ? (
        <>
          <p className={styles.tells}>{t.tells(telling.number)}</p>
          <Button onClick={() => void act.exercise({ type: 'LetTableTell', table: null })}>{t.stop}</Button>
        </>
      ) : null}
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={desk.numbersShown}
          onChange={(event) => void act.exercise({ type: 'ShowTableNumbers', shown: event.target.checked })}
        />
        <span>
          {t.numbers}
          <br />
          <span className={styles.hint}>{t.numbersHint}</span>
        </span>
      </label>
    </section>
  )
}

const Vote = ({ desk, act }: PartProps) => {
  const t = useTexts(deskTexts)
  const { vote, questions } = desk
  const open = vote?.open ?? false
  return (
    <section className={styles.part} aria-labelledby="desk-vote">
      <h2 id="desk-vote">{t.vote}</h2>
      <p className={styles.hint}>{questions === 0 ? t.noQuestions : `${t.questions(questions)} ${t.voteHint}`}</p>
      {questions === 0 && !open ? null : (
        <Button
          kind={open ? 'primary' : 'secondary'}
          onClick={() => void act.exercise({ type: 'OpenVote', open: !open })}
        >
          {open ? t.close : vote === null ? t.open : t.again}
        </Button>
      )}
      {vote === null ? null : <p role="status">{t.voters(vote.voters)}</p>}
    </section>
  )
}

const parts = { words: Words, telling: Telling, vote: Vote } as const

/** What each scene needs comes first. Questions are chosen in their own scene; a word can be taken away in any. */
const partsOf = (scene: OverviewView['debrief'], open: boolean): readonly (keyof typeof parts)[] => {
  const others = scene === 'words' ? (['words', 'telling'] as const) : (['telling', 'words'] as const)
  return scene === 'questions' || open ? ['vote', ...others] : others
}

/** What the facilitator decides about in the debrief: words, who tells, and the vote. */
export const DeskPanel = ({ overview, act }: Omit<PartProps, 'desk'>) => {
  const { desk, debrief } = overview
  if (desk === null) return null
  const many = Object.keys(overview.tables).length > 1
  return (
    <div className={styles.desk}>
      {partsOf(debrief, desk.vote?.open ?? false)
        .filter((name) => many || name === 'words')
        .map((name) => {
          const Part = parts[name]
          return <Part key={name} desk={desk} overview={overview} act={act} />
        })}
    </div>
  )
}
