import type { PlacedException } from '@natte-meren/scenario'
import type { Passage } from './passages.ts'
import type { Remark } from './remark.ts'

/** Whether an exception lets a remark on a passage stand. Its `at` is any run of names on the way to the text. */
export const excuses = (
  { exception: { code, at, words } }: PlacedException,
  { passage, remark }: { readonly passage: Passage; readonly remark: Remark },
): boolean =>
  code === remark.code &&
  `.${passage.names.join('.')}.`.includes(`.${at}.`) &&
  (words === undefined || remark.words.toLowerCase().includes(words.toLowerCase()))
