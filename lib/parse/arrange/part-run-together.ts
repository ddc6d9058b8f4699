import { labelsRunIn } from './labels-run-in.ts'
import { partLine } from '../formats/part-line.ts'
import type { Line, Page } from '../formats/page.ts'
import { postsRunIn } from './posts-run-in.ts'
import { readLabel } from '../labels/read-label.ts'
import { signsRunIn } from './signs-run-in.ts'

/** The end of a sentence, and the indent of the next paragraph, with no line break between them. */
const INDENT = /(?<=[。！？!?…][”」』）)]?)[\u3000]{2}(?=\S)/gu
/** 有记者就此提问。某部发言人 姓名：words, in one paragraph. */
const ANSWERS = /(?<=[记記]者[^。！？：:“”]{0,80}(?:提问|提問|追问|追問|发问|發問)[。：:])[ \u3000]?([^\s。！？!?…；;，,：:“”「」][^。！？!?…；;，,：:“”「」]{3,38})[:：](?=[^\s“「])/gu
/** 有记者问：…？某某书面答复：words, in one paragraph. */
const REPLIES = /(?<=^[\s\u3000]*\p{Script=Han}{0,4}(?:[记記]者|[网網]友)[问問][:：][^。！]{4,200}[？?][”」』]?)[ \u3000]?([^\s。！？!?…；;，,：:“「」]{2,30}(?:答[复復]|回[复復答應应]|作答))[:：](?=[^\s])/gu
/** So long a line, in UTF-16 units, with so many indents in it, is several paragraphs. */
const LONG = 200
const FEWEST = 3

/** A page whose paragraphs were copied into one line, told apart by their indents, labels, signs or times alone: each a line of its own. */
export function partRunTogether(page: Page): Page {
  const long = page.lines.filter(({ text }) => text.length > LONG)
  const labels = new Map(labelsRunIn(long.map(({ text }) => text)).map((places, at) => [long[at]!, places]))
  const starts = page.lines.map(line => startsWithin(line, labels.get(line)))
  return starts.every(places => places.length === 0) ? page : { ...page, lines: page.lines.flatMap((line, at) => parts(line, starts[at] ?? [])) }
}

/** Where, inside a line, another paragraph begins. */
function startsWithin({ text }: Line, labels: readonly number[] | undefined): number[] {
  const indents = labels === undefined ? [] : [...text.matchAll(INDENT)].map(({ index }) => index)
  const readings = [postsRunIn(text), signsRunIn(text), indents.length >= FEWEST ? indents : [], labels ?? [], answersWithin(text), repliesWithin(text)]
  return [...readings.find(places => places.length > 0) ?? []]
}

/** Where somebody answers whom the sentence before says a journalist asks. */
const answersWithin = (text: string): number[] => [...text.matchAll(ANSWERS)].flatMap(match => {
  const label = readLabel(match[1] ?? '')
  return label?.kind === 'person' && label.title !== null ? [match.index] : []
})

/** Where somebody replies to the question that opens the paragraph. */
const repliesWithin = (text: string): number[] => [...text.matchAll(REPLIES)].flatMap(match => readLabel(match[1] ?? '')?.kind === 'person' ? [match.index] : [])

function parts(line: Line, within: readonly number[]): Line[] {
  if (within.length === 0) return [line]
  const starts = [0, ...within]
  return starts.map((from, i) => partLine(line, from, starts[i + 1] ?? line.text.length))
}
