import type { LineKind } from '../lines/classify-line.ts'
import { nextFilled } from '../lines/next-filled.ts'
import type { Page } from '../formats/page.ts'

/** 附表：… */
export const ATTACHED = /^[\s\u3000*_#]*附(?:表|件|录|图)?[一二三四五六七八九十\d]{0,2}(?:[:：]|[\s\u3000*_]*$|[\s\u3000]+)/u
export const ROW = /\S\t|^\s*\|.*\|\s*$/u

/**
 * Whether a line heads a table that is set between the speeches: it is called an attachment, rows follow, and behind
 * them comes the next label. Where the words go on, the table is the speaker's own.
 * @param opens the lines of the labels that open turns
 */
export function isAttachment({ lines }: Page, kinds: LineKind[], at: number, opens: ReadonlyMap<number, unknown>): boolean {
  if (!ATTACHED.test(lines[at]?.plain ?? '') || !ROW.test(lines[nextFilled(lines, at + 1)]?.text ?? '')) return false
  let next = at + 1
  while (next < lines.length && !opens.has(next) && (kinds[next] !== 'text' || ROW.test(lines[next]?.text ?? '') || lines[next]?.marked === 'aside')) next++
  return opens.has(next)
}
