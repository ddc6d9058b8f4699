import { createHash } from 'node:crypto'
import type { Answer, Citation } from '../../lib/contract/answer.ts'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { questionSchema, type Question } from '../../lib/contract/question.ts'
import type { Sources } from '../../lib/evaluate/asked-sources.ts'
import { sentenceSpans } from '../../lib/text/sentence-spans.ts'

const speaker = (name: string) => ({ name, title: null, organization: null, role: 'spokesperson' as const })

/** Two speakers and a lead, each paragraph a turn. */
export const text = '会议周一举行。\n甲明说，新建学校38所。新增学位4万个。\n乙华说，清理检查19项。新建学校5所。'

const [lead, first, second] = text.split('\n') as [string, string, string]
const turn = (from: number, words: string, name: string | null) =>
  ({ start: from, end: from + words.length, speaker: name, role: name ? 'spokesperson' as const : 'narration' as const })

export const briefing: Briefing = {
  id: 'b1', fileName: 'b1.txt', title: null, date: null, venue: null, source: null, text,
  sha256: createHash('sha256').update(text).digest('hex'),
  speakers: [speaker('甲明'), speaker('乙华')],
  turns: [turn(0, lead, null), turn(lead.length + 1, first, '甲明'), turn(lead.length + first.length + 2, second, '乙华')],
  sections: [],
}

export const sources: Sources = new Map([['b1', { briefing, sentences: sentenceSpans(text) }]])

/** A citation of the words' first place, by whoever the answer says. */
export function cite(marker: number, quote: string, name: string | null): Citation {
  const start = text.indexOf(quote)
  return { marker, briefingId: 'b1', speaker: name === null ? null : speaker(name), quote, start, end: start + quote.length, sha256: briefing.sha256 }
}

export function answerOf(words: string, citations: Citation[] = [], rest: Partial<Answer> = {}): Answer {
  return {
    id: 'a', question: '', standaloneQuestion: '', outcome: 'answered', text: words, citations, nearest: [],
    sentences: [{ text: words, citations: citations.map(citation => citation.marker), verdict: 'supported', reasons: [] }],
    model: { id: 'm', mode: 'local' }, timings: { total: 100 }, ...rest,
  }
}

export const questionOf = (fields: Partial<Question>): Question => questionSchema.parse({ id: 'q', question: '？', answerable: true, ...fields })
