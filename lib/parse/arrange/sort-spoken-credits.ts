import type { Line } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { WHO_REPORTS } from '../lines/who-reports.ts'
import { isOutlet } from '../names/is-outlet.ts'
import type { SortStep } from './sort-step.ts'

const REPORTER_OF = /^[\s\u3000*_]*记者[\s\u3000]+(\p{Script=Han}{3,12})[\s\u3000*_]*(?:$|[:：][\s\u3000*_]*(?=\S.*(?:[？?]|请问|想问)))/u
/** （记者 某台）, alone on its line. */
const MEDIUM_ASKS = /^[\s\u3000*_]*[(（\[【](?:记者|媒体)[\s\u3000]+([^\s\u3000()（）[\]【】]{3,16})[)）\]】][\s\u3000*_]*$/u
const FEWEST_ASKING = 2
/** A paragraph of so many characters before it is a lead. */
const LEAD = 60

/** Credits and fields that name who speaks under them. */
export const sortSpokenCredits: SortStep = (lines, kinds) => {
  for (const find of [mediaOverQuestions, mediaInBrackets, whoReports]) for (const at of find(lines, kinds)) kinds[at] = 'text'
}

/** 记者 某某日报, over a question and perhaps its time, is who asks; 记者 姓名 wrote the text. */
function mediaOverQuestions(lines: Line[], kinds: readonly LineKind[]): number[] {
  const asksBelow = (at: number): boolean => /[？?]|请问|想问/u.test(lines[nextOfKind(kinds, at + 1)]?.plain ?? '')
  return lines.flatMap((line, at) => kinds[at] === 'credit' && isOutlet(REPORTER_OF.exec(line.plain)?.[1] ?? '') && (/[：:]/u.test(line.plain) || asksBelow(at)) ? [at] : [])
}

/** （记者 某台）, over what each asks: a credit names the journalist, and once. */
function mediaInBrackets(lines: Line[], kinds: readonly LineKind[]): number[] {
  const asking = lines.flatMap((line, at) => kinds[at] === 'credit' && isOutlet(MEDIUM_ASKS.exec(line.plain)?.[1] ?? '') ? [at] : [])
  return asking.length >= FEWEST_ASKING ? asking : []
}

/** 通报人：姓名, past the lead and over what he reports: he speaks. At the head of a page it is a field. */
function whoReports(lines: Line[], kinds: readonly LineKind[]): number[] {
  const lead = lines.findIndex((line, at) => kinds[at] === 'text' && line.text.length >= LEAD)
  return lines.flatMap((line, at) => lead >= 0 && lead < at && kinds[at] === 'field' && WHO_REPORTS.test(line.plain) && readLabel(line.plain)?.kind === 'person' && kinds[nextFilled(lines, at + 1)] === 'text' ? [at] : [])
}

/** The nearest line from `from` on that is not blank, as times alone are. */
function nextOfKind(kinds: readonly LineKind[], from: number): number {
  let at = from
  while (kinds[at] === 'blank') at++
  return at
}
