import type { DefaultTreeAdapterMap } from 'parse5'
import { toSimplified } from '../../text/to-simplified.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { isPossibleName } from '../names/is-possible-name.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** What may stand beside or under the talk, by its tag or class. */
const BESIDE = /(?:^|[-_\s])(?:aside|side|sidebar|side-?bar|right|left|guests?|speakers?|jiabin|people|people-?list)(?:$|[-_\s\d])/iu
/** 本场嘉宾, 发布人介绍: over a list of those who speak. */
const HEADING = /^(?:本[场期次]|直播|访谈|活动|发布会?|现场|出席|特邀)?(?:嘉宾|发布人|发言人|答问人|出席人员|与会人员|参会人员|主持人?(?:[和与、]嘉宾)?)(?:介绍|名单|简介|阵容|一览)?[\s\u3000:：]*$/u
const LONGEST = 60
/** A list of guests has few elements; the bound keeps the time linear. */
const MOST_NODES = 120
/** The head of a page, with what stands beside its headline, in UTF-16 units. */
const LONGEST_HEAD = 400

/**
 * Brings a list of those who speak, which a live page sets beside or under the talk (<aside>本场嘉宾, 姓名, 职务), right behind
 * the page's headline, where it introduces them: the rest of a sidebar is left out, and under the talk it would be somebody's words. Changes the tree.
 */
export function bringGuestsForward(document: Node): void {
  const found: Element[] = []
  let headline: Element | null = null
  let body: Element | null = null
  const stack: Node[] = [document]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('childNodes' in node)) continue
    if ('tagName' in node) {
      if (node.tagName === 'body') body = node
      if (node.tagName === 'h1') headline ??= node
      if (isBeside(node) && listsGuests(node)) {
        found.push(node)
        continue
      }
    }
    for (const child of node.childNodes.toReversed()) stack.push(child)
  }
  const place = headline === null ? null : headOf(headline)
  for (const list of found) {
    const home = place?.parentNode ?? body
    if (!home || !list.parentNode) continue
    list.parentNode.childNodes = list.parentNode.childNodes.filter(child => child !== list)
    home.childNodes.splice(place ? home.childNodes.indexOf(place) + 1 : 0, 0, list)
    Object.assign(list, { nodeName: 'div', tagName: 'div', attrs: [], parentNode: home })
  }
}

const isBeside = (element: Element): boolean => element.tagName === 'aside' || /^(?:div|section|ul|dl)$/u.test(element.tagName) && element.attrs.some(({ name, value }) => (name === 'class' || name === 'id') && BESIDE.test(value))

/** Whether nothing but names and offices stands under such a heading. */
function listsGuests(element: Element): boolean {
  const words = textsOf(element)
  const [heading, ...rest] = words ?? []
  if (heading === undefined || !HEADING.test(heading) || rest.length === 0) return false
  return rest.some(text => endsInTitle(text)) && rest.every(text => text.length <= LONGEST && !/[。！？]/u.test(text) && (endsInTitle(text) || isPossibleName(text.replace(/[\s\u3000]/gu, '')) || /^(?:主持人?|嘉宾|发布人|发言人)$/u.test(text)))
}

/** The headline with what else the page's head holds, if that is little. */
function headOf(headline: Element): Element {
  let head = headline
  for (let parent = head.parentNode; parent && 'tagName' in parent && !/^(?:body|main|article|html)$/u.test(parent.tagName) && (textsOf(parent)?.join('').length ?? LONGEST_HEAD) < LONGEST_HEAD; parent = head.parentNode) head = parent
  return head
}

/** The texts inside an element (simplified); null where it has many elements. */
function textsOf(element: Element): string[] | null {
  const texts: string[] = []
  const stack: Node[] = [element]
  for (let seen = 0; stack.length > 0; seen++) {
    const node = stack.pop()!
    if (seen > MOST_NODES) return null
    if ('value' in node && node.value.trim() !== '') texts.push(toSimplified(node.value.trim()))
    if ('childNodes' in node) stack.push(...node.childNodes.slice(0, MOST_NODES).reverse())
  }
  return texts
}
