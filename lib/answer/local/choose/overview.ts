import type { Briefing } from '../../../contract/briefing.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import { OCCASION } from '../../../text/occasion.ts'
import { answerLength } from '../../../understand/answer-length.ts'
import { findSpeakers } from '../../../understand/find-speakers.ts'
import { NEWEST } from '../../../understand/newest.ts'
import { beneath, isHeading } from '../sentences/enumerated-items.ts'
import { comparable, coverage } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { onlyAnnounces } from '../sentences/only-announces.ts'
import { briefingNamed } from './briefing-named.ts'
import { mainPoints } from './main-points.ts'
import { mostTelling } from './most-telling.ts'
import { summarizeBriefing } from './summarize-briefing.ts'
import { summarizeSpeaker, worthTelling } from './summarize-turns.ts'

/** Words that ask for a summary and name no subject. */
const ASKING = /^(?:说明白?|说清楚?|讲清楚?|成[一二两三四五六七八九十几\d]+(?:[点条句段]|(?![点条句段一二两三四五六七八九十几\d]))|[一两二三四五几]{2}(?:[点条句段]|(?![点条句段]))|会(?![讲说])|会[讲说](?![了话到])|会(?=[讲说][了话到])|会上|这个|个会|全场|全程|现场|浓缩|归纳|成(?![一二两三四五六七八九十几\d])|一?小?段|一句|提问|记者|通报|最新|最近|进展|总体|整体|相关|有关|总结|概括|概述|主要|主旨|要点|主题|内容|介绍|工作|举措|措施|部署|观点|意见|看法|发言|讲话|本次|这次|此次|这场|这篇|篇|整场|整篇|新闻|发布|大意|概要|摘要|梗概|重点|核心|稿件|全文|报道|文章|会议|通气|一下|谈到|提到|说到|哪些|事情?|话|东西|名堂|分别|怎么看|说了|讲了|还说|回答|都|又|别的|其他|编辑|关于|话题|大致|大概|大体|几层|层|意思|提炼|帮我?|清楚|补充|提醒|强调|呼吁|嘱咐|叮嘱|建议|开场|开头|致辞|致词|最后|结尾|收尾|结束|大家|市民|公众|群众|家长|游客|读者|网友)+$/u

/** 甲讲了乙方面的哪几项工作, 甲对乙说了些什么. */
const TOLD_OF = /(?:讲|说|谈|介绍|提到|通报)了?\p{Script=Han}{0,10}(?:哪些|什么|啥|哪几[项个点条])(?:方面的?|\p{Script=Han}{2}(?=工作|安排|做法))?(?:内容|情况|方面|信息|工作|安排|意见|观点|看法|建议|做法|经验|成效|成绩|成就|进展|亮点)|(?:讲|说|谈|介绍|通报)了?哪几个?方面|[对就](?!于)[^，。？]{2,12}(?:讲|说|谈|介绍)了?(?:些|哪些)?(?:什么|啥)/u

/** 各位发言人分别讲了什么, 每个人都说了啥，一人一句: each of all. */
const EVERYONE = /(?:各位?|每一?[位个]|所有的?|全部|几[位个]|[两二三四五六七八九十]位)(?:发言人|发布人|嘉宾|领导|官员|干部|同志|部门|负责人|局长|人)们?(?:都|分别|各自?|分头)*(?:说|讲|谈|介绍|发布|通报)了?(?:些|哪些)?(?:什么|啥|内容|情况)/u
/** 甲和乙的工作重点: what two say is set side by side. */
const SIDE_BY_SIDE = /^(?:比较|对比|相比|比|一下|工作|重点|异同|不同|区别|差异|有何|哪里|地方|侧重|方面|说法|观点|发言|讲话|内容|各自|分别|分|说|讲|谈|介绍)+$/u

/** 甲讲了哪几个方面: the points by their heads, without what is told of each. */
const POINTS = /(?:哪|几)[几两二三四五六七八九十]?个?(?:大)?(?:方面|重点|要点|点|件事)(?:的?(?:内容|工作|事情?|任务))?[？?]?$/u

/** 甲说了几点: so many things, and no hour. */
const HOW_MANY_POINTS = /(?:说|讲|谈|介绍|提|强调)(?:了|到|出了?)?(?:哪)?几[点条项](?:内容|意见|建议|要求|举措)?[？?]?$/u

/** 下一场发布会讲什么: no summary of this one. */
const ANOTHER = new RegExp(`[上下]一?[场次](?:的)?(?:新闻)?(?:${OCCASION}|会)`, 'u')

/** Whether a part asks for what was said as a whole, or of one theme. */
const asksSummary = ({ part, asked, terms }: PartView, speakers: readonly string[]): boolean => part.asksFor === 'summary'
  || (speakers.length > 0 && (HOW_MANY_POINTS.test(asked) || TOLD_OF.test(asked))) || (part.asksFor === 'manner' && /怎么(?:说|看|讲)/u.test(asked))
  || /(?:总结|概括|概述|浓缩|归纳|提炼)(?![成出]?的)|梗概|概要/u.test(asked) || (terms.every(({ text }) => ASKING.test(text)) && /(?:讲|说|谈|介绍)[了的]?(?:什么|哪些|啥)/u.test(asked))

/** What somebody or the whole briefing says, where a part asks for a summary, in as many sentences as it asks for; null for any other part. */
export function overview(view: PartView, understanding: Understanding, briefings: readonly Briefing[]): Placed[] | null {
  const told = everythingSaid(view, understanding, briefings)
  const length = answerLength(understanding.question)
  return told && length ? shorten(told, length.sentences) : told
}

/** So many of the sentences, as they follow each other: what the occasion was, then what whoever speaks first says for all, then what tells most. */
function shorten(told: readonly Placed[], wanted: number): Placed[] {
  const opening = told.slice(0, 1).filter(({ passage }) => passage.speaker === null)
  const names = [...new Set(told.slice(opening.length).map(({ passage }) => passage.speaker?.name))]
  const [first = [], ...others] = names.map(name => told.slice(opening.length).filter(({ passage }) => passage.speaker?.name === name))
  const kept = new Set([...opening, ...mostTelling([first], others.length > 0 ? 1 : wanted), ...mostTelling(others, wanted)].slice(0, wanted))
  return told.filter(placed => kept.has(placed))
}

/** The same without a look at how long it is to be. */
function everythingSaid(view: PartView, understanding: Understanding, briefings: readonly Briefing[]): Placed[] | null {
  const { asked, terms } = view
  const { speakers, already } = understanding
  const [first] = briefings
  if (ANOTHER.test(asked)) return null
  if (speakers.length === 0 && EVERYONE.test(asked)) return first ? summarizeBriefing(first, already) : null
  const unnamed = speakers.reduce((left, name) => left.replaceAll(comparable(name), '，'), comparable(asked)).replace(NEWEST, '，')
  const compared = speakers.length > 1 && view.part.asksFor !== 'number' && terms.every(({ text }) => !unnamed.includes(text) || SIDE_BY_SIDE.test(text))
  const nameAlone = speakers.length === 1 && /^[，。？?]*$/u.test(unnamed)
  if (!compared && !nameAlone && !asksSummary(view, speakers)) return null
  const names = new Set(briefings.flatMap(briefing => briefing.speakers).flatMap(({ name, title, organization }) => [name, title ?? '', organization ?? '']).map(comparable))
  const rest = (text: string) => speakers.reduce((left, name) => left.replace(comparable(name), ''), text)
  // 住建委怎么说: what names who speaks is no theme, however short it is for his office.
  const called = findSpeakers(asked, briefings.flatMap(briefing => briefing.speakers)).map(({ start, end }) => asked.slice(start, end))
  const topic = compared ? [] : terms.filter(({ text }) => !ASKING.test(text) && unnamed.includes(text) && ![...names, ...called].some(words => words.includes(rest(text))))
  const meant = speakers.length === 0 && topic.length > 0 ? briefingNamed(asked, topic, briefings) : undefined
  if (meant) return summarizeBriefing(meant, already)
  // A briefing is named by words of its title.
  const title = comparable(first?.title ?? '')
  if (topic.length > 0 && !(POINTS.test(asked) && coverage(topic, title) >= NAMED)) return speakers.length === 1 && (TOLD_OF.test(asked) || /(?:哪些|什么|啥)(?:内容|情况|方面|信息)|总结|概括|概述|提炼|梗概|概要|几层意思|(?:主要|都|大致|大概|重点)(?:讲|说|谈|介绍|通报|回应)了?(?:些|哪些|什么|啥)/u.test(asked)) ? ofTopic(speakers[0]!, topic, briefings) : null
  if (speakers.length > 0) {
    const found = speakers.flatMap(name => {
      const points = (speakers.length > 1 || POINTS.test(asked)) && !already ? briefings.flatMap(briefing => mainPoints(briefing, name)) : []
      return points.length > 0 ? points : briefings.flatMap(briefing => summarizeSpeaker(briefing, name, already, asked)).slice(0, speakers.length > 1 ? OF_ONE : undefined)
    })
    return found.length > 0 ? found : null
  }
  return first ? summarizeBriefing(first, already) : null
}

/** Share of a part's words that names the briefing by its title. */
const NAMED = 0.5
/** Sentences of one of several who are summed up together. */
const OF_ONE = 4

/** Sentences of a summary of one theme. */
const OF_TOPIC = 6

/** Share of a theme's words that a heading must say: it has room for few. */
const HEADS = 0.3
/** A turn's theme is announced by one of so many sentences at its beginning. */
const ANNOUNCED = 3
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
      // 我补充安全方面的安排。 announces what the whole turn is about.
      const announced = sentences.slice(0, ANNOUNCED).some(placed => onlyAnnounces(placed.sentence.text) && coverage(theme, comparable(placed.sentence.text)) >= 0.5)
      if (put || whole || announced) {
        found.push(...worthTelling(sentences).slice(0, put && !whole ? OF_REPLY : OF_TOPIC))
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
