import type { LineKind } from '../lines/classify-line.ts'
import { isFieldLine } from '../lines/is-field-line.ts'
import { isPartNumber } from '../lines/is-part-number.ts'
import { isTopicHeading } from '../lines/is-topic-heading.ts'
import { lastFilled } from '../lines/last-filled.ts'
import type { Page } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import { typedRows } from './typed-rows.ts'
import { wrappedParagraph } from '../lines/wrapped-paragraph.ts'

const ENDS_SENTENCE = /[。！？!?…；;：:”」』）)↓⬇👇][\s\u3000*\p{Extended_Pictographic}\ufe0f\u200d]*(?:[\[［【]\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\]］】][\s\u3000]*)?$/u
/** 来划重点↓↓↓: behind the lead, however short, it leads on to what is told below. */
const POINTS_BELOW = /\p{Script=Han}{2}[！!：:～~]?[\s\u3000]*[↓⬇👇][↓⬇👇\ufe0f\s]*$/u
/** 他表示：, over his words. */
const SAYS_BELOW = /^[^，。：:]{0,4}[他她](?:在?[^，。：:]{0,6})?(?:表示|说道?|称|指出|介绍|回答|坦言)[:：]$/u
/** The day, a comma, and who does something where. */
const LEAD_BEGINS = /^(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日[^。，：:]{0,16}，[^。：:]{6,}$/u
/** 本报讯（记者 某某）, as a newspaper begins its lead, on whatever day. */
const DATELINE_BEGINS = /^本报(?:\p{Script=Han}{2,6})?讯[\s\u3000]*(?:[(（][^()（）]{2,40}[)）])?.{4,}$/u
/** 进球：…, a name, a colon and figures. */
const DATA = /^\p{Script=Han}{2,4}[：:](?=[^。！？，,]*\d)[^。！？，,]*[^。！？，,：:]$/u
const LONG = 60
/** Longest name of a field alone on its line, in UTF-16 units. */
const LONGEST_NAME = 8
/** A point of a list, which may end with a quotation and be no sentence. */
const ITEM = /^[\s\u3000>]*[-–•·●▪◆■*][\s\u3000]+/u
/** A row of a table: cells parted by tabs, or by bars as in Markdown, with a figure behind the first. */
const CELLS = /\t.*\d|^\s*\|[^|]+\|.*\d.*\|\s*$/u
const HEADER = /\t|^\s*\|.*\|\s*$/u
const RULE = /^\s*\|[\s:|-]+\|\s*$/u

/**
 * The lines before the first speaker that tell what happened (the lead), apart from headings,
 * fields and captions. A caption in the lead's neighbourhood has no words of its own to give it
 * away, but it is short and says again what the lead has said, or is no sentence at all.
 */
export function chooseFrontLines(page: Page, kinds: readonly LineKind[], end: number, titleLines: ReadonlySet<number>): Set<number> {
  const chosen = new Set<number>()
  let told = ''
  let captions = false
  let ofMachine = false
  // What stands over a headline that the format marks leads up to it.
  const headline = [...titleLines].find(at => (page.lines[at]?.heading ?? 0) > 0) ?? 0
  for (let at = headline; at < end; at++) {
    const line = page.lines[at]
    if (kinds[at] === 'related' && chosen.size > 0) break
    // What a program made of the talk is nobody's, and may be wrong.
    if (line && MACHINE_SUMMARY.test(line.plain)) ofMachine = true
    else if (line && ofMachine && (MADE_BY_MACHINE.test(line.plain) || kinds[at] === 'blank' && line.text.trim() !== '' || line.heading > 0)) {
      ofMachine = false
      continue
    } else if (line && A_DAY.test(line.plain.trim())) ofMachine = false
    if (ofMachine) continue
    if (!line || kinds[at] !== 'text' && kinds[at] !== 'stage') {
      if (kinds[at] === 'caption' && chosen.size > 0) captions = true
      continue
    }
    // A paragraph broken into lines of one width is judged whole.
    if (page.lines[at - 1]?.goesOn) {
      if (chosen.has(at - 1)) chosen.add(at)
      continue
    }
    // A table of figures inside the lead belongs to it.
    let above = lastFilled(page.lines, at - 1)
    while (above > 0 && kinds[above] === 'caption') above = lastFilled(page.lines, above - 1)
    if ((CELLS.test(line.text) || HEADER.test(line.text) && CELLS.test(page.lines[at + (RULE.test(page.lines[at + 1]?.text ?? '') ? 2 : 1)]?.text ?? '')) && (chosen.has(above) || RULE.test(page.lines[above]?.text ?? '') && chosen.has(above - 1))) {
      chosen.add(at)
      continue
    }
    const typed = chosen.has(at - 1) || chosen.has(at - 2) ? typedRows(page.lines, at) : []
    if (typed.length > 0) {
      for (const row of typed) chosen.add(row)
      at += typed.length - 1
      continue
    }
    const words = wrappedParagraph(page.lines, at).plain.trim()
    const bold = line.strong >= line.text.trimEnd().length && !/[。！]/u.test(words)
    // 地　点, alone in the cell over it: what it says is the field's.
    const name = page.lines[above]?.plain.trim() ?? ''
    if (above < at && name.length <= LONGEST_NAME && !name.includes('\t') && isFieldLine(`${name}：`) && words.length < LONG && !/[。！？]$/u.test(words)) continue
    if (titleLines.has(at) || line.heading > 0 || bold || isTopicHeading(words) || isPartNumber(page.lines[at - 1]?.plain ?? '') && words.length < LONG || readLabel(words)?.kind === 'person') continue
    // （某某办公室第三十一场） under a title is no sentence.
    const bracketed = /^[(（][^，。、；！？]*[)）]$/u.test(words) && !/(?:整理|记录)(?!稿[)）]$)/u.test(words) || /^【[^】]{2,8}】[^。！？]*$/u.test(words) || words.length < LONG && /^[^(（。！？]+[(（][^()（）]*[)）]$/u.test(words)
    // The title once more in English.
    if (!/\p{Script=Han}/u.test(words) && !/[.!?]$/u.test(words)) continue
    const sentence = ENDS_SENTENCE.test(words) && (words.length >= 12 || /整理/u.test(words) || chosen.size > 0 && (POINTS_BELOW.test(words) || SAYS_BELOW.test(words))) && !bracketed && !(ITEM.test(words) && /[”」』）)][\s\u3000*]*$/u.test(words))
    const alone = (words.match(/[。！？!?]/gu) ?? []).length <= 1 && words.length <= LONG
    if (chosen.size > 0 && end < page.lines.length && alone && (!sentence || captions || restates(words, told))) {
      captions = true
      continue
    }
    const broken = sentence ? 0 : linesOfLead(page, kinds, at, end)
    if (broken > 0) {
      for (; at < broken; at++) chosen.add(at)
      at--
      continue
    }
    // 进球：第1分钟 某某（某队）; what is told there is no sentence.
    if (DATA.test(words)) continue
    if (!sentence && (words.length < LONG || chosen.size === 0 && !/[，,。]/u.test(words))) continue
    chosen.add(at)
    told += words
  }
  return chosen
}

/** 智能纪要, AI摘要: alone on its line. */
const MACHINE_SUMMARY = /^[\s\u3000【\[*#]*(?:智能|AI|ＡＩ)(?:会议)?(?:纪要|摘要|总结|速览|要点)[\s\u3000】\]*]*$/u
/** The lead tells on which day. */
const A_DAY = /^(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日/u
const MADE_BY_MACHINE = /由(?:AI|ＡＩ|人工智能|智能助手|系统)(?:自动)?生成/u

/** Lines at most over which the first sentence of a lead is broken. */
const MOST_BROKEN = 4

/** One past the line that ends the paragraph of the lead, whose first sentence begins at `at` and is broken over lines; 0 where none begins there. */
function linesOfLead({ lines }: Page, kinds: readonly LineKind[], at: number, end: number): number {
  const words = (index: number): string => lines[index]?.plain.trim() ?? ''
  if (!LEAD_BEGINS.test(words(at)) && !DATELINE_BEGINS.test(words(at)) || /[。！？…；：:]$/u.test(words(at))) return 0
  for (let last = at + 1; last <= at + MOST_BROKEN && last < end; last++) {
    if (kinds[last] !== 'text' || readLabel(words(last)) !== null) return 0
    if (/。$/u.test(words(last))) return last + 1
  }
  return 0
}

/** Whether three quarters of a line's character pairs stand in what was told before it. */
function restates(words: string, told: string): boolean {
  const pairs = [...words].slice(0, -2).map((_, at) => words.slice(at, at + 2))
  return pairs.length > 0 && pairs.filter(pair => told.includes(pair)).length >= pairs.length * 0.72
}
