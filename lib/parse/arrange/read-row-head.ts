import { inBothScripts } from '../../text/in-both-scripts.ts'
import { readPieces } from '../cues/read-pieces.ts'
import { readTaggedName } from '../grammar/read-tagged-name.ts'
import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'

/** A figure; a row's first cell may number it. */
const FIGURE = /^[\d.,，]+[%％]?$/u
/** Times, numbers, dashes. */
const NOTHING = /^[\s\u3000\d:：.\-—–－年月日时分時/／]*$/u
/** 主持人，某处处长: his part in the talk, and his office, in one cell. */
const PART = inBothScripts(/^(主持人?|嘉宾|发言人|发布人|答复人)[\s\u3000]*[，,、；;/／][\s\u3000]*(?=\S)/u)
/** Cells that say what somebody does, not who he is. */
const PARTS: ReadonlySet<Label['kind']> = new Set(['question', 'answer', 'role'])

/** Who the short cells of a row name together, in whatever order: 姓名 | 主持人，职务 | 10:00, 某报 | 媒体提问. Null where they name nobody, or two. */
export function readRowHead(cells: readonly string[]): Label | null {
  if (cells.slice(1).some(cell => FIGURE.test(cell.trim()))) return null
  const filled = cells.flatMap(cell => {
    const part = PART.exec(cell.trim())
    return part?.[1] === undefined ? [cell.trim()] : [part[1], cell.trim().slice(part[0].length)]
  }).filter(cell => !NOTHING.test(cell))
  const isPart = (cell: string): boolean => PARTS.has(readLabel(cell)?.kind ?? 'word')
  const ordered = [...filled.filter(isPart), ...filled.filter(cell => !isPart(cell))].join('｜')
  const label = ordered === '' ? null : readPieces({ text: ordered })?.label ?? readTaggedName(ordered) ?? readLabel(ordered)
  // 项目 | 今年: a word alone may be anything.
  return label?.kind === 'word' && label.title === null ? null : label
}
