import { partLine } from '../formats/part-line.ts'
import type { Line, Page } from '../formats/page.ts'
import { isFieldLine } from '../lines/is-field-line.ts'

/** 1.2　, 1. , 一、, （一）. */
const NUMBER = /^[\s\u3000*_]*(?:\d{1,2}(?:[.．]\d{1,2}){1,3}[.．、]?|\d{1,2}[.．、)）]|[一二三四五六七八九十]{1,2}、|[（(][\d一二三四五六七八九十]{1,2}[)）])[\s\u3000]*(?=[\p{Script=Han}*_])/u
const FEWEST = 2
/** How far down a page its own fields stand. */
const HEAD_LINES = 30

/**
 * Minutes number the fields of their head (1.2　会议时间：…, 一、时间：…). Where several are numbered so, the number
 * is a piece of its own, so that the field reads like any other.
 */
export function partFieldNumbers(page: Page): Page {
  const lengths = page.lines.slice(0, HEAD_LINES).map(line => {
    const length = line.marked === null && !line.opens ? NUMBER.exec(line.plain)?.[0].length ?? 0 : 0
    return length > 0 && isFieldLine(line.plain.slice(length)) ? length : 0
  })
  if (lengths.filter(length => length > 0).length < FEWEST) return page
  return { ...page, lines: page.lines.flatMap((line, at): Line[] => {
    const length = lengths[at] ?? 0
    return length === 0 ? [line] : [{ ...partLine(line, 0, length), marked: 'aside' }, { ...partLine(line, length, line.text.length), strong: Math.max(0, line.strong - length) }]
  }) }
}
