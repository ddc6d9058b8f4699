import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'
import { readTaggedName } from './read-tagged-name.ts'
import { TAG_BEHIND } from './tag-behind.ts'

/** **主持人**: nothing but a part in the talk. */
const PART = /^(?:主持人?|嘉[宾賓]|[发發]言人|[发發]布人|[记記]者|媒[体體])$/u

/**
 * A part in the talk that is set in bold, and plain behind it, to the end of the line, the name of whoever takes it
 * (**主持人** 姓名); or in bold what a netizen is called, and behind it that he is one (**某某** 网友).
 * @returns null where what stands behind is neither: it may be what is said
 */
export function readPartBesideBold(bold: string, behind: string): Label | null {
  const [first = '', second = ''] = [bold, behind].map(words => words.replace(/^[\s\u3000*_]+|[\s\u3000*_]+$/gu, ''))
  if (first === '' || second === '' || !/^[\s\u3000*_]*[\s\u3000]/u.test(behind)) return null
  if (!PART.test(first)) {
    const netizen = TAG_BEHIND.test(`${first} ${second}`) ? readTaggedName(`${first} ${second}`) : null
    return netizen?.kind === 'netizen' ? netizen : null
  }
  const who = readLabel(second)
  return who?.kind === 'person' || who?.kind === 'reporter' || who?.kind === 'outlet' ? readTaggedName(`${first} ${second}`) : null
}
