import type { Quotation, Outcome } from '../../../contract/answer.ts'
import type { Span } from '../../../contract/briefing.ts'
import type { Passage, Sentence } from '../../../contract/passage.ts'
import type { QuestionPart } from '../../../contract/understanding.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** A sentence chosen to answer a part, with the asked-for words in canonical offsets where found. */
export type Chosen = { passage: Passage; sentence: Sentence; span?: Span; confidence: number; title?: true }

/** One part of the question and what answers it; `chosen` is empty where the briefings do not say. */
export type PartAnswer = {
  part: QuestionPart
  chosen: Chosen[]
  confidence: number
  /** The part as asked, where the briefings do not answer it. */
  missing: string | null
  /** Whose words the part asks for, where the briefings have none of his. */
  silent?: string
  /** The span of the one chosen sentence is an item that was asked for by its number: it is the answer as it stands. */
  item?: boolean
  /** A quotation that the part wants checked, where it stands nowhere, and the sentences that come near it. */
  unsaid?: { phrase: string; near: Placed[] }
  /** The question takes something for granted that the chosen sentence says otherwise. */
  corrects?: boolean
  /** Where briefings or speakers give different values for one thing: all of `chosen`, the best first. */
  differing?: Chosen[]
  /** Where no place is asked of and briefings of several places each give their own value: all of `chosen`, the best first. */
  ofPlaces?: Chosen[]
  /** Content words of the part, for cutting a long quote to the clauses that matter. */
  terms?: string[]
}

/** Which sentences answer which part, or that none does. */
export type Selection = {
  outcome: Outcome
  parts: PartAnswer[]
  /** Every chosen sentence once, in the order of use, then the best of the others: what a model is shown. */
  ranked: Chosen[]
  /** For not_found: the closest things said; none where nothing comes near. */
  nearest: Quotation[]
  /** For not_found: words of the question that the briefings never use, where there are any. */
  absent?: string[]
}
