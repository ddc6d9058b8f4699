import type { DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

const FOOT = /(?:^|[-_\s])(?:foot|footer)(?:$|[-_\s\d])/iu
const SOURCE = /(?:^|[\s\u3000|｜])(?:稿件|信息|新闻)?(?:来源|來源)[\s\u3000]*[:：][\s\u3000]*([^\s\u3000|｜，。：:]{3,20})/u
/** A foot is short; the bound keeps the time linear. */
const MOST_NODES = 60

/** Whom a page's foot, which is furniture otherwise, names as its source; null where it names nobody. */
export function sourceInFoot(element: DefaultTreeAdapterMap['element'], className: string): string | null {
  if (element.tagName !== 'footer' && !FOOT.test(className)) return null
  const nodes: Node[] = [element]
  const words: string[] = []
  for (let node = nodes.shift(); node && words.length < MOST_NODES; node = nodes.shift()) {
    if ('value' in node) words.push(node.value)
    if ('childNodes' in node) nodes.unshift(...node.childNodes.slice(0, MOST_NODES))
  }
  return SOURCE.exec(words.join(' ').slice(0, 1000))?.[1] ?? null
}
