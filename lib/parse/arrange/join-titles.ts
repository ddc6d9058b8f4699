import type { Line, Page } from '../formats/page.ts'

/** How far into a page its fields stand, in lines. */
const HEAD = 40
/** 发布人：某局党组成员、: a field of people, and a title that has no name behind it yet. */
const BEGINS = /^[\s\u3000*_]*(?:\p{Script=Han}[\s\u3000]*){2,8}[:：][\s\u3000]*(?=\p{Script=Han})(\S{6,40})[\s\u3000]*$/u
/** The next person of the field, set in beneath the first. */
const NEXT = /^[\s\u3000]{2,}(?=\p{Script=Han})(\S{6,40})[\s\u3000]*$/u
/** 总监　某　某: the rest of a title, set in, and the name behind it. */
const REST = /^[\s\u3000]{2,}\p{Script=Han}{1,16}[\s\u3000]+\p{Script=Han}(?:[\s\u3000]*\p{Script=Han}){1,3}[\s\u3000]*$/u
const STOPS = /[。！？；：:]/u

/** A title that a page's head breaks over two lines stands on one for the rules, with the blanks between its halves behind it. The line keeps its place in the page and its length. */
export function joinTitles(page: Page): Page {
  const lines: Line[] = []
  let within = false
  for (let at = 0; at < page.lines.length; at++) {
    const line = page.lines[at]!
    const next = page.lines[at + 1]
    const begun = at < HEAD && next ? BEGINS.exec(line.plain) ?? (within ? NEXT.exec(line.plain) : null) : null
    if (next && begun && !STOPS.test(begun[1]!) && REST.test(next.plain)) {
      const join = (text: string, rest: string): string => (text.trimEnd() + rest.trim()).padEnd(next.end - line.start)
      lines.push({ ...line, end: next.end, text: join(line.text, next.text), plain: join(line.plain, next.plain) })
      within = true
      at++
    } else {
      within = within && line.text.trim() !== ''
      lines.push(line)
    }
  }
  return { ...page, lines }
}
