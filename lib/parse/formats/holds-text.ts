import type { DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

/** Share of a page's words that no sidebar or list of links holds. */
const GOOD_PART = 0.2
/** What is read by nobody. */
const SILENT = /^(?:script|style|noscript|template|a|head)$/u

const counted = new WeakMap<Node, Map<Node, number>>()

/** Whether an element holds a good part of all words of the page that are no links. */
export function holdsText(document: Node, element: Node): boolean {
  let lengths = counted.get(document)
  if (!lengths) counted.set(document, (lengths = countWords(document)))
  return (lengths.get(element) ?? 0) >= GOOD_PART * (lengths.get(document) ?? 0) && (lengths.get(element) ?? 0) > 0
}

/** Characters of each node's words outside links. Walks without recursion, so depth costs nothing. */
function countWords(document: Node): Map<Node, number> {
  const lengths = new Map<Node, number>()
  const stack: { node: Node; leave: boolean }[] = [{ node: document, leave: false }]
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, leave } = step
    if ('value' in node && node.nodeName === '#text') lengths.set(node, node.value.trim().length)
    else if (!('childNodes' in node) || SILENT.test(node.nodeName)) lengths.set(node, 0)
    else if (leave) lengths.set(node, node.childNodes.reduce((sum, child) => sum + (lengths.get(child) ?? 0), 0))
    else {
      stack.push({ node, leave: true })
      for (const child of node.childNodes) stack.push({ node: child, leave: false })
    }
  }
  return lengths
}
