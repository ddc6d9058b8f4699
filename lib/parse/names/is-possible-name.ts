import { beginsWithWord } from './begins-with-word.ts'
import { endsInTitle } from './ends-in-title.ts'
import { hasGivenName } from './has-given-name.ts'
import { isName } from './is-name.ts'
import { isOutlet } from './is-outlet.ts'
import { isTranscribedName } from './is-transcribed-name.ts'
import { PRESS_WORDS } from './press-words.ts'

/** 案例一: one of several. */
const NUMBERED = /^(?:案例|事例|实例|问题|话题|议题|部分|阶段|附件|附表)[一二三四五六七八九十]{1,2}$/u
/** What names of offices and bodies end in, and quantities. */
const BODY = /[局委厅部署处院校社台所馆站队组会司科室店厂村镇乡县市省区州国年月日元人次个位名万亿度率数量法案件条款表图]$/u
/** Given names that end like a body or a quantity: 建国, 晓月. */
const GIVEN = /(?:[建卫爱振保兴定治立报志护正镇]国|[明秋皓晓如江海新水满映望素雅心溪古朗寒霁]月|^[^每本上下当个半两几数整满逐按正元闰腊蜜岁日累旬〇零一二三四五六七八九十全经]月|[开启]元|[成树立]人)$/u

/**
 * Whether a string (simplified, no spaces) could be a person's name though no list knows its first
 * character: two to four Han characters, or more that write it by its sound, no word of the press, no body, no title. Enough only where the
 * place on the page says that a name stands there (beside a title that is set apart, a label that recurs).
 */
export function isPossibleName(text: string): boolean {
  if (isName(text) || isTranscribedName(text)) return true
  return /^\p{Script=Han}{2,4}$/u.test(text) && hasGivenName(text.length > 2 ? text.slice(1) : text) && !NUMBERED.test(text) && !PRESS_WORDS.test(text) && (!BODY.test(text) || GIVEN.test(text)) && !endsInTitle(text) && !isOutlet(text) && (text.length === 2 || !beginsWithWord(text))
}
