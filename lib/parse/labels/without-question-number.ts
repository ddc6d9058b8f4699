import { toSimplified } from '../../text/to-simplified.ts'
import { isOutlet } from '../names/is-outlet.ts'

/** Q1, 问2, 问题3, 第4问, set right before whoever asks. */
const NUMBER = /^(?:(?:Q|问题?|提问)[\s\u3000]*\d{1,2}|第(?:\d{1,2}|[一二三四五六七八九十]{1,3})问)[\s\u3000.、．]*(?=[\p{Script=Han}《“「])/iu

/** Q1某报 for 某报: a label that names a medium or a reporter, without the number of the question glued to it; any other label as it is. */
export function withoutQuestionNumber(printed: string): string {
  const number = NUMBER.exec(toSimplified(printed))?.[0].length ?? 0
  const asker = printed.slice(number)
  return number > 0 && (/记者$|^《[^《》]{2,16}》(?:杂志|周刊|栏目|节目)?$/u.test(toSimplified(asker)) || isOutlet(toSimplified(asker))) ? asker : printed
}
