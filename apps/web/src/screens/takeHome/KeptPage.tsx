import type { KeptProps } from './keeping.ts'
import { PageDocument } from './PageDocument.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import styles from './TakeHome.module.css'

/** The page under its own address: how to keep it first, because tomorrow may be too late. */
export const KeptPage = (props: KeptProps) => (
  <div className={styles.stack}>
    <TakeAlong {...props} link={false} />
    {props.question}
    <PageDocument page={props.page} keptUntil={props.keptUntil} />
  </div>
)
