import type { Briefing } from '../../../contract/briefing.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** 发布会的主题是什么, 这篇稿件的标题叫什么. */
const ASKS_TITLE = /^(?:请问|这|那|本|此|次|场|个|篇|的|新闻|发布会|通气会|说明会|吹风会|记者会|见面会|访谈|会议|会|稿件|文章|报道|主要)*(?:主题|议题|标题|题目|名称)(?:到底|究竟)?(?:是|叫)(?:什么|啥)(?:呢|啊)?[？?]?$|^(?:请问|这|那|本|此|次|场|个|的|新闻)*(?:发布会|通气会|说明会|吹风会|记者会|见面会|访谈)(?:的)?(?:全称|名字)(?:是|叫)(?:什么|啥)[？?]?$/u
/** So much of a title, in characters, that a line printed with it begins with. */
const ENOUGH = 8
/** Lines that a title is broken into at most. */
const LINES = 3

/** The lines that print the title of a briefing, where a part asks for its theme or title and nothing else; empty for any other part, or where it is not printed among its sentences. */
export function titlePrinted(asked: string, [briefing]: readonly Briefing[]): Placed[] {
  const title = bare(briefing?.title ?? '')
  if (!briefing || title.length < ENOUGH || !ASKS_TITLE.test(comparable(asked))) return []
  const all = turnSentences(briefing).flat()
  const first = all.findIndex(({ sentence }) => {
    const said = bare(sentence.text)
    return said.length >= ENOUGH && (title.includes(said) || said.includes(title.slice(0, Math.max(ENOUGH, title.length / 2)))) || said.length > 0 && title.startsWith(said)
  })
  if (first < 0) return []
  const lines = all.slice(first, first + LINES)
  return lines.filter((_, i) => i === 0 || title.includes(bare(lines.slice(0, i + 1).map(({ sentence }) => sentence.text).join(''))))
}

const bare = (text: string): string => comparable(text).replace(/[\p{P}\s]/gu, '')
