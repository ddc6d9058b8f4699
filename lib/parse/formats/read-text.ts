import { makePage } from './make-page.ts'
import type { Page } from './page.ts'

/** Plain text: the words as they are, line ends made `\n`, a byte order mark dropped; nothing else is touched. */
export function readText(text: string): Page {
  return makePage(text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n').split('\n').map(line => ({ text: line })))
}
