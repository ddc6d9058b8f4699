import type { Briefing } from '../../../contract/briefing.ts'
import { endsInTitle } from '../../../parse/names/ends-in-title.ts'
import { isName } from '../../../parse/names/is-name.ts'
import { toSimplified } from '../../../text/to-simplified.ts'
import { comparable } from '../sentences/question-terms.ts'

/** An office behind a name, and what somebody is asked for: 某某副局长对…怎么看. */
const ASKED_OF = /^(?:\p{Script=Han}{0,6}(?:长|主任|书记|总监|院士|教授|经理|工程师|总工|先生|女士|同志))?(?:在\p{Script=Han}{1,10})?(?:对|就|关于|是?怎么|是?咋|是?如何|都?说|讲|介绍|表示|提到|发表|回应|谈|认为)/u
const OF_WORDS = /评价|评论|看待|怎么看|说|讲|介绍|意见|看法|回应|谈|发言|提到|观点|态度|表示|解释/u

/** Characters of an office that a question sets before a name. */
const LONGEST_OFFICE = 14

/** 某局的, 某公司: where somebody belongs, before his name. */
const OF_OFFICE = /(?:局|委|厅|部|处|院|办|中心|集团|公司|学校|医院)(?:[^，。？]{0,6}的)?(?:那[个位])?$/u

/** Whether a question asks for the words of somebody whom the pages name and who says nothing there. */
export function silentPerson(asked: string, briefings: readonly Briefing[]): boolean {
  if (!OF_WORDS.test(asked)) return false
  // 某某院院长某某介绍了…: the name may stand behind the office.
  const starts = [0, ...Array.from({ length: LONGEST_OFFICE }, (_, i) => i + 2).filter(at => OF_OFFICE.test(asked.slice(0, at)) || endsInTitle(asked.slice(0, at)))]
  const name = starts.flatMap(at => [4, 3, 2].map(length => asked.slice(at, at + length)).filter(words => isName(words) && ASKED_OF.test(asked.slice(at + words.length))))[0]
  if (name === undefined) return false
  const speaks = briefings.some(({ speakers, turns }) => [...speakers.map(({ name: other }) => other), ...turns.flatMap(({ attributedTo }) => attributedTo ?? [])].some(other => comparable(other).startsWith(name)))
  return !speaks && briefings.some(({ text }) => isIntroduced(name, toSimplified(text)))
}

/** Whether a page prints the name beside an office: 某某局局长 姓名, 姓名（局长）, 姓名 局长. */
function isIntroduced(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 28), at).trimEnd().replace(/[（(][^（）()]*[)）]$/u, '').replace(/[:：\s]+$/u, '')
    const after = /^[\s\u3000（(]+([^\n\t，。；（）()]{2,30})/u.exec(text.slice(at + name.length, at + name.length + 40))?.[1]
    if (endsInTitle(before) || after !== undefined && endsInTitle(after.trimEnd())) return true
  }
  return false
}
