import { OCCASION } from '../text/occasion.ts'

const PAGE = `(?:新闻)?(?:稿件|稿子|文稿|通稿|报道|文章|${OCCASION}|稿)`
const MEASURE = '(?:份|篇|场|个|次|则)'
/** 两篇稿件里分别, 这几场发布会都, 每篇报道. */
const EACH = new RegExp(`(?:(?:这|那|上述|以上)(?:[两二三四几]${MEASURE}|些)|(?<!第|(?<!一)[上下前])(?:[两二三四]${MEASURE}|几${MEASURE})|(?:所有|全部|各|每一?)${MEASURE}?的?)${PAGE}(?:里面|里头|里|之?中|上)?(?:的)?(?:都|分别|各自|各)*`, 'u')
/** 哪篇稿件讲了夜市, 哪些发布会提到了夜市. */
const WHICH = new RegExp(`^(?:请问|到底|究竟|都有|有)?哪一?(?:${MEASURE}|几${MEASURE}|些|里)${PAGE}(?:里面|里头|里|中|上)?(?:都|曾|还|有)?(?<says>(?:提|讲|说|谈|写|介绍|涉及|关注|讨论|回应)(?:到|及|过|了)*|关于|有关|是?讲|是?说)(?<what>[^？?]{2,})`, 'u')
/** 都提到了轨道交通，分别说了什么: of what each is asked. */
const OF_WHAT = /^[，,]?(?:都)?(?:提到?|讲到?|说到?|谈到?|涉及)(?:及|过|了)?(?<what>[^，,。？?]{2,16})[，,](?:它们)?(?:分别|各自?|都)*(?:是)?(?:怎么)?(?:说|讲|谈|介绍|提)(?:了|的|到)?(?:是)?(?:些|哪些)?(?:什么|啥|内容)?(?:的)?[？?]?$/u
/** Of the occasion alone (什么时候开的, 主题是什么), which is looked up in all of them at once. */
const OF_OCCASION = /^[，,]?(?:又|都|是|在|于|分别|各自)*(?:哪里?|哪儿|哪个地方|什么地方|何处|何地|什么时候|哪一?天|几号|几月几[号日]|何时)(?:举行|召开|举办|开|办)?|^[，,]?(?:分别|各自|都)*(?:的)?(?:主题|议题|标题|题目|名字|名称)|^[，,]?(?:开|举行|召开)得|^[，,]?(?:一共|总共)?(?:有|叫)(?:哪些|什么|几[篇场份个]?)[？?]?$/u
/** What is asked of an occasion and not of what was said there. */
const WHO_AND_WHERE = /^(?:的)?(?:都|分别)*(?:有|是|由)?(?:谁|哪些(?:人|领导|嘉宾|记者|媒体)|哪[几位]|地点|时间|日期|会场|主持|出席|参加|到场|记者)/u
const IN_ENGLISH = /(?<![a-z])(?:both|each|all|the two|all the) (?:of the )?(?:press )?(?:briefings?|conferences?|articles?|reports?)(?![a-z])/iu

/** What a question asks of each of several briefings: the question for one alone, and whether it asks in which of them something stands. */
export type AskedOfEach = { rest: string; which: boolean }

/** Null where a question is not put to each briefing; in simplified characters. */
export function askedOfEach(question: string): AskedOfEach | null {
  const which = WHICH.exec(question)?.groups
  if (which) return { rest: `关于${which.what!.replace(/(?:的(?:内容|事情?|问题))?(?:呢|啊|的)?$/u, '')}说了什么？`, which: true }
  const english = IN_ENGLISH.exec(question)
  if (english) return { rest: question.replace(english[0], 'the briefing'), which: false }
  const found = EACH.exec(question)
  if (!found) return null
  const after = question.slice(found.index + found[0].length)
  // 一共几场发布会 asks how many there are.
  if (OF_OCCASION.test(after) || found[0].startsWith('几') && /^[？?。]?$/u.test(after)) return null
  const before = question.slice(0, found.index)
  const theme = before === '' ? OF_WHAT.exec(after)?.groups?.what : undefined
  if (theme !== undefined) return { rest: `关于${theme}说了什么？`, which: false }
  const one = /[和与及跟、]/u.test(after) ? after : after.replace(/分别|各自/gu, '')
  if (/^[？?。]?$/u.test(one)) return { rest: `${before}这场发布会${one}`, which: false }
  if (WHO_AND_WHERE.test(one)) return { rest: `发布会${one}`, which: false }
  return { rest: `${before}${one}`.replace(/^(?:请|帮我)?(?:比较|对比)(?:一下)?(?:的)?/u, ''), which: false }
}
