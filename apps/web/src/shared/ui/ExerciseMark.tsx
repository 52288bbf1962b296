import { catalogue } from '../i18n/catalogue.ts'
import { useTexts } from '../i18n/language.ts'
import { classes } from './classes.ts'
import styles from './ExerciseMark.module.css'

const texts = catalogue({ mark: 'OEFENING' }, { mark: 'OEFENING · EXERCISE' })

/** On every document, print and beamer frame: a picture of a hacked town hall travels. */
export const ExerciseMark = ({ size = 'normal' }: { size?: 'normal' | 'beamer' }) => (
  <span className={classes(styles.mark, styles[size])} data-mark="oefening">
    {useTexts(texts).mark}
  </span>
)
