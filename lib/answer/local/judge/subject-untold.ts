import type { Briefing } from '../../../contract/briefing.ts'
import type { ReadSentence } from '../../../read/read-hits.ts'
import { placeNames } from '../../../text/place-names.ts'
import { placeStem } from '../../../text/place-stem.ts'
import { BY_NUMBER } from './other-number.ts'
import { comparable, termCover } from '../sentences/question-terms.ts'
import type { Term } from '../sentences/question-terms.ts'
import { tellsWhen } from '../sentences/tells-when.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'

/** Where the reader sees so much of an answer, what the question begins with may be said in other words. */
const SEEN = 0.5

/**
 * Whether a figure or a day is asked of a place, of a thing known by its number, or of what the question begins with, that the page names elsewhere and neither in
 * this sentence nor before it in its turn: 鹤湾去年有几起, where only 全市去年有64起 is said.
 * @param asked, all in comparable form; `home` what says where the page is at home
 */
export function subjectUntold({ passage, sentence }: ReadSentence, asked: string, terms: readonly Term[], { all, home }: { all: string; home: string }, briefing: Briefing, evidence: number): boolean {
  const places = placeNames(asked).map(placeStem).filter(stem => stem.length > 1 && !home.includes(stem))
  const first = terms.find(({ text }) => !tellsWhen(text))
  const begins = evidence < SEEN && first && !first.light && /^\p{Script=Han}{2,}$/u.test(first.text) && asked.indexOf(first.text) <= 1 ? [first.text] : []
  const numbered = [...asked.matchAll(BY_NUMBER)].flatMap(([name, , thing]) => (thing?.length === 1 ? [name] : []))
  const subjects = [...places, ...begins, ...numbered].filter(subject => all.includes(subject))
  if (subjects.length === 0) return false
  const said = comparable(sentence.text)
  const turn = turnSentences(briefing)[passage.turn] ?? []
  const at = turn.findIndex(other => other.sentence.start === sentence.start)
  const opening = briefing.turns[passage.turn - 1]
  const before = comparable(`${passage.context}${opening ? briefing.text.slice(opening.start, opening.end) : ''}${turn.slice(0, Math.max(0, at)).map(other => other.sentence.text).join('')}${passage.speaker?.title ?? ''}`)
  return subjects.some(subject => termCover(subject, said) < 0.5 && !before.includes(subject))
}
