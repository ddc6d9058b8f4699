import type { Line } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { ROW } from '../lines/row.ts'
import { isTold } from './is-told.ts'
import { OWN_WORDS } from './own-words.ts'
import type { Survey } from './survey.ts'
import { tellsLast, tellsOf, tellsOfAfter, tellsOfAnother } from './tells-of.ts'

/** 被追问到某事，: what somebody was asked, before who answers. */
const ASKED_OF = /^[\s\u3000]*(?:(?:在)?被?(?:追?问|问)(?:及|到)|对于|针对|就(?!业|是|医|读)|至于|有(?:记者|媒体)(?:追?问|问)(?:及|到)?)[^，。]{2,40}[，,]/u

/**
 * Whether a line is the journalist's: behind the last speech, or the rule that ends the talk, he may still tell what
 * somebody said; in a live feed he posts between the speeches.
 * @param owner who spoke last, if he may go on
 */
export function isToldBehind(at: number, line: Line, kind: LineKind, owner: Cue | null, { desk, lastCue, foot, behind, roster }: Survey): boolean {
  if (kind !== 'text') return false
  if (desk.has(at)) return true
  if (at <= lastCue || !isTold(line.plain.trim()) || at >= foot && ROW.test(line.text)) return false
  return at > behind || OWN_WORDS.test(line.plain) || tellsOfAfter(line.plain, roster) || tellsLast(line.plain, roster)
    || tellsOf(line.plain, roster) && (at >= foot || tellsOfAnother(line.plain, roster, owner))
    || owner !== null && ASKED_OF.test(line.plain) && tellsOf(line.plain.replace(ASKED_OF, ''), roster, owner)
}
