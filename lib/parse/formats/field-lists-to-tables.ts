import { inBothScripts } from '../../text/in-both-scripts.ts'
import type { DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']
type Child = Element['childNodes'][number]
/** A term, and what it says. */
type Field = [Element, ...Child[]]

const KIND = '(?:发布会?|活动|会议|直播|访谈|节目|本期|举办|举行|召开)?'
/** What happened when and where, and of what: a list with such a term tells of the event. */
const TELLS = inBothScripts(new RegExp(`^${KIND}(?:时间|日期|地点|地址|会场|主题|议题)$`, 'u'))
/** Other terms of such a list: who was there, whose it is. */
const FIELD = inBothScripts(new RegExp(`^${KIND}(?:嘉宾|主持人?|人员|对象|摘要|简介|导语|状态|发布人|发言人|主办|承办|协办|主办单位|承办单位|协办单位|来源|栏目|速记|记录|编辑|摄影|网址|平台|(?:出席|参加|参与)(?:人员|单位|媒体)?|参加媒体)$`, 'u'))
const LIST = /^(?:dl|ul|ol|div|section)$/u
const INLINE = /^(?:span|em|i|b|strong|label|font|a)$/u
const LONGEST = 120
/** A list of fields has few elements; the bound keeps the time linear. */
const MOST_NODES = 120

/**
 * Sets the terms of a list (时间, 地点, 嘉宾, 主办) and what stands under each as the rows of a table, where every term is
 * the name of a field and nothing under them is a sentence: so nobody is taken to speak under 主持人. Changes the tree.
 */
export function fieldListsToTables(document: Node): void {
  const stack: Node[] = [document]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('childNodes' in node)) continue
    if ('tagName' in node && LIST.test(node.tagName)) tabulate(node)
    for (const child of node.childNodes) stack.push(child)
  }
}

function tabulate(list: Element): void {
  const rows = list.tagName === 'dl' ? rowsOfTerms(list) : rowsOfItems(list)
  const terms = rows.map(([term]) => wordsOf(term)?.replace(/[\s\u3000:：]+/gu, '') ?? '')
  // Words between the items would be lost.
  if (rows.length === 0 || list.childNodes.some(child => 'value' in child && child.value.trim() !== '') || !terms.some(term => TELLS.test(term)) || !terms.every(term => TELLS.test(term) || FIELD.test(term))) return
  if (rows.some(([, ...values]) => values.some(value => { const words = wordsOf(value); return words === null || words.length > LONGEST || /[。！？]/u.test(words) }))) return
  Object.assign(list, { nodeName: 'table', tagName: 'table', childNodes: rows.map(cells => {
    const row = elementOf('tr', list)
    for (const cell of cells) {
      const td = elementOf('td', row)
      td.childNodes.push(cell)
      row.childNodes.push(td)
    }
    return row
  }) })
}

/** Each term with what stands under it, a list's items perhaps set in pairs; none where the list holds anything else. */
function rowsOfTerms(list: Element): Field[] {
  const items = elementsIn(list).flatMap(item => item.tagName === 'div' ? elementsIn(item) : [item])
  const rows: Field[] = []
  for (const item of items) {
    if (item.tagName === 'dt') rows.push([item])
    else if (item.tagName === 'dd' && rows.length > 0) rows.at(-1)!.push(item)
    else return []
  }
  return rows
}

/** <li><label>时间</label><span>…</span></li>, <p><b>时间</b>…</p>: each item's term and its value; none where an item is made otherwise. */
function rowsOfItems(list: Element): Field[] {
  const rows: Field[] = []
  for (const item of elementsIn(list)) {
    const [term, ...values] = item.childNodes.filter(child => !('value' in child && child.value.trim() === ''))
    if (!term || !isInline(term) || values.length === 0 || values.some(value => !('value' in value) && !isInline(value))) return []
    rows.push([term, ...values])
  }
  return rows
}

const isInline = (node: Child): node is Element => 'tagName' in node && INLINE.test(node.tagName)

const elementsIn = (parent: Element): Element[] => parent.childNodes.length > MOST_NODES ? [] : parent.childNodes.filter((child): child is Element => 'tagName' in child)

/** The words of an element with few elements inside it; null where it has more. */
function wordsOf(element: Child): string | null {
  const nodes: Node[] = [element]
  let words = ''
  for (let seen = 0; nodes.length > 0; seen++) {
    const node = nodes.pop()!
    if (seen > MOST_NODES) return null
    if ('value' in node) words += node.value
    if ('childNodes' in node) nodes.push(...node.childNodes.slice(0, MOST_NODES).reverse())
  }
  return words.trim()
}

const elementOf = (tagName: string, parentNode: Element): Element => ({ nodeName: tagName, tagName, attrs: [], namespaceURI: parentNode.namespaceURI, childNodes: [], parentNode })
