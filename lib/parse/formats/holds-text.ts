import type { DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

/** Share of a page's words that no sidebar or list of links holds. */
const GOOD_PART = 0.2
/** What is read by nobody. */
const SILENT = /^(?:script|style|noscript|template|a|head)$/u

const counted = new WeakMap<Node, Map<Node, number>>()
const together = new WeakMap<Node, Map<string, number>>()

/** Whether an element, with those beside it that are of its kind, holds a good part of all words of the page that are no links: the records of a feed do so together. */
export function holdsText(document: Node, element: Node): boolean {
  let lengths = counted.get(document)
  if (!lengths) counted.set(document, (lengths = countWords(document)))
  const own = lengths.get(element) ?? 0
  const parent = 'parentNode' in element ? element.parentNode : null
  let kinds = parent ? together.get(parent) : undefined
  if (parent && !kinds) together.set(parent, (kinds = countKinds(parent, lengths)))
  return own > 0 && Math.max(own, kinds?.get(kindOf(element)) ?? 0) >= GOOD_PART * (lengths.get(document) ?? 0)
}

/** Tag and class: what the items of one list have in common. */
function kindOf(node: Node): string {
  return 'tagName' in node ? `${node.tagName}.${node.attrs.find(({ name }) => name === 'class')?.value ?? ''}` : ''
}

function countKinds(parent: Node, lengths: ReadonlyMap<Node, number>): Map<string, number> {
  const kinds = new Map<string, number>()
  if ('childNodes' in parent) for (const child of parent.childNodes) kinds.set(kindOf(child), (kinds.get(kindOf(child)) ?? 0) + (lengths.get(child) ?? 0))
  return kinds
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
