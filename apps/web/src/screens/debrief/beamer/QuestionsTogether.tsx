import type { TogetherQuestion, TogetherTheme } from '@natte-meren/protocol'
import type { ReactNode } from 'react'
import { mostVotes } from '../../../shared/protocol/limits.ts'
import { mostVoted } from '../togetherModel.ts'
import { verbNames } from '../questionClusters.ts'
import { BeamerScene, Empty } from './BeamerScene.tsx'
import { Pager } from './Pager.tsx'
import { usePages } from './usePages.ts'
import styles from './QuestionsTogether.module.css'
import type { TogetherSceneProps } from './togetherScene.ts'

/** How many of the most chosen questions the screen holds. */
const mostShown = 5

const themeName = ({ theme }: TogetherTheme, { debriefTexts }: TogetherSceneProps): string =>
  theme === null ? debriefTexts.questions.other : debriefTexts.questions.themes[theme]

const Themes = (props: TogetherSceneProps) => (
  <dl className={styles.rows}>
    {props.together.questions.themes.map((theme) => {
      const [first, ...others] = theme.list
      const more = others.length + theme.more
      return (
        <div key={theme.theme ?? 'other'} className={styles.row} data-empty={first === undefined}>
          <dt>{themeName(theme, props)}</dt>
          <dd>
            <span className={styles.text}>{first?.text ?? props.debriefTexts.questions.noneInTheme}</span>
            {more > 0 ? <span className={styles.more}>{props.texts.questions.more(more)}</span> : null}
          </dd>
        </div>
      )
    })}
  </dl>
)

/** Questions as they were written, each with a number behind it. */
const Listed = ({
  list,
  value,
}: {
  list: readonly TogetherQuestion[]
  value: (question: TogetherQuestion) => string
}) => (
  <ul className={styles.list}>
    {list.map((question) => (
      <li key={question.id} className={styles.question}>
        <span className={styles.text}>{question.text}</span>
        <strong className={styles.value}>{value(question)}</strong>
      </li>
    ))}
  </ul>
)

const Verbs = ({ together, texts, debriefTexts }: TogetherSceneProps) => (
  <dl className={styles.rows}>
    {verbNames.map((verb) => {
      const [first] = together.verbs[verb]
      return (
        <div key={verb} className={styles.row}>
          <dt className={styles.verb}>{debriefTexts.questions.verbs[verb]}</dt>
          <dd>
            <span className={styles.text}>{first?.line}</span>
            {first ? <span className={styles.more}>{texts.of(first.tables, together.tables)}</span> : null}
          </dd>
        </div>
      )
    })}
  </dl>
)

interface Page {
  name: string
  headline: string
  body: ReactNode
}

export const questionPages = (props: TogetherSceneProps): Page[] => {
  const { together, texts, debriefTexts } = props
  const { questions, vote } = together
  const t = texts.questions
  const none = questions.shared === 0
  const headline = none ? debriefTexts.questions.none : t.headline(questions.shared, questions.different)
  const chosen = mostVoted(together).slice(0, mostShown)
  return [
    {
      name: t.pages.themes,
      headline: vote?.open ? t.vote(mostVotes) : headline,
      body: none ? <Empty>{debriefTexts.questions.noneLine}</Empty> : <Themes {...props} />,
    },
    ...(chosen.length > 0 && vote
      ? [
          {
            name: t.pages.chosen,
            headline: t.chosenHeadline(vote.voters),
            body: <Listed list={chosen} value={({ votes }) => t.votes(votes ?? 0)} />,
          },
        ]
      : []),
    ...questions.themes
      .filter(({ list }) => list.length > 0)
      .map((theme, index) => ({
        name: `${index + 1}`,
        headline: themeName(theme, props),
        body: <Listed list={theme.list} value={({ shared }) => t.shared(shared)} />,
      })),
    { name: t.pages.verbs, headline: debriefTexts.questions.verbsTitle, body: <Verbs {...props} /> },
  ]
}

/** The questions of the room under five themes, chosen if wanted; then the five words for the first day. */
export const QuestionsTogether = (props: TogetherSceneProps) => {
  const { together, texts, debriefTexts, keys, turned } = props
  const pages = questionPages(props)
  const [page, setPage] = usePages(pages.length, keys, turned)
  const shown = pages[page]
  const { vote } = together
  return (
    <BeamerScene
      name="questions"
      headline={shown?.headline ?? ''}
      foot={
        <>
          <Pager
            label={debriefTexts.scenes.questions}
            pages={pages.map(({ name }) => name)}
            page={page}
            onPage={setPage}
          />
          {vote?.open ? <p>{texts.questions.voters(vote.voters)}</p> : null}
        </>
      }
    >
      {shown?.body}
    </BeamerScene>
  )
}
