import { escapePattern } from '../../text/escape-pattern.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { isDictionaryWord } from '../names/is-dictionary-word.ts'
import { isName } from '../names/is-name.ts'
import { surnameLength } from '../names/surnames.ts'
import { OFFICE_RANK } from '../names/office-rank.ts'
import type { Introduced, Roster } from '../cues/roster.ts'

const VERBS = '介绍|表示|说|指出|强调|透露|坦言|认为|回应|答|谈到|提到|补充|告诉|解释|称|通报|解读|呼吁|提醒|公布|宣布|坦承|承认|笑说|直言|感慨|分享|回忆|致歉|建议|认可|反问|笑言|说明|澄清'
const SPEECH = `(?:[^。！？“”\\n，,、]{0,14})(?:${VERBS})`
/** 报告了某事, 详细拆解其中缘由，: words that are names of things as well. */
const GIVES_ACCOUNT = '[^。！？“”\\n，,、]{0,10}(?:(?:报告|讲述|梳理|阐述|剖析|分析)了|(?:分析|报告|讲述)(?:道|说|称|指出|认为|[，,：:])|(?:拆解|剖析|阐述|阐释)\\p{Script=Han}{0,6}[，,：:])'
/** 某某围绕三点介绍情况，并强调: whoever did the one thing says the other. */
const SAYS_TOO = `[^。！？“”\\n]{0,80}[，,](?:并|还|也|但|同时|随后|又|他|她){1,2}(?:强调|指出|表示|说|称|认为|透露|介绍说|提到|坦言|提醒|呼吁)`
/** 她指出: the one person named in the paragraph speaks. */
const PRONOUN_SAYS = new RegExp(`[他她]${SPEECH}`, 'u')
/** Words quoted at length, and no name in quotation marks. */
const QUOTES = /[“「](?=[^“”「」]{8})[^“”「」，。！？；,!?;]{1,60}[，。！？；,!?;]/u
/** A report tells of a handful of people; a bound keeps the time linear in the text. */
const MOST_PEOPLE = 60
/** What people came for, which tells nothing that they said. */
const ATTENDS = /(?:介绍|通报|发布|解读)了?(?:《[^《》]{1,60}》的?|[^。，,；;“]{1,40}的)?(?:有关|相关|具体|总体|主要)?(?:情况|内容|工作|成效|进展|举措|做法|安排|经验)|(?:回?答|解答|回应)了?[^。，、；“]{0,14}(?:提问|问题|关切)|答记者问|[作做](?:了|出)?[^。，；]{0,6}(?:回答|答复|介绍|说明|解释|回应)(?=[。；]?[\s\u3000]*$)/gu
/** 请某部部长甲、副部长乙介绍…: whoever is asked to has not told yet. */
const ASKED_TO_TELL = /请(?!假|示|愿)[^。！？；;，,“”「」]{2,120}?(?:介绍|解读|通报|发布|说明)/gu
/** Where a paragraph tells that the occasion was held, what people gave an account of or answered is what they came for, unless their words follow: 某某介绍，…. */
const CAME_FOR = /(?:介绍|通报|发布|解读|公布|回应|解释|说明|解?答)(?!\p{Script=Han}{0,2}[说称道]|了?[，,：:“「])/gu
const HOLDS = /(?:召开|举行|举办)[^。；;]{0,30}(?:发布会|通气会|见面会|吹风会|说明会|座谈会|记者会)|(?:发布会|通气会|见面会|吹风会|说明会|座谈会|记者会)[^。；;，,]{0,40}(?:召开|举行|举办)/u
/** （二）某某通报情况。…: an item of minutes tells what the person it opens with said. */
const ITEM = /^[\s\u3000]*(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、)[\s\u3000]*/u
const LONG_ITEM = 40
/** 媒体问及某市长称某人合适: what is asked of somebody is nobody's answer; nor are the words of a question that is quoted. */
const ASKED = /(?:媒体|记者|议员|委员)(?:追?问|提问)(?:及|到|起)?(?:[：:][^？?\n]{0,300}[？?]|[^。！？：:，,“「]{0,80})/gu
const QUOTED_QUESTION = /(?:记者|媒体|提问|机会|追问|问道?)[^。！？“”「」]{0,40}[“「][^“”「」]{0,400}[？?][\s\u3000]*[”」]/gu
/** “……”，林某某说: who says something, by a name. */
const STRANGER = /(?:^|[，,。；！？”」\s\u3000])(\p{Script=Han}{2,3})(?:还|也|则|续|亦|却)?(?:说|表示|称|指出|认为|坦言)[：:，,]/gu
const LONGEST_RANK = 6

/** Whom a paragraph names, who of them says something in it, and whether somebody does whom the page has not introduced. */
export type Told = { saying: string[]; mentioned: string[]; stranger: boolean; byPronoun: boolean; quotes: boolean }

/** Reads of a paragraph (simplified) who says something in it: 某某介绍，…; 某局长指出; 某某围绕三点，并强调. Time is linear in its length. */
export function whoTells(roster: Roster): (plain: string) => Told {
  const everybody = roster.all.slice(0, MOST_PEOPLE)
  const people = everybody.map(person => {
    const called = calledSo(person, everybody)
    return { name: person.name, plain: person.plain, called: new RegExp(called, 'u'), pattern: new RegExp(`(?:${called})(?!出席|到会|到场|参加|主持|并|等|[一二两三四五六七八九十几\\d]{1,2}[位名]|分别|先后|逐一|依次|共同)(?:${SPEECH}|${GIVES_ACCOUNT}|${SAYS_TOO})`, 'u') }
  })
  return plain => {
    const asked = plain.replace(QUOTED_QUESTION, '').replace(ASKED, '').replace(ASKED_TO_TELL, '请')
    // 请他解读: whoever is asked to tell has not told yet.
    const told = (HOLDS.test(asked) ? asked.replace(CAME_FOR, '') : asked).replace(ATTENDS, '').replace(/请[他她]/gu, '请')
    const item = ITEM.exec(plain)?.[0].length ?? 0
    const itsOwner = item > 0 && plain.length > LONG_ITEM ? people.filter(({ plain: name }) => plain.startsWith(name, item)).map(({ name }) => name) : []
    return {
      saying: itsOwner.length > 0 ? itsOwner : people.filter(({ pattern }) => pattern.test(told)).map(({ name }) => name),
      mentioned: people.filter(({ called }) => called.test(plain)).map(({ name }) => name),
      stranger: [...told.matchAll(STRANGER)].some(([, name = '']) => isName(name) && !isDictionaryWord(name) && !everybody.some(person => person.plain.includes(name)) && !people.some(({ called }) => called.test(name))),
      byPronoun: PRONOUN_SAYS.test(told), quotes: QUOTES.test(asked),
    }
  }
}

/** His name, or the one surname on the page with what his office is called: 童发言人. */
function calledSo({ plain, title }: Introduced, everybody: readonly Introduced[]): string {
  const name = escapePattern(plain)
  // A name of three characters has a surname, though no list may know it.
  const surname = plain.slice(0, surnameLength(plain) || (plain.length === 3 ? 1 : 0))
  const ends = toSimplified(title)
  const rank = [5, 4, 3, 2].map(length => ends.slice(-Math.min(length, LONGEST_RANK))).find(end => OFFICE_RANK.test(end))
  const alone = surname !== '' && everybody.filter(other => other.plain.startsWith(surname)).length === 1
  return alone && rank !== undefined ? `${name}|(?<!\\p{Script=Han}{2}的)${surname}${rank}` : name
}
