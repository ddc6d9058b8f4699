import type { Label } from '../formats/label.ts'
import { partLine } from '../formats/part-line.ts'
import type { Line, Page } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'

/** The end of a sentence, and the indent of the next paragraph, with no line break between them. */
const INDENT = /(?<=[。！？!?…][”」』）)]?)[\u3000]{2}(?=\S)/gu
/** The end of a sentence, and right behind it what may be a label. */
const LABEL = /(?<=[。！？!?…][”」』）)]?)[ \u3000]?([^\s。！？!?…；;，,：:“”「」][^。！？!?…；;，,：:“”「」]{0,38})[:：]/gu
/** So long a line, in UTF-16 units, with so many indents in it, is several paragraphs. */
const LONG = 400
const FEWEST = 3
/** Whose words follow, and whoever asks or leads: a speech in which somebody is quoted has no such pair. */
const SPEAKS: ReadonlySet<Label['kind']> = new Set(['person', 'surname', 'answer'])
const ASKS: ReadonlySet<Label['kind']> = new Set(['reporter', 'netizen', 'question'])
/** Fewer of either kind may be quoted in a speech. */
const FEWEST_OF_EACH = 2

/** A page whose paragraphs were copied into one line, told apart by their indents or their labels alone: each a line of its own. */
export function partRunTogether(page: Page): Page {
  const starts = page.lines.map(startsWithin)
  return starts.every(places => places.length === 0) ? page : { ...page, lines: page.lines.flatMap((line, at) => parts(line, starts[at] ?? [])) }
}

/** Where, inside a line, another paragraph begins. */
function startsWithin({ text }: Line): number[] {
  if (text.length <= LONG) return []
  const indents = [...text.matchAll(INDENT)].map(({ index }) => index)
  return indents.length >= FEWEST ? indents : labelsWithin(text)
}

function labelsWithin(text: string): number[] {
  const labels = [...text.matchAll(LABEL)].flatMap(match => {
    const label = readLabel(match[1] ?? '')
    return label && (SPEAKS.has(label.kind) || ASKS.has(label.kind) || label.kind === 'role') ? [{ at: match.index, kind: label.kind }] : []
  })
  const enough = [SPEAKS, ASKS].every(kinds => labels.filter(({ kind }) => kinds.has(kind)).length >= FEWEST_OF_EACH)
  return enough ? labels.map(({ at }) => at) : []
}

function parts(line: Line, within: readonly number[]): Line[] {
  if (within.length === 0) return [line]
  const starts = [0, ...within]
  return starts.map((from, i) => partLine(line, from, starts[i + 1] ?? line.text.length))
}
