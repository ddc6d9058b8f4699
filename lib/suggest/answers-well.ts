import type { Answer } from '../contract/answer.ts'
import { hanBigrams, overlap } from '../text/han-bigrams.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { findDates } from '../text/dates.ts'
import { askedFor } from '../understand/asked-for.ts'
import { asks } from '../understand/split-parts.ts'
import type { Candidate } from './candidate-questions.ts'

type Cited = Answer['citations'][number]

/** What asks for one thing is answered by so many quotations at most: more of them look for it. */
const DIRECT = 4
/** A list, and a reply, may be so many. */
const SEVERAL = 8
const plain = (text: string): string => toSimplified(text).replace(/\s+/gu, '')
const spanOf = ({ quote, start, span }: Cited): string | null => span ? plain(quote.slice(span.start - start, span.end - start)) : null

/**
 * What a suggestion must hold to be shown: answered in full, every sentence supported, by the right person, with
 * the words it was made from, from no other briefing (it would not say which one it means), and nothing to explain.
 */
export function answersWell(answer: Answer, candidate: Candidate): boolean {
  const { briefingId, speaker, at } = candidate
  const theirs = answer.citations.filter(citation => citation.speaker?.name === speaker && (!at || citation.start < at.end && citation.end > at.start))
  return answer.outcome === 'answered' && !answer.disagrees && !answer.corrects
    && answer.sentences.every(sentence => sentence.verdict !== 'unsupported')
    && answer.citations.every(citation => citation.briefingId === briefingId)
    && theirs.length > 0
    && toThePoint(answer, theirs, candidate)
}

/** 我报三个数：: announces, and says nothing itself. */
const ANNOUNCES = /[：:]\s*$/u

/** What opens an answer is what answers, and an answer of many quotations has looked for one. */
function toThePoint({ citations, question, text }: Answer, theirs: readonly Cited[], { kind, at, told }: Candidate): boolean {
  const [first] = theirs
  if (kind === 'speaker' || !first) return true
  // An English answer tells a heading before what stands beneath it.
  if (kind !== 'table' && !/[a-z]{3} [a-z]/u.test(question) && first !== citations[0] || ANNOUNCES.test(citations.at(-1)!.quote)) return false
  if (citations.length > (kind === 'list' || kind === 'put' || kind === 'term' ? SEVERAL : DIRECT)) return false
  const found = spanOf(first)
  if (told !== undefined && found !== null) return plain(told).includes(found) || found.includes(plain(told))
  const said = plain(citations.map(({ quote }) => quote).join(''))
  if (kind === 'list') return citations.length > 1 || /、|[：:走].*[，,；].*[，,；]/u.test(said)
  return kind !== 'put' || repliesTo({ question: plain(question), said, found, length: at!.end - at!.start, behind: behindSpan(first), opening: plain(text.split('[')[0]!) })
}

const ONE_THING = new Set(['number', 'person', 'date'])
/** What is said where nothing is: 请你向主管部门了解. */
const PUTS_OFF = /向[^，。]{0,12}(?:了解|询问|咨询)|没有(?:可以|什么)?(?:补充|提供|更多)|不(?:便|予|作)[^，。]{0,3}(?:评论|透露|回答)|会(?:及时|适时|对外|向社会)(?:发布|公布)|正在研究|尚未|还没有/u
/** 上的, 是不: pairs of characters that any words may share. */
const EMPTY = /[的了是在有和不能会就也都还个这那我们]/u
/** A share of the reply that is the reply. */
const MOST = 0.5

/** The characters right behind the words that answer. */
const behindSpan = ({ quote, start, span }: Cited): string => span ? plain(quote.slice(span.end - start)).slice(0, 2) : ''

/** Words beside the answer that its headline may hold: 约…左右。 */
const BESIDE = 8

type Reply = { question: string; said: string; found: string | null; length: number; behind: string; opening: string }

/** Whether the words cited (`said`, their answer span `found` and what is `behind` it) reply to a question put, of a reply of so many characters; one thing asked for must be the answer's `opening`. */
function repliesTo({ question, said, found, length, behind, opening }: Reply): boolean {
  const { asksFor } = askedFor(question)
  if (PUTS_OFF.test(said)) return false
  // 今年9月开工，2029年底通车: of two days either may have been taken.
  if (ONE_THING.has(asksFor)) return found !== null && opening.length <= found.length + BESIDE && [...found].some(character => opening.includes(character)) && (asksFor !== 'date' || findDates(said).length < 2 || question.includes(behind)) && question.split(/[，、]/u).filter(asks).length < 2
  if (asksFor === 'list' && !/、|；|[一二三]是/u.test(said)) return false
  const matter = question.replace(/什么时候|什么|多少|哪些|怎么|怎样|如何|为什么|有没有|能不能|是不是|会不会|是否|今年|目前/gu, ' ')
  return said.length >= length * MOST || overlap(hanBigrams(matter).filter(pair => !EMPTY.test(pair)), new Set(hanBigrams(said))) > 0
}
