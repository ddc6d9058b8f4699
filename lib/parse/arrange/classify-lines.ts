import type { Line } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import { classifyLine } from '../lines/classify-line.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { findHashtags } from '../lines/find-hashtags.ts'
import { findQuotedMessages } from '../lines/find-quoted-messages.ts'
import { isLead } from '../lines/is-lead.ts'
import { isPaperBar } from '../lines/is-paper-bar.ts'
import { isSystemMessage } from '../lines/is-system-message.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { wordsOnRule } from '../lines/words-on-rule.ts'
import { wrappedParagraph } from '../lines/wrapped-paragraph.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { findBarFields } from './find-bar-fields.ts'
import { findCountedHeadings } from './find-counted-headings.ts'
import { findFootnotes } from './find-footnotes.ts'
import { findGuestsBelow } from './find-guests-below.ts'
import { findInterjections } from './find-interjections.ts'
import { findMarkdownCaptions } from './find-markdown-captions.ts'
import { findPullQuotes } from './find-pull-quotes.ts'
import { findQuotedSayings } from './find-quoted-sayings.ts'
import { findRecordHeads } from './find-record-heads.ts'
import { findSummaries } from './find-summaries.ts'
import { findTimedEvents } from './find-timed-events.ts'
import { readersPanel } from './readers-panel.ts'
import { sortByLegend } from './sort-by-legend.ts'
import { sortCaptionsAlike } from './sort-captions-alike.ts'
import { sortQuotedNotes } from './sort-quoted-notes.ts'
import { sortRelatedHeadlines } from './sort-related-headlines.ts'
import { sortRunningHeads } from './sort-running-heads.ts'
import { sortSpokenCredits } from './sort-spoken-credits.ts'
import type { SortStep } from './sort-step.ts'
import { sortTranslatedQuestions } from './sort-translated-questions.ts'

const POSTED = /^[\s\u3000]*(?:\d{4}-)?\d{1,2}-\d{1,2}[\s\u3000]+\d{1,2}:\d{2}[\s\u3000]+来自/u
/** 广告, alone on its line. */
const ADVERTISEMENT_HEAD = /^[\s\u3000*_【\[（(—–\-=~～·▼▽▲△↓⬇👇]*(?:以下(?:为|是))?(?:广告(?:时间|内容|信息)?|推广(?:信息|内容)?|商业推广|品牌推广|赞助(?:商|单位|内容)?(?:提供|呈现|信息|内容)?)[\s\u3000*_】\]）)—–\-=~～·▼▽▲△↓⬇👇]*$/u
/** 答复要点：…, what the editors make of an answer. */
const SUMS_UP = /^[\s\u3000*_【\[]*(?:答复|回答|解答|回应|答问|通报)(?:要点|摘要|小结)[】\]*_]*[\s\u3000]*[:：][^\n]{2,80}$/u
/** 导读：, before what a page tells beforehand. */
const SUMMARY_NAME = /^[\s\u3000>*_]*(?:导读|导语|提要)[\s\u3000*_]*[:：][\s\u3000*_]*/u
const HEADLINE = 60

/** What is found together on a page is of one kind, whatever each line looks like, or where it looks like one of `only`. */
const all = (find: (lines: Line[], kinds: LineKind[]) => Iterable<number>, kind: LineKind, only?: readonly LineKind[]): SortStep => (lines, kinds) => {
  for (const at of find(lines, kinds)) if (!only || only.includes(kinds[at] ?? 'blank')) kinds[at] = kind
}

/** What lines are by the lines around them; each step builds on those before. */
const STEPS: readonly SortStep[] = [
  sortRunningHeads, sortPaperBars, sortAccounts, sortSpokenCredits, sortTranslatedQuestions, sortQuotedNotes, sortRules,
  all(findHashtags, 'keyword', ['text', 'furniture']),
  all(findCountedHeadings, 'furniture', ['text']),
  sortByLegend,
  all(findMarkdownCaptions, 'caption'),
  all(findQuotedMessages, 'furniture', ['text']),
  all(findRecordHeads, 'furniture', ['text', 'field']),
  all(findTimedEvents, 'stage', ['text']),
  sortCaptionsAlike, sortSummedAnswers, sortAdvertisements, sortSystemMessages, sortRelatedHeadlines, sortLeadInSummary,
  all(findBarFields, 'field', ['text']),
  all(lines => [...findGuestsBelow(lines), ...findSummaries(lines)], 'field', ['text']),
  all((lines, kinds) => [...findPullQuotes(lines, kinds), ...findQuotedSayings(lines, kinds), ...findFootnotes(lines), ...findInterjections(lines)], 'furniture'),
  all(lines => [readersPanel(lines)].flatMap(at => at ?? []), 'related'),
]

/** Sorts a page's lines: each by itself, a paragraph broken into lines of one width whole, then by what stands around it. */
export function classifyLines(lines: Line[]): LineKind[] {
  const kinds: LineKind[] = []
  for (let at = 0; at < lines.length; at = kinds.length) {
    const { text, plain, last } = wrappedParagraph(lines, at)
    const kind = classifyLine(last > at ? { ...lines[at]!, text, plain } : lines[at]!)
    for (let line = at; line <= last; line++) kinds.push(kind)
  }
  for (const sort of STEPS) sort(lines, kinds)
  return kinds
}

/** The first bar of a newspaper's page says what is printed and when: over the text, or under it. */
function sortPaperBars(lines: Line[], kinds: LineKind[]): void {
  const [first, ...others] = lines.flatMap((line, at) => isPaperBar(line.plain) ? [at] : [])
  for (const at of others) kinds[at] = 'furniture'
  if (first !== undefined && first > lines.length / 2) kinds[first] = 'credit'
}

/** 某某发布 / 11-04 10:19 来自…: the account over its own post. */
function sortAccounts(lines: Line[], kinds: LineKind[]): void {
  lines.forEach((line, at) => {
    if (POSTED.test(lines[at + 1]?.plain ?? '') && isOutlet(line.plain.trim())) kinds[at] = 'furniture'
  })
}

/** —— 现场问答 ——: nobody says what a rule has on it, unless it names who speaks. */
function sortRules(lines: Line[], kinds: LineKind[]): void {
  lines.forEach((line, at) => {
    const words = kinds[at] === 'text' && line.heading === 0 ? wordsOnRule(line.plain) : null
    if (words !== null && readLabel(words) === null) kinds[at] = 'furniture'
  })
}

/** 答复要点：… behind an answer sums it up; behind a question it is the answer. */
function sortSummedAnswers(lines: Line[], kinds: LineKind[]): void {
  lines.forEach((line, at) => {
    if (kinds[at] === 'text' && SUMS_UP.test(line.plain) && /[。！!][”」』）)]?[\s\u3000*_]*$/u.test(lines[nextFilled(lines, at - 1, -1)]?.plain ?? '')) kinds[at] = 'furniture'
  })
}

/** —— 广告 —— over what it says. */
function sortAdvertisements(lines: Line[], kinds: LineKind[]): void {
  lines.forEach((line, at) => {
    if (kinds[at] !== 'furniture' || !ADVERTISEMENT_HEAD.test(line.plain)) return
    const next = nextFilled(lines, at + 1)
    const words = lines[next]?.plain.trim() ?? ''
    if (kinds[next] === 'text' && words.length <= HEADLINE && !/[。！？!?…：:]$/u.test(words)) kinds[next] = 'furniture'
  })
}

/** 系统消息 10:00, and under it what the program says. */
function sortSystemMessages(lines: Line[], kinds: LineKind[]): void {
  lines.forEach((line, at) => {
    if (!isSystemMessage(line.plain)) return
    kinds[at] = 'furniture'
    const next = nextFilled(lines, at + 1)
    if (!/[:：][\s\u3000*_]*[^\s\d]/u.test(line.plain) && kinds[next] === 'text') kinds[next] = 'furniture'
  })
}

/** 导读：某日，某地举行…, where nothing else tells what was held: the lead, and no summary of one. */
function sortLeadInSummary(lines: Line[], kinds: LineKind[]): void {
  const summary = lines.findIndex((line, at) => kinds[at] === 'field' && SUMMARY_NAME.test(line.plain) && isLead(line.plain.replace(SUMMARY_NAME, '')))
  if (summary >= 0 && !lines.some((line, at) => at !== summary && kinds[at] === 'text' && isLead(line.plain))) kinds[summary] = 'text'
}
