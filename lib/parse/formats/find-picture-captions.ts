import type { DefaultTreeAdapterMap } from 'parse5'
import { pointsUp } from './points-up.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const BLOCK = /^(?:p|div|center|figure|section)$/u
const SET_CENTRE = /text-align\s*:\s*center/iu
const SENTENCE = /[。！？!?；;：:]/u
const LONGEST = 60
/** 某某在发布会上, 发布会现场: what a picture shows, wherever it is set. */
const SHOWS = /^\p{Script=Han}{2,24}(?:在\p{Script=Han}{2,16}(?:上|中|现场)(?:发言|讲话|介绍情况|回答提问|答记者问|提问)?|(?:发布|记者|通气|说明|见面)会现场)$/u
/** A holder of pictures has few elements; the bound keeps the time linear. */
const MOST_NODES = 16

/**
 * Blocks that say what the picture right above them shows: set to the middle like it, plain and short, and no sentence
 * that ends; or in one block with it, and more than a name; or behind a sign that points up to it. Words set so under a picture are nobody's, whatever class they have.
 */
export function findPictureCaptions(document: Node): ReadonlySet<Element> {
  const found = new Set<Element>()
  const stack: Node[] = [document]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('childNodes' in node)) continue
    let picture: Element | null = null
    for (const child of node.childNodes) {
      stack.push(child)
      if (!('tagName' in child)) continue
      if (picture && BLOCK.test(child.tagName) && ((isCentred(picture) && isCentred(child) || SHOWS.test(wordsOf(child).trim())) && isCaption(child) || pointsUp(wordsOf(child)))) found.add(child)
      if (BLOCK.test(child.tagName) && isCentred(child) && isPictureWithWords(child)) found.add(child)
      picture = BLOCK.test(child.tagName) && holdsPictureAlone(child) ? child : null
    }
  }
  return found
}

function isCentred(element: Element): boolean {
  const attribute = (name: string): string => element.attrs.find(other => other.name === name)?.value ?? ''
  return BLOCK.test(element.tagName) && (element.tagName === 'center' || attribute('align').toLowerCase() === 'center' || SET_CENTRE.test(attribute('style')))
}

function isCaption(element: Element): boolean {
  const [words] = element.childNodes
  const text = element.childNodes.length === 1 && words && 'value' in words ? words.value.trim() : ''
  return text !== '' && text.length <= LONGEST && !SENTENCE.test(text)
}

/** <p><img><br>words, with a stop</p>: a name alone may stand over what somebody says. */
function isPictureWithWords(element: Element): boolean {
  const [first] = element.childNodes.filter(child => !('value' in child && child.value.trim() === ''))
  const words = first?.nodeName === 'img' ? wordsOf(element).trim() : ''
  return words.length <= LONGEST && /[，。]/u.test(words)
}

/** The words of a block with few elements inside it; empty where it has more. */
function wordsOf(block: Element): string {
  const nodes: Node[] = [block]
  let words = ''
  for (let node = nodes.pop(), seen = 0; node; node = nodes.pop(), seen++) {
    if (seen > MOST_NODES) return ''
    if ('value' in node) words += node.value
    if ('childNodes' in node) nodes.push(...node.childNodes.slice(0, MOST_NODES).reverse())
  }
  return words
}

function holdsPictureAlone(element: Element): boolean {
  const nodes: Node[] = [element]
  let picture = false
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]
    if (!node || at > MOST_NODES || 'value' in node && node.value.trim() !== '') return false
    if (node.nodeName === 'img') picture = true
    if ('childNodes' in node) nodes.push(...node.childNodes.slice(0, MOST_NODES))
  }
  return picture
}
