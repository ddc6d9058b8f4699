import type { Span } from '../../../contract/briefing.ts'
import { asksForEnd } from '../sentences/row-with-most.ts'
import { comparable } from '../sentences/question-terms.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { otherDaySaid } from '../judge/other-day-said.ts'
import { silentPerson } from '../judge/silent-person.ts'
import { asksStand } from './asks-stand.ts'
import { checkQuotation } from './check-quotation.ts'
import { completeEvidence } from './complete-evidence.ts'
import { extremeRow } from './extreme-row.ts'
import { nthItem } from './nth-item.ts'
import { leftOpen } from './left-open.ts'
import type { PartAsked } from './part-asked.ts'
import { placeInTurn } from './place-in-turn.ts'
import type { PartAnswer } from './selection.ts'
import { specialAnswer } from './special-answer.ts'

/** What a part gets by looking a thing up rather than by reading: such an answer is certain. Null where nothing of the kind is asked. */
export function lookedUp(asking: PartAsked): PartAnswer | null {
  return endOfTable(asking) ?? silentAbout(asking) ?? quotation(asking) ?? itemByNumber(asking) ?? special(asking)
}

const certain = ({ view: { part } }: PartAsked, placed: readonly Placed[]): PartAnswer => ({ part, chosen: placed.map(each => ({ ...each, confidence: 1 })), confidence: 1, missing: null })

/** 哪个区最多: the row of a table that has the most or the least. A later part asks for it in words of its own, or in those that it borrows. */
function endOfTable(asking: PartAsked): PartAnswer | null {
  const { view: { part, asked }, found } = asking
  const ofItsOwn = part.own !== undefined && asksForEnd(part.own) ? part.own : asked
  const row = extremeRow(comparable(ofItsOwn), found, part.own !== undefined)
  return row.length > 0 ? certain(asking, row) : null
}

/** Somebody is asked about who says nothing in what was found. */
function silentAbout({ view, found }: PartAsked): PartAnswer | null {
  const silent = silentPerson(view.asked, found)
  return silent === null ? null : { ...leftOpen(view, 0), silent }
}

/** 他是不是说过“…”: where the quotation stands, or what comes near it. */
function quotation(asking: PartAsked): PartAnswer | null {
  const { view, understanding, found } = asking
  const checked = checkQuotation(comparable(view.asked), understanding.speakers, found)
  if (!checked) return null
  if ('unsaid' in checked) return { ...leftOpen(view, 0), unsaid: { phrase: checked.unsaid, near: checked.near } }
  return { ...certain(asking, checked.stands), ...(checked.corrects && { corrects: true }) }
}

/** 第三条是什么: the item of a list that is asked for by its number. */
function itemByNumber(asking: PartAsked): PartAnswer | null {
  const item = nthItem(comparable(asking.view.asked), asking.found)
  if (!item) return null
  const answer = certain(asking, item.placed)
  return item.span ? { ...answer, chosen: answer.chosen.map(each => ({ ...each, span: item.span! })), item: true } : answer
}

/** Where a figure stands, what office somebody holds and the like, with the rest of the row or the list that it belongs to. */
function special(asking: PartAsked): PartAnswer | null {
  const { view, views, index, understanding, byId, found } = asking
  const placed = specialAnswer({ view, next: views[index + 1], understanding, briefings: found, library: [...byId.values()] })
  if (placed === null) return null
  if (placed.length === 0) return leftOpen(view, 0)
  const named = placed.length === 1 ? nameOfHolder(placed[0]!, asking) : null
  if (named) return { ...certain(asking, placed), chosen: placed.map(each => ({ ...each, span: named, confidence: 1 })), item: true }
  const corrects = view.part.asksFor === 'yes_no' && placed.length === 1 && otherDaySaid(comparable(view.asked), placed[0]!.sentence.text)
  return corrects ? { ...certain(asking, placed), corrects } : certain(asking, placed.flatMap(each => withRow(each, asking)))
}

/** 城管局的局长是谁: where the sentence says the name that the question left open; null where it asks for something else. */
function nameOfHolder({ sentence, passage }: Placed, { understanding: { question, speakers }, view, byId }: PartAsked): Span | null {
  const [name] = speakers
  if (name === undefined || speakers.length > 1 || !/谁|哪一?位|叫什么|叫啥/u.test(view.asked) || comparable(question).includes(comparable(name))) return null
  const at = byId.get(passage.briefingId)?.text.indexOf(name, sentence.start) ?? -1
  return at < 0 || at + name.length > sentence.end ? null : { start: at, end: at + name.length }
}

/** A cell of a table with the rest of its row, a stand with the list it opens; any other sentence alone. */
function withRow(placed: Placed, { view: { part, asked, terms }, byId }: PartAsked): Placed[] {
  const { turn, at } = placeInTurn(placed, byId)
  if (placed.title || at < 0 || turn[at]?.sentence.end !== placed.sentence.end) return [placed]
  return completeEvidence({ turn, at, part: { ...part, asksFor: asksStand(asked) ? 'manner' : 'number' }, terms }).map(i => turn[i]!)
}
