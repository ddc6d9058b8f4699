import { ASKING_KINDS } from '../cues/asking-kinds.ts'
import type { Line, Page } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'
import { readLabel } from '../labels/read-label.ts'

/** （记者：…）, alone on its line: who asks, and what, in brackets. */
const BRACKETED = /^[\s\u3000]*[(（]([^()（）:：。！？]{1,20})[:：][^()（）]{2,}[)）][\s\u3000]*$/u

/** What somebody throws in, printed in brackets with his label, is his turn: the line without its brackets. A bracket without a label tells what happens. */
export function openBracketedQuestions(page: Page): Page {
  const asks = ({ text, marked }: Line): boolean => marked === null && ASKING_KINDS.has(readLabel(BRACKETED.exec(text)?.[1] ?? '')?.kind ?? 'stranger')
  return { ...page, lines: page.lines.map(line => (asks(line) ? partLine(line, line.text.search(/[(（]/u) + 1, line.text.search(/[)）][\s\u3000]*$/u)) : line)) }
}
