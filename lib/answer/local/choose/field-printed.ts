import type { Briefing } from '../../../contract/briefing.ts'
import { OCCASION } from '../../../text/occasion.ts'
import { comparable } from '../sentences/question-terms.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { placePrinted } from './place-printed.ts'

const MEETING = `${OCCASION}|会议|会`
const PAGE = '稿件|稿子|文章|报道|新闻|消息'
const WHAT = '(?:到底|究竟)?(?:是|叫)?(?:什么|啥)(?:呢|啊)?[？?]?$'
/** 发布会的主题是什么, 这篇稿件的标题叫什么. */
const ASKS_TITLE = new RegExp(`^(?:请问|这|那|本|此|次|场|个|篇|的|${MEETING}|${PAGE}|主要)*(?:主题|议题|标题|题目)${WHAT}|^(?:请问|这|那|本|此|次|场|个|的|新闻)*(?:${MEETING})(?:的)?(?:全称|名称|名字)${WHAT}`, 'u')
/** 稿件来源是哪里, 哪家媒体报道的. */
const ASKS_SOURCE = new RegExp(`^(?:请问|这|那|本|此|篇|个|条|的|${PAGE})*(?:来源|出处|来自|源自|出自)(?:于)?(?:是|在)?(?:哪|什么|谁|何处)|^(?:请问|这|那|本|此|篇|个|条|的|${PAGE})*(?:是|由)?(?:哪一?[家个]|什么)(?:媒体|报纸|报社|网站|平台)(?:来)?(?:发布|发|报道|刊发|刊登|发表|写)(?:的|了)?[？?]?$`, 'u')

/** The title or the source of a briefing where the page prints it, where a part asks for that and nothing else; empty for any other part, or where it is not printed. */
export function fieldPrinted(question: string, [briefing]: readonly Briefing[]): Placed[] {
  const asked = comparable(question)
  const field = ASKS_TITLE.test(asked) ? briefing?.title : ASKS_SOURCE.test(asked) ? briefing?.source : null
  const placed = briefing && field ? placePrinted(briefing, [field]) : null
  return placed ? [placed] : []
}
