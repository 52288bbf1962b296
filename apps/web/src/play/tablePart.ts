import { lazy } from 'react'
import { persist } from './persist.ts'

const table = () => persist(() => import('./TablePage.tsx'))

export const TablePage = lazy(() => table().then(({ TablePage }) => ({ default: TablePage })))

/** Fetches the table's page while the code is on its way to the server. */
export const fetchTablePage = (): void => {
  void table()
}
