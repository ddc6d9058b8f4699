import { WORDING } from '../answer/local/tell/wording.ts'
import { findDates } from '../text/dates.ts'
import { findQuantities } from '../text/quantities.ts'
import { plainWidth } from '../text/plain-width.ts'

/** A sentence that says the briefings do not say it. */
const ABSTAINS = /(?:没有|未|并未|没|無|無法|无法|未曾)(?:直接|明确|明確|具体|具體)?(?:提到|提及|说明|說明|涉及|给出|給出|公布|透露|介绍|介紹|回答|找到|说到|披露|列出|包含)|(?:do(?:es)? not|did not|doesn't|don't|didn't|not) (?:[a-z]+ )?(?:mention|say|state|specify|provide|give|contain|include|disclose|address)|no (?:mention|information)|not (?:mentioned|stated|specified|provided)/iu
/** A sentence about the answer itself: what is quoted beside it, what is refused, that nobody is named. */
const ABOUT_ITSELF = /不是答案|不算答案|不是对稿件内容的提问|我?只(?:能)?根据稿件|无法据此回答|未注明发言人|没有注明发言人|(?:shown|quoted) (?:below|here)|not an answer|only answer from|speaker (?:is )?not named/iu
/** A sentence that only leads in to what follows or refers to it. */
const LEADS_IN = /^(?:[^。！？]{0,24}(?:如下|以下几点|包括以下|以下方面|有以下)[^。]{0,6}[：:。]?|(?:根据|依据|按照)[^，。]{0,16}[，,：:]?|(?:总之|综上(?:所述)?|好的|是的|您好|你好|答|回答|答案|此外|另外|其中)[^。，]{0,6}[。，：:！]?|(?:here|the following|according to the (?:briefing|transcript))[^.]{0,60}[:.]?|#+\s.*|[-*—\s]*)$/iu

/** How an answer begins the line that names the parts of the question that nobody speaks of, as asked. */
const NAMES_MISSING = Object.values(WORDING).map(({ missing, stop }) => missing(['']).slice(0, -stop.length))

/** What is said of ourselves, in the words of the local answer. */
const OF_OURSELVES = Object.values(WORDING).flatMap(({ hello, welcome, bye, declined }) => [hello, welcome, bye, declined])

/** 稿件写道（未注明发言人）：: how the local answer begins what nobody is named for. */
const OF_NOBODY = Object.values(WORDING).map(({ narration }) => narration)

/** The sentence without our own lead-in and the clauses that say that something is not said; what is left may state things. */
export function statedPart(text: string): string {
  const lead = OF_NOBODY.find(words => text.startsWith(words)) ?? ''
  return text.slice(lead.length).split(/(?<=[，；,;。])/u).filter(clause => !ABSTAINS.test(plainWidth(clause))).join('')
}

/** Whether a sentence states nothing that a source could bear out: an abstention, or a lead-in. */
export function saysNothing(text: string): 'abstains' | 'leads_in' | null {
  if (NAMES_MISSING.some(words => text.trim().startsWith(words))) return 'abstains'
  if (text.trim() !== '' && OF_OURSELVES.some(words => words.includes(text.trim()))) return 'leads_in'
  const words = plainWidth(text).trim()
  if (ABSTAINS.test(words)) {
    const rest = statedPart(text)
    return findQuantities(rest).length + findDates(rest).length === 0 ? 'abstains' : null
  }
  return ABOUT_ITSELF.test(words) || LEADS_IN.test(words) ? 'leads_in' : null
}
