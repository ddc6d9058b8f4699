import { classifyLine } from '../lines/classify-line.ts'
import type { Line, Page } from '../formats/page.ts'
import { isEditorsBox } from '../lines/is-editors-box.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { partSignatures } from './part-signatures.ts'
import { questionsBeside } from './questions-beside.ts'
import { readCue } from '../grammar/read-cue.ts'
import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'
import { SIGNATURE } from './signature.ts'
import { signAsKnown } from './sign-as-known.ts'
import { signInTwoLanguages } from './sign-in-two-languages.ts'
import { standOverWords } from './stand-over-words.ts'
import { isQuoted } from '../lines/is-quoted.ts'

const FEWEST = 2
const LONGEST = 40
const FEWEST_BARE = 3
/** （职务 姓名）, alone on its line, under the end of a sentence. */
const IN_BRACKETS = /^[\s\u3000*_>]*[（(]([^（）()：:。！？]{4,36})[）)][\s\u3000*_]*$/u
const SENTENCE_ABOVE = /[。！？!?…][”」』]?[\s\u3000*_]*$/u
const SIGNS: ReadonlySet<Label['kind']> = new Set(['person', 'word', 'surname', 'reporter', 'netizen'])
/** Labels that open something else on such a page. */
const ASKS: ReadonlySet<Label['kind']> = new Set(['question', 'reporter', 'netizen', 'role'])

/**
 * Some pages name the speaker under his words, or at their end: ——职务 姓名. There each stretch of words, from the last
 * signature, heading or label on, is marked with who signs it, and the signatures belong to nobody.
 * A page with a single line of the kind quotes a motto, and comes back as it is.
 */
export function unfoldSignatures(published: Page): Page {
  const parted = partSignatures(published.lines)
  const page = { ...published, lines: parted.lines }
  const bare = signedRightBelow(page.lines)
  const inBoth = signInTwoLanguages(page.lines)
  const askers = new Map(page.lines.flatMap((line, at) => {
    const label = asker(line)
    return label ? [[at, label] as const] : []
  }))
  const askersSign = questionsBeside(page.lines, [...askers.keys()]) < 0
  const read = page.lines.map((line, at) => bare.get(at) ?? inBoth.get(at) ?? parted.signers.get(line) ?? signer(line) ?? signerUnderQuotation(page.lines, at) ?? (askersSign ? askers.get(at) : undefined) ?? null)
  const signers = signAsKnown(page.lines, read)
  const underQuotations = signUnderQuotations(page.lines, signers)
  const signed = signers.filter(label => label !== null)
  const quoted = page.lines.filter((line, at) => signers[at] && (isQuoted(line) || line.marked === 'caption')).length
  const titled = signed.some(label => label.kind === 'person' && label.title !== null)
  if (signed.length < FEWEST && !(quoted > 0 && titled) || parted.signers.size === 0 && bare.size === 0 && quoted < FEWEST && !titled) return withoutSigners(page, signers)
  // Under a heading it names who is told of next, not who said what stands above.
  const underHeadings = signers.filter((label, at) => label !== null && (headsAbove(page.lines, at) || underKeyword(page.lines, at))).length
  if (underHeadings * 2 >= signed.length) return page
  if (bare.size === 0 && quoted === 0 && parted.signers.size === 0 && standOverWords(page.lines, signers.flatMap((label, at) => label ? [at] : []), [...askers.keys()])) return page
  const opens = new Map<number, Label>()
  let first: number | null = null
  let begun = false
  let asked = -1
  const closes = new Set<number>()
  page.lines.forEach((line, at) => {
    const label = signers[at]
    if (label) {
      const quotes = underQuotations || isQuoted(line) || line.marked === 'caption'
      const opening = quotes ? quotationAround(page.lines, signers, at) : first
      if (opening !== null) opens.set(opening, label)
      if (quotes) closes.add(nextOutside(page.lines, at))
      first = null
      begun = true
    } else if (line.heading > 1 || isEditorsBox(line) || opensTurn(line, at)) {
      first = null
      begun = true
      asked = asksBelow(line, at) ? nextFilled(page.lines, at + 1) : asked
    } else if (at !== asked && line.text.trim() !== '' && line.marked === null && classifyLine(line) !== 'caption') {
      // What stands before the first words that are signed is the lead, but for the last paragraph.
      first = begun ? first ?? at : at
    }
  })
  return { ...page, lines: page.lines.map((line, at): Line => signers[at] ? { ...line, marked: 'aside' } : opens.has(at) ? { ...line, opens: opens.get(at) } : closes.has(at) ? { ...line, closes: true } : line) }
}

/** Whether each signature stands right under a quotation that it is no part of: the page quotes what it signs, and nothing else is signed. */
function signUnderQuotations(lines: Line[], signers: readonly (Label | null)[]): boolean {
  const places = signers.flatMap((label, at) => label ? [at] : [])
  return places.length >= FEWEST_BARE && places.every(at => !isQuoted(lines[at]) && isQuoted(lines[lastFilled(lines, at - 1)]))
}

/** Whether a line opens with a label of its own: who asks, or who says its words. */
function opensTurn(line: Line, at: number): boolean {
  const cue = readCue(line, at)
  return cue !== null && (ASKS.has(cue.label.kind) || cue.label.kind === 'person' && line.opens === undefined && cue.form !== 'line' && cue.body < line.text.trimEnd().length)
}

/** Q1, alone over a question. */
function asksBelow(line: Line, at: number): boolean {
  const cue = readCue(line, at)
  return line.heading === 0 && cue?.label.kind === 'question' && cue.body >= line.text.trimEnd().length
}

/** ——姓名 without an office, or （职务 姓名）, each right under words and over a blank line: whoever they are, they sign what stands above. */
function signedRightBelow(lines: Line[]): ReadonlyMap<number, Label> {
  const found = new Map<number, Label>()
  for (const [at, line] of lines.entries()) {
    const dashed = line.text.length > LONGEST ? undefined : SIGNATURE.exec(line.text)?.[1]
    const words = dashed ?? (line.text.length > LONGEST || !SENTENCE_ABOVE.test(lines[at - 1]?.text ?? '') ? undefined : IN_BRACKETS.exec(line.text)?.[1])
    const label = words === undefined ? null : readLabel(words)
    if (label === null || !(dashed === undefined ? label.kind === 'person' && label.title !== null && label.role !== 'reporter' : SIGNS.has(label.kind))) continue
    if ((lines[at - 1]?.text.trim() ?? '') === '' || (lines[at + 1]?.text.trim() ?? '') !== '') return new Map()
    found.set(at, label)
  }
  return found.size >= FEWEST_BARE ? found : new Map()
}

/** Who signs a quotation opens nothing behind it. */
function withoutSigners(page: Page, signers: readonly (Label | null)[]): Page {
  return { ...page, lines: page.lines.map((line, at): Line => signers[at] && isQuoted(line) ? { ...line, marked: 'aside' } : line) }
}

/** 姓名（职务） without a dash, the last line of a quotation or its caption, under words that end a sentence. */
function signerUnderQuotation(lines: Line[], at: number): Label | null {
  const [line, before, after] = [lines[at], lines[at - 1], lines[at + 1]]
  if (!line || !before || line.text.length > LONGEST || !isQuoted(before) || !/[。！？!?…][”」』]?[\s\u3000*_]*$/u.test(before.text)) return null
  const last = isQuoted(line) ? before.quoted === line.quoted && !(isQuoted(after) && after?.quoted === line.quoted) : line.marked === 'caption'
  const label = last ? readLabel(line.text.replace(/^[\s\u3000>*_]+|[\s\u3000*_]+$/gu, '')) : null
  return label?.kind === 'person' && label.role !== 'reporter' || label?.kind === 'reporter' || label?.kind === 'netizen' ? label : null
}

/** The first line of the quotation that `at` ends, or of its stretch since another signature. */
function quotationAround(lines: Line[], signers: readonly (Label | null)[], at: number): number {
  let first = at
  if (!isQuoted(lines[at])) first = lastFilled(lines, at - 1)
  const { quoted } = lines[first] ?? {}
  while (isQuoted(lines[first - 1]) && lines[first - 1]?.quoted === quoted && !signers[first - 1]) first--
  return first
}

function headsAbove(lines: Line[], at: number): boolean {
  let above = at - 1
  while (above >= 0 && lines[above]?.text.trim() === '') above--
  return (lines[above]?.heading ?? 0) > 0
}

/** 关键词①｜甲, a headline, ——职务 姓名, and the words right under it, or ——职务 姓名 right under the keyword: who is told of next. */
function underKeyword(lines: Line[], at: number): boolean {
  const [keyword, headline, below] = [lines[at - 2], lines[at - 1], lines[at + 1]]
  return headline !== undefined && classifyLine(headline) === 'keyword' || keyword !== undefined && classifyLine(keyword) === 'keyword' && (headline?.text.trim() ?? '') !== '' && (below?.text.trim() ?? '') !== ''
}

function nextOutside(lines: Line[], at: number): number {
  let next = at + 1
  while (next < lines.length && lines[next]?.text.trim() === '') next++
  return next
}

/** — 某报记者, — 问｜某报 */
function asker(line: Line): Label | null {
  const words = line.text.length > LONGEST ? undefined : SIGNATURE.exec(line.text)?.[1]
  const label = words === undefined ? null : readLabel(words)
  if (label?.kind === 'outlet' || label?.kind === 'latin' && label.role === 'reporter') return { kind: 'reporter', name: label.name, organization: label.name }
  return label?.kind === 'reporter' || label?.kind === 'netizen' ? label : null
}

function signer(line: Line): Label | null {
  // What says 答复： as well has been read as a credit.
  const words = line.marked === 'aside' ? undefined : SIGNATURE.exec(line.text)?.[1]
  const label = words === undefined ? null : readLabel(words)
  return label?.kind === 'person' || label?.kind === 'surname' || label?.kind === 'word' ? label : null
}
