import type { Briefing } from '../contract/briefing.ts'
import { spokenTurns } from './spoken-turns.ts'

/** The public shape of a parse: what `parse --json` prints and the upload preview answers with. */
export type Parsed = Pick<Briefing, 'title' | 'date' | 'venue' | 'source' | 'text' | 'sha256' | 'speakers'> & { turns: (Briefing['turns'][number] & { text: string })[] }

/** A briefing as outside programs read it: each turn with its words, without what stands beside the text proper. */
export function toParsed({ title, date, venue, source, text, sha256, speakers, turns }: Briefing): Parsed {
  return {
    title, date, venue, source, text, sha256, speakers,
    turns: spokenTurns(turns).map(turn => ({ ...turn, text: text.slice(turn.start, turn.end) })),
  }
}
