import type { Evidence } from '../../../contract/evidence.ts'
import { cellsOf, namesUnder, tellRow } from '../sentences/table-rows.ts'

/** Words of the answer and the sentence they stand in; `beside` are further sentences they rest on, `row` what a row told in words is made of; `title` where it is a briefing's. */
export type Quote = { evidence: Evidence; words: string; beside?: number[]; title?: true; row?: { names: readonly string[]; cells: readonly string[] } }

/** A table's heading and its rows as the rows in words, each resting on both: 甲：长度（公里） 17.6，车站（座） 5. */
export function tellTables(quotes: readonly Quote[]): Quote[] {
  const told: Quote[] = []
  let headings: Quote[] = []
  let names: string[] = []
  // 发布人, 发布人, 主持人: rows that begin alike have no heading among them, and neither have those behind them.
  let bare = 0
  for (let at = 0; at < quotes.length; at++) {
    const quote = quotes[at]!
    const words = headings[0]?.evidence.briefingId === quote.evidence.briefingId ? tellRow(names, quote.words) : null
    if (words !== null) {
      told.push({ ...quote, words: `${words}。`, beside: headings.map(({ evidence }) => evidence.number), row: { names, cells: cellsOf(quote.words)! } })
      continue
    }
    const [own, below] = [cellsOf(quote.words), cellsOf(quotes[at + 1]?.words ?? '')]
    const named = namesUnder(quote.words, quotes[at + 1]?.words)
    if (own && below?.length === own.length && below[0] === own[0] && named?.rows !== 2) bare = own.length
    else if (own?.length !== bare) bare = 0
    const found = bare > 0 ? null : named
    headings = found ? quotes.slice(at, at + found.rows) : []
    names = found?.names ?? []
    at += Math.max(0, headings.length - 1)
    const next = quotes[at + 1]
    // A heading of no row that is told stands as it is printed.
    const isTold = next?.evidence.briefingId === quote.evidence.briefingId && tellRow(names, next.words) !== null
    if (!isTold) told.push(...(headings.length > 0 ? headings : [quote]))
  }
  return told
}
