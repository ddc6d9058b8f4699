import { escapePattern } from '../../../text/escape-pattern.ts'
import { findNegations } from '../../../text/polarity.ts'
import { ANSWERED, confidence } from '../judge/confidence.ts'
import { comparable, coverage, termCover } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { PartAsked } from './part-asked.ts'
import type { PartAnswer } from './selection.ts'

/** Kinds that take for granted that there is something to tell. */
const TAKES_FOR_GRANTED = new Set(['number', 'date', 'list', 'manner', 'reason', 'place', 'person', 'statement'])
/** Between what denies and the word that is denied a verb at most stands: 没有停航计划, 不收停泊费. 在 leads to a place. */
const BETWEEN = '(?!办法|可能|条件|正当|明|法|规范|当|[宜愿想敢便幸在是以把将对因为向从给按])\\p{Script=Han}{0,2}?'
/** 没戴头盔的, 没有教练的情况下: a case, and no denial. */
const OF_A_CASE = '(?!的|者|时|之?后|之?前|情况)'
/** 合格率, 泡水车: what a word is only part of is not denied with it. */
const PART_OF = '(?:率|度|量|数|者|员|车|费|点|站|性|证|卡)'
/** 不在商场过夜 says where it is, not that there is no 商场. */
const OF_BEING = /^不(?:在|是|属于)$/u
const OF_THOSE = /^[^，。；]*的(?=[，。；]|$)/u
/** Whoever asks so knows that it may not be so. */
const NEGATIVE = /[不没未无别非]/u
/** 涨多少 asked, 不调整 said: words that are denied by other ones. */
const ALIKE: readonly (readonly [RegExp, RegExp])[] = [
  [/涨价?|调价|上调|提价/u, /(?:价|费|票|标准|租)[^，。；]{0,10}(?:不(?:作|做|予|再|会|进行)?(?:调整|上调|涨价?|提价)|(?:保持|维持)(?:现行|原有?|不变))/u],
  [/为什么|为何|为啥|原因|怎么引起/u, /原因(?:仍|还|尚|正|目前)?[在待]?(?:进一步)?(?:调查|核查|查明)(?:中|之中)?(?:[，。；]|$)/u],
]
/** Share of the question's words that the sentence says, and that it says with what stands around it. */
const SAYS = 0.15
const AROUND = 0.6
/** From here on the thing asked for stands nowhere on the page: what answers then is of something else. */
const UNKNOWN = 0.9

/**
 * 停泊费涨多少 asked, 停泊费不涨 said: the sentence that denies what the question takes for granted, where nothing surely
 * answers it or what does has not a word of what is denied; null where there is none.
 */
export function deniedThere({ view: { part, asked, terms }, understanding: { speakers }, best, sure, found, byId }: PartAsked): PartAnswer | null {
  if (!TAKES_FOR_GRANTED.has(part.asksFor) || NEGATIVE.test(asked.replace(/不同|多不多|是不是/gu, ''))) return null
  const words = terms.filter(({ text, light }) => !light && /^\p{Script=Han}{2,}$/u.test(text))
  const deniable = words.filter(({ text }) => !new RegExp(`${escapePattern(text)}${PART_OF}`, 'u').test(asked)).map(({ text }) => ({ text, pattern: new RegExp(`^${BETWEEN}${escapePattern(text)}${OF_A_CASE}`, 'u') }))
  const candidates = found.flatMap(briefing => turnSentences(briefing).flatMap((turn, i) => (byId.get(briefing.id)?.turns[i]?.role === 'reporter' ? [] : turn.map((placed, at) => ({ placed, at, turn, question: briefing.turns[i - 1] && briefing.turns[i - 1]!.role === 'reporter' ? comparable(briefing.text.slice(briefing.turns[i - 1]!.start, briefing.turns[i - 1]!.end)) : '' })))))
  const denying = candidates.flatMap(({ placed, at, turn, question }) => {
    const said = comparable(placed.sentence.text)
    const negations = findNegations(said).filter(({ word }) => !OF_BEING.test(word)).map(({ start, end }) => ({ before: said.slice(0, start), behind: said.slice(end) })).filter(({ behind }) => !OF_THOSE.test(behind))
    // 停航不停航: left open.
    const word = deniable.find(({ text, pattern }) => negations.some(({ before, behind }) => pattern.test(behind) && !before.endsWith(text)))?.text
    const isAlike = word === undefined && ALIKE.some(([asks, denies]) => asks.test(asked) && denies.test(said))
    if (word === undefined && !isAlike || speakers.length > 0 && placed.passage.speaker !== null && !speakers.includes(placed.passage.speaker.name)) return []
    // Other words are denied than those that were asked: what they are of may stand anywhere near.
    const around = isAlike ? `${placed.passage.context}${placed.passage.sentences.map(({ text }) => text).join('')}` : `${turn[at - 1]?.sentence.text ?? ''}${placed.sentence.text}`
    const [own, near] = [coverage(terms, said), coverage(terms, comparable(`${question}${around}`)) / Math.max(1 - best.features.unknown, 0.1)]
    return own >= (isAlike ? SAYS / 2 : SAYS) && near >= AROUND ? [{ placed, denied: word ?? '', own, score: own + near }] : []
  }).sort((a, b) => b.score - a.score)
  const [first] = denying
  if (!first) return null
  if (sure >= ANSWERED && (best.features.headUnknown < UNKNOWN || first.denied === '' || best.features.said >= first.own / 2 || termCover(first.denied, comparable(best.read.sentence.text)) > 0)) return null
  return { part, chosen: [{ ...first.placed, confidence: Math.max(ANSWERED, confidence(best.features)) }], confidence: ANSWERED, missing: null, corrects: true, ...(sure < ANSWERED && { terms: terms.map(({ text }) => text) }) }
}
