import type { Briefing } from '../../../contract/briefing.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import { findDates } from '../../../text/dates.ts'
import { isoDate } from '../../../text/iso-date.ts'
import { OCCASION } from '../../../text/occasion.ts'
import { plainWidth } from '../../../text/plain-width.ts'
import { toSimplified } from '../../../text/to-simplified.ts'
import { daysNamed } from '../judge/other-day-said.ts'
import { otherOrdinal } from '../judge/other-ordinal.ts'
import { lacksAspect } from '../judge/lacks-aspect.ts'
import { ASKS_OF_OCCASION } from '../judge/said-as-asked.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

const TOLD_OF = new RegExp(`${OCCASION}|会议`, 'u')

/** The fields of a page's head that say when and where: 时间：…, 地点　…. */
const HELD_ON = /^[【\[]?(?:发布|举行|召开|会议|活动)?(?:时[\s\u3000]*间|日[\s\u3000]*期)[】\]]?[\s\u3000:：|｜丨\t]+\S/u
const HELD_AT = /^[【\[]?(?:发布|举行|召开|会议|活动)?(?:地[\s\u3000]*点|会[\s\u3000]*场|场[\s\u3000]*地)[】\]]?[\s\u3000:：|｜丨\t]+\S/u

/** （某年某月某日　某厅）, a line of its own under the title. */
const DATELINE = /^[（(〔]?\s*\d{4}年\d{1,2}月\d{1,2}日[^，。；;！？]{0,40}[）)〕]?$/u

/** 第七场, 下一场: perhaps not this page's. */
const OTHER = /第[一二三四五六七八九十\d]{1,3}[场次期]|[上下]一?[场次期]/u

/** 下次记者会, 上一场发布会: surely not this page's. */
const ANOTHER = new RegExp(`[上下]一?[场次](?:的)?(?:新闻)?(?:${OCCASION})`, 'u')

/** 在哪里举行, 什么时候开的, and nothing of what: the briefing itself. */
const BARE = /^(?:又|都|是)*(?:(?:在|于)?(?:哪里?|哪儿|什么地方|何处|何地)|什么时候|哪一?天|几号|几月几[号日]|何时)(?:举行|召开|举办|开|办)(?:的|了)?(?:呢|呀|啊)?[？?]?$/u
/** 发布会的地点. */
const NAMES_PLACE = /(?:地点|会场|地址)[？?]?$/u
const NAMES_TIME = /(?:时间|日期)[？?]?$/u

/** The narrator's sentence about the occasion that holds what is asked of it: its date, its place, or who held it; none where nothing of that is asked. */
export function heldWhenWhere({ asked, part }: PartView, { lang }: Understanding, [briefing]: readonly Briefing[]): Placed[] {
  const isBare = BARE.test(comparable(asked))
  if (!briefing || ANOTHER.test(asked) || !isBare && !ASKS_OF_OCCASION.test(asked)) return []
  // 是20日开的吗: the day, to be confirmed or set right.
  const asksFor = part.asksFor === 'statement' && NAMES_PLACE.test(asked) ? 'place' : part.asksFor === 'statement' && NAMES_TIME.test(asked) || part.asksFor === 'yes_no' && daysNamed(comparable(asked)).length > 0 ? 'date' : part.asksFor
  const narrated = turnSentences(briefing).flat().filter(({ passage }) => passage.speaker === null)
  const told = narrated.filter(({ sentence }) => {
    const text = comparable(sentence.text)
    return TOLD_OF.test(text) && /举行|召开|举办/u.test(text)
  })
  const lacks = lacksAspect(part.text)
  const holds = ({ sentence }: Placed): boolean => {
    const text = comparable(sentence.text)
    if (lacks(text) || otherOrdinal(comparable(asked), text)) return false
    // 昨日，市政府召开发布会。: the day, as the paper tells it.
    if (asksFor === 'date') return datesDay(sentence.text) || /[昨今前][日天](?![的后])/u.test(text)
    if (asksFor === 'place') return /在[^，。,;；]{2,24}(?:举行|召开|举办)/u.test(text)
    return asksFor === 'statement' && lang !== 'en'
  }
  const found = told.filter(holds)
  const field = asksFor === 'date' ? HELD_ON : asksFor === 'place' ? HELD_AT : null
  if (found.length > 0 || field === null) return found.slice(0, 1)
  const ofHead = narrated.filter(({ sentence }) => field.test(toSimplified(sentence.text).trim()) && (field === HELD_AT || datesDay(sentence.text)))
  if (ofHead.length > 0 || asksFor !== 'date' || OTHER.test(asked)) return ofHead.slice(0, 1)
  return narrated.filter(({ sentence }) => DATELINE.test(toSimplified(plainWidth(sentence.text)).trim()) && isOn(sentence.text, briefing.date)).slice(0, 1)
}

/** Whether the words tell the day that the page was found to be of. */
const isOn = (text: string, date: string | null): boolean => findDates(text).some(({ year, month, day }) => month !== undefined && day !== undefined && isoDate(year, month, day) === date)

const datesDay = (text: string): boolean => findDates(text).some(({ month, day }) => month !== undefined && day !== undefined)
