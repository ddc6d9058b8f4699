import { ATTACHED } from '../lines/attached.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { nextFilled } from '../lines/next-filled.ts'
import type { Page } from '../formats/page.ts'
import { ROW } from '../lines/row.ts'

/** 二、现场答问, over the next label. */
const SECTION = /^[\s\u3000*_#]*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:部分|环节|阶段))[^。！？；，,：:]{2,20}$/u

/**
 * Whether a line heads a table that is set between the speeches: it is called an attachment, rows follow, and behind
 * them comes the next label. Where the words go on, the table is the speaker's own.
 * @param opens the lines of the labels that open turns
 */
export function isAttachment({ lines }: Page, kinds: readonly LineKind[], at: number, opens: ReadonlyMap<number, unknown>): boolean {
  if (!ATTACHED.test(lines[at]?.plain ?? '') || !ROW.test(lines[nextFilled(lines, at + 1)]?.text ?? '')) return false
  let next = at + 1
  while (next < lines.length && !opens.has(next) && (kinds[next] !== 'text' || ROW.test(lines[next]?.text ?? '') || lines[next]?.marked === 'aside' || SECTION.test(lines[next]?.plain ?? ''))) next++
  return opens.has(next)
}
