import { itemOrder } from '../../../text/item-order.ts'
import type { QuestionPart } from '../../../contract/understanding.ts'
import { COUNTED, numberOf } from '../sentences/enumerated-items.ts'
import { onlyNamesMatter, outlineOf } from '../sentences/outline.ts'
import { comparable, coverage } from '../sentences/question-terms.ts'
import type { Term } from '../sentences/question-terms.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** A head of more characters tells something of its own. */
const TELLS = 32
/** What is told at large beneath each head. */
const AT_LARGE = new Set(['manner', 'reason'])
const IN_DETAIL = /具体|怎么|如何|怎样|详细|每/u

/**
 * The points that a speech is parted into, where `at` announces them or opens one, and the question does
 * not ask of that one alone: the sentence that announces them and the heads, in order, each with the
 * sentence behind it where how or what of each is asked. Positions in the turn; empty where there are none.
 */
export function pointsAround(turn: readonly Placed[], at: number, { asksFor, text: asked }: QuestionPart, terms: readonly Term[]): number[] {
  const outline = outlineOf(turn)
  if (!outline) return []
  const { lead, items } = outline
  const heads = items.map(({ head }) => head)
  const count = COUNTED.exec(asked)?.[1]
  const exact = count !== undefined && count !== '几' && numberOf(count) === heads.length
  const within = items.some(({ head, end }) => at >= head && at < end)
  if (at !== lead && !heads.includes(at) && !(exact && within)) return []
  if (heads.includes(at) && !exact && isAskedAlone(turn, at, heads, terms)) return []
  // Heads that tell much by themselves are points only where so many are asked for, or their announcement answers.
  if (at !== lead && !exact && heads.some(head => turn[head]!.sentence.text.trim().length > TELLS)) return []
  const detailed = AT_LARGE.has(asksFor) || IN_DETAIL.test(asked)
  const all = items.flatMap(({ head, end }) => {
    return detailed && onlyNamesMatter(turn[head]!.sentence.text) && head + 1 < end && itemOrder(turn[head + 1]!.sentence.text) === null ? [head, head + 1] : [head]
  })
  return lead === null || all.includes(lead) ? all : [lead, ...all]
}

/** 融合怎么做, where one head of several says 融合: the others are not asked of. */
function isAskedAlone(turn: readonly Placed[], at: number, heads: readonly number[], terms: readonly Term[]): boolean {
  const said = (i: number): number => coverage(terms, comparable(turn[i]!.sentence.text))
  return said(at) > 0 && heads.every(i => i === at || said(i) <= said(at) / 2)
}
