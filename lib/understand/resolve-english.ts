import type { Speaker } from '../contract/speaker.ts'
import { findSpeakers } from './find-speakers.ts'

const AGAIN = /^(?:and )?(?:anything|what|something) else(?: (?:did|was|does)[^?]*)?$|^(?:is there )?(?:any )?more$/iu
const WHO_SAID = /^(?:and )?who (?:said|says|told|stated|announced|mentioned)(?: (?:that|this|it|so))?$/iu
const PERSON = /(?<![a-z])(?:he|she|him|her)(?![a-z])/iu
const PERSONS = /(?<![a-z])(?:his|her)(?= )/iu
const ANOTHER = /^(?:and|what about|how about|and what about) (?:the )?(.{2,40})$/iu
/** By when, or in which: what a question is asked of a time of. */
const WHEN = '(?:by|in|until|since|before|after|at|for|as of) (?:the )?(?:end of )?(?:(?:19|20)[0-9]{2}|this year|last year|next year|now)|(?:this|last|next) (?:year|month|quarter)|(?:right )?now|today'
const TIME = new RegExp(`^(?:${WHEN})$`, 'iu')
const TIMED = new RegExp(`(?<![a-z])(?:${WHEN})(?![a-z])`, 'iu')
const ABOUT = new RegExp(`(?<![a-z])(?:about|on|of|for) (?:the )?((?!${WHEN})[^?,]{2,40}?)(?= (?:${WHEN})|$)`, 'iu')
/** Why, When, How: of what was asked before. */
const BARE = /^(?:and |but )?(why|when|where|how)(?: (?:is|was|will|does|did) (?:that|this|it))?$/iu
const THING = /(?<![a-z])(?:it|this|that)(?![a-z])(?! (?:year|month|week|quarter))/iu
/** When, in an earlier question in Chinese. */
const TIMED_IN_CHINESE = /(?:到|截至|至)?(?:19|20)[0-9]{2}年(?:底|末)?|[今去明]年/u

/**
 * An English follow-up made to stand alone: who was spoken of in the place of he, what is asked of anew in the place
 * of what was asked of before. Null where it stands alone.
 * @param named who was named last in the question before or its answer
 */
export function resolveEnglish(core: string, earlier: string, named: string | null, roster: readonly Speaker[]): { standalone: string; more?: boolean } | null {
  if (AGAIN.test(core)) return { standalone: named ? `What else did ${named} say?` : `${earlier}, and what else?`, more: true }
  const topic = ABOUT.exec(earlier)?.[1]
  const bare = BARE.exec(core)?.[1]
  if (bare !== undefined && topic !== undefined) return { standalone: `${bare} ${topic}?` }
  if (WHO_SAID.test(core)) return { standalone: `${earlier}, and who said it?` }
  const other = ANOTHER.exec(core)?.[1]
  if (other !== undefined && TIME.test(other)) return { standalone: atAnotherTime(earlier, other) }
  if (other !== undefined && !/^(?:who|what|when|where|why|how|which|is|are|was|did|does|do)(?![a-z])/iu.test(other)) {
    const [person] = findSpeakers(other, roster)
    const [asked] = findSpeakers(earlier, roster)
    if (person && asked) return { standalone: `${earlier.slice(0, asked.start)}${other}${earlier.slice(asked.end)}?` }
    return topic === undefined ? null : { standalone: `${earlier.replace(ABOUT, words => words.replace(topic, other))}?` }
  }
  if (topic !== undefined && THING.test(core) && !PERSON.test(core)) return { standalone: `${core.replace(THING, topic)}?` }
  if (named === null) return null
  if (PERSONS.test(core)) return { standalone: `${core.replace(PERSONS, `${named}'s`)}?` }
  return PERSON.test(core) ? { standalone: `${core.replace(PERSON, named)}?` } : null
}

/** The earlier question, in either language, asked of another time. */
function atAnotherTime(earlier: string, time: string): string {
  const year = /(?:19|20)[0-9]{2}/u.exec(time)?.[0]
  if (/\p{Script=Han}{2}/u.test(earlier)) {
    const meant = year === undefined ? (/last/iu.test(time) ? '去年' : /next/iu.test(time) ? '明年' : '今年') : `${/^by|end/iu.test(time) ? '到' : ''}${year}年`
    return `${TIMED_IN_CHINESE.test(earlier) ? earlier.replace(TIMED_IN_CHINESE, meant) : `${meant}${earlier}`}？`
  }
  return `${TIMED.test(earlier) ? earlier.replace(TIMED, time) : `${earlier} ${time}`}?`
}
