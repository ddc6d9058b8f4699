import type { DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

const FOOT = /(?:^|[-_\s])(?:foot|footer)(?:$|[-_\s\d])/iu
const SOURCE = /(?:^|[\s\u3000|｜])(?:稿件|信息|新闻)?(?:来源|來源)[\s\u3000]*[:：][\s\u3000]*([^\s\u3000|｜，。：:]{3,20})/u
/** A foot is short; the bound keeps the time linear. */
const MOST_NODES = 100

/** Whom a page's foot, which is furniture otherwise, names as its source; null where it names nobody. */
export function sourceInFoot(element: DefaultTreeAdapterMap['element'], className: string): string | null {
  if (element.tagName !== 'footer' && !FOOT.test(className)) return null
  const stack: Node[] = [element]
  const words: string[] = []
  for (let seen = 0; seen < MOST_NODES; seen++) {
    const node = stack.pop()
    if (!node) break
    if ('value' in node) words.push(node.value)
    if ('childNodes' in node) stack.push(...node.childNodes.slice(0, MOST_NODES).reverse())
  }
  return SOURCE.exec(words.join(' ').slice(0, 1000))?.[1] ?? null
}
