import { classifyLine } from '../lines/classify-line.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { findBarFields } from './find-bar-fields.ts'
import { findCountedHeadings } from './find-counted-headings.ts'
import { findGuestsBelow } from './find-guests-below.ts'
import { findQuotedMessages } from '../lines/find-quoted-messages.ts'
import { findHashtags } from '../lines/find-hashtags.ts'
import { findFootnotes } from './find-footnotes.ts'
import { findInterjections } from './find-interjections.ts'
import { findMarkdownCaptions } from './find-markdown-captions.ts'
import { findPullQuotes } from './find-pull-quotes.ts'
import { findQuotedSayings } from './find-quoted-sayings.ts'
import { findRecordHeads } from './find-record-heads.ts'
import { findSummaries } from './find-summaries.ts'
import { findTimedEvents } from './find-timed-events.ts'
import { isLead } from '../lines/is-lead.ts'
import { isLinkLine } from '../lines/is-link-line.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { isPaperBar } from '../lines/is-paper-bar.ts'
import { isSheetLine } from '../lines/is-sheet-line.ts'
import { isSystemMessage } from '../lines/is-system-message.ts'
import { nextFilled } from '../lines/next-filled.ts'
import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import { openingSign } from '../lines/opening-sign.ts'
import { readersPanel } from './readers-panel.ts'
import { readSignLegend } from '../lines/read-sign-legend.ts'
import { WHO_REPORTS } from '../lines/who-reports.ts'
import { wordsOnRule } from '../lines/words-on-rule.ts'
import { wrappedParagraph } from '../lines/wrapped-paragraph.ts'

const POSTED = /^[\s\u3000]*(?:\d{4}-)?\d{1,2}-\d{1,2}[\s\u3000]+\d{1,2}:\d{2}[\s\u3000]+来自/u
const QUOTED = /^[\s\u3000]*>/u
/** 编者注：…, in a quotation. */
const EDITORS_NOTE = /^[\s\u3000>*_【\[（(]*(?:编者[注按]|编[后前][语語话話]?|编注|小编(?:注|按|说明))[\s\u3000*_】\]）)]*[:：]/u
/** 广告, alone on its line. */
const ADVERTISEMENT_HEAD = /^[\s\u3000*_【\[（(—–\-=~～·▼▽▲△↓⬇👇]*(?:以下(?:为|是))?(?:广告(?:时间|内容|信息)?|推广(?:信息|内容)?|商业推广|品牌推广|赞助(?:商|单位|内容)?(?:提供|呈现|信息|内容)?)[\s\u3000*_】\]）)—–\-=~～·▼▽▲△↓⬇👇]*$/u
/** A question in brackets, and the end of a sentence in another script. */
const TRANSLATED = /^[\s\u3000]*[(（][^()（）]*\p{Script=Han}[^()（）]{6,}[？?][^()（）]*[)）][\s\u3000]*$/u
const FOREIGN = /^[^\p{Script=Han}]*[A-Za-z]{2,}[^\p{Script=Han}]*[.?!]["'”’]?\s*$/u
const ENDING = 40
const REPORTER_OF = /^[\s\u3000*_]*记者[\s\u3000]+(\p{Script=Han}{3,12})[\s\u3000*_]*(?:$|[:：][\s\u3000*_]*(?=\S.*(?:[？?]|请问|想问)))/u
/** 答复要点：…, what the editors make of an answer. */
const SUMS_UP = /^[\s\u3000*_【\[]*(?:答复|回答|解答|回应|答问|通报)(?:要点|摘要|小结)[】\]*_]*[\s\u3000]*[:：][^\n]{2,80}$/u
/** 导读：, before what a page tells beforehand. */
const SUMMARY_NAME = /^[\s\u3000>*_]*(?:导读|导语|提要)[\s\u3000*_]*[:：][\s\u3000*_]*/u
/** （记者 某台）, alone on its line. */
const MEDIUM_ASKS = /^[\s\u3000*_]*[(（\[【](?:记者|媒体)[\s\u3000]+([^\s\u3000()（）[\]【】]{3,16})[)）\]】][\s\u3000*_]*$/u
const FEWEST_ASKING = 2
/** A paragraph of so many characters before it is a lead. */
const LEAD = 60
const SPEAKERS: ReadonlySet<Label['kind']> = new Set(['person', 'reporter', 'role', 'question', 'answer', 'netizen', 'surname'])
const SHORTEST_HEAD = 4
const LONGEST_HEAD = 40
const HEADLINE = 60
/** Longest word for a part in the talk: 提问人. */
const LONGEST_PART = 6
const LONGEST_CAPTION = 80

/** Sorts a page's lines: a paragraph broken into lines of one width whole, a running head by the page number beside it. */
export function classifyLines(lines: Line[]): LineKind[] {
  const kinds: LineKind[] = []
  for (let at = 0; at < lines.length; at++) {
    const { text, plain, last } = wrappedParagraph(lines, at)
    const line = lines[at]
    if (!line) continue
    const kind = classifyLine(last > at ? { ...line, text, plain } : line)
    for (; at <= last; at++) kinds.push(kind)
    at--
  }
  for (const at of runningHeads(lines)) kinds[at] = 'furniture'
  // The first of them says what is printed and when: over the text, or under it.
  const bars = lines.flatMap((line, at) => isPaperBar(line.plain) ? [at] : [])
  for (const at of bars.slice(1)) kinds[at] = 'furniture'
  if (bars[0] !== undefined && bars[0] > lines.length / 2) kinds[bars[0]] = 'credit'
  // 某某发布 / 11-04 10:19 来自…: the account over its own post.
  lines.forEach((line, at) => {
    if (POSTED.test(lines[at + 1]?.plain ?? '') && isOutlet(line.plain.trim())) kinds[at] = 'furniture'
  })
  // 记者 某某日报, over a question and perhaps its time, is who asks; 记者 姓名 wrote the text.
  lines.forEach((line, at) => {
    if (kinds[at] === 'credit' && isOutlet(REPORTER_OF.exec(line.plain)?.[1] ?? '') && (/[：:]/u.test(line.plain) || /[？?]|请问|想问/u.test(lines[nextOfKind(kinds, at + 1)]?.plain ?? ''))) kinds[at] = 'text'
  })
  // （记者 某台）, over what each asks: a credit names the journalist, and once.
  const asking = lines.flatMap((line, at) => kinds[at] === 'credit' && isOutlet(MEDIUM_ASKS.exec(line.plain)?.[1] ?? '') ? [at] : [])
  if (asking.length >= FEWEST_ASKING) for (const at of asking) kinds[at] = 'text'
  // 通报人：姓名, past the lead and over what he reports: he speaks. At the head of a page it is a field.
  lines.forEach((line, at) => {
    if (kinds[at] !== 'field' || !WHO_REPORTS.test(line.plain) || readLabel(line.plain)?.kind !== 'person') return
    const next = nextFilled(lines, at + 1)
    if (kinds[next] === 'text' && lines.some((before, i) => i < at && kinds[i] === 'text' && before.text.length >= LEAD)) kinds[at] = 'text'
  })
  // What was asked in another language, and in brackets what it means: words of whoever asks.
  lines.forEach((line, at) => {
    if (kinds[at] !== 'stage' || !TRANSLATED.test(line.plain)) return
    const above = nextFilled(lines, at - 1, -1)
    if (kinds[above] === 'text' && FOREIGN.test((lines[above]?.plain ?? '').slice(-ENDING))) kinds[at] = 'text'
  })
  // > 广告 / > what it says, > 编者注：… / > what they note: the whole quotation is theirs.
  const noted = new Set<number>()
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    if (!above || kinds[at] === 'blank') return
    if ((EDITORS_NOTE.test(above.plain) || noted.has(at - 1)) && inOneQuotation(above, line)) noted.add(at)
    if (noted.has(at) || kinds[at - 1] === 'furniture' && QUOTED.test(line.text) && QUOTED.test(above.text)) kinds[at] = 'furniture'
  })
  // —— 现场问答 ——: nobody says what a rule has on it, unless it names who speaks.
  lines.forEach((line, at) => {
    const words = kinds[at] === 'text' && line.heading === 0 ? wordsOnRule(line.plain) : null
    if (words !== null && readLabel(words) === null) kinds[at] = 'furniture'
  })
  for (const at of findHashtags(lines)) if (kinds[at] === 'text' || kinds[at] === 'furniture') kinds[at] = 'keyword'
  for (const at of findCountedHeadings(lines)) if (kinds[at] === 'text') kinds[at] = 'furniture'
  // ◎主持　△媒体　◇现场情况: the page's own key to its signs, and what it says happens.
  const legend = readSignLegend(lines)
  if (legend) lines.forEach((line, at) => {
    if (at === legend.line) kinds[at] = 'furniture'
    else if (kinds[at] === 'text' && legend.meanings.get(openingSign(line.plain) ?? '') === 'happens') kinds[at] = 'stage'
  })
  for (const at of findMarkdownCaptions(lines, kinds)) kinds[at] = 'caption'
  for (const at of findQuotedMessages(lines)) if (kinds[at] === 'text') kinds[at] = 'furniture'
  for (const at of findRecordHeads(lines)) if (kinds[at] === 'text' || kinds[at] === 'field') kinds[at] = 'furniture'
  for (const at of findTimedEvents(lines)) if (kinds[at] === 'text') kinds[at] = 'stage'
  // △ one picture / △ another: next to a caption, what opens with its sign is one as well.
  lines.forEach((line, at) => {
    const sign = kinds[at] === 'text' && line.text.length <= LONGEST_CAPTION ? captionSign(line.plain) : null
    if (sign !== null && [1, -1].some(step => { const by = nextFilled(lines, at + step, step as 1 | -1); return kinds[by] === 'caption' && captionSign(lines[by]?.plain ?? '') === sign })) kinds[at] = 'caption'
  })
  // 答复要点：… behind an answer sums it up; behind a question it is the answer.
  lines.forEach((line, at) => {
    if (kinds[at] === 'text' && SUMS_UP.test(line.plain) && /[。！!][”」』）)]?[\s\u3000*_]*$/u.test(lines[nextFilled(lines, at - 1, -1)]?.plain ?? '')) kinds[at] = 'furniture'
  })
  // —— 广告 —— over what it says.
  lines.forEach((line, at) => {
    if (kinds[at] !== 'furniture' || !ADVERTISEMENT_HEAD.test(line.plain)) return
    const next = nextFilled(lines, at + 1)
    const words = lines[next]?.plain.trim() ?? ''
    if (kinds[next] === 'text' && words.length <= HEADLINE && !/[。！？!?…：:]$/u.test(words)) kinds[next] = 'furniture'
  })
  // 系统消息 10:00, and under it what the program says.
  lines.forEach((line, at) => {
    if (!isSystemMessage(line.plain)) return
    kinds[at] = 'furniture'
    const next = nextFilled(lines, at + 1)
    if (!/[:：][\s\u3000*_]*[^\s\d]/u.test(line.plain) && kinds[next] === 'text') kinds[next] = 'furniture'
  })
  // The headlines under 相关新闻 may name whom they tell of: 某某：….
  const before = new Map<string, number>()
  lines.forEach((line, at) => {
    const words = line.plain.trim()
    const times = before.get(words) ?? 0
    before.set(words, times + 1)
    // 提问, alone on its line, as it has stood over who asked before: the talk goes on.
    if (at <= lines.length / 2 || times > 0 && (times > 1 && words.length <= LONGEST_PART || SPEAKERS.has(readLabel(words)?.kind ?? 'word'))) return
    if ((kinds[at] === 'text' || kinds[at] === 'field' || kinds[at] === 'stage' || kinds[at] === 'caption') && relatedAbove(lines, kinds, at) && line.text.length < HEADLINE && !/[。！？]/u.test(line.plain)) kinds[at] = 'related'
  })
  // 导读：某日，某地举行…, where nothing else tells what was held: the lead, and no summary of one.
  const summary = lines.findIndex((line, at) => kinds[at] === 'field' && SUMMARY_NAME.test(line.plain) && isLead(line.plain.replace(SUMMARY_NAME, '')))
  if (summary >= 0 && !lines.some((line, at) => at !== summary && kinds[at] === 'text' && isLead(line.plain))) kinds[summary] = 'text'
  for (const at of findBarFields(lines)) if (kinds[at] === 'text') kinds[at] = 'field'
  for (const at of [...findGuestsBelow(lines), ...findSummaries(lines)]) if (kinds[at] === 'text') kinds[at] = 'field'
  for (const at of [...findPullQuotes(lines, kinds), ...findQuotedSayings(lines, kinds), ...findFootnotes(lines), ...findInterjections(lines)]) kinds[at] = 'furniture'
  const panel = readersPanel(lines)
  if (panel !== null) kinds[panel] = 'related'
  return kinds
}

/** The nearest line from `from` on that is not blank, as times alone are. */
function nextOfKind(kinds: readonly LineKind[], from: number): number {
  let at = from
  while (kinds[at] === 'blank') at++
  return at
}

/** Whether the line above, lines that are no more than a link aside, stands under such a heading. */
function relatedAbove(lines: Line[], kinds: LineKind[], at: number): boolean {
  let above = nextFilled(lines, at - 1, -1)
  while (above > 0 && kinds[above] === 'furniture' && (lines[above]?.marked === 'aside' || isLinkLine(lines[above]?.plain.trim() ?? ''))) above = nextFilled(lines, above - 1, -1)
  // 名词解释：某词，指…。: a box in one, over no headlines.
  return kinds[above] === 'related' && !/。[”」』）)]?[\s\u3000*_]*$/u.test(lines[above]?.plain ?? '')
}

/** △, or that it is numbered: ①. */
function captionSign(plain: string): string | null {
  return /^[\s\u3000]*[①-⑳]/u.test(plain) ? '①' : openingSign(plain)
}

function inOneQuotation(above: Line, line: Line): boolean {
  return QUOTED.test(above.text) && QUOTED.test(line.text) || line.quoted !== undefined && above.quoted === line.quoted
}

/** Lines next to a page number that say again how another line of the page begins. */
function runningHeads(lines: Line[]): number[] {
  const numbers = lines.flatMap((line, at) => isSheetLine(line.plain) ? [at] : [])
  if (numbers.length === 0) return []
  const beginnings = new Map<string, number>()
  const beginningOf = (line: Line) => line.plain.trim().split(/[\s\u3000]{2,}/u, 1)[0] ?? ''
  // 某某办公室　　　　新闻发布会实录, on each sheet: the whole line recurs.
  const wholes = new Map<string, number>()
  for (const line of lines) wholes.set(line.plain.trim(), (wholes.get(line.plain.trim()) ?? 0) + 1)
  for (const line of lines) beginnings.set(beginningOf(line), (beginnings.get(beginningOf(line)) ?? 0) + 1)
  return numbers.flatMap(at => [nextFilled(lines, at + 1), nextFilled(lines, at - 1, -1)]).filter(at => {
    const words = lines[at]?.plain.trim() ?? ''
    // A page may also break over somebody's label.
    if (SPEAKERS.has(readLabel(words)?.kind ?? 'word')) return false
    return words.length >= SHORTEST_HEAD && words.length <= LONGEST_HEAD && !/[。！？：:，]/u.test(words) && Math.max(beginnings.get(words) ?? 0, wholes.get(words) ?? 0) > 1
  })
}
