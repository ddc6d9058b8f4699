import { RANK } from '../text/rank.ts'
import { lacksSubject } from '../understand/lacks-subject.ts'
import { standsAlone } from './stands-alone.ts'

/** How a reporter opens: who he is, whom he asks, that he asks. */
const OPENING = new RegExp(`^(?:.{0,14}?(?:请问(?:一下)?|想问(?:一下|问)?|想请问|想了解(?:一下)?|我的问题是|问题是|想知道|关心的是|问的是))[^，。？]{0,8}?(?:${RANK})?[，,：:]?`, 'u')
const ASKED_TO = /^(?:先|能否|能不能|可否|请|可不可以)?(?:请)?(?:您|你)?(?:给(?:大家|我们)|为我们|向大家)?(?:具体|详细|简要|再|重点)?(?:介绍|谈谈|说说|讲讲|解读|说明|解释)(?:一下|下)?/u
const PREFACE = /^(?:那么|那(?=[，,])|另外|此外|还有|同时|第[一二三]个?问题?[，,是：:]?|[一二三]是|其次|首先|追问(?:一下)?|听说|再问(?:一下)?)[，,：:]?/u
/** Words that ask at all. */
const WHOLE = /什么|多少|几|谁|哪|吗|怎么|怎样|如何|为何|为什么|是否|有没有|会不会|能不能|可不可以|是不是|多久|多长|要不要/u
/** A yes or no hardly shows what can be asked of a page; and an opinion asked for (有何评论) is none of its matter. */
const COMMENT = /评论|看法|证实|回应|怎么看|态度|感受|对此|背景|意义|形势|进展|进度|界限|考虑|特点|(?:情况|怎么样|如何|什么样)$|好吗$|是个头/u
/** 今年能不能快一点: what is only said yes or no to must say what it is of. */
const YES_OR_NO = /[吗么]$|是否|有没有|能不能|会不会|可不可以|是不是/u
const SAYS_WHAT = 7
const OF_ANYTHING = /一点|一些|保障|办法|机会|影响$|变化|关系$/u
const OF_SOMETHING = 14
/** 什么时候能买到: what stands before or behind the asking word. */
const OPENS_ASKING = /^(?:什么时候|怎么|怎样|如何|哪|多少|几|什么|找?谁|向谁|是否|有没有|能不能)/u
const LONG_ENOUGH = 12

/** What the last reporter's words ask, each in a sentence that stands alone (simplified), in their order. */
export function putQuestions(words: string): string[] {
  return words.split(/(?<=[？?。！；\n])/u).flatMap(sentence => shortened(sentence) ?? [])
}

function shortened(sentence: string): string | null {
  const whole = sentence.trim()
  if (!WHOLE.test(whole) || !/[？?]$/u.test(whole)) return null
  const pieces = whole.replace(/[？?]$/u, '').split(/[，,：:]/u).map(piece => piece.trim()).filter(piece => piece !== '')
  // From the first stretch that asks on; what it needs of the one before it.
  const first = pieces.findIndex(piece => WHOLE.test(piece))
  if (first < 0) return null
  const plain = (piece: string): string => piece.replace(OPENING, '').replace(PREFACE, '').replace(ASKED_TO, '')
  const core = plain(pieces.slice(first).join('，'))
  const question = lacksSubject(core) || core.length < 7 || OPENS_ASKING.test(core) && core.length < LONG_ENOUGH ? (first > 0 ? plain(pieces[first - 1]!) + '，' + core : '') : core
  if (YES_OR_NO.test(question) && question.length < (OF_ANYTHING.test(question) ? OF_SOMETHING : SAYS_WHAT) || OPENS_ASKING.test(question) && question.length < LONG_ENOUGH) return null
  return question !== '' && !lacksSubject(question) && standsAlone(question) && WHOLE.test(question) && !COMMENT.test(question) ? `${question.replace(/(?:呢|呀|啊)$/u, '').replace(/(?<!又\p{Script=Han}{0,8})又(?!\p{Script=Han}{0,8}又)/u, '')}？` : null
}
