import type { Briefing } from '../../../contract/briefing.ts'
import { endsInTitle } from '../../../parse/names/ends-in-title.ts'
import { isName } from '../../../parse/names/is-name.ts'
import { isPossibleName } from '../../../parse/names/is-possible-name.ts'
import { toSimplified } from '../../../text/to-simplified.ts'
import { comparable } from '../sentences/question-terms.ts'

/** What somebody is asked for: …对某事怎么看, …在会上怎么解释. */
const ASKED_OF = /^(?:在\p{Script=Han}{1,10})?(?:对|就|关于|是?怎[么样]|是?咋|是?如何|都?[说讲]|介绍|表示|提[到出]|发表|回[应答]|答复|解释|谈|认为|要求)/u
const OF_WORDS = /评价|评论|看待|怎么看|说|讲|介绍|意见|看法|回[应答]|答复|谈|发言|提[到出]|观点|态度|表示|解释|要求/u
/** What an office may be called behind a name alone: 某某先生. */
const COURTESY = /^(?:先生|女士|同志|总工|总)/u
/** Characters of an office behind a name. */
const LONGEST_BEHIND = 8

/** Characters of an office that a question sets before a name. */
const LONGEST_OFFICE = 14

/** 某局的, 某公司: where somebody belongs, before his name; 列席的, that he was there. */
const OF_OFFICE = /(?:[列出]席|参加|到[会场]|在场)[^，。？]{0,6}的$|(?:局|委|厅|部|处|院|办|队|站|所|馆|中心|集团|公司|学校|医院)(?:[^，。？]{0,6}的)?(?:那[个位])?$/u

/** Whose words a question asks for, where the pages name him and he says nothing there; null for any other question. */
export function silentPerson(asked: string, briefings: readonly Briefing[]): string | null {
  if (!OF_WORDS.test(asked)) return null
  // 某某院院长某某介绍了…: the name may stand behind the office.
  const starts = [0, ...Array.from({ length: LONGEST_OFFICE }, (_, i) => i + 2).filter(at => OF_OFFICE.test(asked.slice(0, at)) || endsInTitle(asked.slice(0, at)))]
  const name = starts.flatMap(at => [4, 3, 2].map(length => asked.slice(at, at + length)).filter(words => (isName(words) || isPossibleName(words) && briefings.some(({ text }) => isIntroduced(words, toSimplified(text)))) && isAskedOf(asked.slice(at + words.length))))[0]
  if (name === undefined || isPartOfName(name, asked, briefings)) return null
  const speaks = briefings.some(({ speakers, turns }) => [...speakers.map(({ name: other }) => other), ...turns.flatMap(({ attributedTo }) => attributedTo ?? [])].some(other => comparable(other).startsWith(name)))
  return !speaks && briefings.some(({ text }) => isIntroduced(name, toSimplified(text))) ? name : null
}

/** 总结一下师某某: what looks like a name behind 师, an office, is the end of a speaker's name. */
const isPartOfName = (name: string, asked: string, briefings: readonly Briefing[]): boolean => briefings.some(({ speakers }) => speakers.some(speaker => comparable(speaker.name).endsWith(name) && comparable(speaker.name) !== name && asked.includes(comparable(speaker.name))))

/** Whether what follows a name asks for his words; his office may stand between. */
function isAskedOf(rest: string): boolean {
  const offices = Array.from({ length: LONGEST_BEHIND }, (_, i) => i + 1).filter(length => endsInTitle(rest.slice(0, length)))
  return [0, COURTESY.exec(rest)?.[0].length ?? 0, ...offices].some(length => ASKED_OF.test(rest.slice(length)))
}

/** Whether a page prints the name, perhaps set wide, beside an office: 某某局局长 姓名, 姓名（局长）, 姓　名　局长. */
function isIntroduced(name: string, text: string): boolean {
  return [...text.matchAll(new RegExp([...name].join('[ \\u3000]*'), 'gu'))].some(({ 0: { length }, index }) => {
    const before = text.slice(Math.max(0, index - 28), index).trimEnd().replace(/[（(][^（）()]*[)）]$/u, '').replace(/[:：\s]+$/u, '')
    const after = /^[\s\u3000（(]+([^\n\t，。；（）()]{2,30})/u.exec(text.slice(index + length, index + length + 40))?.[1]
    return endsInTitle(before) || after !== undefined && endsInTitle(after.trimEnd())
  })
}
