import { toSimplified } from '../../text/to-simplified.ts'
import type { Label } from '../formats/label.ts'
import { findAnswerHeadings } from './find-answer-headings.ts'
import type { Answering } from './find-answer-headings.ts'
import { findAttendance } from './find-attendance.ts'
import { readLabel } from '../labels/read-label.ts'
import type { Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import type { Roster } from './roster.ts'

type Person = Label & { kind: 'person' }

/** Lines between two names of one list. */
const APART = 2
/** Most names of a list; a bound keeps the time linear. */
const MOST = 30
/** Within so many characters a question says whom it is put to: 致某某：. */
const PUT_TO = 14
const HEADING = /^[\s\u3000*_#]*[■●◆▍▌▎★☆◎□━─═][^。！？]{2,20}$/u

/** 职务 姓名 alone over 问：…: a section is his, and he has said nothing yet. */
function isSection(cue: Cue, next: Cue | undefined, page: Page): cue is Cue & { label: Person } {
  const { label } = cue
  if (label.kind !== 'person' || label.role !== null || cue.form !== 'line' || next?.label.kind !== 'question') return false
  return page.lines.slice(cue.lastLine + 1, next.line).every(line => line.text.trim() === '' || line.marked !== null)
}

/** 答问人：职务 姓名 over 问：…: the field heads his section, unless another field of the kind stands right before. */
function fieldOver(cue: Cue, before: Cue | undefined, next: Cue | undefined, page: Page): Person | null {
  const person = next?.label.kind === 'question' ? personInField(cue, page) : null
  return person && !(before && personInField(before, page)) ? person : null
}

/** 答问人：职务 姓名, or 答复人｜职务 姓名, which is read as a line of its own. */
function personInField({ form, label, line, body }: Cue, page: Page): Person | null {
  if (form === 'line' && label.kind === 'person') return label.role === 'spokesperson' && label.title !== null ? label : null
  const value = form === 'colon' && label.kind === 'role' && label.role === 'spokesperson' ? readLabel(page.lines[line]?.text.slice(body).trim() ?? '') : null
  return value?.kind === 'person' && value.title !== null ? value : null
}

/** Who is named over what follows: by a heading (alone), or in a list of several. */
type Named = { people: Answering[]; lines: number[]; heading: boolean }

/**
 * Under a heading that names a person, 答 is his answer. Under a list of several (主教练 某某 / 球员 某某)
 * it is that of the one whom the question before is put to; or else of the first, where the page has
 * several such lists and so parts who answers when. A single list only tells who is there.
 * @returns the labels, and the lines of such lists, which are nobody's words
 */
export function answerUnderHeadings(all: readonly Cue[], candidates: readonly Cue[], page: Page, roster: Roster): { cues: Cue[]; lists: Set<number> } {
  const answering = findAnswerHeadings(page, candidates, roster)
  const cues = all.filter(cue => !answering.has(cue.line))
  const chosen = new Map(cues.map((cue, at) => [cue, at]))
  const answers: { cue: Cue; named: Named; meant: Answering | undefined }[] = []
  let named: Named | null = null
  const fields = candidates.map((cue, at) => fieldOver(cue, candidates[at - 1], candidates[at + 1], page))
  // A page with one such field says in its head who answers throughout.
  const sections = fields.filter(person => person !== null).length > 1 ? fields : []
  const attendance = findAttendance(page, candidates)
  let attended = 0
  const headings = [...answering]
  let headed = 0
  for (const [at, cue] of candidates.entries()) {
    for (let section = attendance[attended]; section && section.line <= cue.line; section = attendance[++attended]) named = { people: section.people, lines: [section.line], heading: false }
    for (let heading = headings[headed]; heading && heading[0] <= cue.line; heading = headings[++headed]) named = { people: [heading[1]], lines: [], heading: true }
    const { label } = cue
    const inField = sections[at]
    if (inField) named = { people: [inField], lines: [cue.line], heading: true }
    else if (chosen.has(cue) && isSection(cue, candidates[at + 1], page)) named = { people: [cue.label], lines: [cue.line], heading: true }
    else if (label.kind === 'person' && cue.heading && !answering.has(cue.line)) named = { people: [label], lines: [], heading: true }
    else if (!chosen.has(cue) && !answering.has(cue.line) && cue.form === 'line' && label.kind === 'person' && label.title !== null) {
      if (!named || cue.line - (named.lines.at(-1) ?? -APART - 1) > APART) named = { people: [], lines: [], heading: false }
      if (named.people.length < MOST) named.people.push(label)
      named.lines.push(cue.lastLine)
    }
    if (label.kind !== 'answer' || !named) continue
    const asked = toSimplified(wordsOf(cues[(chosen.get(cue) ?? 0) - 1], page).slice(0, PUT_TO))
    answers.push({ cue, named, meant: named.people.find(({ name }) => asked.includes(toSimplified(name))) })
  }
  const parted = new Set(answers.map(answer => answer.named)).size > 1
  const labels = new Map<Cue, Label>()
  const lists = new Set(attendance.map(({ line }) => line))
  // Behind somebody's words the heading ends them.
  for (const line of answering.keys()) if (cues.some(cue => cue.line < line)) lists.add(line)
  for (const { line } of attendance) if (HEADING.test(page.lines[line - 1]?.plain ?? '')) lists.add(line - 1)
  for (const { cue, named: { people, lines, heading }, meant } of answers) {
    const label = meant ?? (heading || parted ? people[0] : undefined)
    if (!label) continue
    labels.set(cue, label)
    const top = (lines[0] ?? 0) - 1
    if (lines.length === 0 || lists.has(top + 1)) continue
    for (const line of lines) lists.add(line)
    // ■ 主队：某队, over its list.
    if (HEADING.test(page.lines[top]?.plain ?? '')) lists.add(top)
  }
  return { cues: cues.map(cue => labels.has(cue) ? { ...cue, label: labels.get(cue) ?? cue.label, assigned: true as const } : cue), lists }
}

function wordsOf(cue: Cue | undefined, page: Page): string {
  return cue === undefined ? '' : page.lines[cue.bodyLine ?? cue.line]?.text.slice(cue.body) ?? ''
}
