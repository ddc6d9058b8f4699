import type { DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** <font size="5">: no text is set so large but what is over it. */
const LARGE = /^\+?[5-7]$|^\+[23]$/u
const SHORTEST = 8
const LONGEST = 80
/** A title holds few elements; the bound keeps the time linear. */
const MOST_NODES = 20

/**
 * Makes a heading of the title that an old page without headings sets large: the only words of that size on it, where it has
 * no heading of the first level. Changes the document; walks without recursion.
 */
export function raiseLargeTitle(document: Node): void {
  const title = findLargeTitle(document)
  if (title) Object.assign(title, { tagName: 'h1', nodeName: 'h1' })
}

function findLargeTitle(document: Node): Element | null {
  let found: Element | null = null
  const stack: Node[] = [document]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === 'h1') return null
    if ('tagName' in node && node.tagName === 'font' && LARGE.test(node.attrs.find(({ name }) => name === 'size')?.value.trim() ?? '')) {
      if (found) return null
      found = node
    }
    if ('childNodes' in node) for (const child of node.childNodes) stack.push(child)
  }
  const length = found === null ? 0 : lengthOf(found)
  return length >= SHORTEST && length <= LONGEST ? found : null
}

/** How much an element holds, without white space; 0 where it holds more elements than a title does. */
function lengthOf(element: Element): number {
  const stack: Node[] = [element]
  let length = 0
  for (let node = stack.pop(), seen = 0; node; node = stack.pop()) {
    if (++seen > MOST_NODES) return 0
    if ('value' in node) length += node.value.replace(/[\s\u3000]+/gu, '').length
    if ('childNodes' in node) stack.push(...node.childNodes.slice(0, MOST_NODES + 1))
  }
  return length
}
