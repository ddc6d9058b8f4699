/** One printed line of a PDF page: its words and where they stand, in points from the page's lower left corner. */
export type PrintedLine = { text: string; left: number; right: number; y: number; size: number; page: number; width: number; height: number }

type TextItem = { str: string; transform: number[]; width: number; height: number; hasEOL: boolean }

/** Gaps wider than this many letter heights part the cells of a table row; narrower ones are a space. */
const CELL_GAP = 1.1
const SPACE_GAP = 0.3

/** Puts a page's text items together to lines, in content-stream order: an item on the same height to the right continues the line. */
export function toPrintedLines(items: readonly unknown[], page: { page: number; width: number; height: number }): PrintedLine[] {
  const lines: PrintedLine[] = []
  let open: PrintedLine | null = null
  for (const item of items) {
    if (!isTextItem(item) || item.str.trim() === '') continue
    const left = item.transform[4] ?? 0
    const y = item.transform[5] ?? 0
    const size = item.height || Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0)
    if (open && Math.abs(open.y - y) < size * 0.5 && left >= open.right - size * 0.8) {
      const gap = (left - open.right) / (size || 1)
      open.text += (gap > CELL_GAP ? '\t' : gap > SPACE_GAP && !/\s$/u.test(open.text) ? ' ' : '') + item.str
      open.right = left + item.width
      open.size = Math.max(open.size, size)
    } else {
      open = { text: item.str, left, right: left + item.width, y, size, ...page }
      lines.push(open)
    }
  }
  return lines.map(line => ({ ...line, text: unifyRadicals(line.text).replace(/[\r\n]+/gu, ' ').trimEnd() }))
}

/** Radicals that NFKC leaves alone, each with the character it stands for. */
const SUPPLEMENT: Record<string, string> = { '⺟': '母', '⺠': '民', '⼾': '户', '⻁': '虎', '⻄': '西', '⻅': '见', '⻆': '角', '⻉': '贝', '⻋': '车', '⻑': '長', '⻓': '长', '⻔': '门', '⻘': '青', '⻙': '韦', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻢': '马', '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟', '⻨': '麦', '⻩': '黄', '⻬': '齐', '⻮': '齿', '⻰': '龙', '⻳': '龟' }

/** Some fonts map characters to their radicals' code points (⽉ for 月): the same words, but found by no search. */
function unifyRadicals(text: string): string {
  return text.replace(/\u2e3a/gu, '——').replace(/[\u2e80-\u2fd5\uf900-\ufaff]/gu, character => SUPPLEMENT[character] ?? character.normalize('NFKC'))
}

function isTextItem(item: unknown): item is TextItem {
  return typeof item === 'object' && item !== null && 'str' in item && typeof item.str === 'string' && 'transform' in item && Array.isArray(item.transform)
}
