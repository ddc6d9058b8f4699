import type { LineKind } from '../lines/classify-line.ts'
import type { Line } from '../formats/page.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { pointsUp } from '../formats/points-up.ts'
import { readLabel } from '../labels/read-label.ts'
import { readPieces } from '../cues/read-pieces.ts'

/** ![words](address), as Markdown shows a picture. */
const PICTURE = /^[\s\u3000>*_]*\[?!\[/u
const ITALIC = /^[\s\u3000]*(?:\*(?![\s*]).{2,80}[^*]\*|_(?![\s_]).{2,80}[^_]_)[\s\u3000]*$/u
const STOPPED = /[。！？!?；;：:｜|]/u
const SHORTEST = 8
const LONGEST = 40

/** Lines under a picture in Markdown that say what it shows: behind a sign that points up, in italics, or a few words that end no sentence and name nobody who might speak next. */
export function findMarkdownCaptions(lines: readonly Line[], kinds: readonly LineKind[]): number[] {
  return lines.flatMap((line, at) => (kinds[at] === 'text' && PICTURE.test(lines[nextFilled(lines, at - 1, -1)]?.plain ?? '') && isCaption(line) ? [at] : []))
}

function isCaption(line: Line): boolean {
  if (line.heading > 0 || line.strong > 0 || line.opens) return false
  if (pointsUp(line.plain) || ITALIC.test(line.plain)) return true
  const words = line.plain.trim()
  return words.length >= SHORTEST && words.length <= LONGEST && !STOPPED.test(words) && readLabel(words) === null && readPieces(line) === null
}
