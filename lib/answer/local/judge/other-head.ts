import type { QuestionPart } from '../../../contract/understanding.ts'
import { findQuantities } from '../../../text/quantities.ts'
import { wordSegments } from '../../../text/word-segments.ts'
import { termCover } from '../sentences/question-terms.ts'
import { fitsUnit } from './fits-kind.ts'

/** 多少件玉器, 多少拖车费: the thing whose figure is asked for, by its own name. */
const THING = /(?:多少|几)(?:[件个种类项条座处家所台辆套张份本支批]|元|块钱?)?(\p{Script=Han}{2,4})(?=呢|啊|呀|吗|[？，。]|$)/u
/** Things that go by a name of their own kind, told by their last character: 器, 费. */
const KINDS = /[器费税金券卡证票车船]$/u

/**
 * 多少件玉器 asked, 礼器31件 said: every figure that fits stands beside another thing of the kind that ends alike, and
 * the one asked for is not named. Both in comparable form.
 */
export function otherHead({ asksFor, unit }: QuestionPart, asked: string, said: string): boolean {
  const thing = asksFor === 'number' && unit !== null ? THING.exec(asked)?.[1] : undefined
  if (thing === undefined || !KINDS.test(thing) || termCover(thing, said) > 0) return false
  const kind = thing.slice(-1)
  const figures = findQuantities(said).filter(quantity => fitsUnit(quantity, unit))
  return figures.length > 0 && clausesOf(said).some(clause => ofKind(clause, kind, thing)) && figures.every(({ start }) => ofKind(nearby(said, start), kind, thing))
}

const clausesOf = (said: string): string[] => said.split(/[，。；：]/u)

/** The clause that holds a figure, and the one before it. */
function nearby(said: string, at: number): string {
  const clauses = said.slice(0, at).split(/[，。；：]/u)
  const rest = /^[^，。；：]*/u.exec(said.slice(at))?.[0] ?? ''
  return clauses.slice(-2).join('') + rest
}

/** Whether a clause names a thing of the kind that has no other character with the one asked for in common. */
const ofKind = (clause: string, kind: string, thing: string): boolean => [...wordSegments(clause)].some(({ segment }) => segment.length > 1 && segment.endsWith(kind) && [...segment.slice(0, -1)].every(character => !thing.includes(character)))
