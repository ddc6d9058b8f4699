import { WORDING } from '../answer/local/tell/wording.ts'
import { findDates } from '../text/dates.ts'
import { findQuantities } from '../text/quantities.ts'
import { plainWidth } from '../text/plain-width.ts'

/** A sentence that says the briefings do not say it. */
const ABSTAINS = /(?:没有|未|并未|没|無|無法|无法|未曾)(?:直接|明确|明確|具体|具體)?(?:提到|提及|说明|說明|涉及|给出|給出|公布|透露|介绍|介紹|回答|找到|说到|披露|列出|包含)|(?:do(?:es)? not|did not|doesn't|don't|didn't|not) (?:[a-z]+ )?(?:mention|say|state|specify|provide|give|contain|include|disclose|address)|no (?:mention|information)|not (?:mentioned|stated|specified|provided)/iu
/** A sentence about the answer itself: what is quoted beside it, what is refused, that nobody is named. */
const ABOUT_ITSELF = /不是答案|不算答案|不是对稿件内容的提问|我?只(?:能)?根据稿件|无法据此回答|未注明发言人|没有注明发言人|(?:shown|quoted) (?:below|here)|not an answer|only answer from|speaker (?:is )?not named/iu
/** A sentence that only leads in to what follows or refers to it. */
const LEADS_IN = /^(?:[^。！？]{0,24}(?:如下|以下几点|包括以下|以下方面|有以下)[^。]{0,6}[：:。]?|(?:根据|依据|按照)[^，。]{0,16}[，,：:]|(?:根据|依据|按照)(?:稿件|原文|材料|资料|发布会|上述)[^，。]{0,4}|(?:总之|综上(?:所述)?|好的|是的|您好|你好|答|回答|答案|此外|另外|其中)(?:[。，：:！]?|[^。，]{0,6}[，：:])|(?:here|the following|according to the (?:briefing|transcript))[^.]{0,60}[:.]?|#+\s.*|[-*—\s]*)$/iu
/** How many points follow: a figure that the sentence may give of itself. */
const COUNTS_WHAT_FOLLOWS = /(?:点|方面|项|条|个|类|种|部分|步|points?|items?|aspects?)[^，。]{0,4}[：:]$/iu

/** What goes with an abstention and states nothing either: what it is about, a courtesy, where else to ask. */
const BESIDE_ABSTENTION = /^[\s\u3000]*(?:(?:关于|對於|对于|至于|至於|就|在)[^，,；;。]{1,30}[，,；;]?|(?:抱歉|对不起|對不起|很遗憾|很遺憾|不好意思)[，,。]?|(?:因此|所以|故|但|不过|只是)?[\s\u3000]*(?:请|請|如需|建议|建議|您?可以?(?:查阅|咨询|关注|参考))[^，,；;。]{0,40}[，,；;。]?|(?:sorry|unfortunately|regarding|as for|about|please|however|therefore)[^,;.]{0,60}[,;.]?)$/iu

/** How an answer begins the line that names the parts of the question that nobody speaks of, as asked. */
const NAMES_MISSING = Object.values(WORDING).map(({ missing, stop }) => missing(['']).slice(0, -stop.length))

/** What is said of ourselves, in the words of the local answer. */
const OF_OURSELVES = Object.values(WORDING).flatMap(({ hello, welcome, bye, declined }) => [hello, welcome, bye, declined])

/** 稿件写道（未注明发言人）：: how the local answer begins what nobody is named for. */
const OF_NOBODY = Object.values(WORDING).map(({ narration }) => narration)

/** The sentence without our own lead-in and the clauses that say that something is not said, and what goes with them; what is left states things. */
export function statedPart(text: string): string {
  const lead = OF_NOBODY.find(words => text.startsWith(words)) ?? ''
  const clauses = text.slice(lead.length).split(/(?<=[，；,;。])/u)
  const stating = clauses.filter(clause => !ABSTAINS.test(plainWidth(clause)))
  if (stating.length === clauses.length) return clauses.join('')
  return stating.filter(clause => /[\p{L}\p{N}]/u.test(clause) && !ABOUT_ITSELF.test(plainWidth(clause)) && !(BESIDE_ABSTENTION.test(clause) && givesNoFigure(clause))).join('')
}

/** Whether a sentence states nothing that a source could bear out: an abstention, or a lead-in. */
export function saysNothing(text: string): 'abstains' | 'leads_in' | null {
  if (NAMES_MISSING.some(words => text.trim().startsWith(words))) return 'abstains'
  if (text.trim() !== '' && OF_OURSELVES.some(words => words.includes(text.trim()))) return 'leads_in'
  const words = plainWidth(text).trim()
  if (ABSTAINS.test(words)) return statedPart(text) === '' ? 'abstains' : null
  if (ABOUT_ITSELF.test(words)) return 'leads_in'
  return LEADS_IN.test(words) && (COUNTS_WHAT_FOLLOWS.test(words) || givesNoFigure(words)) ? 'leads_in' : null
}

const givesNoFigure = (words: string): boolean => findQuantities(words).length + findDates(words).length === 0
