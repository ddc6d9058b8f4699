import { createHash } from 'node:crypto'
import { chunkBriefing } from '../../../lib/chunk/chunk-briefing.ts'
import type { Briefing, Turn } from '../../../lib/contract/briefing.ts'
import type { Hit } from '../../../lib/contract/passage.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'

/** A briefing of the given turns, one paragraph each; null speaks for the narration. */
export function makeBriefing(turns: readonly (readonly [speaker: Speaker | null, text: string])[]): Briefing {
  let text = ''
  const placed = turns.map(([speaker, words]): Turn => {
    const start = text.length
    text += words
    const end = text.length
    text += '\n\n'
    return { start, end, speaker: speaker?.name ?? null, role: speaker?.role ?? 'narration' }
  })
  const speakers = [...new Map(turns.flatMap(([speaker]) => (speaker ? [[speaker.name, speaker] as const] : []))).values()]
  return {
    id: 'b1', fileName: 'b1.txt', title: '临江市新闻发布会', date: '2025-03-01', venue: null, source: null, text,
    sha256: createHash('sha256').update(text).digest('hex'), speakers, turns: placed,
    sections: placed.map(({ start, end, speaker }, i) => ({ start, end, speaker, headline: null, keyword: null, turns: [i, i + 1], paragraphs: [{ start, end, breaks: [] }] })),
  }
}

/** Every passage as a hit, in page order. */
export function hitsOf(briefing: Briefing): Hit[] {
  return chunkBriefing(briefing).map((passage, i) => ({ passage, score: 1 / (i + 1), ranks: { dense: i + 1, lexical: i + 1 } }))
}
