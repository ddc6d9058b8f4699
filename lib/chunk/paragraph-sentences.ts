import type { Paragraph } from '../contract/briefing.ts'
import type { Sentence } from '../contract/passage.ts'
import { BOLD_SIGN } from '../text/bold-sign.ts'
import { sentenceSpans } from '../text/sentence-spans.ts'

/**
 * Sentences of one paragraph, read as the author meant it: a layout break inside is skipped, so that
 * a sentence cut in two by it is whole again, and still counted in the offsets. Where words of two
 * Latin letters or digits would run together over blanks, a space stands in for the break. A sentence that is set in bold whole
 * is quoted with both signs.
 */
export function paragraphSentences(text: string, { start, end, breaks }: Paragraph): Sentence[] {
  const gaps = breaks.filter(gap => gap.end > start && gap.start < end).sort((a, b) => a.start - b.start)
  let read = ''
  const origins: number[] = []
  let at = start
  const take = (to: number) => {
    for (; at < to; at++) {
      read += text.charAt(at)
      origins.push(at)
    }
  }
  for (const gap of gaps) {
    take(gap.start)
    at = Math.max(at, Math.min(gap.end, end))
    if (/\s/u.test(text.slice(gap.start, gap.end)) && /[\p{Script=Latin}\d]$/u.test(read) && /[\p{Script=Latin}\d]/u.test(text.charAt(at))) {
      read += ' '
      origins.push(at - 1)
    }
  }
  take(end)
  const bold = gaps.filter(gap => text.slice(gap.start, gap.end).replace(BOLD_SIGN, '') === '')
  return sentenceSpans(read).map(span => {
    let from = origins[span.start] ?? start
    let to = (origins[span.end - 1] ?? from) + 1
    for (let i = 0; i + 1 < bold.length; i += 2) {
      const [opens, closes] = [bold[i]!, bold[i + 1]!]
      if (opens.end < from || closes.start > to) continue
      if (opens.end === from) from = opens.start
      if (closes.start === to && opens.start >= from) to = closes.end
    }
    return { start: from, end: to, text: read.slice(span.start, span.end), breaks: gaps.filter(gap => gap.start >= from && gap.end <= to) }
  })
}
