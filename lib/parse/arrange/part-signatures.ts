import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'
import { asPerson } from '../labels/as-person.ts'
import { findIntroductions } from '../labels/find-introductions.ts'
import { readLabel } from '../labels/read-label.ts'

/** …。（姓名）, …。——姓名: who says so, at the end of his last paragraph. */
const TAIL = /[。！？!?…”」』][\s\u3000]*(?=(?:[(（]([^()（）。！？：:]{2,24})[)）]|(?:—{1,2}|--)[\s\u3000]*([^—。！？：:，,]{2,24}))[\s\u3000*_]*$)/u
/** “…”——职务 姓名: all of the line is a quotation, and who said it. */
const QUOTATION = /^[\s\u3000*_>]*[“「][^“”「」]{4,}(?:[“「][^“”「」]*[”」][^“”「」]*){0,4}[”」][\s\u3000]*(?:—|--)/u
const FEWEST_QUOTATIONS = 2
const FEWEST = 3
const FEWEST_PEOPLE = 2
/** How far into a text introductions are looked for, in lines. */
const HEAD_LINES = 40
const SIGNS: ReadonlySet<Label['kind']> = new Set(['person', 'word', 'surname', 'reporter', 'netizen'])

/**
 * Signatures at the ends of paragraphs become lines of their own, where several paragraphs are signed
 * so by different people and the page introduces at least two of them, and under quotations that give the office of
 * whoever is quoted. Offsets stay.
 * @returns the lines, and who signs on which of them
 */
export function partSignatures(lines: Line[]): { lines: Line[]; signers: ReadonlyMap<Line, Label> } {
  const signers = new Map<Line, Label>()
  const tails = new Map(lines.flatMap((line, at) => {
    const tail = line.marked === null && !line.opens ? TAIL.exec(line.text) : null
    const label = tail && readLabel(tail[1] ?? tail[2] ?? '')
    return tail && label && SIGNS.has(label.kind) ? [[at, { cut: tail.index + tail[0].length, label }] as const] : []
  }))
  const quotations = new Set([...tails].flatMap(([at, { label }]) => label.kind === 'person' && label.title !== null && QUOTATION.test(lines[at]?.text ?? '') ? [at] : []))
  const quoted = quotations.size >= FEWEST_QUOTATIONS
  if (tails.size < FEWEST && !quoted) return { lines, signers }
  const names = new Set([...tails.values()].flatMap(({ label }) => label.kind === 'person' || label.kind === 'word' ? [label.name] : []))
  const introduced = new Set(lines.slice(0, HEAD_LINES).flatMap(line => findIntroductions(line.text, names)).flatMap(({ name }) => names.has(name) ? [name] : []))
  const known = tails.size >= FEWEST && introduced.size >= FEWEST_PEOPLE
  if (!known && !quoted) return { lines, signers }
  const times = new Map<string, number>()
  for (const { label } of tails.values()) if ('name' in label) times.set(label.name, (times.get(label.name) ?? 0) + 1)
  return { signers, lines: lines.flatMap((line, at): Line[] => {
    const tail = tails.get(at)
    if (!tail || !(quoted && quotations.has(at)) && (!known || (tail.label.kind === 'person' || tail.label.kind === 'word') && !introduced.has(tail.label.name) && (times.get(tail.label.name) ?? 0) < FEWEST_PEOPLE)) return [line]
    const signature: Line = partLine(line, tail.cut, line.text.length)
    signers.set(signature, asPerson(tail.label))
    return [partLine(line, 0, tail.cut), signature]
  }) }
}
