import { readStored, writeStored } from '../shared/drafts/deviceStorage.ts'

const field = 'nm.home'

/** The page that this device showed last: a link for everybody finds it back. Only kept where links work from home. */
export const recallTakeHome = (): string | null => readStored(field)
export const rememberTakeHome = (key: string): void => writeStored(field, key)
