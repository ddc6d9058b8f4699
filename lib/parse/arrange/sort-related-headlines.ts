import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { isLinkLine } from '../lines/is-link-line.ts'
import { nextFilled } from '../lines/next-filled.ts'
import type { SortStep } from './sort-step.ts'

/** Who has stood on a line of his own and speaks. */
const SPEAKERS: ReadonlySet<Label['kind']> = new Set(['person', 'reporter', 'role', 'question', 'answer', 'netizen', 'surname'])
const HEADLINES: ReadonlySet<LineKind> = new Set(['text', 'field', 'stage', 'caption'])
const LONGEST_HEADLINE = 60
/** Longest word for a part in the talk: 提问人. */
const LONGEST_PART = 6

/** The headlines under 相关新闻, past the middle of a page, which may name whom they tell of: 某某：…. */
export const sortRelatedHeadlines: SortStep = (lines, kinds) => {
  const before = new Map<string, number>()
  lines.forEach((line, at) => {
    const words = line.plain.trim()
    const times = before.get(words) ?? 0
    before.set(words, times + 1)
    // 提问, alone on its line, as it has stood over who asked before: the talk goes on.
    if (at <= lines.length / 2 || times > 0 && (times > 1 && words.length <= LONGEST_PART || SPEAKERS.has(readLabel(words)?.kind ?? 'word'))) return
    if (HEADLINES.has(kinds[at] ?? 'blank') && isUnderRelated(lines, kinds, at) && line.text.length < LONGEST_HEADLINE && !/[。！？]/u.test(line.plain)) kinds[at] = 'related'
  })
}

/** Whether the line above, lines that are no more than a link aside, stands under such a heading. */
function isUnderRelated(lines: Line[], kinds: readonly LineKind[], at: number): boolean {
  let above = nextFilled(lines, at - 1, -1)
  while (above > 0 && kinds[above] === 'furniture' && (lines[above]?.marked === 'aside' || isLinkLine(lines[above]?.plain.trim() ?? ''))) above = nextFilled(lines, above - 1, -1)
  // 名词解释：某词，指…。: a box in one, over no headlines.
  return kinds[above] === 'related' && !/。[”」』）)]?[\s\u3000*_]*$/u.test(lines[above]?.plain ?? '')
}
