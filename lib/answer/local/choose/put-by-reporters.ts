import type { Briefing } from '../../../contract/briefing.ts'
import { isNetizen } from '../../../parse/labels/is-netizen.ts'
import { hanNumber } from '../../../text/han-number.ts'
import { toSimplified } from '../../../text/to-simplified.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import { comparable, coverage } from '../sentences/question-terms.ts'
import type { Term } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** What a reporter asked. */
const reporterAsked = /(?:记者|网友|主持人|媒体)(?:们)?(?:都|一共|主要|还)?(?:问|提问|追问)(?:了|到|过)?(?:些|的)?(?:是)?(?:什么|哪些|啥)|(?:记者|网友)\p{Script=Han}{0,2}(?:提|问)(?:了|出)?(?:什么|哪些|啥)问题|网友[“"「]?[^，。？”"」]{1,12}[”"」]?(?:都)?(?:问|提)了?(?:什么|哪些|啥)|^(?:这|那|记者提的|记者问的)?[一二两三四五六七八九十几\d]+个(?:提问|问题)(?:都|分别)?(?:是|有)(?:什么|哪些|啥)[？?]?$/u

/** 有几位记者提问, 哪些媒体提了问, 记者一共提了几个问题: how many ask and who, told by a sentence of each. */
export const ASKS_WHO_ASKED = /^(?:\p{Script=Han}{2,6}发布会上)?(?:请问|会上|发布会上?|现场|这[次场]|本[次场]|一共|总共|共|都|有)*(?:几|多少|哪些|哪几)(?:个|位|名|家)?(?:记者|媒体|网友)(?:朋友)?(?:参与|进行|在会上|现场|都|分别)*(?:了)?(?:提问|提了问题?|提过问题?|发问|问问题|提问题)(?:了|过)?[？?]?$|^(?:会上|发布会上?|现场)*(?:记者|媒体|网友)(?:们)?(?:一共|总共|共|都)*(?:提|问)(?:了|过|出)?(?:几|多少)个?(?:问题)?[？?]?$|^(?:提问的|在场的|现场的)?(?:记者|媒体)(?:们)?(?:都)?(?:是|有|来自)(?:谁|哪里|哪儿|哪些(?:媒体|单位|家)?|哪几家(?:媒体)?|什么媒体)的?[？?]?$|^(?:会上|现场|一共|总共|共)*(?:提问的)(?:有)?(?:是|有)?(?:哪些|几家|几位)(?:记者|媒体)[？?]?$/u

/** 哪家媒体问了甲, 谁追问的甲: who asked of a matter. */
const whoAsked = /^(?:提|追)?问(?:了|到|过|起)?.{2,16}(?:的|这个问题的)(?:记者|网友|人)?(?:是|来自)(?:哪(?:一)?(?:家|个)?|什么)(?:媒体|报社|报纸|单位|机构|地方)?|(?:哪(?:一)?(?:家|个|位|名)(?:媒体|报社|报纸|电视台|电台|网友|观众|人)?的?(?:记者)?|谁)(?:追问|提问|问(?![鼎世责诊津]))(?:到|了|过|起|出)*(?:的)?(?!什么|哪些|啥).{2,}|.{2,}?(?:的?问题)?是(?:哪(?:一)?(?:家|个|位|名)(?:媒体|报社|报纸|电视台|电台|网友)?的?(?:记者)?|谁)(?:追问|提问|问)(?:出来)?的/u
/** 向甲提问的记者是哪家的, 谁向甲提的问: who put a question to somebody named. */
const WHO_PUT = /(?:向|对|给)[^，。？]{2,8}(?:提问|发问|提的?问题?|提出问题)的?(?:是|有|来自)*(?:哪|谁|什么|记者|媒体)|(?:谁|哪[一几]?[家个位]?(?:媒体|记者|报社)?)(?:的记者)?(?:向|对|给)[^，。？]{2,8}(?:提问|发问|提[了的]?问题?|提出问题)/u
/** 第一个问题是什么, 最后一个问题问的什么. */
const NTH_PUT = /^(?:请问|会上|现场|发布会上?|记者们?|媒体|[问提]|的)*(?:第([一二三四五六七八九十]|\d{1,2})|最后一)个(?:问题|提问)(?:[问提]的?|关于)?(?:是|[问提]了)?的?是?(?:什么|啥)(?:问题|内容|的)?[？?]?$/u
/** Share of the matter's words that a question put at least says. */
const ABOUT = 0.5

/** Sentences of one reporter's question, and of all: where there are more, of each the one that asks and the one before it, or that one alone. */
const OF_QUESTION = 3
const OF_QUESTIONS = 12
const MOST = 20

/** 有记者问：: a question that narration reports. */
const REPORTED = /(?:记者|記者|网友|網友|媒体|媒體)[^，。；\n]{0,6}(?:提问|提問|追问|追問|问|問)(?:道|到)?[：:，,“「]/u

/** 某社记者, 晚报的记者: the medium whose reporter is meant; null where any is. */
const namedMedium = (asked: string): string | null => /([\p{Script=Han}A-Za-z]{1,10}?(?:社|报|台|网|刊|视|媒|频道|客户端))的?记者/u.exec(asked)?.[1] ?? null

/**
 * What reporters asked, where a part asks just that: those of the medium that it names, or all; none
 * where that medium asked nothing; and the question put of a matter, where a part asks who put it. Null for any other part.
 */
export function putByReporters({ asked, terms }: Pick<PartView, 'asked' | 'terms'>, briefings: readonly Briefing[], speakers: readonly string[] = []): Placed[] | null {
  if (speakers.length > 0 && WHO_PUT.test(asked)) return putTo(speakers, briefings)
  const nth = NTH_PUT.exec(comparable(asked))
  if (nth) return putAs(nth[1] === undefined ? -1 : (hanNumber(nth[1]) ?? Number(nth[1])) - 1, briefings)
  if (whoAsked.test(asked)) return putOf(asked, terms, briefings)
  const ofAll = ASKS_WHO_ASKED.test(comparable(asked))
  if (!ofAll && !reporterAsked.test(asked)) return null
  const plain = comparable(asked).replace(/[“”"「」@\s]/gu, '')
  const put = (namedMedium(asked) === null ? briefings.slice(0, 1) : briefings).flatMap(briefing => turnSentences(briefing).filter((_, i) => briefing.turns[i]?.role === 'reporter'))
  const named = put.filter(([first]) => {
    const name = comparable(first?.passage.speaker?.name ?? '').replace(/记者$|^网友|[“”"「」@\s]/gu, '')
    return name.length > 1 && plain.includes(name)
  })
  // No reporter is printed, nor any quoted: then the page does not say.
  if (put.length === 0 && /记者|网友|媒体/u.test(asked) && !briefings.some(({ text }) => REPORTED.test(text))) return []
  const theirs = named.length > 0 || namedMedium(asked) !== null ? named : put.filter(([first]) => first && ofKind(asked, first.passage.speaker?.name ?? ''))
  const whole = theirs.flatMap(sentences => sentences.slice(0, OF_QUESTION))
  const found = ofAll ? theirs.flatMap(sentences => askingOf(sentences, false)).slice(0, MOST) : whole.length <= OF_QUESTIONS ? whole : theirs.flatMap(sentences => askingOf(sentences, 2 * theirs.length <= MOST)).slice(0, MOST)
  return found.length > 0 || put.length > 0 || namedMedium(asked) !== null ? found : null
}

/** 网友 are no reporters and reporters no 网友; who is asked of as both, or as neither, is anybody. */
function ofKind(asked: string, name: string): boolean {
  const [netizens, reporters] = [/网友|网民|观众|听众/u.test(asked), /记者|媒体/u.test(asked)]
  return netizens === reporters || isNetizen(toSimplified(name)) === netizens
}

/** The sentence of a question put that asks, with the one before it where there is room. */
function askingOf(sentences: readonly Placed[], roomy: boolean): readonly Placed[] {
  const at = Math.max(0, sentences.findIndex(({ sentence }) => /[？?][”」]?\s*$/u.test(sentence.text)))
  return sentences.slice(roomy ? Math.max(0, at - 1) : at, at + 1)
}

/** The nth question put at the briefing, from 0, or the last with −1; none where there are fewer, or the page prints none. */
function putAs(nth: number, [briefing]: readonly Briefing[]): Placed[] {
  const put = briefing ? turnSentences(briefing).filter((_, i) => briefing.turns[i]?.role === 'reporter') : []
  return put.at(nth)?.slice(0, OF_QUESTION) ?? []
}

/** What was asked right before somebody spoke, a sentence of each; none where no reporter is printed before him. */
function putTo(speakers: readonly string[], briefings: readonly Briefing[]): Placed[] {
  return briefings.flatMap(briefing => turnSentences(briefing).flatMap((sentences, i) => (briefing.turns[i]?.role === 'reporter' && speakers.includes(briefing.turns[i + 1]?.speaker ?? '') ? askingOf(sentences, false) : []))).slice(0, MOST)
}

/** Which medium is asked for, and an asker of whom no page says where he is from. */
const OF_MEDIUM = /哪(?:一)?(?:家|个)?(?:媒体|报社|报纸|电视台|电台|单位)/u
const UNKNOWN = /^(?:(?:发言人|说话人)\d*|(?:现场)?记者|问|某)$/u

/** The question put that says most of a matter; null where none says much of it. */
function putOf(asked: string, terms: readonly Term[], briefings: readonly Briefing[]): Placed[] | null {
  const matter = terms.filter(({ text }) => !/^(?:追问|提问|记者|媒体|问题|网友)$/u.test(text))
  if (matter.length === 0) return null
  const put = briefings.flatMap(briefing => turnSentences(briefing).filter((_, i) => briefing.turns[i]?.role === 'reporter'))
  const [best] = put.map(sentences => ({ sentences, share: coverage(matter, comparable(sentences.map(({ sentence }) => sentence.text).join(''))) })).sort((a, b) => b.share - a.share)
  if (!best || best.share < ABOUT) return null
  return OF_MEDIUM.test(asked) && UNKNOWN.test(comparable(best.sentences[0]?.passage.speaker?.name ?? '')) ? [] : best.sentences.slice(0, OF_QUESTION)
}
