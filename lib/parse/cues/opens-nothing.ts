import type { Line, Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import { headsList } from '../labels/heads-list.ts'
import { introduceInRow } from '../labels/introduce-in-row.ts'
import { readLabel } from '../labels/read-label.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { isLead } from '../lines/is-lead.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { SPEAKS_ON } from '../lines/speaks-on.ts'
import { isHeadline } from './is-headline.ts'
import { saysLiveDesk } from './says-live-desk.ts'

const HEAD_LINES = 8
/** 2025年1月2日某部发言人某某: a day begins a title, and no label. */
const DATED = /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日(?=\p{Script=Han})/u

/** 某部发言人某某答记者问, on top of the page. */
const ANSWERS_PRESS = /答(?:记者|媒体|网友)问[\s\u3000*_]*$/u

/** 3万人: a figure, its unit, and no word more. */
const COUNT = /^[\s\u3000]*[约近逾超]?\d[\d,，.]*[\s\u3000]*[万亿]?[多余]?\p{Script=Han}{0,3}[\s\u3000]*$/u
/** 发布人：某部　发布时间：…: what a site says of the page. */
const WHEN_PUBLISHED = /^[^。！？]{2,30}[\s\u3000|｜](?:发布|发文|更新|发表)(?:时间|日期)[\s\u3000]*[:：]/u

/** 说话人1：某某（职务）. */
const NUMBERED_VOICE = /^[\s\u3000·•*-]*(?:发言人|说话人|讲话人|speaker)[ ]?\d/iu

type Read = { cue: Cue; line: Line; page: Page; kinds: LineKind[]; /** Whether the page says itself that it is a label. */ stated: boolean; /** Lines that say how the page calls people for short. */ shortened: ReadonlySet<number> }

/** What has the shape of a label and, by its own line and the next, is none. */
const RULES: readonly { name: string; holds: (read: Read) => boolean }[] = [
  { name: 'a row of a list of people', holds: ({ cue, line, page }) => !line.opens && introduceInRow(line.text) !== null && !(cue.form === 'line' && speaksBelow(page.lines, cue.line)) },
  { name: 'the first half of a title', holds: ({ cue, page }) => cue.form === 'line' && cue.line < HEAD_LINES && cue.label.kind === 'person' && speaksOn(page.lines[nextFilled(page.lines, cue.line + 1)]) },
  { name: 'a title that says he answers', holds: ({ cue, line, page }) => cue.form === 'line' && ANSWERS_PRESS.test(line.plain) && cue.line < HEAD_LINES && page.lines.slice(0, cue.line).every(above => above.text.trim() === '') },
  { name: 'a field', holds: ({ cue, line, kinds, stated }) => !stated && kinds[cue.line] === 'field' && isField(cue, line) },
  { name: 'the headline of the page', holds: ({ cue, page, kinds }) => isHeadline(cue, page.lines, kinds) || DATED.test(cue.printed) },
  // 【某某网】某日，某地举行….
  { name: 'whose report it is', holds: ({ cue, line }) => cue.label.kind === 'outlet' && cue.form === 'bracket' && cue.marks === '' && !cue.account && !saysLiveDesk(cue.printed) && isLead(line.plain.slice(cue.body)) },
  // 嘉宾：某某（以下简称“某”）, whoever it lists.
  { name: 'who is called what for short', holds: ({ cue, line, shortened }) => (cue.label.kind === 'role' || /[=＝]/u.test(cue.printed) || NUMBERED_VOICE.test(line.plain)) && shortened.has(cue.line) },
  // 现场观众：3万人.
  { name: 'what is counted', holds: ({ cue, line }) => cue.form === 'colon' && (cue.label.kind === 'netizen' || cue.label.kind === 'word' || cue.label.kind === 'outlet') && COUNT.test(line.plain.slice(cue.body)) },
  { name: 'the head of a list', holds: ({ cue, line, page }) => cue.label.kind === 'role' && cue.body >= line.text.trimEnd().length && headsList(page.lines, cue.line) },
]

/** Whether what has the shape of a label opens nothing, by its own line and the next. */
export const opensNothing = (read: Read): boolean => RULES.some(({ holds }) => holds(read))

/** Whether what stands under a line is a sentence, and no other row of a table. */
function speaksBelow(lines: Line[], at: number): boolean {
  const below = lines[nextFilled(lines, at + 1)]
  return below !== undefined && /[。！？]/u.test(below.plain) && !/[\t|]/u.test(below.text) && !/[\t|]/u.test(lines[lastFilled(lines, at - 1)]?.text ?? '')
}

/** Whether a line is the second half of a title whose first is a name. */
function speaksOn(line: Line | undefined): boolean {
  const words = line?.plain.trim() ?? ''
  return SPEAKS_ON.test(words) && readLabel(words) === null
}

/** | 主席 | 某处长某某 |: a row of fields is no label, whatever its cells say together; a field of a part or a person may be. */
function isField({ label, form }: Cue, line: Line): boolean {
  if (label.kind === 'role' && WHEN_PUBLISHED.test(line.plain)) return true
  if (form === 'line' && /^\s*\|/u.test(line.text)) return true
  return label.kind !== 'role' && label.kind !== 'person' && !(label.kind === 'title' && /[。！？][”」』）)]?\s*$/u.test(line.plain))
}
