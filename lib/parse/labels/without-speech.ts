import { toSimplified } from '../../text/to-simplified.ts'
import { isName } from '../names/is-name.ts'

/** What a page writes after the name in a label: it speaks, asks, opens its statement. */
const SPEECH = /(?:(?:首先|最后|接着|随后|现场|书面|先|再)?(?:主持(?:会议|发布会|活动)(?:并(?:致辞|讲话|发言|发布))?|主持(?:说|道)?|发布消息|(?:主持|发布|发言)(?:词|稿)|(?:开场|结束|总结)(?:语|白|致辞|讲话)|作(?:主题|主旨|情况|工作)?(?:发布|通报|介绍|说明|报告)|宣布(?:消息)?|介绍情况|介绍说|介绍|答(?:记者|网友|网民|读者|观众|媒体|市民)?问|回答(?:道|说)?|回[复覆](?:道|说)?|解答|解释(?:道|说)?|答(?:道|复)?|表示|说|(?:继续|接着|再次?)?(?:提问|追问|发问)|问(?:道)?|发言|致[辞词]|引言|作答|(?:插|接)话(?:道|说)?|补充(?:道|说|回答|答[复覆]|介绍|说明)?|回应(?:道|称|说)?|通报(?:道|说)?|总结)|(?<=^(?:\p{Script=Han}{2,4}|\p{Script=Han}[\s\u3000]+\p{Script=Han})[\s\u3000]+)发布)$/u
/** A｜姓名: behind it nobody asks. */
const ANSWERS = /^(?:答|[回作]答|答问|回应|补充|A)\d{0,2}[\s\u3000]*[·•・\/／|｜—-]+[\s\u3000]*/u

/** 某报记者向某某代表提问: whom he asks. */
const ASKS_OF = /(?<=记者)向[^，。：:]{2,16}(?:提问|发问|追问)$/u

/** A label without what the page says that the person does: 姓名表示. */
export function withoutSpeech(printed: string): string {
  const plain = toSimplified(printed)
  const asked = ASKS_OF.exec(plain)
  if (asked) return printed.slice(0, asked.index)
  // 某素问 is rather a name than somebody who asks.
  const name = plain.replace(ANSWERS, '')
  if (name.length === 3 && name.endsWith('问') && (isName(name) || name !== plain)) return printed
  // 法律顾问: an office.
  if (plain.endsWith('顾问')) return printed
  const match = SPEECH.exec(plain)
  return match && match.index >= 2 ? printed.slice(0, match.index).trimEnd() : printed
}
