import type { Briefing } from '../../../contract/briefing.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import { lacksYear } from '../judge/clashes.ts'
import { beneath, isHeading } from '../sentences/enumerated-items.ts'
import { findMentions, oneForEach, quotedPhrases } from './find-mentions.ts'
import { comparable, coverage } from '../sentences/question-terms.ts'
import { replyAbout } from './reply-about.ts'
import { findDates } from '../../../text/dates.ts'
import { OCCASION } from '../judge/said-as-asked.ts'
import { silentPerson } from '../judge/silent-person.ts'
import { summarizeBriefing, summarizeSpeaker, worthTelling } from './summarize-turns.ts'
import { toSimplified } from '../../../text/to-simplified.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import type { PartView } from '../judge/weigh-candidates.ts'

const office = /职务|职位|身份|头衔|什么官|担任什么|任什么职|是做什么的|是干什么的|哪个(?:部门|单位)的/u
const occurrence = /(?:这个|这些)?(?:数字|数|词|说法)[^，。]{0,10}出现|出现(?:了|过)?(?:[两二三几]次|多次)|分别(?:是)?(?:指|说)的?(?:是)?(?:什么|啥)|(?:哪些|几位|哪几位)(?:发言人|人|领导|部门)[^，。]{0,4}(?:提|说|讲|谈)/u
/** Asks how somebody stands to a matter that was put to him. */
const stand = /(?:怎么|如何|怎样)(?:看待?|回应|回答|评价|答复|判断|预判|研判|解释|看的)|什么(?:看法|回应|态度|评价)/u

/** Whether a part asks how somebody stands to a matter. */
export const isStand = (asked: string): boolean => stand.test(asked)

/** 哪些发言人提到了甲: whoever says the word is meant. */
const whoTold = /(?:哪些|哪几[位个名]|几[位个名])(?:发言人|嘉宾|人|领导|部门|单位)[^，。]{0,3}(?:提到|讲到|谈到|说到)(?:了|过)?(?!什么|啥)([^，。？?]{2,10}?)[？?]?$|^关于([^，。？?]{2,10})[，,]?(?:有|都有)?(?:哪些|哪几[位个名]|几[位个名])(?:发言人|嘉宾|人|领导|部门|单位)|和[^，。？]{2,8}谁(?:提到|讲到|谈到|说到)(?:了|过)?(?!什么|啥)([^，。？?]{2,10}?)[？?]?$/u
/** Who speaks at all: 有哪几位发言人, 发言人都有谁. */
const whoSpeaks = /^(?:这次|本次|此次|这场|今天的?)?(?:新闻)?(?:发布会|见面会|通气会|会)?(?:上|的)?(?:一共|都|共)?(?:有|来了|请了)?(?:哪些|哪几[位个]|几[位个])(?:发言人|发布人|嘉宾|领导|人发言|人讲话)(?:出席|参加|发言|讲话)?(?:了)?[？?]?$|^(?:这次|本次|此次|这场)?(?:新闻)?(?:发布会|见面会|通气会)?(?:上|的)?(?:发言人|发布人|嘉宾)(?:都|一共)?(?:有|是)(?:谁|哪些(?:人)?|哪几[位个])[？?]?$/u
/** Who leads the occasion. */
const whoLeads = /(?:谁|哪[一]?位)[^，。？]{0,4}主持|主持人(?:是|叫)(?:谁|什么)|由(?:谁|哪[一]?位)主持/u
/** What a reporter asked. */
const reporterAsked = /(?:记者|网友|主持人|媒体)(?:们)?(?:都|一共|主要|还)?(?:问|提问|追问)(?:了|到|过)?(?:些|的)?(?:是)?(?:什么|哪些|啥)|(?:记者|网友)\p{Script=Han}{0,2}(?:提|问)(?:了|出)?(?:什么|哪些|啥)问题|网友[“"「]?[^，。？”"」]{1,12}[”"」]?(?:都)?(?:问|提)了?(?:什么|哪些|啥)/u

/**
 * Parts that are answered by looking a thing up rather than by reading: where a quoted phrase or
 * figure stands, what office a speaker holds, what someone said as a whole. Null for any other part,
 * empty where it is such a part and the page does not say.
 * @param briefings those that were found, the best first
 */
export function specialAnswer({ view, next, understanding, briefings }: {
  view: PartView; next: PartView | undefined; understanding: Understanding; briefings: readonly Briefing[]
}): readonly Placed[] | null {
  const { asked } = view
  if (silentPerson(asked, briefings)) return []
  const whoFollows = next?.part.asksFor === 'person' && /这是谁/u.test(next.part.text)
  const phrases = quotedPhrases(asked)
  // One coined term is explained, not looked up: “三升一降”分别指什么.
  const slogan = phrases.length === 1 && !/\d/u.test(phrases[0]!) && /分别(?:是)?指/u.test(asked)
  if (phrases.length > 0 && !slogan && (occurrence.test(asked) || (whoFollows && view.part.asksFor === 'statement' && view.terms.filter(term => !term.quoted && !phrases.some(phrase => phrase.includes(term.text))).length < 2))) {
    const each = phrases.map(phrase => findMentions(phrase, briefings))
    if (each.every(found => found.length > 0)) {
      const figures = phrases.some(phrase => /\d/u.test(phrase))
      return each.flatMap(found => (figures ? found.filter(({ passage }) => passage.speaker).slice(0, 4) : oneForEach(found)))
    }
  }
  const people = whoSpeaks.test(asked) ? namedTogether(briefings) : reporterAsked.test(asked) ? putByReporters(asked, briefings) : []
  if (people.length > 0) return people
  if (namedMedium(asked) !== null && reporterAsked.test(asked)) return []
  if (whoLeads.test(asked)) return ledBy(briefings[0])
  const theme = phrases.length === 0 ? whoTold.exec(comparable(asked)) : null
  if (theme) {
    const { speakers: names } = understanding
    const found = findMentions(theme[1] ?? theme[2] ?? theme[3]!, briefings).filter(({ passage }) => passage.speaker && (names.length === 0 || names.includes(passage.speaker.name)))
    if (found.length > 0) return oneForEach(found)
  }
  const [name] = understanding.speakers
  if (name && office.test(asked)) {
    const found = holdsOffice(name, briefings)
    if (found.length > 0) return found
  }
  if (stand.test(asked)) {
    const found = replyAbout({ briefings, terms: view.terms, names: understanding.speakers })
    if (found.length > 0) return withBest(found, view)
  }
  if (OCCASION.test(asked)) {
    const found = briefings[0] ? heldWhere(view, understanding, briefings[0]) : []
    if (found.length > 0) return found
  }
  if (view.part.asksFor === 'summary' || (name && TOLD_OF.test(asked)) || (view.part.asksFor === 'manner' && /怎么(?:说|看|讲)/u.test(asked)) || /总结|概括|概述/u.test(asked) || (view.terms.length === 0 && /(?:讲|说|谈|介绍)了?(?:什么|哪些)/u.test(asked))) return overview(view, understanding, briefings)
  return null
}

/** The opening of a long reply tells the stand, unless the reader finds it further on in the same reply. */
function withBest(opening: readonly Placed[], { weighed: [best] }: PartView): readonly Placed[] {
  const there = best !== undefined && best.read.passage.briefingId === opening[0]!.passage.briefingId && best.read.passage.turn === opening[0]!.passage.turn
  if (!there || opening.some(({ sentence }) => sentence.start === best.read.sentence.start)) return opening
  return best.read.sentence.start < opening.at(-1)!.sentence.start ? opening : [...opening.slice(0, -1), { passage: best.read.passage, sentence: best.read.sentence }]
}

/** The sentence that names most of those who speak; where none names two, what each says first. */
function namedTogether([briefing]: readonly Briefing[]): Placed[] {
  if (!briefing) return []
  const names = briefing.speakers.filter(({ role }) => role === 'spokesperson').map(({ name }) => comparable(name))
  const counted = turnSentences(briefing).flat().map(placed => ({ placed, count: names.filter(name => comparable(placed.sentence.text).includes(name)).length }))
  const most = Math.max(0, ...counted.map(({ count }) => count))
  if (most < 2) return summarizeBriefing(briefing)
  const first = counted.find(({ count }) => count === most)!.placed
  const said = comparable(first.sentence.text)
  const others = names.filter(name => !said.includes(name)).flatMap(name => counted.find(({ placed }) => comparable(placed.sentence.text).includes(name))?.placed ?? [])
  return [...new Set([first, ...others])]
}

/** Sentences of one reporter's question, and of all. */
const OF_QUESTION = 3
const OF_QUESTIONS = 8

/** 某社记者, 晚报的记者: the medium whose reporter is meant; null where any is. */
const namedMedium = (asked: string): string | null => /([\p{Script=Han}A-Za-z]{1,10}?(?:社|报|台|网|刊|视|媒|频道|客户端))的?记者/u.exec(asked)?.[1] ?? null

/** Who leads: where the page says that somebody does, or what the host says first. */
function ledBy(briefing: Briefing | undefined): Placed[] {
  const host = briefing?.speakers.find(({ role, name }) => role === 'host' && !/^主持/u.test(comparable(name)))
  if (!briefing || !host) return []
  const all = turnSentences(briefing).flat()
  const said = all.find(({ sentence }) => comparable(sentence.text).includes(comparable(host.name)) && /主持/u.test(sentence.text))
  const own = said ?? all.find(({ passage }) => passage.speaker?.name === host.name)
  return own ? [own] : []
}

/** What reporters asked: those of the medium that the question names, or all. */
function putByReporters(asked: string, briefings: readonly Briefing[]): Placed[] {
  const plain = comparable(asked).replace(/[“”"「」@\s]/gu, '')
  const put = (namedMedium(asked) === null ? briefings.slice(0, 1) : briefings).flatMap(briefing => turnSentences(briefing).filter((_, i) => briefing.turns[i]?.role === 'reporter'))
  const named = put.filter(([first]) => {
    const name = comparable(first?.passage.speaker?.name ?? '').replace(/记者$|^网友|[“”"「」@\s]/gu, '')
    return name.length > 1 && plain.includes(name)
  })
  return (named.length > 0 || namedMedium(asked) !== null ? named : put).flatMap(sentences => sentences.slice(0, OF_QUESTION)).slice(0, OF_QUESTIONS)
}

/** The sentence that introduces the speaker with an office. */
function holdsOffice(name: string, briefings: readonly Briefing[]): Placed[] {
  for (const briefing of briefings) {
    const title = comparable(briefing.speakers.find(speaker => speaker.name === name)?.title ?? '')
    if (title === '') continue
    const [found] = turnSentences(briefing).flat().filter(({ sentence }) => {
      const text = comparable(sentence.text)
      return text.includes(comparable(name)) && (text.includes(title) || text.includes(title.slice(-4)))
    })
    if (found) return [found]
  }
  return []
}

/** The narrator's sentence about the occasion that holds what is asked: its date, its place, or who held it. */
function heldWhere({ part }: PartView, { lang }: Understanding, briefing: Briefing): Placed[] {
  const narrated = turnSentences(briefing).flat().filter(({ passage }) => passage.speaker === null)
  const told = narrated.filter(({ sentence }) => {
    const text = comparable(sentence.text)
    return /发布会|见面会|记者会|通气会|会议/u.test(text) && /举行|召开|举办/u.test(text)
  })
  const holds = ({ sentence }: Placed): boolean => {
    const text = comparable(sentence.text)
    if (lacksYear(part.text, text)) return false
    if (part.asksFor === 'date') return findDates(sentence.text).some(({ month, day }) => month !== undefined && day !== undefined)
    if (part.asksFor === 'place') return /在[^，。,;；]{2,24}(?:举行|召开|举办)/u.test(text)
    return part.asksFor === 'statement' && lang !== 'en'
  }
  const found = told.filter(holds)
  const field = part.asksFor === 'date' ? HELD_ON : part.asksFor === 'place' ? HELD_AT : null
  return (found.length > 0 || field === null ? found : narrated.filter(({ sentence }) => field.test(toSimplified(sentence.text).trim()) && (field === HELD_AT || findDates(sentence.text).length > 0))).slice(0, 1)
}

/** The fields of a page's head that say when and where: 时间：…, 地点　…. */
const HELD_ON = /^[【\[]?(?:发布|举行|召开|会议|活动)?(?:时间|日期)[】\]]?[\s\u3000:：|]+\S/u
const HELD_AT = /^[【\[]?(?:发布|举行|召开|会议|活动)?(?:地点|会场|场地)[】\]]?[\s\u3000:：|]+\S/u

/** Words that ask for a summary and name no subject. */
const ASKING = /^(?:通报|最新|最近|进展|总体|整体|相关|有关|总结|概括|概述|主要|要点|主题|内容|介绍|工作|举措|措施|部署|观点|意见|看法|发言|讲话|本次|这次|此次|这场|这篇|篇|整场|整篇|新闻|发布|发布会|大意|概要|摘要|梗概|重点|核心|稿件|全文|报道|文章|会议|一下|谈到|提到|说到|哪些|分别|怎么看|说了|讲了|还说|回答|都|又|别的|其他)+$/u

function overview({ asked, terms }: PartView, { speakers, already }: Understanding, briefings: readonly Briefing[]): Placed[] | null {
  const names = new Set(briefings.flatMap(briefing => briefing.speakers).flatMap(({ name, title, organization }) => [name, title ?? '', organization ?? '']).map(comparable))
  const rest = (text: string) => speakers.reduce((left, name) => left.replace(comparable(name), ''), text)
  const topic = terms.filter(({ text }) => !ASKING.test(text) && ![...names].some(words => words.includes(rest(text))))
  if (topic.length > 0) return speakers.length === 1 && (TOLD_OF.test(asked) || /(?:哪些|什么|啥)(?:内容|情况|方面|信息)|总结|概括|概述|(?:主要|都|大致|大概|重点)(?:讲|说|谈|介绍|通报|回应)了?(?:些|哪些|什么|啥)/u.test(asked)) ? ofTopic(speakers[0]!, topic, briefings) : null
  if (speakers.length > 0) {
    const found = speakers.flatMap(name => briefings.flatMap(briefing => summarizeSpeaker(briefing, name, already)).slice(0, speakers.length > 1 ? 3 : 5))
    return found.length > 0 ? found : null
  }
  const [first] = briefings
  return first ? summarizeBriefing(first, already) : null
}

/** 甲讲了乙方面的哪几项工作, 甲对乙说了些什么. */
const TOLD_OF = /(?:讲|说|谈|介绍|提到|通报)了?\p{Script=Han}{0,10}(?:哪些|什么|啥|哪几[项个点条])(?:方面的?|\p{Script=Han}{2}(?=工作|安排|做法))?(?:内容|情况|方面|信息|工作|安排|意见|观点|看法|建议|做法|经验)|(?:讲|说|谈|介绍|通报)了?哪几个?方面|[对就](?!于)[^，。？]{2,12}(?:讲|说|谈|介绍)了?(?:些|哪些)?(?:什么|啥)/u

/** Sentences of a summary of one theme. */
const OF_TOPIC = 6

/** Share of a theme's words that a heading must say: it has room for few. */
const HEADS = 0.3
/** Sentences that open a reply on the theme. */
const OF_REPLY = 4

/** What a speaker said of one theme: the reply to whoever asked of it; else each sentence that names it, and the one that goes on from it in the same paragraph. */
function ofTopic(name: string, topic: PartView['terms'], briefings: readonly Briefing[]): Placed[] | null {
  const found: Placed[] = []
  for (const briefing of briefings) {
    const title = comparable(briefing.title ?? '')
    const rest = topic.filter(({ text, light }) => !light && !title.includes(text))
    const theme = rest.length > 0 ? rest : topic
    const whole = coverage(topic, title) >= 0.5
    turnSentences(briefing).forEach((sentences, i) => {
      if (briefing.turns[i]?.speaker !== name) return
      const before = briefing.turns[i - 1]
      const put = before?.role === 'reporter' && coverage(theme, comparable(briefing.text.slice(before.start, before.end))) >= 0.5
      if (put || whole) {
        found.push(...worthTelling(sentences).slice(0, whole ? OF_TOPIC : OF_REPLY))
        return
      }
      const text = (at: number): string => sentences[at]?.sentence.text ?? ''
      const names = sentences.map(({ sentence }) => coverage(theme, comparable(sentence.text)) >= (isHeading(sentence.text) ? HEADS : 0.5))
      const under = new Set(names.flatMap((named, at) => (named ? beneath(text, sentences.length, at) : [])))
      found.push(...sentences.filter(({ sentence }, at) => names[at] || under.has(at) || (names[at - 1] && sentences[at - 1]!.sentence.end === sentence.start)))
    })
  }
  return found.length > 0 ? found.slice(0, OF_TOPIC) : null
}
