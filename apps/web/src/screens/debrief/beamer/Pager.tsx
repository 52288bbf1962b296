import styles from './Pager.module.css'

interface PagerProps {
  /** What the pages are, for those who listen. */
  label: string
  pages: readonly string[]
  page: number
  onPage: (page: number) => void
}

/** The pages of a scene, large enough to be read along by the room. */
export const Pager = ({ label, pages, page, onPage }: PagerProps) => (
  <div className={styles.pager} role="group" aria-label={label}>
    {pages.map((name, index) => (
      <button
        key={name}
        type="button"
        className={styles.page}
        aria-pressed={index === page}
        onClick={() => onPage(index)}
      >
        {name}
      </button>
    ))}
  </div>
)
