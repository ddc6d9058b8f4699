import type { Speaker } from '../contract/speaker.ts'
import type { QuestionPart } from '../contract/understanding.ts'
import { askedFor } from './asked-for.ts'
import { findSpeakers } from './find-speakers.ts'
import { hearEach } from './hear-each.ts'
import { lacksSubject } from './lacks-subject.ts'
import { asks, splitParts } from './split-parts.ts'
import { asksWhoSaid } from './split-who-said.ts'

/** Points at the sentence before. */
const LEANS = /^(?:那么?|这|其|他|她|它|分别|各自?|又|还|几[位个]|[两三四五]位|双方|各位)|呢[？?]$/u
/** 三个融合是什么: a term that counts its parts is a coined one. */
const COINED = /^[一二三四五六七八九十两]\p{Script=Han}[^，。？?]{1,10}?(?:都|分别)?(?:是|指|指的是)(?:什么|啥|哪些?)(?:意思|东西)?[？?]?$/u
/** Questions in one entry at most. */
const MOST = 3

/**
 * Several questions in one entry, each complete, of which some are asked of people by name and others of anybody:
 * the parts of each, whom it names beside them. Null for any other question. Text in simplified characters.
 */
export function bySentence(question: string, roster: readonly Speaker[]): QuestionPart[] | null {
  const sentences = question.split(/(?<=[？?])\s*(?=\S)/u)
  if (sentences.length < 2 || sentences.length > MOST || !sentences.every(complete)) return null
  const named = sentences.map(sentence => [...new Set(findSpeakers(sentence, roster).filter(({ by }) => by !== 'office').flatMap(({ names }) => names))])
  // 某某说哪些…？首批多少？: what comes behind goes on asking him; what something is, anybody may tell.
  const isOfAnybody = (i: number): boolean => named[i]!.length === 0 && (askedFor(sentences[i]!).asksFor === 'definition' || COINED.test(sentences[i]!))
  const first = named.findIndex(names => names.length > 0)
  if (first < 1 && !named.some((names, i) => i > 0 && (names.length > 0 && names.join() !== named[0]!.join() || first === 0 && isOfAnybody(i))) || named.some((names, i) => i >= first && names.length === 0 && !isOfAnybody(i))) return null
  return sentences.flatMap((sentence, i) => (
    hearEach(sentence, roster)?.map(({ text, speakers }) => ({ text, ...askedFor(text), speakers }))
    ?? splitParts(sentence).map(text => ({ text, ...askedFor(text), speakers: named[i]! }))
  ))
}

const complete = (sentence: string): boolean => {
  const core = sentence.replace(/[？?]$/u, '')
  return asks(core) && !LEANS.test(sentence) && !lacksSubject(core) && !asksWhoSaid(core)
}
