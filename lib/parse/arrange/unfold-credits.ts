import type { Label } from '../formats/label.ts'
import type { Line, Page } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'
import { isEditorsBox } from '../lines/is-editors-box.ts'
import { isLead } from '../lines/is-lead.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { LEAD } from '../grammar/lead.ts'
import { readCue } from '../grammar/read-cue.ts'
import { skip } from '../grammar/skip.ts'
import type { Credit } from './read-credit.ts'
import { readCredit } from './read-credit.ts'

/** …。（姓名 答）: at the end of the paragraph it credits. */
const TAIL = /[。！？!?…”」』][\s\u3000]*(?=[（(【\[［][^（）()【】[\]［］。！？]{2,44}[)）】\]］][\s\u3000*_]*$)/u
const QUESTION = /[？?][”」』"']?[\s\u3000*_]*$/u
const SENTENCE = /[。！？!?…：:；;”」』）)][\s\u3000*_]*$/u
const RULE = /^[\s\u3000]*(?:[-*_=—─–][\s\u3000]*){3,}$/u
/** Labels of questions, and of whoever leads. */
const ASKS: ReadonlySet<Label['kind']> = new Set(['question', 'reporter', 'netizen', 'role'])
const FEWEST = 3
/** Of so many credits one may stand otherwise. */
const ONE_IN = 5

/** Most units of a line that is a question and nothing else. */
const LONGEST_QUESTION = 80

/** The lines that a credit stands under, from the first on, where in it the words begin, and the line of a mark over them. */
type Stretch = { lines: number[]; from: number; mark: number | null; label: Label }

/**
 * Where a page says below the words whose they are, and what he did（某报记者 提问）, 答复人：职务 姓名, the words
 * since the last credit or heading are marked with him, and the credits belong to nobody. That they stand below, the
 * page tells: questions end right above those who ask, none right above those who answer, and the last has no words under it.
 */
export function unfoldCredits(page: Page): Page {
  const lines = page.lines.flatMap(partTail)
  const credits = lines.map(readCredit)
  if (!standBelow(lines, credits)) return page
  const stretches = credits.flatMap((credit, at) => credit ? stretchAbove(lines, credits, at, credit) ?? [] : [])
  const opens = new Map<number, { from: number; label: Label }>()
  for (const { lines: [first = -1], from, label } of stretches) opens.set(first, { from, label })
  // Nobody is credited with the questions: each stands over its answer.
  const asked = credits.some(credit => credit?.asks) ? [] : stretches.map(({ lines: within }) => within.findIndex((at, place) => place < within.length - 1 && isShort(lines[at]) && QUESTION.test(lines[at]?.text ?? '')))
  const found = asked.filter(question => question >= 0)
  // Where the others open with their question, the first perhaps with a lead over it, so does one whose question ends in no question mark.
  const opening = asked.slice(1).every(question => question <= 0)
  if (found.length > 0 && found.length * ONE_IN >= stretches.length * (ONE_IN - 1)) stretches.forEach(({ lines: within, label }, at) => {
    const place = asked[at]! < 0 && opening && within.length > 1 && isShort(lines[within[0]!]) ? 0 : asked[at]!
    const [question, answer] = [within[place], within[place + 1]]
    if (question === undefined || answer === undefined) return
    opens.delete(within[0] ?? -1)
    opens.set(question, { from: questionFrom(lines[question], question), label: { kind: 'question' } })
    opens.set(answer, { from: 0, label })
  })
  const asides = new Set(stretches.flatMap(({ mark }) => mark ?? []))
  const closes = new Set(credits.flatMap((credit, at) => credit ? [nextFilled(lines, at + 1)] : []))
  return { ...page, lines: lines.flatMap((line, at): Line[] => {
    const opened = opens.get(at)
    if (credits[at] || asides.has(at)) return [{ ...line, marked: 'aside' }]
    if (opened) return [...opened.from > 0 ? [{ ...partLine(line, 0, opened.from), marked: 'aside' as const }] : [], { ...partLine(line, opened.from, line.text.length), strong: 0, opens: opened.label }]
    return [closes.has(at) ? { ...line, closes: true } : line]
  }) }
}

const isShort = (line: Line | undefined): boolean => (line?.text.length ?? 0) <= LONGEST_QUESTION

/** Where the words of a question begin, behind its mark or number. */
function questionFrom(line: Line | undefined, at: number): number {
  const cue = line ? readCue(line, at) : null
  return cue?.label.kind === 'question' ? cue.body : skip(line?.text ?? '', 0, LEAD)
}

function partTail(line: Line): Line[] {
  const tail = line.marked === null && !line.opens ? TAIL.exec(line.text) : null
  const cut = tail ? tail.index + tail[0].length : 0
  return tail && readCredit(partLine(line, cut, line.text.length)) ? [partLine(line, 0, cut), partLine(line, cut, line.text.length)] : [line]
}

function standBelow(lines: Line[], credits: readonly (Credit | null)[]): boolean {
  const places = credits.flatMap((credit, at) => credit ? [at] : [])
  const last = places.at(-1)
  if (places.length < FEWEST || last === undefined) return false
  const otherwise = places.filter(at => {
    const above = wordsAbove(lines, at)
    const words = lines[above]?.text ?? ''
    return credits[above] || !SENTENCE.test(words) && !words.includes('\t') && !words.startsWith('|') || QUESTION.test(words) !== credits[at]?.asks
  })
  const under = lines[nextFilled(lines, last + 1)]
  const overWords = !credits[last]?.asks && under !== undefined && under.heading === 0 && !isBold(under) && !isEditorsBox(under) && under.marked === null && /[。！？!?][”」』]?[\s\u3000*_]*$/u.test(under.text)
  return otherwise.length * ONE_IN <= places.length && !overWords
}

/** The words that a credit stands under; null where they have a label of their own. */
function stretchAbove(lines: Line[], credits: readonly (Credit | null)[], at: number, { label, asks }: Credit): Stretch | null {
  const found: number[] = []
  const stretch = (mark: number | null, from = 0): Stretch | null => found.length === 0 ? null : { lines: found.toReversed(), from, mark, label }
  let above = at - 1
  for (; above >= 0; above--) {
    const line = lines[above]
    if (!line || line.text.trim() === '' || line.marked === 'caption') continue
    if (credits[above] || line.heading > 0 || line.marked !== null || line.opens || isBold(line) || RULE.test(line.text) || isLead(line.plain)) break
    const cue = readCue(line, above)
    if (cue?.label.kind === (asks ? 'question' : 'answer')) {
      if (cue.body >= line.text.trimEnd().length) return stretch(above)
      found.push(above)
      return stretch(null, cue.body)
    }
    // Q1, alone over a question: it asks what stands right under it.
    if (!asks && cue?.label.kind === 'question' && cue.body >= line.text.trimEnd().length && found.length > 1) found.pop()
    if (cue && ASKS.has(cue.label.kind) && cue.form !== 'cell') return asks ? null : stretch(null)
    if (asks && !SENTENCE.test(line.text)) break
    found.push(above)
  }
  // At the top of a page what stands before the last paragraph is the lead.
  if (asks && above < 0) found.length = Math.min(found.length, 1)
  return stretch(null)
}

const isBold = (line: Line): boolean => line.strong > 0 && line.strong >= line.text.trimEnd().length

function wordsAbove(lines: Line[], at: number): number {
  let above = at - 1
  while (above >= 0 && (lines[above]?.text.trim() === '' || lines[above]?.marked === 'caption')) above--
  return above
}
