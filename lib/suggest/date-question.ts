import { findDates } from '../text/dates.ts'
import { standsAlone } from './stands-alone.ts'

/** What takes place on a day. */
const TAKES_PLACE = /^(?:正式|全面|全线|同步|开始)?(?:举行|举办|开幕|闭幕|启动|开工|动工|开通|通车|投用|投入使用|投入运营|施行|实施|执行|上线|开放|开馆|开始|完工|建成|竣工|截止|结束|印发|发布|出台|公布|成立|挂牌|开学|开业|运营|试运行|交付|供热|停暖|开栓|生效|召开|揭牌|启用|搬迁|报名|起施行|起实施|起执行|起|开赛|开票|开售|首飞|发射|关闭|停运|到期|入学|开园|开镰)(?:\p{Script=Han}{0,8})$/u
const LINK = /^(?<subject>.{3,18}?)(?<link>(?:将|已|定|计划|拟|预计|确定)*(?:于|在|从|自|是|为)?)$/u

/** The day of something that takes place, asked for in the sentence's own words (simplified): 条例将于什么时候施行？ */
export function dateQuestion(sentence: string): { question: string; told: string } | null {
  const opening = /^[^，。；：,;:\n]*/u.exec(sentence)?.[0] ?? ''
  const [date, ...others] = findDates(opening)
  if (!date || others.length > 0 || date.kind !== 'date' || date.bound === 'by' || (date.month === undefined && date.part === undefined)) return null
  const { subject = '', link = '' } = LINK.exec(opening.slice(0, date.start).replace(/^(?:我们的?|[我本](?=[市省县区州院校]))/u, ''))?.groups ?? {}
  const behind = opening.slice(date.end)
  const said = link !== '' && /[是为]$/u.test(link) ? behind === '' : TAKES_PLACE.test(behind)
  if (!said || subject === '' || !standsAlone(subject) || /[的到至\d、]$|\d/u.test(subject)) return null
  const from = /[从自]$/u.test(link) && !/^(?:起|开始)/u.test(behind) ? link.replace(/[从自]$/u, '') : link
  return { question: `${subject}${from}什么时候${behind}？`, told: opening.slice(date.start, date.end) }
}
