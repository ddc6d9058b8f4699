import { askersAlike } from './askers-alike.ts'
import { askersBySign } from './askers-by-sign.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { END_MARK } from '../lines/end-mark.ts'
import { findPageColon } from './find-page-colon.ts'
import { findTail } from './find-tail.ts'
import { headsList } from '../labels/heads-list.ts'
import { introduceInRow } from '../labels/introduce-in-row.ts'
import { joinLabelLines } from './join-label-lines.ts'
import { isHeadline } from './is-headline.ts'
import { isLead } from '../lines/is-lead.ts'
import { isStampAlone } from '../lines/is-stamp-alone.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { leadBySign } from './lead-by-sign.ts'
import { nameNumberedAskers } from './name-numbered-askers.ts'
import type { Line, Page } from '../formats/page.ts'
import { peopleInTables } from '../labels/people-in-tables.ts'
import { readAnnounced } from './read-announced.ts'
import { readAskerLines } from './read-asker-lines.ts'
import { readPartLines } from './read-part-lines.ts'
import { readPartMarks } from './read-part-marks.ts'
import type { Cue } from './cue.ts'
import { readByPageColon } from './read-by-page-colon.ts'
import { readByShortForm } from './read-by-short-form.ts'
import { readCue } from './read-cue.ts'
import { readHeadingAskers } from './read-heading-askers.ts'
import { readLabel } from '../labels/read-label.ts'
import { readHeadsAlike } from './read-heads-alike.ts'
import { reachFurther } from './reach-further.ts'
import { readPostTags } from './read-post-tags.ts'
import { readReadersQuestions } from './read-readers-questions.ts'
import { readRecurringPosters } from './read-recurring-posters.ts'
import { readShortForms } from './read-short-forms.ts'
import { readTaggedPosts } from './read-tagged-posts.ts'
import { readTimedAccounts } from './read-timed-accounts.ts'
import { readWhoReports } from './read-who-reports.ts'
import { rowsOfFigures } from '../lines/rows-of-figures.ts'
import { saysLiveDesk } from './says-live-desk.ts'
import { SPEAKS_ON } from '../lines/speaks-on.ts'

const HEAD_LINES = 8
const FEWEST_POSTS = 3
const COMMENTS = /评论|跟帖|热评|热议|留言|互动|有话说|怎么说|未答复|弹幕|聊天|讨论|公屏/u

/** 2025年1月2日某部发言人某某: a day begins a title, and no label. */
const DATED = /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日(?=\p{Script=Han})/u

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

/** 发言人：职务 姓名｜words: a head that looks like a field has a sentence behind it. */
const isSpoken = (text: string, head: Cue | undefined): boolean => head?.form === 'colon' && /[。！？!?]/u.test(text.slice(head.body))

/** Everything on a page that has the shape of a label, in page order; which of them are, the whole page decides. */
export function collectCues(page: Page, kinds: LineKind[]): Cue[] {
  const { lines } = page
  const read: Cue[] = []
  const rows = new Set([...rowsOfFigures(lines), ...peopleInTables(lines).keys()])
  const parts = new Map([...readPartLines(lines, kinds), ...readPartMarks(lines)])
  const pageColon = findPageColon(page, kinds)
  const readers = readReadersQuestions(lines)
  const shortForms = readShortForms(page)
  const posts = new Map([...readRecurringPosters(lines), ...readTimedAccounts(lines), ...readTaggedPosts(lines), ...readPostTags(lines)])
  const headed = readHeadingAskers(lines)
  const alike = new Map([...readHeadsAlike(lines), ...headed])
  const stamps = new Set(lines.flatMap((line, at) => isStampAlone(line.plain.trim()) ? [at] : []))
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    // What readers write under the page is none of it.
    if (line && kinds[at] === 'related' && at > lines.length / 2 && COMMENTS.test(line.plain)) break
    // Behind the page's own END stand links to others.
    if (line && at > lines.length * 2 / 3 && END_MARK.test(line.plain)) break
    if (!line || kinds[at] === 'blank' || kinds[at] === 'caption' || kinds[at] === 'credit' || kinds[at] === 'related' || kinds[at] === 'furniture' || kinds[at] === 'keyword' || rows.has(at)) continue
    const asker = readByShortForm(line, at, shortForms.forms) ?? parts.get(at) ?? readAnnounced(line, at, page.text) ?? (headed.get(at)?.stated ? headed.get(at) : null) ?? (parts.has(nextFilled(lines, at + 1)) ? null : readAskerLines(lines, kinds, at))
    const own = asker ?? readers.get(at) ?? posts.get(at) ?? (pageColon && readByPageColon(line, at, pageColon)) ?? (kinds[at] === 'text' ? readWhoReports(line, at) : null) ?? readCue(line, at, stamps.size >= FEWEST_POSTS && stamps.has(lastFilled(lines, at - 1)))
    const cue = reachFurther(own ?? null, kinds[at] === 'field' && !isSpoken(line.text, alike.get(at)) ? undefined : alike.get(at))
    if (!cue || !line.opens && introduceInRow(line.text) && !(cue.form === 'line' && speaksBelow(lines, at))) continue
    if (cue.form === 'line' && at < HEAD_LINES && cue.label.kind === 'person' && speaksOn(lines[nextFilled(lines, at + 1)])) continue
    // | 主席 | 某处长某某 |: a row of fields is no label, whatever its cells say together.
    if (!asker && kinds[at] === 'field' && (!['role', 'person'].includes(cue.label.kind) && !(cue.label.kind === 'title' && /[。！？][”」』）)]?\s*$/u.test(line.plain)) || cue.form === 'line' && /^\s*\|/u.test(line.text))) continue
    if (isHeadline(cue, lines, kinds) || DATED.test(cue.printed)) continue
    // 【某某网】某日，某地举行…: whose report it is.
    if (cue.label.kind === 'outlet' && cue.form === 'bracket' && cue.marks === '' && !cue.account && !saysLiveDesk(cue.printed) && isLead(line.plain.slice(cue.body))) continue
    // 嘉宾：某某（以下简称“某”）, whoever it lists.
    if ((cue.label.kind === 'role' || /[=＝]/u.test(cue.printed)) && shortForms.lines.has(at)) continue
    if (cue.label.kind === 'role' && cue.body >= line.text.trimEnd().length && headsList(lines, at)) continue
    const joined = asker ?? joinLabelLines(cue, lines)
    read.push(joined)
    at = joined.lastLine
  }
  const named = nameNumberedAskers(lines, read)
  const signed = new Map([...askersBySign(lines, named), ...askersAlike(lines, named)].flatMap(cue => kinds[cue.line] === 'text' ? [[cue.line, cue]] : []))
  const cues = leadBySign(signed.size === 0 ? named : [...named.filter(cue => !signed.has(cue.line)), ...signed.values()].sort((a, b) => a.line - b.line), lines)
  const tail = findTail(page, kinds, cues)
  return cues.filter(cue => cue.line < tail)
}
