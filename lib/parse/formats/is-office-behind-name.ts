import type { DefaultTreeAdapterMap } from 'parse5'
import { toSimplified } from '../../text/to-simplified.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { withoutPadding } from '../names/without-padding.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** Longest office on a plate, in UTF-16 units. */
const LONGEST = 40
/** A plate holds few elements; the bound keeps the time linear. */
const MOST_SIBLINGS = 50

/** What a badge says of somebody in a chat. */
const BADGE = /^(?:主持人?|嘉宾|发言人)$/u

/** 姓名<small>职务</small>, 姓　名<em>嘉宾</em>: an inline element that holds an office or a badge and nothing else, right behind a name; only its style parts the two. */
export function isOfficeBehindName(element: Element): boolean {
  const office = wordsOf(element)
  if (office === null || office.length > LONGEST || !BADGE.test(toSimplified(office)) && !endsInTitle(toSimplified(office))) return false
  const siblings: Node[] = element.parentNode && 'childNodes' in element.parentNode ? element.parentNode.childNodes : []
  if (siblings.length > MOST_SIBLINGS) return false
  const before = siblings[siblings.indexOf(element) - 1]
  const name = before === undefined ? null : withoutPadding(wordsOf(before) ?? '')
  return name !== null && name.length <= 6 && isPossibleName(toSimplified(name))
}

/** The words of a text, or of an element that holds one text alone. */
function wordsOf(node: Node): string | null {
  if ('value' in node) return node.value.trim()
  if (!('childNodes' in node)) return null
  const [child] = node.childNodes
  return node.childNodes.length === 1 && child !== undefined && 'value' in child ? child.value.trim() : null
}
