import type { Briefing, Paragraph, Span } from '../contract/briefing.ts'
import { isMarkdown } from '../text/is-markdown.ts'
import { markdownSigns } from '../text/markdown-signs.ts'

/**
 * The paragraphs of each turn, by the turn's index. What a turn says outside its section's
 * paragraphs (a lead, a caption, a turn of no section) is a paragraph too: no word goes missing.
 * The signs of Markdown are layout, as blank lines are: nobody says them.
 */
export function turnParagraphs({ text, turns, sections, fileName }: Briefing): Paragraph[][] {
  const printed = sections.flatMap(section => section.paragraphs).sort((a, b) => a.start - b.start)
  let next = 0
  return turns.map(turn => {
    const paragraphs: Paragraph[] = []
    let at = turn.start
    while ((printed[next]?.end ?? Infinity) <= turn.start) next++
    for (let n = next; (printed[n]?.start ?? Infinity) < turn.end; n++) {
      const paragraph = printed[n]!
      const start = Math.max(paragraph.start, at)
      const end = Math.min(paragraph.end, turn.end)
      if (end <= start) continue
      paragraphs.push(...withWords(text, { start: at, end: start }), { start, end, breaks: paragraph.breaks })
      at = end
    }
    const all = [...paragraphs, ...withWords(text, { start: at, end: turn.end })]
    return isMarkdown(fileName) ? all.map(paragraph => withoutSigns(text, paragraph)) : all
  })
}

function withWords(text: string, span: Span): Paragraph[] {
  return /\S/u.test(text.slice(span.start, span.end)) ? [{ ...span, breaks: [] }] : []
}

const withoutSigns = (text: string, paragraph: Paragraph): Paragraph => ({ ...paragraph, breaks: [...paragraph.breaks, ...markdownSigns(text, paragraph)].sort((a, b) => a.start - b.start) })
