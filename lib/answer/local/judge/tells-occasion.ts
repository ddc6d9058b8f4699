import { OCCASION } from '../../../text/occasion.ts'
import { OCCASION_HELD } from '../../../text/occasion-held.ts'

/** Where or when of an occasion. */
const OF_HELD = /会|举行|召开|举办|活动|仪式/u

/** Where or when is asked of something else, and the sentence tells where and when the page's occasion was held. */
export const tellsOccasion = (part: string, said: string): boolean => OCCASION_HELD.test(said) && (!OF_HELD.test(part) || onlyNamesMeeting(part, said))

/** Whether 某次全会本身是哪天开的 is asked, and the sentence tells when the briefing about it was held. */
export function onlyNamesMeeting(part: string, said: string): boolean {
  const meeting = /(?:(?<!不)全|年|大|例|两|博览|交易|运动|代表大)会(?=本身|是|在|于|何时|什么时候|几月|哪)/u.exec(part)?.[0]
  return meeting !== undefined && !new RegExp(OCCASION, 'u').test(part) && said.includes(meeting) && said.split(meeting).slice(1).every(behind => new RegExp(`^[^，。；]{1,16}(?:${OCCASION})`, 'u').test(behind))
}
