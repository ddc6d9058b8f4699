import type { Citation, Quotation } from '../../lib/contract/answer.ts'
import { answerPieces, type AnswerPiece } from './answer-pieces.ts'
import { comesAfter, type ItemOpening, itemOpening } from './item-opening.ts'
import type { AnswerStretch } from './lay-out-answer.ts'

/** What is set as one thing: a paragraph, or the items of a list. */
export type AnswerBlock = { paragraph: AnswerStretch[] } | { items: AnswerStretch[][] }

/** Words before the first item that lead in with a colon (who speaks, what is counted) are no longer than this, in characters. */
const LONGEST_LEAD = 120

/** Words that say how many things come: 做好三个方面工作。, 抓两件事： */
const ANNOUNCES = /[二三四五六七八九十两几\d](?:[个大项件点条类种块步招样]|方面)[^。！？；]{0,14}[。：:]\s*$/u

const wordsOf = ({ stretch }: Opened): string => stretch.runs.map(run => (run.type === 'text' ? run.text : '')).join('')

type Opened = AnswerPiece & { opening: ItemOpening | null; lead: string; quotation: Quotation | undefined }

/** Which item a sentence opens: at its first word, or behind what leads in to it. */
function open(piece: AnswerPiece, quotations: readonly (Quotation | Citation)[]): Opened {
  const [first] = piece.stretch.runs
  const text = first?.type === 'text' ? first.text : ''
  const marker = piece.stretch.runs.find(run => run.type === 'marker')?.marker
  const quotation = quotations.find(each => 'marker' in each && each.marker === marker)
  const leads = ['', ...[...text.slice(0, LONGEST_LEAD).matchAll(/[：:]\s*/gu)].map(colon => text.slice(0, colon.index + colon[0].length))]
  for (const lead of leads) {
    if (/[。！？；]/u.test(lead)) break
    const opening = itemOpening(text.slice(lead.length))
    if (opening) return { ...piece, opening, lead, quotation }
  }
  return { ...piece, opening: null, lead: '', quotation }
}

/** Whether two sentences are items of the list of one speaker, the second said later; what cites nothing is nobody's. */
function sameList(before: Opened, next: Opened): boolean {
  const [a, b] = [before.quotation, next.quotation]
  return next.opening !== null && before.opening !== null && next.lead === '' && comesAfter(next.opening, before.opening)
    && a !== undefined && b !== undefined && a.briefingId === b.briefingId && a.speaker?.name === b.speaker?.name && a.start <= b.start
}

/** The lists among the sentences, each by the places of those that open its items; one that is announced begins with its first item while more may come. */
function listsAmong(pieces: readonly Opened[], more: boolean): number[][] {
  const lists: number[][] = []
  pieces.forEach((piece, at) => {
    if (!piece.opening) return
    const last = lists.at(-1)
    if (last && sameList(pieces[last.at(-1)!]!, piece)) last.push(at)
    else lists.push([at])
  })
  return lists.filter(list => {
    const [at] = list as [number]
    const { lead, opening } = pieces[at]!
    const before = pieces[at - 1]
    return list.length > 1 || (more && opening?.order === 0 && ANNOUNCES.test(lead || (before ? wordsOf(before) : '')))
  })
}

/**
 * An answer's paragraphs with the items of a list (一是…, 二是…) set as that. They are items of one list only where the same
 * speaker counts them on in the same way, one after the other; what he says between two belongs to the first of them. While an answer still
 * `streams`, the first item of a list that was announced is set as one at once: it does not move when the next comes.
 */
export function setItems(paragraphs: readonly AnswerStretch[][], quotations: readonly (Quotation | Citation)[], streams: boolean): AnswerBlock[] {
  const pieces = answerPieces(paragraphs).map(piece => open(piece, quotations))
  const lists = listsAmong(pieces, streams)
  if (lists.length === 0) return paragraphs.map(paragraph => ({ paragraph }))
  const blocks: AnswerBlock[] = []
  let paragraph = -1
  const write = (stretch: AnswerStretch, of: number) => {
    const last = blocks.at(-1)
    if (last && 'paragraph' in last && paragraph === of) last.paragraph.push(stretch)
    else blocks.push({ paragraph: [stretch] })
    paragraph = of
  }
  pieces.forEach(({ stretch, lead, paragraph: of, opening }, at) => {
    const list = lists.find(each => each[0]! <= at && at <= each.at(-1)!)
    if (!list) return write(stretch, of)
    const [first, ...runs] = stretch.runs
    const marker = stretch.runs.find(run => run.type === 'marker')?.marker
    if (at === list[0]) {
      if (lead && first) write({ sentence: null, runs: [{ type: 'text', text: lead.trimEnd() }], ...(marker !== undefined && { of: marker }) }, of)
      blocks.push({ items: [] })
      paragraph = -1
    }
    const items = (blocks.at(-1) as { items: AnswerStretch[][] }).items
    const words = lead && first?.type === 'text' ? { ...stretch, runs: [{ ...first, text: first.text.slice(lead.length) }, ...runs] } : stretch
    if (opening && list.includes(at)) items.push([words])
    else items.at(-1)?.push(words)
  })
  return blocks
}
