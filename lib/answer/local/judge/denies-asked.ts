import { escapePattern } from '../../../text/escape-pattern.ts'
import { findNegations } from '../../../text/polarity.ts'
import { toldOfNone } from './told-of-none.ts'

/** Between what denies and the word that is denied a verb at most stands: 没有停航计划, 不收停泊费. 在 leads to a place. */
const BETWEEN = '(?!办法|可能|条件|正当|明|法|规范|当|[宜愿想敢便幸在是以把将对因为向从给按])\\p{Script=Han}{0,2}?'
/** 没有领航员的情况下: a case, and no denial. */
const OF_A_CASE = '(?!的|者|时|之?后|之?前|情况)'
/** 没挂灯的: those of whom it is not so. */
const OF_THOSE = /^[^，。；]*的(?=[，。；]|$)/u
/** 不在码头过夜 says where it is, not that there is no 码头. */
const OF_BEING = /^不(?:在|是|属于)$/u
/** 合格率, 拖船费: what a word is only part of is not denied with it. */
const PART_OF = '(?:率|度|量|数|者|员|车|费|点|站|性|证|卡)'
/** 涨多少 asked, 不调整 said; 为什么 asked, 原因正在调查 said: what is denied by other words. */
const IN_OTHER_WORDS: readonly (readonly [RegExp, RegExp])[] = [
  [/涨价?|调价|上调|提价/u, /(?:价|费|票|标准|租)[^，。；]{0,10}(?:不(?:作|做|予|再|会|进行)?(?:调整|上调|涨价?|提价)|(?:保持|维持)(?:现行|原有?|不变))/u],
  [/为什么|为何|为啥|原因|怎么引起/u, /原因(?:仍|还|尚|正|目前)?[在待]?(?:进一步)?(?:调查|核查|查明)(?:中|之中)?(?:[，。；]|$)/u],
]

/**
 * Which of its words a sentence denies that the question takes for granted (停航几天 asked, 不会停航 said); empty where it
 * denies it in other words, null where it denies nothing of it.
 * @param asked, said in comparable form; `words` the question's content words of two characters or more
 */
export function deniesAsked(asked: string, said: string, words: readonly string[]): string | null {
  const negations = findNegations(said).filter(({ word }) => !OF_BEING.test(word)).map(({ start, end }) => ({ before: said.slice(0, start), behind: said.slice(end) })).filter(({ behind }) => !OF_THOSE.test(behind))
  // 收多少手续费: the thing behind 多少, however its words are cut.
  const thing = /(?:多少|几|哪些|什么)[个件项条种笔]?(?<thing>\p{Script=Han}{2,4})[？?]?$/u.exec(asked)?.groups?.thing
  const denied = [...(thing === undefined ? [] : [thing]), ...words].find(word => {
    if (new RegExp(`${escapePattern(word)}${PART_OF}`, 'u').test(asked)) return false
    const pattern = new RegExp(`^${BETWEEN}${escapePattern(word)}${OF_A_CASE}`, 'u')
    // 停航不停航: left open.
    return toldOfNone(word, said) || negations.some(({ before, behind }) => pattern.test(behind) && !before.endsWith(word))
  })
  return denied ?? (IN_OTHER_WORDS.some(([asks, denies]) => asks.test(asked) && denies.test(said)) ? '' : null)
}
