import { toSimplified } from '../../text/to-simplified.ts'
import type { DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

/** 2025年3月4日　星期二　第A06版, or the page first: the day of a newspaper's issue (1) beside its page. */
const DAY = '((?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)'
const WEEKDAY = '(?:[\\s\\u3000|｜·]*[(（]?(?:星期|周)[一二三四五六日天][)）]?)?'
const PAPER_PAGE = '(?:第[\\s\\u3000]*)?[A-Z]?\\d{1,3}[\\s\\u3000]*版'
const ISSUE = [new RegExp(`${DAY}${WEEKDAY}[\\s\\u3000|｜·]*${PAPER_PAGE}`, 'u'), new RegExp(`${PAPER_PAGE}(?:[:：]?[\\p{Script=Han}·]{2,8})?[\\s\\u3000|｜·]*${DAY}`, 'u')]
/** A bar is short; the bounds keep the time linear. */
const MOST_NODES = 60
const LONGEST = 400

/** The day of the issue that a newspaper prints in the bar over its page, which is furniture otherwise; null where it prints none. */
export function issueDay(element: DefaultTreeAdapterMap['element']): string | null {
  const stack: Node[] = [element]
  let words = ''
  for (let seen = 0; seen < MOST_NODES && words.length < LONGEST; seen++) {
    const node = stack.pop()
    if (!node) break
    if ('value' in node) words += ` ${node.value.slice(0, LONGEST)}`
    if ('childNodes' in node) stack.push(...node.childNodes.slice(0, MOST_NODES).reverse())
  }
  const plain = toSimplified(words.slice(0, LONGEST))
  return ISSUE.map(pattern => pattern.exec(plain)?.[1]).find(day => day !== undefined) ?? null
}
