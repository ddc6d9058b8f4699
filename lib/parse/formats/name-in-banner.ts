import { toSimplified } from '../../text/to-simplified.ts'
import type { DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

const BANNER = /(?:^|[-_\s])(?:banner|masthead|logo|header|site-?name)(?:$|[-_\s\d])/iu
/** What a gazette, an agency or a press office is called. */
const PUBLISHER = /^\p{Script=Han}{2,16}(?:新闻公报|通讯社|新闻办公室|新闻处|新闻局|融媒体中心)$/u
/** A banner that is no more than a name has few nodes; the bound keeps the time linear. */
const MOST_NODES = 12

/** Whose page it is by the banner over it, which is furniture otherwise, where that holds no other word; null where it holds any. */
export function nameInBanner(element: DefaultTreeAdapterMap['element'], className: string): string | null {
  if (!BANNER.test(className)) return null
  const stack: Node[] = [element]
  const words: string[] = []
  for (let seen = 0; stack.length > 0; seen++) {
    const node = stack.pop()
    if (!node || seen > MOST_NODES) return null
    if ('value' in node) words.push(node.value)
    if ('childNodes' in node) stack.push(...node.childNodes.slice(0, MOST_NODES + 1).reverse())
  }
  const name = words.join('').trim()
  return PUBLISHER.test(toSimplified(name)) ? name : null
}
