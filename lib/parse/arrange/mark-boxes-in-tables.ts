import { isEditorsBox } from '../lines/is-editors-box.ts'
import type { Line, Page } from '../formats/page.ts'
import { ROW } from '../lines/row.ts'

/** Lines of such a box at most. */
const MOST = 8

/** 【名词解释】某词：…, between two rows of one table, where a page in columns has set it: the box to the end of its sentence is none of the talk, which goes on behind it. */
export function markBoxesInTables(page: Page): Page {
  const boxes = new Set<number>()
  page.lines.forEach((line, at) => {
    if (!isEditorsBox(line) || !isRow(page.lines[at - 1])) return
    let end = at
    while (end < at + MOST && page.lines[end] && !/。[”」』）)]?\s*$/u.test(page.lines[end]?.text ?? '')) end++
    if (end < at + MOST && isRow(page.lines[end + 1])) for (let row = at; row <= end; row++) boxes.add(row)
  })
  return boxes.size === 0 ? page : { ...page, lines: page.lines.map((line, at): Line => (boxes.has(at) ? { ...line, marked: 'aside' } : line)) }
}

const isRow = (line: Line | undefined): boolean => line !== undefined && ROW.test(line.text)
