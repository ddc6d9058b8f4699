import type { LineKind } from '../lines/classify-line.ts'
import type { Line } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import type { Label } from '../formats/label.ts'
import { isTopicHeading } from '../lines/is-topic-heading.ts'
import { readLabel } from '../labels/read-label.ts'
import { nextFilled } from '../lines/next-filled.ts'

const ASKS = /^(?:记者|媒体|网友|现场|观众|听众)?(?:提问|追问|发问|问)$/u
/** ▶, ■: what opens a label. */
const SIGN = /^[\s\u3000*_]*[■●◆▍▌▎★◎□▲▶►◇○]/u
const LONGEST = 20
const SENTENCE = /[。！？!?…；;，,:：]|^第[一二三四五六七八九十\d]/u

/**
 * 提问 alone on a line with the asker's line under it, or the asker's line with 提问 under it. There
 * the place tells who asks, whether or not the words look like a medium or a name.
 * @returns null where the line at `at` opens no such label
 */
export function readAskerLines(lines: Line[], kinds: LineKind[], at: number): Cue | null {
  const line = lines[at]
  if (!line || kinds[at] !== 'text' && kinds[at] !== 'field') return null
  const tagFirst = ASKS.test(bare(line.plain))
  const next = nextFilled(lines, at + 1)
  const other = lines[next]
  if (!other || next - at > 3) return null
  if (!tagFirst && !ASKS.test(bare(other.plain.split('\t')[0] ?? ''))) return null
  const asker = tagFirst ? other : line
  // 话题一 船票怎么买, over ▶提问: the heading of a part and no name; nor is what stands without the sign that opens a label below it.
  if (asker.heading > 0 || !tagFirst && (isTopicHeading(line.plain) || SIGN.test(other.plain) && !SIGN.test(line.plain))) return null
  const printed = trimMarks(asker.text.split('\t')[0] ?? '')
  if (printed.length < 2 || printed.length > LONGEST || SENTENCE.test(printed) || ASKS.test(bare(printed))) return null
  const cell = other.text.indexOf('\t')
  // 提问 / 某报 / 记者: what he is stands under his medium.
  const below = nextFilled(lines, next + 1)
  const journalist = tagFirst && cell < 0 && /^(?:首席|特约|见习|实习|全媒体)?记者$/u.test(lines[below]?.plain.trim() ?? '') ? lines[below] : undefined
  if (journalist) return { line: at, form: 'line', label: asAsker(`${printed}${journalist.text.trim()}`), printed: `${printed}${journalist.text.trim()}`, at: 0, body: journalist.text.length, lastLine: below, bodyLine: below, marks: '' }
  if (cell < 0 && nextFilled(lines, next + 1) >= lines.length) return null
  const body = cell < 0 ? other.text.length : cell + 1
  return { line: at, form: cell < 0 ? 'line' : 'cell', label: asAsker(printed), printed, at: 0, body, lastLine: next, bodyLine: next, marks: '' }
}

function asAsker(printed: string): Label {
  const label = readLabel(printed)
  if (label?.kind === 'reporter' || label?.kind === 'netizen') return label
  if (label?.kind === 'outlet') return { kind: 'reporter', name: label.name, organization: label.name }
  if (label?.kind === 'person') return { ...label, role: 'reporter' }
  return { kind: 'reporter', name: printed, organization: printed }
}

function bare(plain: string): string {
  return trimMarks(plain).replace(/[:：]$/u, '').replace(/^[(（](.*)[)）]$/u, '$1')
}

function trimMarks(words: string): string {
  return words.trim().replace(/^[\s\u3000*_#>｜|·•・■●◆▍▌▎★◎□▲▶►◇○-]+|(?<![\s\u3000*_])[\s\u3000*_]+$/gu, '')
}

