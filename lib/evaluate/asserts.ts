import type { Span } from '../contract/briefing.ts'
import { findFact } from './find-fact.ts'

/** What ends a clause. 、 and a decimal point don't; a comma between figures of one number doesn't either. */
const clauseEnd = /[。！？；：，\n!?;:]|,(?!\d{3}(?!\d))|\.(?!\d)/u

const negation = /不|没|沒|未|无|無|非|否|勿|别把|有误|有誤|错误|錯誤|(?<![a-z])(?:no|not|never|none|nor|without|wrong|incorrect)(?![a-z])|n['’]t(?![a-z])/iu

/** Words that hold a negating character and negate nothing. */
const harmless = /不断|不斷|不仅|不僅|不但|不少|不同|不久|不超过|不超過|不低于|不低於|不少于|不少於|不高于|不高於|不到|不足|不止|不只|无论|無論|无人机|無人機|未来|未來|非常|非遗|非遺|是否|能否|分别|分別/gu

/**
 * Whether the text says `forbidden`: it stands there and nothing in its own clause denies it
 * ("不是第10位" does, "全国第10位" does not).
 */
export function asserts(text: string, forbidden: string): boolean {
  return findFact(text, forbidden).some(span => !negation.test(clauseAround(text, span).replace(harmless, '')))
}

/** The clause that holds the span, without the span itself. */
function clauseAround(text: string, { start, end }: Span): string {
  const before = text.slice(0, start).split(clauseEnd).at(-1) ?? ''
  const after = text.slice(end).split(clauseEnd)[0] ?? ''
  return `${before} ${after}`
}
