import type { Briefing } from '../../../contract/briefing.ts'
import { hanNumber } from '../../../text/han-number.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { summarizeSpeaker } from './summarize-turns.ts'

/** 第二段讲什么, 最后一部分说了什么: a part of the page by its place alone. */
const BY_PLACE = /^(?:这篇|稿件|文章|全文|发布会)*(?:里|中|的)?(?:第([一二三四五六七八九十]|\d{1,2})|(最后)一?|(开头|第一))个?(?:自然)?(?:段|部分|节|板块|版块|章节?)(?:话|内容|文字)?(?:里|中)?(?:主要|都|又|具体)?(?:讲|说|写|谈|介绍|是|提到)(?:了|的)?(?:些|的)?(?:是)?(?:什么|哪些|啥)(?:内容|事情?)?？?$/u

/**
 * What stands in the nth printed part of a page, where a part (in comparable form) asks for just that and the page prints parts with
 * headlines and speakers. None where it does not: which of a record's paragraphs is meant, nobody could say. Null for any other part.
 */
export function sectionMeant(asked: string, [briefing]: readonly Briefing[]): Placed[] | null {
  const found = BY_PLACE.exec(asked)
  if (!found || !briefing) return null
  const printed = briefing.sections.filter(({ headline, speaker }) => headline !== null && speaker !== null)
  if (printed.length < 2) return []
  const [, numeral, last] = found
  const section = printed[last !== undefined ? printed.length - 1 : numeral === undefined ? 0 : (hanNumber(numeral) ?? Number(numeral)) - 1]
  return section ? summarizeSpeaker(briefing, section.speaker!).filter(({ sentence }) => sentence.start >= section.start && sentence.end <= section.end) : []
}
