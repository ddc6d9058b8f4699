import type { Briefing, Paragraph, Section, Span, Turn } from '../contract/briefing.ts'
import type { Passage, Sentence } from '../contract/passage.ts'
import { sentenceSpans } from '../text/sentence-spans.ts'

/** About 160 tokens: with the question and one more sentence it fits the reader's window of 208. */
const LONGEST = 260

/** Sentences of one stretch of text, layout breaks skipped. */
function sentencesOf(text: string, { start, end, breaks }: Paragraph): Sentence[] {
  const kept: number[] = []
  let read = ''
  for (let at = start; at < end; at++) {
    if (breaks.some(gap => at >= gap.start && at < gap.end)) continue
    kept.push(at)
    read += text.charAt(at)
  }
  return sentenceSpans(read).map(span => {
    const from = kept[span.start]!
    const to = kept[span.end - 1]! + 1
    return { start: from, end: to, text: read.slice(span.start, span.end), breaks: breaks.filter(gap => gap.start >= from && gap.end <= to) }
  })
}

const inside = (span: Span, turn: Turn) => span.start >= turn.start && span.end <= turn.end

function paragraphsOf(briefing: Briefing, turn: Turn, section: Section | undefined): Paragraph[] {
  const printed = section?.paragraphs.filter(paragraph => inside(paragraph, turn)) ?? []
  return printed.length > 0 ? printed : [{ start: turn.start, end: turn.end, breaks: [] }]
}

/** 检索段 of a briefing: whole sentences of one turn, paragraph by paragraph, short paragraphs together. */
export function chunkBriefing(briefing: Briefing): Passage[] {
  const passages: Passage[] = []
  briefing.turns.forEach((turn, number) => {
    const section = briefing.sections.find(each => number >= each.turns[0] && number < each.turns[1])
    const speaker = briefing.speakers.find(each => each.name === turn.speaker) ?? null
    const context = [briefing.title, speaker?.title, speaker?.name, section?.headline, section?.keyword].filter(Boolean).join(' ')
    let sentences: Sentence[] = []
    const close = () => {
      const first = sentences[0]
      const last = sentences.at(-1)
      if (first && last) passages.push({ id: `${briefing.id}#${passages.length}`, briefingId: briefing.id, turn: number, speaker, context, sentences, start: first.start, end: last.end })
      sentences = []
    }
    for (const paragraph of paragraphsOf(briefing, turn, section)) {
      for (const sentence of sentencesOf(briefing.text, paragraph)) {
        const length = sentences.reduce((sum, each) => sum + each.text.length, 0)
        if (length > 0 && length + sentence.text.length > LONGEST) close()
        sentences.push(sentence)
      }
    }
    close()
  })
  return passages
}
