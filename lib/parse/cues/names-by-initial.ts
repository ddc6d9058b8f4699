import { toSimplified } from '../../text/to-simplified.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import type { Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import { INTRODUCTIONS_WITHIN } from './read-roster.ts'
import { surnameLength } from '../names/surnames.ts'

const MOST = 20
const LONGEST_TITLE = 20
/** What stands behind a name in a list or a lead. */
const ENDS = '(?=$|[、，,。；;（(\\s\\u3000]|分别|出席|主持|参加|到场|到会|介绍|等|和|与)'

/** Names that a title introduces whose first character no list of surnames has, where a label uses it as one (谌主任：). */
export function namesByInitial(page: Page, candidates: readonly Cue[]): string[] {
  const initials = [...new Set(candidates.flatMap(({ label }) => label.kind === 'surname' && /^\p{Script=Han}+$/u.test(label.surname) && surnameLength(toSimplified(label.surname)) === 0 ? [toSimplified(label.surname)] : []))].slice(0, MOST)
  if (initials.length === 0) return []
  const pattern = new RegExp(`(?:${initials.join('|')})\\p{Script=Han}{1,2}?${ENDS}`, 'gu')
  return page.lines.flatMap(line => line.start > INTRODUCTIONS_WITHIN ? [] : [...line.plain.matchAll(pattern)].flatMap(match => isPossibleName(match[0]) && endsInTitle(line.plain.slice(Math.max(0, match.index - LONGEST_TITLE), match.index).trimEnd()) ? [match[0]] : []))
}
