import type { LineKind } from '../lines/classify-line.ts'
import type { Page } from '../formats/page.ts'

const LONGEST = 12
const SENTENCE = /[。！？!?…][”」』）)]?[\s\u3000]*$/u

/**
 * Short lines directly before a label, on a page whose other labels have a keyword line there:
 * keywords whose 关键词： is not printed.
 * @param labels lines of the labels, in page order
 * @returns line of the keyword by index of the label
 */
export function findBareKeywords(page: Page, kinds: LineKind[], labels: number[], titleLines: ReadonlySet<number>): Map<number, number> {
  const found = new Map<number, number>()
  if (!kinds.includes('keyword')) return found
  const filled = (from: number, step: 1 | -1): number => {
    let at = from
    while (kinds[at] === 'blank') at += step
    return at
  }
  const over = labels.map(label => filled(label - 1, -1))
  // 关键词：, in the head of what a program has written down, is over nobody's label.
  if (!over.some(at => kinds[at] === 'keyword')) return found
  // Where keywords stand under a label, which at the last may have slipped to the end, or over the headline, the line over the label is a headline.
  if (labels.slice(0, -1).some(label => kinds[filled(label + 1, 1)] === 'keyword') || over.some(at => kinds[at] === 'text' && kinds[filled(at - 1, -1)] === 'keyword')) return found
  for (const [section, at] of over.entries()) {
    const words = page.lines[at]?.text.trim() ?? ''
    const previous = labels[section - 1] ?? -1
    // 嗯, all that is said under a label alone on its line.
    if (previous >= 0 && filled(at - 1, -1) === previous && !SENTENCE.test(page.lines[previous]?.plain ?? '')) continue
    if (at > previous && kinds[at] === 'text' && !titleLines.has(at) && words.length <= LONGEST && !/[。！？，,；;：:]/u.test(words)) found.set(section, at)
  }
  return found
}
