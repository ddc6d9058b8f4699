import type { Speaker } from '../contract/speaker.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { findSpeakers } from './find-speakers.ts'
import { translateEnglish } from './translate-english.ts'

const LEADS = 'head|director(?: general|-general)?|chief|commissioner|minister|mayor|secretary|president|dean|chair(?:man|woman|person)?|manager|principal|leader|boss'
const IS_LEAD = new RegExp(`^(?:${LEADS})$`, 'iu')
const RANK = `${LEADS}|spokes(?:man|woman|person)|official`
const BODY = 'bureau|commission|department|office|administration|ministry|committee|authority|agency|center|centre|company|group|university|hospital|college|association|council|customs|court|library|museum|institute'
const DEPUTY = '(deputy |vice[- ])?'
/** the (deputy) head of the science and technology bureau; a body of that body is another one. */
const HEAD_OF = new RegExp(`(?:the |a )?${DEPUTY}(${RANK}) of (?:the )?((?:[a-z&’'-]+ ){0,6}(?:${BODY}))(?![a-z])`, 'giu')
/** the culture and tourism director, the housing bureau chief. */
const HEAD_BEHIND = new RegExp(`the ${DEPUTY}((?:[a-z&’'-]+ ){1,5}?)(${RANK})(?:['’]s)?(?![a-z])`, 'giu')
/** the urban management bureau, asked what it says. */
const BODY_ALONE = new RegExp(`the ((?:[a-z&’'-]+ ){1,6}(?:${BODY}))(?= (?:say|said|says|plan(?= (?:to|for|on|in|next|this|about|as)(?![a-z])|[?.]|$)|plans|planned|promises?|promised|mentions?|mentioned|announces?|announced|explains?|explained|describes?|described|thinks?|reports|reported)(?![a-z]))`, 'giu')
/** Who held the office, or will: nobody of the page for all that it tells. */
const NOT_NOW = /(?<![a-z])(?:former|previous|ex|new|next|acting|incoming|outgoing|last|late)(?:[ -]|$)/iu

/** 交通委, where the pages may have 交通局 or 交通厅: bodies of one matter go by several kinds. */
const bodiesOf = (chinese: string): string[] => {
  const matter = chinese.replace(/[局委厅部]$/u, '')
  return /[处院校馆]$|公司$|中心$/u.test(chinese) ? [chinese] : [chinese, ...['局', '委', '厅', '部'].map(kind => `${matter}${kind}`)]
}

/**
 * An English question that calls a speaker by his office (the head of the big data bureau) with his name in its place.
 * The office is found in Chinese, among those that the pages print; where it is nobody's, or several hold it, or he who
 * is of that body holds another rank (a deputy is no head), it stays.
 * @param says whether a page that is asked says a Chinese word
 */
export function nameEnglishOffice(question: string, roster: readonly Speaker[], says: (word: string) => boolean): string {
  const holds = (name: string, deputy: string | undefined, rank: string): boolean => roster.some(({ name: other, title }) => {
    return other === name && (IS_LEAD.test(rank) || deputy !== undefined ? /副/u.test(toSimplified(title ?? '')) === (deputy !== undefined) : true)
  })
  const named = (words: string, deputy: string | undefined, rank: string, office: string, before: string): string => {
    const chinese = NOT_NOW.test(office) || NOT_NOW.test(before) ? '' : translateEnglish(office.trim(), says).replace(/是什么？$/u, '')
    if (!/\p{Script=Han}{2}/u.test(chinese)) return words
    for (const post of [deputy === undefined ? '局长' : '副局长', '负责人', '']) for (const body of bodiesOf(chinese)) {
      const called = `${body}${post}`
      const [mention, ...others] = findSpeakers(called, roster)
      if (!mention || others.length > 0 || mention.start > 0 || mention.end < called.length) continue
      const names = mention.names.filter(name => holds(name, deputy, rank))
      if (names.length === 1) return toSimplified(names[0]!)
    }
    return words
  }
  const beforeIt = (whole: string, at: number): string => /[a-z-]*[ -]?$/iu.exec(whole.slice(0, at))?.[0] ?? ''
  return question
    .replace(HEAD_OF, (words: string, deputy: string | undefined, rank: string, office: string, at: number, whole: string) => named(words, deputy, rank, office, beforeIt(whole, at)))
    .replace(HEAD_BEHIND, (words: string, deputy: string | undefined, office: string, rank: string, at: number, whole: string) => named(words, deputy, rank, office, beforeIt(whole, at)))
    .replace(BODY_ALONE, (words: string, office: string, at: number, whole: string) => named(words, undefined, 'official', office, beforeIt(whole, at)))
}
