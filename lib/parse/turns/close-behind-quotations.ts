import type { Cue } from '../grammar/cue.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { nextText } from '../lines/next-text.ts'
import type { Line, Page } from '../formats/page.ts'
import { isQuoted } from '../lines/is-quoted.ts'

const FEWEST = 3
/** Of so many labels one may have something told behind its quotation. */
const MOST_TOLD = 2

/**
 * A page that quotes the words under each of its labels tells by that where they end: the first line behind
 * a quotation is the page's own.
 */
export function closeBehindQuotations(page: Page, kinds: LineKind[], cues: readonly Cue[]): Page {
  const { lines } = page
  const beside = closeBesideQuotations(page, kinds, cues)
  if (beside) return beside
  const under = cues.flatMap(cue => nextText(lines, kinds, cue.lastLine + 1) ?? [])
  if (cues.length < FEWEST || cues.some(cue => cue.form !== 'line') || !under.every(at => isQuoted(lines[at]))) return page
  const labels = new Set(cues.map(cue => cue.line))
  const behind = new Set(under.flatMap(from => {
    let at = from
    while (at < lines.length && (isQuoted(lines[at]) || lines[at]?.text.trim() === '')) at++
    return labels.has(at) ? [] : [at]
  }))
  // A saying set over each speech is quoted, too, and the speech goes on behind it.
  const told = [...behind].filter(at => kinds[at] === 'text' && lines[at]?.heading === 0).length
  if (told * MOST_TOLD > cues.length) return page
  return { ...page, lines: lines.map((line, at): Line => behind.has(at) ? { ...line, closes: true } : line) }
}

/** 「words」, to the end of the line. */
const QUOTED_WHOLE = /^[「“『"][^「」『』“”"]{1,400}[」”』"][\s\u3000]*$/u

/** 姓名：「words」, each label with its words in quotation marks beside it: whatever line has neither is the page's own. */
function closeBesideQuotations(page: Page, kinds: LineKind[], cues: readonly Cue[]): Page | null {
  const { lines } = page
  if (cues.length < FEWEST || !cues.every(cue => cue.form === 'colon' && cue.lastLine === cue.line && QUOTED_WHOLE.test(lines[cue.line]?.text.slice(cue.body) ?? ''))) return null
  const labels = new Set(cues.map(cue => cue.line))
  return { ...page, lines: lines.map((line, at): Line => kinds[at] === 'text' && !labels.has(at) && !/^[\s\u3000]*[「“『"]/u.test(line.text) ? { ...line, closes: true } : line) }
}
