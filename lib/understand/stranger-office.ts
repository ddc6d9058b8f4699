import { escapePattern } from '../text/escape-pattern.ts'
import { officeAsked } from './office-asked.ts'

/** A page says at length what a question says for short: so many characters may stand between two of an office's, and so many before the rank. */
const BETWEEN = 4
const BEFORE_RANK = 8

/**
 * The office, or its holder, whose words a part asks for where no page prints it, nor what it may be short for. Null where it
 * asks for nobody so.
 * @param part in simplified characters; one by which no speaker is known
 * @param isPrinted whether a page has words of that pattern
 */
export function strangerOffice(part: string, isPrinted: (pattern: RegExp) => boolean): string | null {
  const asked = officeAsked(part)
  if (!asked) return null
  const { office, rank } = asked
  // 市委 stands within any 市…委: an office of two characters is no short form.
  const stem = [...office].map(escapePattern).join(office.length > 2 ? `[^，。；、\\n]{0,${BETWEEN}}` : '')
  return isPrinted(new RegExp(`${stem}${rank === '' ? '' : `[^，。；\\n]{0,${BEFORE_RANK}}?${rank}`}`, 'u')) ? null : `${office}${rank}`
}
