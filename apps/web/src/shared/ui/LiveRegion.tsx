import styles from './Hidden.module.css'

/**
 * Says a text once, politely, when it changes. Must be on the page before its text changes, so render it
 * always and give it an empty text when there is nothing to say.
 */
export const LiveRegion = ({ text }: { text: string }) => (
  <div className={styles.hidden} role="status" aria-live="polite">
    {text}
  </div>
)
