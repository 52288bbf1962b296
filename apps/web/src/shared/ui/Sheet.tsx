import { X } from 'lucide-react'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import styles from './Sheet.module.css'

interface SheetProps {
  title: string
  closeLabel: string
  onClose: () => void
  children: ReactNode
}

/** A native dialog: from below on a phone, in the middle on a larger screen. Escape closes it. */
export const Sheet = ({ title, closeLabel, onClose, children }: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  // While it is still on the page: only then does the browser give the focus back to what opened it.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        <button className={styles.close} type="button" onClick={onClose}>
          <X aria-hidden size={24} />
          <span className={styles.closeLabel}>{closeLabel}</span>
        </button>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  )
}
