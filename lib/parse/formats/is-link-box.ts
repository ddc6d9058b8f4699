import { inBothScripts } from '../../text/in-both-scripts.ts'
import { LINKS_HEADING } from './links-heading.ts'
import type { DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** What a box of links is headed, whatever its class is called. */
const HEADING = inBothScripts(new RegExp(`^(?:[▍■●◆►▶|｜★☆]\\s*)?(?:${LINKS_HEADING}|related|read more|see also|you may (?:also )?like|recommended)[^。！？]{0,8}$`, 'iu'))
const BOX = /^(?:div|section|ul|ol|dl|table)$/u
/** A box is small; the bound keeps the time linear. */
const MOST_NODES = 80
/** Longest title of a page, in UTF-16 units; what ends as sentences and sums do is none. */
const LONGEST_TITLE = 40

/** Whether an element holds nothing but links to other pages, or titles of them in a list, under a heading that says so: a box set into the text, behind which the text goes on. */
export function isLinkBox(element: Element): boolean {
  if (!BOX.test(element.tagName)) return false
  const stack: Node[] = [element]
  let words = ''
  let links = 0
  for (let step = stack.pop(), seen = 0; step; step = stack.pop()) {
    if (++seen > MOST_NODES || 'childNodes' in step && step.childNodes.length > MOST_NODES) return false
    if (step.nodeName === 'a' || isListedTitle(step)) links++
    else if ('value' in step && step.nodeName === '#text') words = step.value.trim() + words
    else if ('childNodes' in step) stack.push(...step.childNodes)
    if (words.length > 24) return false
  }
  return links > 0 && HEADING.test(words)
}

/** <li>title</li>, whose link was lost when the page was saved. */
function isListedTitle(node: Node): boolean {
  if (node.nodeName !== 'li' || !('childNodes' in node) || node.childNodes.length !== 1) return false
  const [child] = node.childNodes
  return child !== undefined && 'value' in child && child.value.trim().length <= LONGEST_TITLE && !/[。；;\d][”」』）)]?\s*$/u.test(child.value)
}
