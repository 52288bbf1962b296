import { Copy } from 'lucide-react'
import { useState } from 'react'
import { catalogue } from '../i18n/catalogue.ts'
import { useTexts } from '../i18n/language.ts'
import { Button } from './Button.tsx'
import styles from './CopyText.module.css'
import { copyText } from './clipboard.ts'

const copyTexts = catalogue(
  {
    copied: 'Gekopieerd. U kunt het nu ergens plakken.',
    byHand: 'Kopiëren lukte niet. Houd de tekst ingedrukt om hem zelf te kopiëren.',
  },
  {
    copied: 'Copied. You can paste it somewhere now.',
    byHand: 'Copying did not work. Press and hold the text to copy it yourself.',
  },
)

interface CopyTextProps {
  text: string
  /** What the text is. */
  label: string
  /** On the button. */
  children: string
  /** The text is in sight already. */
  shown?: boolean
}

/** Puts a text on the clipboard; where that fails it stands there to be copied by hand. */
export const CopyText = ({ text, label, children, shown = false }: CopyTextProps) => {
  const t = useTexts(copyTexts)
  const [copied, setCopied] = useState<boolean | null>(null)
  return (
    <>
      <Button icon={<Copy aria-hidden size={20} />} onClick={() => void copyText(text).then(setCopied)}>
        {children}
      </Button>
      <p role="status" className={copied === false ? styles.failed : styles.copied}>
        {copied === null ? '' : copied ? t.copied : t.byHand}
      </p>
      {copied === false && !shown ? <textarea className={styles.box} readOnly aria-label={label} value={text} /> : null}
    </>
  )
}
