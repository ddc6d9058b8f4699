import type { Label } from '../formats/label.ts'
import { isFrame } from '../lines/is-frame.ts'
import { isLiveDesk } from '../lines/is-live-desk.ts'
import { OFFICIAL_BADGE } from '../names/official-badge.ts'
import { PART_OF_EVENT } from '../names/part-of-event.ts'
import { surnameLength } from '../names/surnames.ts'
import { isQuestionMark } from './is-question-mark.ts'


const HOST = new RegExp(`^(?:会议|大会|论坛|[男女]|${PART_OF_EVENT})?(?:主持人?|司仪)(?:[一二12甲乙ABab]|[(（][男女一二12甲乙ABab][)）])?$`, 'u')
/** 主持人（王）: by his surname. */
const HOST_BY_SURNAME = /^(?:主持人?|司仪)[\s\u3000]*[(（](\p{Script=Han}{1,2})[)）]$/u
const SPOKESPERSON = /^(?:新闻|答复|官方|政府)?(?:发言人|发布人|答复人|通报人|介绍人|发布嘉宾|答问嘉宾|嘉宾|受访者|受访人|解答人|解读人|回答人|答问人|主讲人|答记者问)$/u
const INTERPRETER = /^(?:现场|同声|交替|中文|英文)?(?:译员|翻译|口译员?|传译员?|同传)$|^(?:the )?interpreter$/iu
const ANSWER = /^(?:答|答[复覆]|回答|回[复覆]|答案|作答|A|Answer)[\s#]*(?:\d{1,3}|[一二三四五六七八九十]{1,3})?$/iu
/** 某某发布 直播员, 某某发布 官方: the account, then what it does. */
const ACCOUNT = /^(\p{Script=Han}{3,12})[\s\u3000]+(\p{Script=Han}{2,6})$/u

/** Whether words (simplified) say that somebody leads, and no more. */
export const isHostMark = (plain: string): boolean => HOST.test(plain)

/** 问, 答, 主持人, 发言人, 翻译, 直播员: a part in the talk, and nobody's name. */
export function readMark(printed: string, plain: string): Label | null {
  if (isQuestionMark(plain)) return { kind: 'question' }
  if (ANSWER.test(plain)) return { kind: 'answer' }
  if (isHostMark(plain) || surnameLength(`${HOST_BY_SURNAME.exec(plain)?.[1] ?? ''}　　`) > 0) return { kind: 'role', role: 'host', name: printed }
  if (INTERPRETER.test(plain)) return { kind: 'interpreter' }
  if (isLiveDesk(plain)) return { kind: 'outlet', name: printed }
  const [, account, does = ''] = ACCOUNT.exec(plain) ?? []
  if (account !== undefined && (isLiveDesk(does) || OFFICIAL_BADGE.test(does))) return { kind: 'outlet', name: printed.slice(0, account.length) }
  if (isFrame(plain)) return { kind: 'role', role: 'host', name: '主持人' }
  return SPOKESPERSON.test(plain) ? { kind: 'role', role: 'spokesperson', name: printed } : null
}
