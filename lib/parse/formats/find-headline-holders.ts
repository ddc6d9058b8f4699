import type { DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

/** Fewest characters of a headline; a site's name or logo may be an h1 as well. */
const FEWEST = 8
/** Most elements above a headline that are noted; a bound keeps the time linear. */
const DEEPEST = 64

/**
 * The elements that hold the page's headline: an h1 whose words the head's title says too. Class
 * names like `banner` and `top` are given to them as well, and what holds the headline is no furniture.
 * Walks without recursion.
 */
export function findHeadlineHolders(document: Node): ReadonlySet<Node> {
  let title = ''
  const headlines: { node: Node; words: string }[] = []
  const stack: Node[] = [document]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === 'title' && 'parentNode' in node && node.parentNode?.nodeName === 'head') title = wordsOf(node)
    else if (node.nodeName === 'h1') headlines.push({ node, words: wordsOf(node) })
    if ('childNodes' in node) for (const child of node.childNodes) stack.push(child)
  }
  const holders = new Set<Node>()
  for (const { node, words } of headlines) {
    if (words.length < FEWEST || !title.includes(words)) continue
    let above = 'parentNode' in node ? node.parentNode : null
    for (let depth = 0; above && depth < DEEPEST; depth++) {
      holders.add(above)
      above = 'parentNode' in above ? above.parentNode : null
    }
    break
  }
  return holders
}

/** The words right in an element and in its children, without white space. */
function wordsOf(node: Node): string {
  if (!('childNodes' in node)) return ''
  return node.childNodes.map(child => 'value' in child ? child.value : 'childNodes' in child ? child.childNodes.map(inner => 'value' in inner ? inner.value : '').join('') : '').join('').replace(/[\s\u3000]+/gu, '')
}
