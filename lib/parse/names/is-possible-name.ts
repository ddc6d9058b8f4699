import { beginsWithWord } from './begins-with-word.ts'
import { endsInTitle } from './ends-in-title.ts'
import { hasGivenName } from './has-given-name.ts'
import { isName } from './is-name.ts'
import { isOutlet } from './is-outlet.ts'

/** Words of the press that stand where a name may stand: what is being done, by whom in general, and where (simplified). */
const PRESS_WORDS = /责编|编审|校对|审核|监制|翻译|口译|手语|停顿|沉默|鞠躬|掌声|鼓掌|笑声|微笑|苦笑|点头|摇头|起立|哽咽|书面|宣布|宣读|介绍|主持|提问|追问|发布|通报|解读|出席|会议|问答|实录|答问|回答|答复|回复|摘要|提要|概要|导语|前言|引言|按语|要点|看点|速览|速读|导读|背景|现场|直播|访谈|在线|采访|报道|视频|图文|回应|发言|致辞|讲话|总结|补充|嘉宾|媒体|记者|单位|人员|领导|同志|名单|信箱|热线|寄语|办公|政府|社会|中心|公司|集团|部门|相关|有关|负责|工作|服务|新闻|专家|学者|代表|群众|主要|来源|附件|说明|提示|责任|联系|电话|编辑|本报|本台|上午|下午|晚上|今天|今日|昨天|目前|同时|此外|另外|其中|首先|其次|最后|第[一二三四五六七八九十]|如何|怎样|为何|哪些|是否/u
/** What names of offices and bodies end in, and quantities. */
const BODY = /[局委厅部署处院校社台所馆站队组会司科室店厂村镇乡县市省区州国年月日元人次个位名万亿度率数量法案件条款表图]$/u
/** Given names that end like a body or a quantity: 建国, 明月. */
const GIVEN = /(?:[建卫爱振保兴定治立报志护正镇]国|[明秋皓晓如江海新水满映望素雅心溪古朗寒霁]月|^[^每本上下当个半两几数整满逐按正元闰腊蜜岁日累旬〇零一二三四五六七八九十全经]月|[开启]元|[成树立]人)$/u

/**
 * Whether a string (simplified, no spaces) could be a person's name though no list knows its first
 * character: two to four Han characters, no word of the press, no body, no title. Enough only where the
 * place on the page says that a name stands there (beside a title that is set apart, a label that recurs).
 */
export function isPossibleName(text: string): boolean {
  if (isName(text)) return true
  return /^\p{Script=Han}{2,4}$/u.test(text) && hasGivenName(text.length > 2 ? text.slice(1) : text) && !PRESS_WORDS.test(text) && (!BODY.test(text) || GIVEN.test(text)) && !endsInTitle(text) && !isOutlet(text) && (text.length === 2 || !beginsWithWord(text))
}
