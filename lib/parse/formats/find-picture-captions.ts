import type { DefaultTreeAdapterMap } from 'parse5'
import { pointsUp } from './points-up.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const BLOCK = /^(?:p|div|center|figure|section)$/u
const SET_CENTRE = /text-align\s*:\s*center/iu
const SENTENCE = /[。！？!?；;：:]/u
const LONGEST = 60
const LONGEST_NAME = 8
const DEEPEST = 4
/** 某某在发布会上, 发布会现场: what a picture shows, wherever it is set. */
const SHOWS = /^\p{Script=Han}{2,24}(?:在\p{Script=Han}{2,16}(?:上|中|现场)(?:发言|讲话|介绍情况|回答提问|答记者问|提问)?|(?:发布|记者|通气|说明|见面)会现场)$/u
/** A holder of pictures has few elements; the bound keeps the time linear. */
const MOST_NODES = 16

/**
 * Blocks that say what the picture right above them shows: set to the middle like it, plain and short, and no sentence
 * that ends unless what comes behind is set otherwise; or in one block with it, and more than a name; or behind a sign that points up to it. Words set so under a picture are nobody's, whatever class they have.
 */
export function findPictureCaptions(document: Node): ReadonlySet<Element> {
  const found = new Set<Element>()
  const stack: Node[] = [document]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('childNodes' in node)) continue
    let picture: Element | null = null
    for (const [at, child] of node.childNodes.entries()) {
      stack.push(child)
      if (!('tagName' in child)) continue
      if (picture && BLOCK.test(child.tagName) && ((isCentred(picture) && isCentred(child) || SHOWS.test(wordsOf(child).trim())) && isCaption(child, !isCentred(nextElement(node.childNodes, at))) || pointsUp(wordsOf(child)))) found.add(child)
      if (BLOCK.test(child.tagName) && isCentred(child) && isPictureWithWords(child)) found.add(child)
      picture = BLOCK.test(child.tagName) && holdsPictureAlone(child) ? child : null
    }
  }
  return found
}

/** What comes behind: where that is set to the middle as well, the page sets all its words so. */
function nextElement(siblings: readonly Node[], at: number): Element | undefined {
  return siblings.slice(at + 1, at + 4).find((child): child is Element => 'tagName' in child)
}

function isCentred(element: Element | undefined): boolean {
  if (!element) return false
  const attribute = (name: string): string => element.attrs.find(other => other.name === name)?.value ?? ''
  return BLOCK.test(element.tagName) && (element.tagName === 'center' || attribute('align').toLowerCase() === 'center' || SET_CENTRE.test(attribute('style')))
}

/** @param ends whether the words may be a sentence, which ends with its stop */
function isCaption(element: Element, ends: boolean): boolean {
  const [words] = element.childNodes
  const bare = element.childNodes.length === 1 && words !== undefined && 'value' in words
  const text = bare ? words.value.trim() : (wordsInStyle(element) ?? '').trim()
  // A name alone in a style of its own stands over what somebody says.
  return text.length > (bare ? 0 : LONGEST_NAME) && text.length <= LONGEST && !SENTENCE.test(ends ? text.replace(/。$/u, '') : text)
}

/** The words of an element that holds no more than inline elements, each alone in the other: <p><span>words</span></p>. */
function wordsInStyle(element: Element): string | null {
  let node: Node | undefined = element
  for (let depth = 0; depth < DEEPEST && node && 'childNodes' in node; depth++) {
    const filled: Node[] = node.childNodes.filter(child => !('value' in child && child.value.trim() === ''))
    if (filled.length !== 1) return null
    node = filled[0]
    if (node && 'value' in node) return node.value
  }
  return null
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
