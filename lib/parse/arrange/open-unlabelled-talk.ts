import { hanNumber } from '../../text/han-number.ts'
import type { Label } from '../formats/label.ts'
import type { Line, Page } from '../formats/page.ts'
import { readCue } from '../grammar/read-cue.ts'
import { findIntroductions } from '../labels/find-introductions.ts'
import { ENDS_ASKING } from '../lines/ends-asking.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { isName } from '../names/is-name.ts'

/** The head of a page says that the words of one person follow. */
const TALK = /答记者问|专访|访谈|对话|接受[^。；\n]{0,40}(?:采访|访问)|问答|答问|实录|全文|(?:发布会|记者会|通气会|说明会|吹风会)/u
const DASHED = /^[\s\u3000]*[—–―─－-]{2,3}[\s\u3000]*(?=[^\s\u3000—–―─－-])/u
const LONGEST_QUESTION = 60
const LONGEST_TOPIC = 24
const SENTENCE = /[。！？!?；;，,：:][”」』）)]?[\s\u3000*_]*$/u
/** Somebody speaks for himself, and the page tells of nobody; 我市 is any page's city. */
const FIRST_PERSON = /我(?![国省市县区州旗镇乡街村院校局厅部委署处军队方])|咱/u
const QUOTED = /[“「『][^”」』]{0,200}[”」』]/gu
const TELLS = /[他她][^。！？，,]{0,6}(?:说|表示|认为|指出|强调|介绍)|记者(?:在|了解|获悉|看到|注意)|(?:表示|介绍|指出)[，,：:]/u
/** Labels that tell who speaks: a page that has one sets its turns by them. */
const NAMES: ReadonlySet<Label['kind']> = new Set(['question', 'answer', 'reporter', 'netizen', 'role', 'person', 'surname', 'title', 'office', 'latin', 'outlet'])
const FEWEST = 2
const FEWEST_PLAIN = 3

/** 5.请解读一下…。: what somebody is asked for, without a question mark. */
const ASKED_FOR = /请[您你]?(?:(?:先|再|简要|简单|具体|详细|重点|进一步|[给为](?:我们|大家|读者)|结合[^，。]{2,12}|[就对][^，。]{2,24}){0,3})(?:谈|介绍|解读|说|讲|分析|解释|评价|展望|分享|透露|点评|阐述)[^。！？!?；;]{1,40}[。]?[\s\u3000*_]*$/u
/** 5., 五、, （五）, （5）: the number of an item; the signs around it tell which series it is of. */
const NUMBERS = [/^[\s\u3000*_#]*(\d{1,2})[.．、][\s\u3000]*(?=\S)/u, /^[\s\u3000*_#]*([一二三四五六七八九十]{1,3})、[\s\u3000]*(?=\S)/u, /^[\s\u3000*_#]*[（(]([一二三四五六七八九十]{1,3})[)）][\s\u3000]*(?=\S)/u, /^[\s\u3000*_#]*[（(](\d{1,2})[)）][\s\u3000]*(?=\S)/u]
/** 1. 某报／何时开工？: a sign parts who asks from what. */
const NAMES_ASKER = /^[^，。？！?“「《]{3,24}[\/／｜|丨:：→»·](?!\d)/u
/** The head says that one answers journalists, so that what stands under their questions is his. */
const SOMEBODY_ANSWERS = /答记者问|(?:接受|答)[^。；\n]{0,40}(?:采访|专访|访问)|专访/u

/** A heading and the line under it, which begins what is said there. */
type Section = { head: number; first: number }

/**
 * A page without any label but those of questions that presents one person in its head, and behind it nothing but sections in the
 * first person, each under a question (numbered, bold, behind a mark or dash, alone) or a topic: the sections are his words, the questions a reporter's.
 */
export function openUnlabelledTalk(page: Page): Page {
  const { lines } = page
  const labelled = labelledQuestionsOf(lines)
  const heads = new Set(labelled.map(({ head }) => head))
  const answered = labelled.length > 0 ? labelled : numberedQuestionsOf(lines)
  const sections = [answered, questionsOf(lines), topicsOf(lines)].find(found => found.length > 0) ?? []
  const first = sections[0]?.head ?? 0
  const person = sections.length === 0 || lines.some((line, at) => line.opens !== undefined || isLabelled(line, at) && !heads.has(at)) ? null : whoIsPresented(lines.slice(0, first))
  if (!person || !isSaid(lines, sections, sections === answered)) return page
  const opens = new Map(sections.flatMap(({ head, first: at }): [number, Label][] => [...isQuestion(lines[head]) && !heads.has(head) ? [[head, { kind: 'question' }] as [number, Label]] : [], [at, person]]))
  return { ...page, lines: lines.map((line, at) => opens.has(at) ? { ...line, opens: opens.get(at)!, heading: 0, strong: 0 } : line) }
}

function isLabelled(line: Line, at: number): boolean {
  const cue = readCue(line, at)
  return cue !== null && cue.form !== 'line' && NAMES.has(cue.label.kind)
}

/** The one person whom the head of the page introduces, where it announces a talk. */
function whoIsPresented(head: readonly Line[]): Label | null {
  if (!head.some(({ plain }) => TALK.test(plain))) return null
  const people = new Map(head.flatMap(line => findIntroductions(line.text, new Set())).filter(({ plain }) => isName(plain)).map(person => [person.plain, person]))
  const [only] = people.values()
  return only && people.size === 1 ? { kind: 'person', name: only.name, title: only.title, role: null } : null
}

const isSetOff = (line: Line): boolean => line.heading > 1 || line.strong > 0 && line.strong >= line.text.trimEnd().length || DASHED.test(line.plain)

const isAsked = (words: string): boolean => ENDS_ASKING.test(words) || ASKED_FOR.test(words)
const isQuestion = (line: Line | undefined): boolean => isAsked(line?.plain ?? '')

function valueOf(number: RegExp, words: string): number | null {
  const printed = number.exec(words)?.[1] ?? ''
  return /^\d/u.test(printed) ? Number(printed) : hanNumber(printed)
}

/** 问题一：何时开工？ */
function asksBehindMark(line: Line, at: number): boolean {
  const cue = readCue(line, at)
  return cue?.label.kind === 'question' && cue.body < line.text.trimEnd().length && isQuestion(line)
}

const saysWhoAnswers = (head: readonly Line[]): boolean => head.some(({ plain }) => SOMEBODY_ANSWERS.test(plain))

/** Sections under questions behind marks, where the head says that somebody answers journalists. */
function labelledQuestionsOf(lines: readonly Line[]): Section[] {
  const asking = lines.flatMap((line, at) => line.marked === null && asksBehindMark(line, at) ? [at] : [])
  return asking.length >= FEWEST_PLAIN && saysWhoAnswers(lines.slice(0, asking[0])) ? sectionsUnder(lines, asking) : []
}

/** Sections under questions that are numbered from one on, where the head says that somebody answers journalists, and no other line of the page has such a number. */
function numberedQuestionsOf(lines: readonly Line[]): Section[] {
  const series = NUMBERS.find(number => lines.some(({ plain, marked }) => marked === null && number.test(plain) && valueOf(number, plain) === 1 && isAsked(plain)))
  if (series === undefined) return []
  const numbered = lines.flatMap((line, at) => line.marked === null && series.test(line.plain) ? [at] : [])
  const inOrder = numbered.every((at, place) => valueOf(series, lines[at]?.plain ?? '') === place + 1 && (lines[at]?.plain.trim().length ?? 0) <= LONGEST_QUESTION && isQuestion(lines[at]) && !NAMES_ASKER.test(lines[at]?.plain.trim() ?? ''))
  return numbered.length >= FEWEST_PLAIN && inOrder && saysWhoAnswers(lines.slice(0, numbered[0])) ? sectionsUnder(lines, numbered) : []
}

/** Sections under lines that ask, set off from the words by bold, a heading or a dash, nearly all of the lines that are; or else alone on short lines. */
function questionsOf(lines: readonly Line[]): Section[] {
  const setOff = lines.flatMap((line, at) => line.marked === null && isSetOff(line) ? [at] : [])
  const asking = setOff.filter(at => isQuestion(lines[at]))
  if (asking.length >= FEWEST && asking.length * 4 >= setOff.length * 3) return sectionsUnder(lines, asking)
  const plain = setOff.length > 0 ? [] : lines.flatMap(({ plain: words, marked, heading }, at) => marked === null && heading === 0 && words.trim().length <= LONGEST_QUESTION && /^[^。！!]*[？?][”」』）)]?[\s\u3000]*$/u.test(words) ? [at] : [])
  return plain.length >= FEWEST_PLAIN ? sectionsUnder(lines, plain) : []
}

/** Sections under headings that are no sentences. */
function topicsOf(lines: readonly Line[]): Section[] {
  const topics = lines.flatMap((line, at) => line.marked === null && isSetOff(line) && !DASHED.test(line.plain) && line.plain.trim().length <= LONGEST_TOPIC && !SENTENCE.test(line.plain) ? [at] : [])
  return topics.length >= FEWEST ? sectionsUnder(lines, topics) : []
}

/** Each heading with the line under it; none where one stands over another, or over nothing. */
function sectionsUnder(lines: readonly Line[], heads: readonly number[]): Section[] {
  const sections = heads.map(head => ({ head, first: nextFilled(lines, head + 1) }))
  return sections.every(({ first }) => SENTENCE.test(lines[first]?.plain ?? '') && !heads.includes(first)) ? sections : []
}

/** Whether the sections are in the first person, and none tells what somebody says: under topics all of them, for news is set so too; under questions half; `surely`, where the page says that somebody answers, it goes without saying. */
function isSaid(lines: readonly Line[], sections: readonly Section[], surely: boolean): boolean {
  const words = sections.map(({ first }, at) => lines.slice(first, sections[at + 1]?.head).map(({ plain }) => plain).join('\n').replace(QUOTED, ''))
  const asked = sections.every(({ head }) => isQuestion(lines[head]))
  const least = surely ? 0 : words.length * (asked ? 0.5 : 1)
  return words.filter(said => FIRST_PERSON.test(said)).length >= least && !words.some(said => TELLS.test(said))
}
