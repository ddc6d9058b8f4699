import type { Speaker } from '../contract/speaker.ts'
import { findSpeakers } from './find-speakers.ts'

const AGAIN = /^(?:and )?(?:anything|what|something) else(?: (?:did|was|does)[^?]*)?$|^(?:is there )?(?:any )?more$/iu
const WHO_SAID = /^(?:and )?who (?:said|says|told|stated|announced|mentioned)(?: (?:that|this|it|so))?$/iu
const PERSON = /(?<![a-z])(?:he|she|him|her)(?![a-z])/iu
const PERSONS = /(?<![a-z])(?:his|her)(?= )/iu
const ANOTHER = /^(?:and|what about|how about|and what about) (?:the )?(.{2,40})$/iu
const ABOUT = /(?<![a-z])(?:about|on|of|for) (?:the )?([^?,]{2,40})$/iu

/**
 * An English follow-up made to stand alone: who was spoken of in the place of he, what is asked of anew in the place
 * of what was asked of before. Null where it stands alone.
 * @param named who was named last in the question before or its answer
 */
export function resolveEnglish(core: string, earlier: string, named: string | null, roster: readonly Speaker[]): { standalone: string; more?: boolean } | null {
  if (AGAIN.test(core)) return { standalone: named ? `What else did ${named} say?` : `${earlier}, and what else?`, more: true }
  if (WHO_SAID.test(core)) return { standalone: `${earlier}, and who said it?` }
  const other = ANOTHER.exec(core)?.[1]
  if (other !== undefined && !/^(?:who|what|when|where|why|how|which|is|are|was|did|does|do)(?![a-z])/iu.test(other)) {
    const [person] = findSpeakers(other, roster)
    const [asked] = findSpeakers(earlier, roster)
    if (person && asked) return { standalone: `${earlier.slice(0, asked.start)}${other}${earlier.slice(asked.end)}?` }
    return ABOUT.test(earlier) ? { standalone: `${earlier.replace(ABOUT, words => words.replace(ABOUT.exec(earlier)![1]!, other))}?` } : null
  }
  if (named === null) return null
  if (PERSONS.test(core)) return { standalone: `${core.replace(PERSONS, `${named}'s`)}?` }
  return PERSON.test(core) ? { standalone: `${core.replace(PERSON, named)}?` } : null
}
