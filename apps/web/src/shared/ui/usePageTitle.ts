import { useEffect } from 'react'

/** The page's title says which step this is, for screen readers and for a row of open tabs. */
export const usePageTitle = (title: string): void => {
  useEffect(() => {
    document.title = title === '' ? 'Natte Meren' : `${title} · Natte Meren`
  }, [title])
}
