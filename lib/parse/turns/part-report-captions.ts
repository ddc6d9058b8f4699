import { toSimplified } from '../../text/to-simplified.ts'
import type { Page } from '../formats/page.ts'
import type { DraftTurn } from './draft-turn.ts'

/** 某某介绍，某某没有回避：: what a report says of whom it tells. */
const TELLS = /^[^。！？“”，,、]{0,12}(?:说|介绍|表示|告诉|指出|坦言|透露|谈到|讲起|解释|回应|回答|回避|认为|补充|强调|建议|呼吁|给出)/u
const QUOTED = /[“「『][^“”「」『』]{0,400}[”」』]/gu
/** How far behind a name the verb may stand. */
const REACH = 20
const SENTENCE = /[。！？!?…][”」』）)]*[\s\u3000]*$/u
/** Words without a stop, as under a picture or over a part; rows of a table and points of a list are others. */
const BARE = /^(?![\s\u3000]*[\d一二三四五六七八九十]{1,3}[.、．])[^。！？!?…；;：:，,\t|]{4,40}$/u

/** 现场问答, 记者提问: the part in which others ask and answer. */
const OTHER_PART = /^(?:现场|会后|记者|媒体|互动)*(?:问答|提问|答问|答记者问|互动)(?:环节|时间)?$/u

/**
 * Captions without a sign in a report's sections. Under somebody's name the report tells what he says (“……”某某说);
 * a line between two such paragraphs that is no sentence is nobody's words: it stands under a picture, or over a part.
 * In words that are a person's own such a line may be his own headline, and stays.
 */
export function partReportCaptions(page: Page, runs: readonly DraftTurn[]): DraftTurn[] {
  return runs.flatMap(run => isToldOf(page, run) ? withoutBareLines(page, run) : [run])
}

/** Whether somebody is told of in the words under his own name, which outside of quotations are not his own. */
function isToldOf(page: Page, { cue, start, end }: DraftTurn): boolean {
  if (cue?.label.kind !== 'person' || cue.label.role === 'reporter') return false
  const name = toSimplified(cue.label.name)
  const words = toSimplified(page.text.slice(start, end))
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
    const behind = at + name.length
    if (TELLS.test(words.slice(behind, behind + REACH))) return !/[我咱]/u.test(words.replace(QUOTED, ''))
  }
  return false
}

function withoutBareLines(page: Page, run: DraftTurn): DraftTurn[] {
  const parts: DraftTurn[] = []
  let from = 0
  for (let at = 1; at <= run.lines.length; at++) {
    const line = page.lines[run.lines[at] ?? -1]
    if (line && !(BARE.test(line.plain.trim()) && ends(page, run.lines[at - 1]) && ends(page, run.lines[at + 1]))) continue
    const own = run.lines.slice(from, at)
    const [first, last] = [page.lines[own[0] ?? -1], page.lines[own.at(-1) ?? -1]]
    if (first && last) parts.push(ownedBy(page, { ...run, lines: own, start: Math.max(run.start, first.start), end: Math.min(run.end, last.end), headline: from === 0 ? run.headline : null }, page.lines[run.lines[from - 1] ?? -1]?.plain))
    from = at + 1
  }
  return parts
}

/** Behind the name of another part of the occasion, where his own name comes up no more, the report tells of others. */
function ownedBy(page: Page, part: DraftTurn, heading: string | undefined): DraftTurn {
  const name = part.cue?.label.kind === 'person' ? toSimplified(part.cue.label.name) : ''
  return heading !== undefined && OTHER_PART.test(heading.trim()) && !toSimplified(page.text.slice(part.start, part.end)).includes(name) ? { ...part, cue: null, kind: 'narration' } : part
}

const ends = (page: Page, at: number | undefined): boolean => SENTENCE.test(page.lines[at ?? -1]?.plain ?? '')
