import type { LineKind } from '../lines/classify-line.ts'
import { keywordOf } from '../lines/keyword-of.ts'
import type { Page } from '../formats/page.ts'

/**
 * Which keyword belongs to which section. Keyword lines stand before their section's label, or
 * after it; those left over at the end belong, in order, to the sections that have none.
 * @param labels line of each section's label, in page order
 * @param bare lines before a label that are printed where other sections have their keyword line
 */
export function assignKeywords(page: Page, kinds: LineKind[], labels: number[], bare: ReadonlyMap<number, number>): (string | null)[] {
  const keywords: (string | null)[] = labels.map(() => null)
  const lines = kinds.flatMap((kind, at) => kind === 'keyword' ? [at] : [])
  if (lines.length === 0) return keywords
  const first = labels[0] ?? 0
  const before = bare.size > 0 || (lines[0] ?? 0) < first
  for (const [section, line] of bare) keywords[section] = (page.lines[line]?.text ?? '').trim().replace(/^[#*_\s\u3000]+|[*_\s\u3000]+$/gu, '')
  const left: string[] = []
  for (const at of lines) {
    const line = page.lines[at]
    if (!line) continue
    const keyword = keywordOf(line.text, line.plain)
    const section = before ? labels.findIndex(label => label > at) : labels.findLastIndex(label => label <= at)
    const nextIsLabel = !before || section >= 0 && kinds.slice(at + 1, labels[section]).every(kind => kind === 'blank' || kind === 'keyword')
    if (section >= 0 && nextIsLabel && keywords[section] === null) keywords[section] = keyword
    else left.push(keyword)
  }
  for (let at = 0; at < keywords.length && left.length > 0; at++) if (keywords[at] === null) keywords[at] = left.shift() ?? null
  return keywords
}
