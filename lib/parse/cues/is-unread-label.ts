import { GREETS } from './greets.ts'
import { isPossibleName } from '../names/is-possible-name.ts'

/** Words alone on a line, up to its colon: a body, an office or a part in the talk, and behind it what somebody may be called. */
const LABEL = /^[\s\u3000*_【\[]*\p{Script=Han}{0,24}(?:局|委|办|办公室|厅|部|处|中心|政府|集团|公司|大学|医院|主任|[局处院部厅司]长|书记|发言人|主持人?|嘉宾)[)）】\]]?[ \u3000]{0,2}(\p{Script=Han}{2,5})[*_】\]]{0,3}[:：][\s\u3000*_]*$/u
/** Whom a speech addresses, and what leads up to points or a quotation: no label. */
const LEADS_UP = /们$|^[\p{Script=Han}]{0,4}(?:尊敬|各位|关于|根据|按照)|(?:如下|以下|包括|表示|介绍|指出|强调|回应|认为|说|称|道|问|是|为|有|的|方面|情况|措施|内容|工作)$/u
/** 一是…, （1）…: points, which no speech begins with. */
const POINT = /^[\s\u3000]*(?:[一二三四五六七八九十]{1,2}[、是]|第[一二三]|[(（]?[\d一二三四五六七八九十]{1,2}[)）.、．])/u

/**
 * Whether a line (simplified) is plainly somebody's label, though no rule reads his name: what stands under it is the speech
 * of none whose label stands above.
 * @param below the words under it
 */
export function isUnreadLabel(plain: string, below: string): boolean {
  const name = LABEL.exec(plain.trim().slice(0, 60))?.[1]
  const words = plain.replace(/[\s\u3000*_:：【】\[\]]/gu, '')
  if (name === undefined || LEADS_UP.test(words)) return false
  return GREETS.test(below) || !POINT.test(below) && (/[。！？]/u.test(below)) && isPossibleName(name)
}
