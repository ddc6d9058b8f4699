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

/** A heading and the line under it, which begins what is said there. */
type Section = { head: number; first: number }

/**
 * A page without any label that presents one person in its head, and behind it nothing but sections in the first person,
 * each under a question (bold, behind a dash, alone) or a topic: the sections are his words, the questions a reporter's.
 */
export function openUnlabelledTalk(page: Page): Page {
  const { lines } = page
  const sections = [questionsOf(lines), topicsOf(lines)].find(found => found.length > 0) ?? []
  const first = sections[0]?.head ?? 0
  const person = sections.length === 0 || lines.some((line, at) => line.opens !== undefined || isLabelled(line, at)) ? null : whoIsPresented(lines.slice(0, first))
  if (!person || !isSaid(lines, sections)) return page
  const opens = new Map(sections.flatMap(({ head, first: at }): [number, Label][] => [...ENDS_ASKING.test(lines[head]?.plain ?? '') ? [[head, { kind: 'question' }] as [number, Label]] : [], [at, person]]))
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

/** Sections under lines that ask, set off from the words by bold, a heading or a dash, nearly all of the lines that are; or else alone on short lines. */
function questionsOf(lines: readonly Line[]): Section[] {
  const setOff = lines.flatMap((line, at) => line.marked === null && isSetOff(line) ? [at] : [])
  const asking = setOff.filter(at => ENDS_ASKING.test(lines[at]?.plain ?? ''))
  if (asking.length >= FEWEST && asking.length * 4 >= setOff.length * 3) return sectionsUnder(lines, asking)
  const plain = setOff.length > 0 ? [] : lines.flatMap(({ plain: words, marked, heading }, at) => marked === null && heading === 0 && words.trim().length <= LONGEST_QUESTION && /^[^。！？!?]*[？?][”」』）)]?[\s\u3000]*$/u.test(words) ? [at] : [])
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

/** Whether the sections are in the first person, and none tells what somebody says: under topics all of them, for news is set so too; under questions most. */
function isSaid(lines: readonly Line[], sections: readonly Section[]): boolean {
  const words = sections.map(({ first }, at) => lines.slice(first, sections[at + 1]?.head).map(({ plain }) => plain).join('\n').replace(QUOTED, ''))
  const asked = sections.every(({ head }) => ENDS_ASKING.test(lines[head]?.plain ?? ''))
  return words.filter(said => FIRST_PERSON.test(said)).length >= words.length * (asked ? 0.5 : 1) && !words.some(said => TELLS.test(said))
}
