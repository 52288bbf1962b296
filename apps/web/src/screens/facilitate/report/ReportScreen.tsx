import type { Language, ReportForm, ReportOrder, ReportProgress } from '@natte-meren/protocol'
import { FileText } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import { ChoiceCards } from '../../../shared/ui/ChoiceCards.tsx'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import styles from './ReportScreen.module.css'
import { reportTexts } from './reportTexts.ts'

/** In the order in which they are wanted; not all that there are have a place in a report of words. */
const forms = ['docx', 'html', 'xlsx', 'ics', 'csv', 'jsonl', 'xapi'] as const satisfies readonly ReportForm[]

/** A report that was asked for: how far it is, and where it can be fetched. */
export interface AskedReport {
  readonly form: ReportForm
  readonly progress: ReportProgress
  readonly href: string
}

interface ReportScreenProps {
  exercise: string
  /** What its facilitators call it, and what was played. */
  name: string
  subtitle: string
  /** The debrief is open, or over. */
  open: boolean
  asked: AskedReport | null
  notices: ReactNode
  actions: ReactNode
  /** What came of the questions before play and after. */
  measure: ReactNode
  reminder: ReactNode
  onMake: (order: ReportOrder) => void
  onStop: () => void
}

/** How far it is; nothing before that is known. */
const farOf = ({ done, of }: ReportProgress, t: { read: (done: number, of: number) => string; writing: string }) => {
  if (of === 0) return ''
  return done < of ? t.read(done, of) : t.writing
}

const Progress = ({ asked, onStop }: { asked: AskedReport; onStop: () => void }) => {
  const t = useTexts(reportTexts)
  const { form, progress, href } = asked
  if (progress.state === 'failed')
    return (
      <Banner kind="error" announce>
        {t.failed}
      </Banner>
    )
  if (progress.state === 'making')
    return (
      <div className={styles.progress}>
        <p role="status">{t.making}</p>
        <progress className={styles.bar} aria-label={t.making} max={Math.max(1, progress.of)} value={progress.done} />
        <p className={styles.quiet}>{farOf(progress, t)}</p>
        <Button onClick={onStop}>{t.stop}</Button>
      </div>
    )
  const page = form === 'html'
  return (
    <Banner
      kind="done"
      announce
      action={
        <a
          className={styles.fetch}
          href={href}
          {...(page ? { target: '_blank', rel: 'noreferrer' } : { download: '' })}
        >
          {page ? t.openPage : t.download}
        </a>
      }
    >
      {t.ready(t.form[form].label)}
    </Banner>
  )
}

/** The report of an exercise: in which form, who may be recognised in it, and the file itself. */
export const ReportScreen = (props: ReportScreenProps) => {
  const t = useTexts(reportTexts)
  const own = useLanguage()
  const [form, setForm] = useState<ReportForm>('docx')
  const [named, setNamed] = useState(false)
  const [language, setLanguage] = useState<Language>(own)
  const { asked } = props
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1>
          {t.title}: {props.name}
        </h1>
        <ExerciseMark />
        <nav className={styles.links}>
          <a href={`/spelleider/${props.exercise}`}>{t.back}</a>
          <a href="/spelleider">{t.list}</a>
        </nav>
      </header>
      <p className={styles.quiet}>{props.subtitle}</p>
      <p className={styles.line}>{t.line}</p>
      {props.notices}
      {props.open ? null : <Banner kind="attention">{t.early}</Banner>}
      <section className={styles.choices}>
        <ChoiceCards
          legend={t.forms}
          choices={forms.map((value) => ({ value, ...t.form[value] }))}
          value={form}
          onChange={setForm}
        />
        <div className={styles.side}>
          <ChoiceCards
            legend={t.readers}
            choices={[
              { value: 'anonymous', label: t.anonymous, detail: t.anonymousLine },
              { value: 'named', label: t.named, detail: t.namedLine },
            ]}
            value={named ? 'named' : 'anonymous'}
            onChange={(value) => setNamed(value === 'named')}
          />
          <ChoiceCards
            legend={t.languages}
            choices={[
              { value: 'nl', label: t.nl },
              { value: 'en', label: t.en },
            ]}
            value={language}
            onChange={setLanguage}
          />
          <div className={styles.make}>
            <Button
              kind="primary"
              wide
              icon={<FileText aria-hidden size={22} />}
              aria-disabled={!props.open}
              pending={asked?.progress.state === 'making'}
              onClick={() => props.open && props.onMake({ form, named, language })}
            >
              {t.make}
            </Button>
            {asked === null ? null : <Progress asked={asked} onStop={props.onStop} />}
          </div>
        </div>
      </section>
      {props.measure}
      {props.actions}
      {props.reminder}
    </main>
  )
}
