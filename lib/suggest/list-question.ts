import { standsAlone } from './stands-alone.ts'

/** 做三件事, 抓好五个方面工作: how many things come, after what is done with them. */
const COUNTED = /^(?<before>[^，。；：、,;:“”]{0,16}?(?:做好?|抓好?|办好?|有|分为?|分成|从|围绕|实施|推进|把握好?|攻坚|聚焦|突出|坚持|开展|采取|推出|落实|包括))(?<numeral>[两三四五六七八九十]|\d{1,2})(?<measure>个方面|方面|个环节|件事情?|[项条个类种大步招](?!月|小时|区县?|城市|多|百)\p{Script=Han}{0,8}?)(?<rest>(?:的?(?:工作|重点|措施|任务|举措))?(?:来做?好?\p{Script=Han}{0,6})?)(?:[：:].*|[。；])?$/u
/** 好处有两条: of what, is not said. */
const VAGUE = /^(?:主要)?(?:归纳|总结|概括|例外|好处|特点|原因|目标|条件|问题|办法|做法|变化|任务|工作|措施)/u
const NAMES_IT = 4
/** 补贴范围包括甲、乙和丙. */
const INCLUDES = /^(?<subject>[^，。；：、,;:“”]{3,14}?)(?<verb>主要包括|包括|涵盖|分为)[^，。；]+、[^。；]+/u
const LEAD = /^(?:(?:下一步|接下来|今年|今后|未来|具体|[^，,。]{0,10}(?:介绍|表示|说|指出))[，,]?)*/u

/** A list that a sentence announces or gives, as a question (simplified); whose list it is, where the sentence does not say. */
export function listQuestion(sentence: string, speaker: string): string | null {
  const plain = sentence.trim().replace(LEAD, '').replace(/^(?:我们|咱们|我|具体)/u, '')
  const counted = COUNTED.exec(plain)?.groups
  if (counted && !/\d/u.test(counted.before ?? '')) {
    const { before = '', numeral = '', measure = '', rest = '' } = counted
    const owned = /^(?:将|要|会|重点|主要|着力|全力|着重|正在|准备)*(?:做好?|抓好?|办好?|有|分为?|分成|从|围绕|实施|推进|把握好?|攻坚|聚焦|突出|坚持|开展|采取|推出|落实|包括)$/u.test(before)
    // 一共有三类: of what, only the words before it say.
    if (owned ? /有$|分|包括/u.test(before) : before.length < NAMES_IT || VAGUE.test(before) || !standsAlone(before)) return null
    return `${owned ? `${speaker}说${/^[将要会]/u.test(before) ? '' : '要'}` : ''}${before}哪${numeral}${measure}${rest}？`
  }
  const { subject, verb } = INCLUDES.exec(plain)?.groups ?? {}
  return subject && standsAlone(subject) ? `${subject}${verb}哪些？` : null
}
