import type { Roster } from '../cues/roster.ts'
import { SURE_ASKING_KINDS } from '../cues/sure-asking-kinds.ts'
import type { Line } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import { isNumberedVoice } from '../names/is-numbered-voice.ts'
import { isNumberedBody } from './is-numbered-body.ts'

const FEWEST_IN_COLUMN = 4
/** Most names that a courtesy title is compared with; a bound keeps the time linear. */
const MOST_NAMES = 200

/** What a page's candidates (whom each means settled) have in common; found once, for every one of them asks for it. */
export function findTraits(candidates: readonly Cue[], names: ReadonlySet<string>, roster: Roster, lines: readonly Line[]) {
  const some = (test: (cue: Cue) => boolean): boolean => candidates.some(test)
  return {
    /** Anything looks like the label of a question, of an answer. */
    asked: some(({ label }) => SURE_ASKING_KINDS.has(label.kind)),
    answered: some(({ label }) => label.kind === 'answer'),
    /** 一、姓名: sections are headed by who speaks in them. */
    numbersPeople: some(cue => cue.label.kind === 'person' && isNumberedBody(cue, lines)),
    /** 主席：, of whom the page introduces. */
    callsByOffice: some(({ label }) => label.kind === 'title' && roster.byTitle(label.title) !== null),
    /** 赵：, 钱：, each for somebody. */
    callsByInitials: new Set(candidates.flatMap(({ label, printed }) => label.kind === 'person' && printed.trim().length === 1 ? [label.name] : [])).size > 1,
    /** 发言人1, 发言人2. */
    numbersVoices: [...names].filter(isNumberedVoice).length > 1,
    /** Names stand in a column of their own, wide blanks behind them. */
    setsColumn: candidates.filter(cue => cue.form === 'cell' && cue.marks === '' && !lines[cue.line]?.opens && /^[ \u3000]{2,}/u.test(lines[cue.line]?.text.slice(cue.at + cue.printed.length) ?? '')).length >= FEWEST_IN_COLUMN,
    /** Jane Doe, Director: names in Latin letters with an office. */
    entitledLatin: candidates.flatMap(({ label }) => label.kind === 'latin' && label.title !== null ? [label.name] : []).slice(0, MOST_NAMES),
  }
}
