import type { Briefing } from '../../../contract/briefing.ts'
import type { ReadSentence } from '../../../read/read-hits.ts'
import { comparable, termCover } from '../sentences/question-terms.ts'
import type { Term } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'

/** 票价：… opens an item of its own: what stood before is another item's. */
const LABELLED = /^(?!其中|例如|比如|同时|此外|另外|目前|数据显示|一[是、]|即|如)\p{Script=Han}{2,6}[：:]/u

/**
 * Whether the thing whose figure is asked for (the last noun before the head word) is named only after
 * the sentence, or in another item than it opens: then the figure belongs to something else.
 */
export function subjectComesLater({ passage, sentence }: ReadSentence, terms: readonly Term[], briefing: Briefing): boolean {
  const subject = terms.slice(0, Math.max(0, terms.findIndex(({ head }) => head))).findLast(({ text, light }) => !light && /^\p{Script=Han}{2,}$/u.test(text))?.text
  if (subject === undefined || termCover(subject, comparable(sentence.text)) >= 0.5) return false
  const turn = turnSentences(briefing)[passage.turn] ?? []
  const at = turn.findIndex(other => other.sentence.start === sentence.start)
  if (at < 0) return false
  const says = (i: number): boolean => comparable(turn[i]?.sentence.text ?? '').includes(subject)
  const opening = briefing.turns[passage.turn - 1]
  const before = comparable(`${passage.context}${opening ? briefing.text.slice(opening.start, opening.end) : ''}`).includes(subject)
  const earlier = turn.slice(0, at).some((_, i) => says(i))
  if (LABELLED.test(sentence.text.trim())) return earlier || turn.some((_, i) => says(i))
  return !before && !earlier && turn.slice(at + 1).some((_, i) => says(at + 1 + i))
}
