import { findDates } from '../../../text/dates.ts'
import { comparable, coverage } from '../sentences/question-terms.ts'
import type { Term } from '../sentences/question-terms.ts'

/** 时间是, 预计, 定在: a clause behind that tells the day of what stands before it. */
const TELLS_WHEN = /^(?:时间|日期|最[快晚早迟]|预计|计划|将?[于在]|定[在于]|力争|争取|并|直到|到|从|自|不[晚早迟]于|[最不][晚早迟])/u
/** Days and hours that are told by other words. */
const TOLD_OTHERWISE = /[上下本这]?(?:周|星期|礼拜)[一二三四五六日天末]|[今明后昨前][天日年晚]|[上下本][个]?月|[一二三四五六七八九十\d]{1,3}[点时]/u

/** 截至8月底，: up to when is counted. */
const UP_TO = /^(?:截至|截止到?|到目前)/u
/** 十四点三十。, 周一到周五17时: nothing but when. */
const OF_TIME = /[\d一二三四五六七八九十年月日号时点分半上下午晚早中起前后底末内每周星期天到至；，。：—~-]/gu
const NOTHING_ELSE = 2

/** 覆盖了全部村，去年捎了两百件: where every day of a sentence (comparable) stands behind the last clause that says anything of what is asked, and none of those clauses does, they are of another thing. */
export function dayOfAnother(terms: readonly Term[], said: string): boolean {
  const clauses = said.split(/(?<=[，；。：])/u).map(comparable)
  const last = clauses.findLastIndex(clause => coverage(terms, clause) > 0)
  const dated = clauses.flatMap((clause, at) => (!UP_TO.test(clause) && (findDates(clause).length > 0 || TOLD_OTHERWISE.test(clause)) ? [at] : []))
  return terms.length > 0 && last >= 0 && dated.length > 0 && dated.every(at => at > last && !TELLS_WHEN.test(clauses[at]!) && clauses[at]!.replace(OF_TIME, '').length > NOTHING_ELSE)
}
