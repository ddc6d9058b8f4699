import type { QuestionPart } from '../../../contract/understanding.ts'
import { escapePattern } from '../../../text/escape-pattern.ts'
import { findQuantities } from '../../../text/quantities.ts'
import { placeStem } from '../../../text/place-stem.ts'
import { termCover } from '../sentences/question-terms.ts'
import type { Term } from '../sentences/question-terms.ts'
import { fitsUnit } from './fits-kind.ts'

/** 这9条船里，渡轮有多少: which of them are counted. */
const AMONG = /\d[万亿]?[个人名条座家户起件辆所位项只株台艘款种]\p{Script=Han}{0,3}(?:里面?|当中|之中|中)[，,]?的?(\p{Script=Han}{2,6}?)(?:一共|总共|各)?(?:有|占|是)?(?:多少|几)/u
/** 甲、乙、丙三座就占了四成: one figure for all that are named. */
const TOGETHER = '[二两三四五六七八九十\\d]{1,2}(?:大|座|个|家|省|市|区|县|条|项|处|地|国|港|站)'
const OF_EACH = /分别|各(?=自|有|是|为|占|达)|依次/u
/** 全线多长 asked, 北段长 said: a part of a line. */
const WHOLE_LINE = /全线|全程|整条|成环|全环/u
const STRETCH = /[\p{Script=Han}](?:段|一期|首期)(?![时落子位路])/u

/**
 * Whether a figure of one member or part is asked for and the sentence gives that of all together, or a figure of the whole line
 * and it gives that of a stretch: 丙港多少吨 asked, 甲、乙、丙三港共26万吨 said. Both in comparable form.
 */
export function ofWholeInstead({ asksFor, unit }: QuestionPart, asked: string, said: string, terms: readonly Term[]): boolean {
  if (asksFor !== 'number') return false
  const among = AMONG.exec(asked)?.[1]
  if (among !== undefined && termCover(among, said) === 0) return true
  if (WHOLE_LINE.test(asked) && !WHOLE_LINE.test(said) && STRETCH.test(said)) return true
  return terms.some(({ text, light }) => !light && /^\p{Script=Han}{2,}$/u.test(text) && (onlyAmongThem(placeStem(text), said, unit) || countedTogether(text, asked, said)))
}

/** 共9起，其中甲、乙、丙三省占四成: the member stands only behind what is told of all, and has no figure of the kind there. */
function onlyAmongThem(member: string, said: string, unit: string | null): boolean {
  const at = said.indexOf('其中')
  return unit !== null && at >= 0 && said.indexOf(member) > at && /合计|共|占/u.test(said.slice(at)) && !findQuantities(said.slice(at)).some(quantity => fitsUnit(quantity, unit))
}

function countedTogether(member: string, asked: string, said: string): boolean {
  const name = escapePattern(member)
  const list = new RegExp(`((?:\\p{Script=Han}{2,8}、)+)?(\\p{Script=Han}{0,3}${name}\\p{Script=Han}{0,3})(?:((?:、\\p{Script=Han}{2,8})+)|(?:和|与|及)\\p{Script=Han}{2,8}?)?(?:等)?${TOGETHER}`, 'u').exec(said)
  if (!list || OF_EACH.test(said)) return false
  const others = `${list[1] ?? ''}${list[3] ?? ''}`.split('、').filter(other => other.length > 1)
  return others.length > 0 && !others.some(other => asked.includes(other.slice(0, 2)))
}
