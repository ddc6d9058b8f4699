import type { Speaker } from '../contract/speaker.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { findSpeakers } from './find-speakers.ts'
import { translateEnglish } from './translate-english.ts'

const RANK = 'head|director(?: general|-general)?|chief|commissioner|minister|mayor|secretary|president|dean|chair(?:man|woman|person)?|manager|principal|spokes(?:man|woman|person)|leader|boss|official'
const BODY = 'bureau|commission|department|office|administration|ministry|committee|authority|agency|center|centre|company|group|university|hospital|college|association|council|customs|court|library|museum|institute'
/** the (deputy) head of the science and technology bureau. */
const HEAD_OF = new RegExp(`(?:the |a )?(deputy |vice[- ])?(?:${RANK}) of (?:the )?((?:[a-z&’'-]+ ){0,6}(?:${BODY}))(?![a-z])`, 'giu')
/** the culture and tourism director, the housing bureau chief. */
const HEAD_BEHIND = new RegExp(`the (deputy |vice[- ])?((?:[a-z&’'-]+ ){1,5}?)(?:${RANK})(?:['’]s)?(?![a-z])`, 'giu')
/** the urban management bureau, asked what it says. */
const BODY_ALONE = new RegExp(`the ((?:[a-z&’'-]+ ){1,6}(?:${BODY}))(?= (?:say|said|says|plan|plans|planned|promise|promised|mention|mentioned|announce|announced|explain|explained|describe|described|think|thinks|report|reported)(?![a-z]))`, 'giu')

/** 交通委, where the pages may have 交通局 or 交通厅: bodies of one matter go by several kinds. */
const bodiesOf = (chinese: string): string[] => {
  const matter = chinese.replace(/[局委厅部]$/u, '')
  return /[处院校馆]$|公司$|中心$/u.test(chinese) ? [chinese] : [chinese, ...['局', '委', '厅', '部'].map(kind => `${matter}${kind}`)]
}

/**
 * An English question that calls a speaker by his office (the head of the big data bureau) with his name in its place.
 * The office is found in Chinese, among those that the pages print; where it is nobody's, or several hold it, it stays.
 * @param says whether a page that is asked says a Chinese word
 */
export function nameEnglishOffice(question: string, roster: readonly Speaker[], says: (word: string) => boolean): string {
  const named = (words: string, deputy: string | undefined, office: string): string => {
    const chinese = translateEnglish(office.trim(), says).replace(/是什么？$/u, '')
    if (!/\p{Script=Han}{2}/u.test(chinese)) return words
    for (const rank of [deputy === undefined ? '局长' : '副局长', '负责人', '']) for (const body of bodiesOf(chinese)) {
      const mentions = findSpeakers(`${body}${rank}`, roster)
      const names = [...new Set(mentions.flatMap(mention => mention.names))]
      if (names.length === 1 && mentions[0]!.start === 0) return toSimplified(names[0]!)
    }
    return words
  }
  return question
    .replace(HEAD_OF, (words, deputy: string | undefined, office: string) => named(words, deputy, office))
    .replace(HEAD_BEHIND, (words, deputy: string | undefined, office: string) => named(words, deputy, office))
    .replace(BODY_ALONE, (words, office: string) => named(words, undefined, office))
}
