import type { Briefing, Span } from '../../lib/contract/briefing.ts'
import type { Speaker } from '../../lib/contract/speaker.ts'
import { rowCells } from './row-cells.ts'

/** A paragraph to show: its words are the pieces' slices, in order (layout breaks lie between them); `turn` where one begins with it inside a part. */
export type SourceParagraph = { pieces: Span[]; turn?: number }
/** A run of the page by one speaker, or (turn null) what is printed between two turns: title, headlines, labels. */
export type SourcePart = { turn: number | null; role: string; speaker: Speaker | null; named: string | null; paragraphs: SourceParagraph[] }

type Laid = Pick<Briefing, 'text' | 'turns' | 'sections' | 'speakers'>

/** The lines with words in `[start, end)`, white space at both ends left out. */
function linesBetween(text: string, start: number, end: number): SourceParagraph[] {
  const lines: SourceParagraph[] = []
  for (const match of text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/g)) {
    lines.push({ pieces: [{ start: start + match.index, end: start + match.index + match[0].length }] })
  }
  return lines
}

/** A paragraph's span without its breaks. */
function piecesOf(text: string, paragraph: Span & { breaks: Span[] }): SourceParagraph {
  const pieces: Span[] = []
  let from = paragraph.start
  for (const gap of [...paragraph.breaks, { start: paragraph.end, end: paragraph.end }]) {
    if (text.slice(from, gap.start).trim()) pieces.push({ start: from, end: gap.start })
    from = gap.end
  }
  return { pieces }
}

/** Whether a part is rows of a table and nobody's words. */
const isTabular = (text: string, { named, role, paragraphs }: SourcePart): boolean => (
  named === null && role === 'narration' && paragraphs.every(({ pieces }) => pieces.every(piece => rowCells(text, piece)?.sure))
)

/** A table that is nobody's comes as a turn a row: they make one part, each row still the place of its turn. */
function joinRows(text: string, parts: readonly SourcePart[]): SourcePart[] {
  const joined: SourcePart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (!last || !isTabular(text, last) || !isTabular(text, part)) {
      joined.push(part)
      continue
    }
    const rows = part.paragraphs.map((row, at) => (at === 0 && part.turn !== null ? { ...row, turn: part.turn } : row))
    joined[joined.length - 1] = { ...last, paragraphs: [...last.paragraphs, ...rows] }
  }
  return joined
}

/** A briefing → its parts in page order. Every word of the canonical text is in exactly one part. */
export function layOutBriefing({ text, turns, sections, speakers }: Laid): SourcePart[] {
  const roster = new Map(speakers.map(speaker => [speaker.name, speaker]))
  const paragraphs = sections.flatMap(section => section.paragraphs).sort((a, b) => a.start - b.start)
  const parts: SourcePart[] = []
  let at = 0
  let next = 0
  const lay = (start: number, end: number): SourceParagraph[] => {
    const laid: SourceParagraph[] = []
    let from = start
    while (next < paragraphs.length && (paragraphs[next] as Span).start < start) next++
    for (let each = paragraphs[next]; each && each.end <= end; each = paragraphs[++next]) {
      laid.push(...linesBetween(text, from, each.start), piecesOf(text, each))
      from = each.end
    }
    return [...laid, ...linesBetween(text, from, end)]
  }
  const between = (end: number) => {
    const laid = lay(at, end)
    if (laid.length > 0) parts.push({ turn: null, role: 'narration', speaker: null, named: null, paragraphs: laid })
  }
  // A live page prints the newest first, while turns come in the order in which they were spoken.
  for (const { turn, index } of turns.map((turn, index) => ({ turn, index })).sort((a, b) => a.turn.start - b.turn.start)) {
    between(turn.start)
    const named = turn.speaker ?? turn.attributedTo ?? null
    parts.push({ turn: index, role: turn.role, named, speaker: (named && roster.get(named)) || null, paragraphs: lay(turn.start, turn.end) })
    at = turn.end
  }
  between(text.length)
  return joinRows(text, parts)
}
