import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { inBothScripts } from '../../text/in-both-scripts.ts'
import { readLabel } from '../labels/read-label.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { Column } from './read-columns.ts'
import { cellsOf, withoutBlanks } from './table-row.ts'

/** Most lines that one cell of who speaks is set over, but for the first. */
const MOST_BROKEN = 3
const LONGEST_PART = 20
const EVENT = /^[\s\u3000*_]*[(（【\[〔][^()（）【】[\]〔〕]{2,60}[)）】\]〕][\s\u3000*_]*$/u
const REMARK = /^[\s\u3000*_]*[(（][^()（）\t]{1,24}[)）][\s\u3000*_]*$/u
const ASKER = inBothScripts(/^[*_]*记者[*_]*$/u)
/** 姓名 / （补充）: what he does stands under his name. */
const ACTS = inBothScripts(/^[(（](?:再次?|继续)?(?:补充|补充回答|追问|回答|提问|插话|接着说|答)[)）]$/u)
const SENTENCE = /[。！？!?]/u
const WHO_AND_WORDS: readonly (Column | null)[] = ['speaker', 'words']

/** The lines under one that a row goes on in, and what the row's columns hold; null where the line is no row of a table of speakers, or is whole. */
export function brokenRow(lines: Line[], at: number, columns: readonly (Column | null)[] | null): { shape: readonly (Column | null)[]; rest: Line[] } | null {
  const line = lines[at]
  const cells = cellsOf(line?.text ?? '').length
  const plate = line !== undefined && isPlate(line, lines[at + 1]) || columns?.[0] === 'speaker' && spansLines(lines, at)
  // Without a heading, a name over two lines beside whole sentences is a row of who speaks and what.
  const shape = columns ?? (plate && isSpoken(lines[at + 1]) ? WHO_AND_WORDS : null)
  const rest = shape && (cells > 1 && cells < shape.length || plate) ? restOfRow(lines, at, shape.length) : []
  return shape && rest.length > 0 ? { shape, rest } : null
}

/** 记者 / （某报）　words, 某报 / 记者　words, 某局局长 / 姓名　words: who speaks is set over two lines of his cell, neither of which names him whole. */
function isPlate(line: Line, next: Line | undefined): boolean {
  const over = line.text.trim()
  const [remark = '', ...words] = cellsOf(next?.text ?? '').map(cell => cell.trim())
  if (over === '' || over.length > LONGEST_PART || words.length === 0 || remark.length > LONGEST_PART + 6 || SENTENCE.test(over)) return false
  const label = readLabel(withoutBlanks(over) + withoutBlanks(remark))
  if (REMARK.test(remark)) return label?.kind === 'reporter' || label?.kind === 'netizen' || ACTS.test(remark) && (label?.kind === 'person' || label?.kind === 'word')
  if (ASKER.test(remark)) return label?.kind === 'reporter'
  return readLabel(over)?.kind === 'title' && isPossibleName(toSimplified(withoutBlanks(remark)))
}

/** Whether a line is a row of two cells, the second of them a sentence. */
function isSpoken(line: Line | undefined): boolean {
  const cells = cellsOf(line?.text ?? '')
  return cells.length === 2 && SENTENCE.test(cells[1] ?? '')
}

/** 某局 / 副局长　姓名　words, 某台 / 记者　words: body, part or office and name are set over the lines of the speaker's cell, which together say more than the last of them. */
function spansLines(lines: Line[], at: number): boolean {
  const parts: string[] = []
  for (let next = at; next < at + MOST_BROKEN; next++) {
    const [part = '', ...others] = cellsOf(lines[next]?.text ?? '')
    if (part.trim() === '' || part.length > LONGEST_PART || EVENT.test(part) || /[。！？!?，；;：:]/u.test(part)) return false
    parts.push(part.trim())
    if (others.length === 0) continue
    const label = parts.length < 2 ? null : readLabel(parts.join(' '))
    const last = readLabel(part)
    // 某台 / 记者: whose reporter it is.
    if (label?.kind === 'reporter') return label.organization !== null && last?.kind === 'reporter' && last.organization === null
    return label?.kind === 'person' && (label.title ?? label.role) !== null && label.name === nameIn(last)
  }
  return false
}

const nameIn = (label: Label | null): string | null => label?.kind === 'person' || label?.kind === 'word' ? label.name : null

/** The lines a row goes on in where one of its cells is set over several: 姓名 / 职务; none where they do not add up to the row. */
function restOfRow(lines: Line[], at: number, columns: number): Line[] {
  let cells = cellsOf(lines[at]?.text ?? '').length
  for (let next = at + 1; next <= at + MOST_BROKEN; next++) {
    const line = lines[next]
    if (!line || line.heading > 0) return []
    cells += cellsOf(line.text).length - 1
    if (cells >= columns) return cells === columns ? lines.slice(at + 1, next + 1) : []
  }
  return []
}
