import type { DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** Longest cell that is said again in the rows and columns that it spans, in UTF-16 units: the name of a group, not somebody's words. */
const LONGEST = 60
/** Most places of a row that cells of other rows reach into; no page has more columns, and the bound keeps the time linear. */
const MOST_COLUMNS = 40

/** A cell that reaches into the rows below: its column, its words, and into how many rows still. */
type Reaching = { words: string; rows: number }

/**
 * Gives a table its grid: a short cell that spans rows is said in each of them, one that spans columns in
 * each of those that others follow (in a table's first row also in the last), as a person reads it. Without
 * that a row would lose the group that it belongs to, and its cells would stand under the wrong headings.
 * Changes the tree; walks without recursion.
 */
export function spreadSpans(document: Node): void {
  const stack: Node[] = [document]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('childNodes' in node)) continue
    if ('tagName' in node && node.tagName === 'table') spread(rowsOf(node))
    for (const child of node.childNodes) stack.push(child)
  }
}

/** The rows of a table, not those of tables inside its cells. */
function rowsOf(table: Element): Element[] {
  const elements = (parent: Element) => parent.childNodes.filter((child): child is Element => 'tagName' in child)
  return elements(table).flatMap(child => child.tagName === 'tr' ? [child] : /^t(?:head|body|foot)$/u.test(child.tagName) ? elements(child).filter(row => row.tagName === 'tr') : [])
}

function spread(rows: Element[]): void {
  let reaching = new Map<number, Reaching>()
  rows.forEach((row, at) => {
    const cells = row.childNodes.filter((child): child is Element => 'tagName' in child && /^t[dh]$/u.test(child.tagName))
    if (reaching.size === 0 && !cells.some(cell => spanOf(cell, 'rowspan') > 1 || spanOf(cell, 'colspan') > 1)) return
    const below = new Map<number, Reaching>()
    const grid: Element[] = []
    const reachInto = () => {
      for (let from = reaching.get(grid.length); from && grid.length < MOST_COLUMNS; from = reaching.get(grid.length)) {
        if (from.rows > 1) below.set(grid.length, { words: from.words, rows: from.rows - 1 })
        grid.push(copyOf(row, from.words))
      }
    }
    cells.forEach((cell, place) => {
      reachInto()
      const words = wordsOf(cell)
      const [down, across] = words === null ? [1, 1] : [spanOf(cell, 'rowspan'), spanOf(cell, 'colspan')]
      // A cell alone in its row is the heading of what follows, and said once.
      const columns = cells.length > 1 && (at === 0 || place < cells.length - 1) ? Math.min(across, MOST_COLUMNS - grid.length) : 1
      for (let column = 0; column < Math.max(1, columns); column++) {
        if (down > 1 && words !== null) below.set(grid.length, { words, rows: down - 1 })
        grid.push(column === 0 ? cell : copyOf(row, words ?? ''))
      }
    })
    reachInto()
    reaching = below
    const known = new Set<Node>(cells)
    const rest = row.childNodes.filter(child => !known.has(child))
    row.childNodes = [...grid, ...rest]
  })
}

function spanOf(cell: Element, name: 'rowspan' | 'colspan'): number {
  const value = Number(cell.attrs.find(other => other.name === name)?.value ?? 1)
  return Number.isInteger(value) && value > 1 ? value : 1
}

/** A cell's words where they are few and it holds no more than inline elements; null otherwise. */
function wordsOf(cell: Element): string | null {
  let words = ''
  const stack: Node[] = [...cell.childNodes].reverse()
  for (let node = stack.pop(); node && words.length <= LONGEST; node = stack.pop()) {
    if ('value' in node) words += node.value.replace(/\s+/gu, ' ')
    else if ('childNodes' in node) {
      if ('tagName' in node && node.tagName === 'table') return null
      for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at]!)
    }
  }
  const whole = words.trim()
  return whole !== '' && whole.length <= LONGEST ? whole : null
}

function copyOf(row: Element, words: string): Element {
  const cell: Element = { nodeName: 'td', tagName: 'td', attrs: [], namespaceURI: row.namespaceURI, childNodes: [], parentNode: row }
  cell.childNodes.push({ nodeName: '#text', value: words, parentNode: cell })
  return cell
}
