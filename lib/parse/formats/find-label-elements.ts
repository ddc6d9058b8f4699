import type { DefaultTreeAdapterMap } from 'parse5'
import { toSimplified } from '../../text/to-simplified.ts'
import { isName } from '../names/is-name.ts'
import { isOutlet } from '../names/is-outlet.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const INLINE = /^(?:span|em|i|b|strong|label|font|a|cite)$/u
const BLOCK = /^(?:p|div|li|dd|td|section|blockquote)$/u
const FEWEST = 3
const LONGEST = 30

/**
 * Inline elements that a style sheet makes labels: on this page every element of their class or style stands
 * first in its block, is short, ends no sentence, and has words behind it. Walks without recursion.
 */
export function findLabelElements(document: Node): ReadonlySet<Element> {
  const byClass = new Map<string, { elements: Element[]; other: boolean }>()
  const stack: Node[] = [document]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('childNodes' in node)) continue
    for (const child of node.childNodes) stack.push(child)
    if (!('tagName' in node) || !INLINE.test(node.tagName)) continue
    const name = attributeOf(node, 'class') || styleOf(node)
    if (!name) continue
    const found = byClass.get(`${node.tagName}.${name}`) ?? { elements: [], other: false }
    byClass.set(`${node.tagName}.${name}`, found)
    if (isLabel(node)) found.elements.push(node)
    else found.other = true
  }
  return new Set([...byClass.values()].flatMap(({ elements, other }) => other || elements.length < FEWEST || !attributeOf(elements[0]!, 'class') && !nameMost(elements) ? [] : elements))
}

function isLabel(element: Element): boolean {
  const { parentNode, childNodes: [words] } = element
  if (element.childNodes.length !== 1 || !words || !('value' in words) || !parentNode || !('tagName' in parentNode) || !BLOCK.test(parentNode.tagName)) return false
  const text = words.value.trim()
  if (text.length < 2 || text.length > LONGEST || /[。！？!?；;，]/u.test(text)) return false
  const filled = parentNode.childNodes.filter(node => !('value' in node) || node.value.trim() !== '')
  const next = filled[1]
  // A colon behind it is a label's own mark, and kept on its line.
  return filled[0] === element && next !== undefined && 'value' in next && !/^\s*[:：]/u.test(next.value)
}

function attributeOf(element: Element, name: string): string {
  return element.attrs.find(attribute => attribute.name === name)?.value ?? ''
}

const styleOf = (element: Element): string => attributeOf(element, 'style') || attributeOf(element, 'color')

/** Whether most of them read like somebody who speaks: a style alone may set off any words. */
function nameMost(elements: Element[]): boolean {
  const named = elements.filter(({ childNodes: [words] }) => {
    const text = toSimplified(words && 'value' in words ? words.value : '').trim()
    const last = text.split(/[\s\u3000]+/u).at(-1) ?? ''
    return isName(last) || isOutlet(text) || /(?:记者|主持人|发言人)$/u.test(text)
  })
  return named.length * 2 > elements.length
}
