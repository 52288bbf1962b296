import type { CourseView } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import type { Live } from '../useLive.ts'
import styles from './Course.module.css'
import type { SlotAdvice } from './courseModel.ts'
import { courseTexts } from './courseTexts.ts'

const useShorten = (live: Live) => {
  const t = useTexts(courseTexts)
  return (short: boolean) =>
    void live.lead(
      { type: 'ShortenDebrief', short },
      { type: 'ShortenDebrief', short: !short },
      short ? t.shortened : t.lengthened,
    )
}

/** Said where it is needed: there is less time than the scenes ask for. */
export const SlotBanner = ({ advice, live }: { advice: SlotAdvice; live: Live }) => {
  const t = useTexts(courseTexts)
  const shorten = useShorten(live)
  return (
    <Banner kind="attention" announce action={<Button onClick={() => shorten(true)}>{t.shorten}</Button>}>
      <p>{t.advice(advice.left, advice.asked)}</p>
      <p>{t.adviceShort(advice.short)}</p>
    </Banner>
  )
}

/** Three scenes or six, below the list of them. */
export const SlotChoice = ({ course, live }: { course: CourseView; live: Live }) => {
  const t = useTexts(courseTexts)
  const shorten = useShorten(live)
  return (
    <div className={styles.slot}>
      <p>{course.short ? t.isShort : t.shortenAbout}</p>
      <Button onClick={() => shorten(!course.short)}>{course.short ? t.lengthen : t.shorten}</Button>
    </div>
  )
}
