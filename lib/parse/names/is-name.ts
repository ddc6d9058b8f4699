import { beginsWithWord } from './begins-with-word.ts'
import { endsInTitle } from './ends-in-title.ts'
import { hasGivenName } from './has-given-name.ts'
import { isSaying } from './is-saying.ts'
import { PART_OF_EVENT } from './part-of-event.ts'
import { surnameLength } from './surnames.ts'

/** 主持人·姓名: a part in the talk, and no name's first half (simplified). */
const PART_IN_TALK = /^(?:主持人?|司仪|(?:新闻)?(?:发布人|发言人)|嘉宾|答复人|答问人|受访者|受访人|主讲人|解读人|记者|媒体|网友|网民|(?:媒体|记者)?[提追]问|回答|答复|回应|回复|解答|发布|通报|介绍|补充|发言|致辞|主讲|问|答)[·•・‧．]/u
/** 接待日·记者见面会: two halves of a title. */
const EVENT = /(?:发布|通气|吹风|记者|见面|说明|座谈)会|实录|记录|访谈|直播/u
const NO_NAME = new RegExp(`^${PART_OF_EVENT}$`, 'u')

/**
 * Whether a string (simplified, no spaces) has the shape of a person's name: a known surname and
 * one or two characters more, or several parts joined by a middle dot. A shape is no proof.
 */
export function isName(text: string): boolean {
  if (/^\p{Script=Han}{1,8}(?:[·•・‧．]\p{Script=Han}{1,8}){1,4}$/u.test(text)) return !PART_IN_TALK.test(text) && !EVENT.test(text)
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || isSaying(text) || NO_NAME.test(text) || text.startsWith('谢谢') || /^(?:案例|能否|是否|可否)/u.test(text)) return false
  const surname = surnameLength(text)
  if (surname === 0) return false
  // 陈方安生, 林郑月娥: a married surname before one's own.
  if (surname === 1 && text.length === 4 && surnameLength(text.slice(1)) !== 1) return false
  const given = text.slice(surname)
  // 顾问, 经理: words for offices that begin like names.
  if (text.length === 2 && endsInTitle(text) && !/[^司]长$/u.test(text)) return false
  if (text.length === 3 && beginsWithWord(text) && /[人员者方式率度性类型期会费]$/u.test(text)) return false
  // 管科长, 王主任: a surname with an office.
  if (given.length === 2 && (endsInTitle(given) || given === '首席')) return false
  if (given.length === 0 || beginsWithWord(text) && text.length !== 3) return false
  return hasGivenName(given)
}
