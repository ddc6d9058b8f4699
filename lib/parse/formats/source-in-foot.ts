import { inBothScripts } from '../../text/in-both-scripts.ts'
import type { DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

const FOOT = /(?:^|[-_\s])(?:foot|footer)(?:$|[-_\s\d])/iu
const SOURCE = inBothScripts(/(?:^|[\s\u3000|｜])(?:稿件|信息|新闻)?(?:来源|來源)[\s\u3000]*[:：][\s\u3000]*([^\s\u3000|｜，。：:]{3,20})/u)
/** Whose site it is, where that is a press office: it publishes what its pages say. */
const PRESS_OFFICE = inBothScripts(/(?:^|[\s\u3000｜])(?:主办|主辦)(?:单位|單位)?[\s\u3000]*[:：][\s\u3000]*(\p{Script=Han}{2,16}(?:新闻办公室|新闻办|新闻局|新闻处|新聞處|新聞局))(?=[\s\u3000｜|]|$)/u)
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
  const foot = words.join(' ').slice(0, 1000)
  return (SOURCE.exec(foot) ?? PRESS_OFFICE.exec(foot))?.[1] ?? null
}
