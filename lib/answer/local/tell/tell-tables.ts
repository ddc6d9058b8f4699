import type { Evidence } from '../../../contract/evidence.ts'
import { isHeading, tellRow } from '../sentences/table-rows.ts'

/** Words of the answer and the sentence they stand in; `beside` is a second sentence they rest on. */
export type Quote = { evidence: Evidence; words: string; beside?: number }

/** A table's heading and its rows as the rows in words, each resting on both: 甲：长度（公里） 17.6，车站（座） 5. */
export function tellTables(quotes: readonly Quote[]): Quote[] {
  const told: Quote[] = []
  let heading: Quote | null = null
  let used = false
  for (const quote of quotes) {
    const words: string | null = heading && heading.evidence.briefingId === quote.evidence.briefingId ? tellRow(heading.words, quote.words) : null
    if (heading && words !== null) {
      if (!used) told.pop()
      used = true
      told.push({ ...quote, words: `${words}。`, beside: heading.evidence.number })
      continue
    }
    told.push(quote)
    heading = isHeading(quote.words) ? quote : null
    used = false
  }
  return told
}
