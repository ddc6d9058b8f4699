import { findQuantities } from '../../../text/quantities.ts'
import type { Quantity } from '../../../text/quantities.ts'
import { CONTRARY } from '../../../text/polarity.ts'
import { toSimplified } from '../../../text/to-simplified.ts'
import { premiseFigures } from '../../../understand/premise-figures.ts'
import { withoutReader } from '../sentences/without-reader.ts'
import { toldOfNone } from './told-of-none.ts'

/**
 * Figures of the question that the sentence gives otherwise: another value in the same unit.
 * @param around what else the speaker says there: a figure that stands in it is no wrong one
 */
export function contradicted(part: string, sentence: string, around = ''): Quantity[] {
  const asked = withoutReader(part)
  const [said, besides] = [sentence, around].map(text => findQuantities(text).map(each => ({ ...each, scale: scaleOf(each, text) }))) as [Scaled[], Scaled[]]
  const differs = (figure: Quantity, isAlike: (each: Scaled) => boolean) => {
    const alike = said.filter(isAlike)
    return alike.length > 0 && [...alike, ...besides.filter(isAlike)].every(each => !couldBe(figure, each))
  }
  return [
    // 第二年 is no length of three years.
    ...premiseFigures(asked).filter(figure => differs(figure, ({ unit, kind }) => unit === figure.unit && (kind === 'ordinal') === (figure.kind === 'ordinal'))),
    // 是不是1200万？ leaves the unit to the listener: what is counted in 万 as well.
    ...findQuantities(asked).filter(figure => {
      const scale = figure.unit === '' ? scaleOf(figure, asked) : undefined
      return scale !== undefined && differs(figure, each => each.scale === scale)
    }),
  ]
}

type Scaled = Quantity & { scale: string | undefined }
/** 万, 亿 or 万亿, where the figure is printed with it. */
const scaleOf = ({ start, end }: Quantity, text: string): string | undefined => /\d(万亿|[万亿])/u.exec(toSimplified(text.slice(start, end)))?.[1]

/** How far a figure that is only said to be about so may be off. */
const ABOUT = 0.1

/** Whether what was asked may be the figure said: 一百多个 may be 130, 超过80元 may be 96, 大约30公里 may be 31.5. */
function couldBe({ value: asked, approx }: Quantity, { value, high }: Quantity): boolean {
  if (high === asked || Math.abs(value - asked) <= 1e-9 * Math.abs(value)) return true
  if (approx === 'over') return value > asked && value < 2 * asked
  if (approx === 'under' || approx === 'at_most') return value < asked && value > asked / 2
  return approx === 'about' && Math.abs(value - asked) <= ABOUT * asked
}

const OPEN = /吗|是否|(\p{Script=Han})[不没]\1|有没有|可不可以|能否|可否/u

/**
 * Whether the sentence denies a word that the question takes for granted (跑赢 asked, 没有跑赢 said) or
 * says its opposite, in a clause that holds another word of the question. Whoever asks whether takes nothing for granted.
 * @param asked, sentence in comparable form; `terms` the question's content words
 */
export function deniesWord(asked: string, sentence: string, terms: readonly string[]): boolean {
  if (OPEN.test(asked)) return false
  const clauses = sentence.split(/[，,。；;]/u)
  const others = (word: string, clause: string) => terms.some(term => term !== word && !word.includes(term) && clause.includes(term))
  const denied = terms.some(term => /^\p{Script=Han}{2,4}$/u.test(term) && !new RegExp(`[不没未](?:有)?${term}`, 'u').test(asked) &&
    (clauses.some(clause => new RegExp(`(?:没有|没|未|并未|尚未|不)${term}`, 'u').test(clause) && others(term, clause))
      // 停航的没有: behind what there are.
      || toldOfNone(term, sentence) && others(term, sentence)))
  return denied || CONTRARY.some(pair => [[pair[0], pair[1]], [pair[1], pair[0]]].some(([one = '', other = '']) =>
    // 新生儿某万人，同比下降: the thing may stand in the clause before.
    asked.includes(one) && !asked.includes(other) && !sentence.includes(one) && clauses.some((clause, i) => clause.includes(other) && others(one, `${clauses[i - 1] ?? ''}${clause}`))))
}
