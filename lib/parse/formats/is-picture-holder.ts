import type { DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

const PICTURE = /(?:^|[-_\s])(?:pic|pics|photo|picture|img|image|imgbox|picbox|tupian|figure|thumb)(?:$|[-_\s\d])/iu
/** A caption is short, and its holder has few elements; the bound keeps the time linear. */
const MOST_NODES = 16
const LONGEST = 80

/** Whether an element, by its class, holds a picture and the words under it: <div class="pic"><img><p>words</p></div>. */
export function isPictureHolder(element: DefaultTreeAdapterMap['element'], className: string): boolean {
  if (!/^(?:div|p|center|section)$/u.test(element.tagName) || !PICTURE.test(className)) return false
  const nodes: Node[] = [element]
  let picture = false
  let words = 0
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]
    if (!node || at > MOST_NODES) return false
    if (node.nodeName === 'img') picture = true
    if ('value' in node) words += node.value.trim().length
    if ('childNodes' in node) for (const child of node.childNodes.slice(0, MOST_NODES)) nodes.push(child)
  }
  return picture && words <= LONGEST
}
