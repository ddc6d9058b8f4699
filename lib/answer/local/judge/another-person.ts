import { toSimplified } from '../../../text/to-simplified.ts'
import type { Speaker } from '../../../contract/speaker.ts'

/** Somebody speaks of himself: 我的合同; 我们 and 我市 are no single person. */
const OF_HIMSELF = /我(?!们|市|省|国|县|区|校|院|局|厅|会|部|行|馆|州|队|司|处|署|所|台|社|镇|乡|村|港)/u

/** Whether a question names one speaker as whom it is about, and the sentence is another's who speaks of himself. */
export function anotherPerson(asked: readonly string[], speaker: Speaker | null, said: string): boolean {
  return asked.length === 1 && speaker !== null && !asked.includes(speaker.name) && OF_HIMSELF.test(toSimplified(said)) && !said.includes(asked[0]!)
}
