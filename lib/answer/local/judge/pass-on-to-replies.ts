import type { Briefing } from '../../../contract/briefing.ts'
import type { QuestionPart } from '../../../contract/understanding.ts'
import type { ReadSentence } from '../../../read/read-hits.ts'
import { ASKING_LOSES } from './asking-loses.ts'
import { comparable } from '../sentences/question-terms.ts'
import { isAsking, replyTo } from './replies.ts'
import type { Weighed } from './weighed.ts'

/** Words that open a reply and answer nothing: thanks, 我来回应。, 您说的情况确实存在。, a bare yes or no. */
const POLITE = /^(?:谢谢|感谢|多谢|好的?[。，,]|各位|大家|你好|您好|这个问题|这是个|你说的|您说的|有的[。]|是的[。]|对不起|抱歉|不好意思|不客气)|^(?:由?我|我们?)(?:先|再|来|就|简单|补充)*(?:回应|回答|说|讲|介绍|补充|谈|答|解释)(?:一下|[一两几]句|两点)?[。，,]?$|^(?:刚才)?(?:您|你|这位记者|记者|大家)(?:刚才)?(?:说|提|问|讲|反映)到?的[^。]{0,12}(?:存在|属实|有的|如此|事实)。$|^(?:能|可以|会|有|对|是|行|没有|不会|不能)?[。！]$/u

/** Words without their marks: a comma more or less is the same question. */
const bare = (text: string): string => text.replace(/\p{P}/gu, '')
/** 会怎么处罚 and 如何处罚 ask the same. */
const plainly = (text: string): string => bare(text).replace(/如何|怎样/gu, '怎么').replace(/到底|究竟|应该|会(?![议场员计])|将|该/gu, '')

/** What a question is about, without who is asked and the words that ask: 甲说下一步有哪些打算 and 下一步还有什么打算 are one. */
const matterOf = (text: string, speakers: readonly string[]): string => speakers.reduce((rest, name) => rest.replace(name, ''), bare(text)).replace(/^(?:那么?|请问|想问)+/u, '').replace(/^(?:说|讲|介绍|提到|回应)(?:了|过)?|(?:还|都|又)?(?:有|是)?(?:哪些|什么|啥)(?:样的?)?|[吗呢啊的]+$/gu, '')

/** Whether nothing is asked before in the same turn: a reply opens with what was asked first. */
const opensAsking = ({ passage, sentence }: ReadSentence, { turns, text }: Briefing): boolean => !/[？?]/u.test(text.slice(turns[passage.turn]?.start ?? sentence.start, sentence.start))

/** Somebody put the very question: so many characters of it stand in his. */
const WORDED = 6
/** The same, of the matter alone. */
const MATTER = 4

/** What a reply falls short of the question that it answers. */
const REPLY_LESS = 1

/** Where a reporter's own words fit the question best, the first real sentence of the reply is the answer. */
export function passOnToReplies({ asksFor }: QuestionPart, asked: string, speakers: readonly string[], weighed: readonly Weighed[], byId: ReadonlyMap<string, { briefing: Briefing }>): void {
  // How and why are answered at large; for one exact thing the reporter must have asked for that thing.
  const exact = asksFor !== 'reason' && asksFor !== 'manner' && asksFor !== 'list' && asksFor !== 'person'
  const wording = plainly(asked).replace(/[吗呢啊]+$/u, '')
  const matter = matterOf(asked, speakers)
  for (const asking of weighed) {
    const { passage } = asking.read
    const briefing = byId.get(passage.briefingId)?.briefing
    const asks = briefing && isAsking(asking.read, briefing)
    const put = comparable(asking.read.sentence.text)
    const verbatim = (wording.length >= WORDED && plainly(put).includes(wording) || matter.length >= MATTER && matterOf(put, []) === matter) && briefing !== undefined && opensAsking(asking.read, briefing)
    if (!briefing || !asks || !verbatim && (asking.features.evidence < 0 && (asking.features.said < 0.6 || (exact && asking.features.headUnknown > 0.5)))) continue
    const reply = replyTo(asking, weighed, briefing, POLITE)
    if (!reply) continue
    const passed = Math.max(asking.score + ASKING_LOSES - REPLY_LESS, verbatim ? Math.max(...weighed.map(({ score }) => score)) + REPLY_LESS : -Infinity)
    if (passed <= reply.score) continue
    reply.score = passed
    reply.features.replies = 1
    // Whoever replies to the very question need not repeat its words.
    if (verbatim) reply.features.untold = 0
  }
}
