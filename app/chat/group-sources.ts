import type { Citation, Quotation } from '../../lib/contract/answer.ts'

/** Neighbouring quotations of one speaker in one briefing; `told` where the answer itself gives all their words. */
export type SourceGroup = { indices: number[]; told: boolean }

/** 甲介绍， before somebody's words: an answer names him in front instead. */
const ATTRIBUTION = /^[\p{Script=Han}·]{1,12}[，,：:]\s*/u

const bare = (text: string): string => text.replace(/\[\d{1,4}\]|\s/gu, '')

/** Whether an answer says a quote word for word, perhaps without who said it. */
function says(answer: string, quote: string): boolean {
  const words = bare(quote)
  return answer.includes(words) || answer.includes(words.replace(ATTRIBUTION, ''))
}

/**
 * The quotations of an answer, one group for each speaker in a row: whose words stand in the answer
 * already is named with his numbers alone, and nothing is read twice.
 * @param text the answer with its markers; empty where the quotations belong to no answer
 */
export function groupSources(quotations: readonly (Quotation | Citation)[], text: string): SourceGroup[] {
  const answer = bare(text)
  const groups: SourceGroup[] = []
  quotations.forEach((quotation, index) => {
    const told = answer !== '' && says(answer, quotation.quote)
    const before = quotations[index - 1]
    const last = groups.at(-1)
    const same = before?.briefingId === quotation.briefingId && before.speaker?.name === quotation.speaker?.name && before.speaker?.title === quotation.speaker?.title
    if (last && same) {
      last.indices.push(index)
      last.told &&= told
    } else groups.push({ indices: [index], told })
  })
  return groups
}
