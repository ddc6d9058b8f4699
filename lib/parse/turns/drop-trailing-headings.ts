import { classifyLine } from '../lines/classify-line.ts'
import type { DraftTurn } from './draft-turn.ts'
import { isKicker } from '../lines/is-kicker.ts'
import { isPartNumber } from '../lines/is-part-number.ts'
import { isTopicHeading } from '../lines/is-topic-heading.ts'
import { lastFilled } from '../lines/last-filled.ts'
import type { Page } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import { SURE_ASKING_KINDS } from '../cues/sure-asking-kinds.ts'

const LONGEST_BOLD = 40
const NUMBERED_HEADING = /^(?:[一二三四五六七八九十\d]{1,3}问|[①-⑩]|第[一二三四五六七八九十]{1,2}问)[\s\u3000：:][^。；]{2,24}$/u
/** 7.某某“某某”: a numbered heading, which may end with a quotation. */
const ITEM_HEADING = /^(?:\d{1,2}[.．、](?!\d)|[①-⑳][\s\u3000]*|[(（][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾]{1,3}、)[^。；;！!？?：:，,]{2,24}$/u
/** 做“减法”不做“加法”: a headline may end with a term in quotation marks. */
const ENDS_IN_TERM = /^[^“「].{3,}[“「][^“”「」。！？!?，,]{1,8}[”」]$/u
/** 四、花多少钱？怎么办？: what is asked under it, in a few words, behind an answer. */
const QUESTION_HEADING = /^[一二三四五六七八九十]{1,3}、[^。；;！!：:]{2,30}[？?]$/u
const SENTENCE_END = /[。！？!?][”」』）)]?$/u

/**
 * Headings that stand directly before the next label name what follows, and are nobody's speech: takes them out of the last runs.
 * @param opensQuestion whether the next label is of somebody who asks
 */
export function dropTrailingHeadings(runs: DraftTurn[], page: Page, opensQuestion = false): void {
  // Over a question in full, and behind an answer: whoever asks puts his questions himself.
  const headsQuestion = (run: DraftTurn, words: string): boolean => opensQuestion && !(run.cue && SURE_ASKING_KINDS.has(run.cue.label.kind)) && run.cue?.label.kind !== 'outlet' && QUESTION_HEADING.test(words)
  for (let run = runs.at(-1); run?.kind === 'speech'; run = runs.at(-1)) {
    const line = page.lines[run.lines.at(-1) ?? -1]
    const words = line?.plain.trim() ?? ''
    const alone = run.lines.length === 1
    // **要不要囤药？**, bold from end to end.
    const bold = line !== undefined && line.strong >= line.text.trimEnd().length && words.length <= LONGEST_BOLD && !/[。；;][*_”」』]*$/u.test(words)
    if (alone && isHeadline(run, words, page)) {
      runs.pop()
      return
    }
    // 四问　热费涨没涨, behind a caption or what happened.
    const numbered = alone && spokenBefore(runs)?.cue === run.cue && (NUMBERED_HEADING.test(words) || ITEM_HEADING.test(words) || headsQuestion(run, words))
    const above = page.lines[lastFilled(page.lines, (run.lines[0] ?? 0) - 1)]
    const setOff = alone && above !== undefined && run.cue?.line !== run.lines[0] && words.length <= LONGEST_BOLD && !/[。；;]$/u.test(words)
    const ofPart = setOff && isPartNumber(above.plain)
    // A headline alone between a keyword's line and the next label.
    const underKeyword = setOff && classifyLine(above) === 'keyword'
    // 某局局长某某, over the headline of his own section.
    const named = setOff && words.length <= LONGEST_BOLD && namesOfficer(words)
    // A topic behind a pager or a caption, which has parted it from the words above.
    const before = alone && run.cue?.line !== run.lines[0] ? spokenBefore(runs) : undefined
    const parted = before?.cue === run.cue && isHeadingLike(words, page.lines[before?.lines.at(-1) ?? -1]?.plain ?? '')
    if (parted || numbered || underKeyword || ofPart || named || alone && run.cue?.line !== run.lines[0] && isPartNumber(words) || alone && run.cue?.line !== run.lines[0] && isTopicHeading(words)) {
      runs.pop()
      continue
    }
    if (!line || alone && (line.heading === 0 && !(bold && runs.at(-2)?.cue === run.cue) || run.cue?.line === run.lines[0]) || line.heading === 0 && !bold && !isTopicHeading(words) && !(headsQuestion(run, words) && /。[”」』）)]?$/u.test((page.lines[run.lines.at(-2) ?? -1]?.plain ?? '').trimEnd())) && !isHeadingLike(words, page.lines[run.lines.at(-2) ?? -1]?.plain ?? '')) return
    if (alone) runs.pop()
    else {
      run.lines = run.lines.slice(0, -1)
      run.end = page.lines[run.lines.at(-1) ?? -1]?.end ?? run.end
    }
  }
}

/** The run before the last, what only tells what happened aside. */
function spokenBefore(runs: readonly DraftTurn[]): DraftTurn | undefined {
  let at = runs.length - 2
  while (runs[at]?.kind === 'stage') at--
  return runs[at]
}

/** A short line that ends no sentence, after one that does: what is read aloud ends with a full stop. */
function isHeadingLike(words: string, before: string): boolean {
  if (ITEM_HEADING.test(words) && SENTENCE_END.test(before.trimEnd()) || isKicker(before) && words.length <= LONGEST_BOLD && !SENTENCE_END.test(words)) return true
  if (words.length <= 24 && ENDS_IN_TERM.test(words) && SENTENCE_END.test(before.trimEnd()) && !/[。；;]|谢谢|感谢/u.test(words)) return true
  if (words.length > 24 || /[。！？!?…；;：:”」』）)]$|[。\t|]|谢谢|感谢/u.test(words)) return false
  return !/[，,；;：:”」』）)]/u.test(words) || /[。！？!?][”」』）)]*[\s\u3000]*(?:\[[\d:]+\])?$/u.test(before) && !/^第[一二三四五六七八九十\d]/u.test(words)
}

/** 职务 姓名—— on one line, the headline of his section on the next. */
function isHeadline(run: DraftTurn, words: string, page: Page): boolean {
  return run.cue?.form === 'line' && /[—–][\s\u3000]*$/u.test(page.lines[run.cue.lastLine]?.text ?? '') && !/[。！？!?…；;：:]$/u.test(words)
}

function namesOfficer(words: string): boolean {
  const label = readLabel(words)
  return label?.kind === 'person' && label.title !== null
}
