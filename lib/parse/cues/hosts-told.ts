import { beginsWithWord } from '../names/begins-with-word.ts'
import { isName } from '../names/is-name.ts'
import type { Page } from '../formats/page.ts'

/** …做客直播间，主持人某某。: at the end of a clause, whoever leads without an office. */
const TOLD = /[，,；;、。][\s\u3000]*(?:本[场期次][\s\u3000]*|节目)?主持人(?:[\s\u3000]*|(?<=本[场期次][\s\u3000]*主持人)[:：])(\p{Script=Han}{2,4})(?=[。；;][\s\u3000]*|$)/gu
/** 主持人：…我是主持人某某。: under the label he says who he is. */
const SAYS_WHO = /^[\s\u3000*_【\[]*主持人?[】\]]?[\s\u3000*_]*[:：][^\n]{0,200}?我是(?:[^。！？，,我]{0,12}主持人)?[，,]?(\p{Script=Han}{2,4})(?=[，,。！])/u
/** 发布会由某某主持, alone on a line. */
const LED_BY = /^[^。！？，,：:]{2,20}由(\p{Script=Han}{2,4})主持[\s\u3000。]*$/u
/** 小岚, 老赵, 阿杰: what a host is called on the air. */
const NICKNAME = /^[小老阿大]\p{Script=Han}{1,2}$/u
/** Leads stand in the head of a page. */
const HEAD_LINES = 20
const LONGEST = 400

/** Hosts whom the lead names without an office, in simplified characters and as printed. */
export function hostsTold({ lines }: Page): (readonly [string, string])[] {
  return lines.slice(0, HEAD_LINES).flatMap(line => [...line.plain.slice(0, LONGEST).matchAll(TOLD), ...[SAYS_WHO.exec(line.plain.slice(0, LONGEST)), LED_BY.exec(line.plain.slice(0, LONGEST))].filter(match => match !== null)].flatMap(match => {
    const name = match[1] ?? ''
    const from = match.index + match[0].lastIndexOf(name)
    return (isName(name) || NICKNAME.test(name) && /[:：]$/u.test(match[0].slice(0, -name.length))) && !beginsWithWord(name) ? [[name, line.text.slice(from, from + name.length)] as const] : []
  }))
}
