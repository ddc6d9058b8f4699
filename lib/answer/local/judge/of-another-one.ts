import type { Briefing } from '../../../contract/briefing.ts'
import type { QuestionPart, Understanding } from '../../../contract/understanding.ts'
import type { ReadSentence } from '../../../read/read-hits.ts'
import { ASKS } from '../../../understand/asks.ts'
import { termCover } from '../sentences/question-terms.ts'
import type { Term } from '../sentences/question-terms.ts'
import { anotherKind } from './another-kind.ts'
import { anotherPerson } from './another-person.ts'
import { liesOutside } from './lies-outside.ts'
import { otherNumber } from './other-number.ts'
import { otherRank } from './other-rank.ts'
import { ofWholeInstead } from './of-whole-instead.ts'
import { otherOrdinal } from './other-ordinal.ts'
import { otherRate } from './other-rate.ts'
import { siblingNamed } from './sibling-named.ts'
import { subjectComesLater } from './subject-comes-later.ts'

/**
 * Whether a sentence is of another thing than the one asked of: numbered, ranked or kept elsewhere otherwise, of
 * another kind, person or subject.
 * @param asked, said, around, all in comparable form: the part, the sentence, what stands around it, its whole page
 */
export function ofAnotherOne({ part, asked, terms, compounds, said, around, all, candidate, briefing, understanding: { lang, speakers } }: {
  part: QuestionPart; asked: string; terms: readonly Term[]; compounds: readonly string[]; said: string; around: string; all: string
  candidate: ReadSentence; briefing: Briefing | undefined; understanding: Understanding
}): boolean {
  const figure = part.asksFor === 'number' || part.asksFor === 'date'
  return otherNumber(asked, said, around)
    || otherOrdinal(asked, said)
    || otherRank(asked, said)
    || figure && lang !== 'en' && liesOutside(compounds, said)
    || anotherKind(asked, said)
    || collective(asked, terms, said)
    || siblingNamed(asked, terms, said, all)
    || anotherThing(asked, terms, all)
    || bareThing(part, asked, terms, all)
    || anotherPerson(speakers, candidate.passage.speaker, candidate.sentence.text)
    || part.asksFor === 'number' && otherRate(asked, said)
    || lang !== 'en' && ofWholeInstead(part, asked, said, terms)
    || figure && briefing !== undefined && subjectComesLater(candidate, terms, briefing)
}

/** 智能农机集群的产值 asked, 5个集群的产值合计 said: a figure of them all. */
function collective(asked: string, terms: readonly Term[], said: string): boolean {
  return terms.some(({ text }, i) => {
    const before = terms[i - 1]
    return before !== undefined && /^\p{Script=Han}{2,}$/u.test(text) && asked.includes(before.text + text) && !said.includes(before.text) &&
      new RegExp(`\\d+[个大家座条项]${text}(?:的|合计|共|总|累计)`, 'u').test(said)
  })
}

/** So few characters that name a thing and what is wanted of it, and ask nothing else. */
const BARE = /^\p{Script=Han}{4,8}[？。]?$/u

/** 小麦亩产, typed as two words: that is asked of this thing alone, and no text found has it. */
function bareThing({ asksFor }: QuestionPart, asked: string, terms: readonly Term[], all: string): boolean {
  const [thing, wanted] = terms
  return asksFor === 'statement' && BARE.test(asked) && !ASKS.test(asked) && terms.length === 2 && !thing!.light && thing!.text.length > 1 && asked.startsWith(thing!.text) && asked.includes(thing!.text + wanted!.text)
    && termCover(thing!.text, all) === 0 && termCover(wanted!.text, all) > 0
}

/** 一家药店 is asked of, and no text found has such a thing. */
function anotherThing(asked: string, terms: readonly Term[], all: string): boolean {
  return terms.some(({ text }) => /^\p{Script=Han}{2,}$/u.test(text) && ['一家', '一座', '一所', '一条', '一艘'].some(counted => asked.includes(counted + text)) && termCover(text, all) === 0)
}
