import { ASKS } from '../lines/asks.ts'
import type { Line } from '../formats/page.ts'
import { readCue } from '../grammar/read-cue.ts'

const EDITOR = '(?:直播|后台|运营|本期)?小编|编辑|编者'
/** 【小编】words., （编辑：words。） */
const BRACKETED = new RegExp(`^[\\s\\u3000>*_]*(?:[【\\[［〔（(](?:${EDITOR})[】\\]］〕)）][\\s\\u3000*_]*[:：]?[\\s\\u3000]*\\S.*[。！？!?~～…][\\s\\u3000*_]*$|[（(\\[【](?:${EDITOR})[:：][^()（）\\[\\]【】]*[。！？!?~～…][)）\\]】][\\s\\u3000*_]*$)`, 'u')
/** 小编：words., a label like the others, which must stand between them. */
const LABELLED = /^[\s\u3000>*_]*(?:直播|后台|运营|本期)?小编[\s\u3000*_]*[:：｜|][\s\u3000*_]*\S.*[。！？!?~～…][\s\u3000*_]*$/u
/** Whoever says more than that leads the talk. */
const MOST = 2

/**
 * What whoever runs the account throws in between the speeches, under his own name. Where he asks, or says
 * more than a word or two, he is one of those who speak.
 * @returns the lines, which are nobody's words; whoever spoke before goes on behind them
 */
export function findInterjections(lines: Line[]): number[] {
  const found = lines.flatMap((line, at) => line.marked === null && !line.opens && (BRACKETED.test(line.plain) || LABELLED.test(line.plain)) ? [at] : [])
  if (found.length === 0 || found.length > MOST || found.some(at => ASKS.test(lines[at]?.plain ?? ''))) return []
  const first = lines.findIndex((line, at) => !found.includes(at) && ['person', 'role', 'reporter', 'question', 'surname'].includes(readCue(line, at)?.label.kind ?? ''))
  return found.filter(at => first >= 0 && at > first)
}
