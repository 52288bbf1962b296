import { chooseLanguage, useLanguage } from '../i18n/language.ts'
import styles from './LanguageSwitch.module.css'

/** Each language in its own words; the choice stays on the device. */
export const LanguageSwitch = () => {
  const language = useLanguage()
  const other = language === 'nl' ? 'en' : 'nl'
  return (
    <button className={styles.switch} type="button" lang={other} onClick={() => chooseLanguage(other)}>
      {other === 'en' ? 'English' : 'Nederlands'}
    </button>
  )
}
