import { createHash } from 'node:crypto'
import type { Briefing } from '../../contract/briefing.ts'
import type { Dataset } from './read-dataset.ts'

/** A passage of a dataset as a briefing of one turn nobody is named for. */
export function asBriefing({ id, text }: Dataset['passages'][number]): Briefing {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {
    id, fileName: id, title: null, date: null, venue: null, source: null, text, sha256, speakers: [], sections: [],
    turns: [{ start: 0, end: text.length, speaker: null, role: 'narration' }],
  }
}
