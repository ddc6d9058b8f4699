import type { LineKind } from '../lines/classify-line.ts'
import type { Page } from '../formats/page.ts'

const LONGEST = 12

/**
 * Short lines directly before a label, on a page whose other labels have a keyword line there:
 * keywords whose 关键词： is not printed.
 * @param labels lines of the labels, in page order
 * @returns line of the keyword by index of the label
 */
export function findBareKeywords(page: Page, kinds: LineKind[], labels: number[], titleLines: ReadonlySet<number>): Map<number, number> {
  const found = new Map<number, number>()
  if (!kinds.includes('keyword')) return found
  for (const [section, label] of labels.entries()) {
    let at = label - 1
    while (at >= 0 && kinds[at] === 'blank') at--
    const words = page.lines[at]?.text.trim() ?? ''
    const previous = labels[section - 1] ?? -1
    if (at > previous && kinds[at] === 'text' && !titleLines.has(at) && words.length <= LONGEST && !/[。！？，,；;：:]/u.test(words)) found.set(section, at)
  }
  return found
}
