import { inBothScripts } from '../../text/in-both-scripts.ts'
import { readCue } from '../grammar/read-cue.ts'
import type { Label } from '../formats/label.ts'
import type { Line, Page } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import { nextFilled } from '../lines/next-filled.ts'

/** 答复人：职务 姓名, alone on its line. */
const ANSWERER = inBothScripts(/^[\s\u3000*_【\[（(]*(?:答复|回答|解答|答问|回复|解读|发言|受访)(?:人|者|专家|嘉宾)[】\]]?[\s\u3000]*[:：][\s\u3000*_]*(\S.{1,40}?)[\s\u3000*_）)]*$/u)
/** 答复：, alone on its line. */
const ANSWER = inBothScripts(/^[\s\u3000*_【\[]*(?:答|答复|回答|解答|回复|回应)[】\]]?[\s\u3000]*[:：]?[\s\u3000*_]*$/u)
const FEWEST = 2
/** No paragraph takes so few characters. */
const LONGEST = 60

/**
 * A page that names under each answer who gave it (答复：…, and at its end 答复人：职务 姓名): each stretch of words, from the mark
 * of the answer or from whoever is named before, is his. Where the name stands over the answer it is no signature.
 */
export function unfoldAnswerersBelow(page: Page): Page {
  const { lines } = page
  const signers = new Map(lines.flatMap((line, at): [number, Label][] => {
    const printed = line.opens ? undefined : ANSWERER.exec(line.text)?.[1]
    const label = printed === undefined ? null : readLabel(printed)
    return label?.kind === 'person' || label?.kind === 'word' ? [[at, label]] : []
  }))
  const above = [...signers.keys()].filter(at => ANSWER.test(lines[nextFilled(lines, at + 1)]?.text ?? ''))
  if (signers.size < FEWEST || above.length > 0) return page
  const opens = new Map<number, Label>()
  const asides = new Set<number>()
  for (const [at, label] of signers) {
    const first = firstOf(lines, at, signers)
    if (first === null) return page
    opens.set(first.words, label)
    if (first.mark !== null) asides.add(first.mark)
  }
  const closes = new Set<number>()
  for (const signed of signers.keys()) {
    for (let at = nextFilled(lines, signed + 1); at < lines.length && !opens.has(at) && !asides.has(at) && !asks(lines[at], at); at = nextFilled(lines, at + 1)) {
      // Behind what is signed stand headings, advertisements, boxes; a paragraph is the page's own.
      if ((lines[at]?.text.length ?? 0) <= LONGEST) asides.add(at)
      else closes.add(at)
    }
  }
  return { ...page, lines: lines.map((line, at): Line => signers.has(at) || asides.has(at) ? { ...line, marked: 'aside' } : opens.has(at) ? { ...line, opens: opens.get(at) } : closes.has(at) ? { ...line, closes: true } : line) }
}

/** Where the words begin that somebody signs at `signed`: behind the mark of an answer, or behind who is named before; null where neither stands above. */
function firstOf(lines: Line[], signed: number, signers: ReadonlyMap<number, Label>): { words: number; mark: number | null } | null {
  for (let at = signed - 1; at >= 0; at--) {
    const line = lines[at]
    if (!line || line.text.trim() === '') continue
    if (ANSWER.test(line.text) || signers.has(at)) {
      const words = nextFilled(lines, at + 1)
      return words < signed ? { words, mark: signers.has(at) ? null : at } : null
    }
    if (line.heading > 1 || asks(line, at)) return null
  }
  return null
}

/** Whether a line opens with the label of whoever asks. */
function asks(line: Line | undefined, at: number): boolean {
  const cue = line ? readCue(line, at) : null
  return cue?.label.kind === 'question' || cue?.label.kind === 'reporter' || cue?.label.kind === 'netizen'
}
