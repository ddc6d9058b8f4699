import { isOutlet } from '../names/is-outlet.ts'
import { mediumOf } from '../names/medium-of.ts'
import type { Line } from '../formats/page.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { readLabel } from '../labels/read-label.ts'
import type { Cue } from './cue.ts'
import { LEAD } from './read-cue.ts'
import { skip } from './skip.ts'

/** [ 问 · 某报 ], 提问 | 某台“某栏目”, alone on a line: the mark of a question, a sign, and whoever asks. */
const MARKED = /^[\[［【〔]?[\s\u3000*_]*(?:(?:媒体|记者|现场|网络)?(?:提问|追问|发问|问)|Q)[\s\u3000*_]*[·•・‧｜|丨\/／][\s\u3000*_]*([^\s\u3000。！？!?；;，,：:[\]［］【】〔〕](?:[^。！？!?；;：:[\]［］【】〔〕]{0,22}[^\s\u3000。！？!?；;，,：:[\]［］【】〔〕*_])?)[\s\u3000*_]*[\]］】〕]?[\s\u3000*_]*$/iu
const ASKS = /[？?]|请问|想问|请教|想了解|请[^。]{0,8}(?:介绍|谈谈|讲讲|说说)/u
/** What stands there that asks nothing. */
const NO_ASKER = /环节|时间|部分|互动|问答|关于|问题/u
const LONGEST = 60
const FEWEST = 2

type Asker = { at: number; from: number; printed: string; known: boolean }

/**
 * Lines that set a mark of asking and a sign before whoever asks, each over a question, where a page has several. If it
 * asks under one of these names twice, or one of them is a medium's by its shape or quotation marks, they name who asks
 * and not of what: whatever the others are called, they ask, too.
 */
export function readMarkedAskers(lines: Line[]): ReadonlyMap<number, Cue> {
  const found = lines.flatMap((line, at): Asker[] => {
    if (line.text.length > LONGEST || line.opens) return []
    const from = skip(line.text, 0, LEAD)
    const words = MARKED.exec(line.plain.slice(from))
    if (!words?.[1] || NO_ASKER.test(words[1])) return []
    const offset = from + words[0].lastIndexOf(words[1])
    const printed = line.text.slice(offset, offset + words[1].length)
    const label = readLabel(printed)
    return [{ at, from: offset, printed, known: label?.kind === 'reporter' || label?.kind === 'outlet' || /^《[^》]+》/u.test(printed) || isOutlet(words[1]) }]
  })
  const asking = found.filter(({ at }) => ASKS.test(lines[nextFilled(lines, at + 1)]?.plain.slice(0, 600) ?? '')).length
  const names = found.some(({ known }) => known) || new Set(found.map(({ printed }) => printed)).size < found.length
  if (found.length < FEWEST || asking * 3 < found.length * 2 || !names) return new Map()
  return new Map(found.map(({ at, from, printed }) => [at, cueOf(lines, at, from, printed)]))
}

function cueOf(lines: Line[], at: number, from: number, printed: string): Cue {
  const label = readLabel(printed)
  const asks = label?.kind === 'reporter' || label?.kind === 'netizen' || label?.kind === 'person' && label.role === 'reporter'
  // 某报·姓名 is a person; of one called like anybody the page knows no more than that he asks.
  const name = label?.kind === 'outlet' ? label.name : printed
  return { line: at, form: 'line', label: asks ? label : { kind: 'reporter', name, organization: mediumOf(name) }, printed, at: from, body: lines[at]?.text.length ?? 0, lastLine: at, marks: '', stated: true }
}
