import type { HistoryMessage } from '../contract/request.ts'
import type { Speaker } from '../contract/speaker.ts'
import { RANK, RANKS } from '../text/rank.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { classifyIntent } from './classify-intent.ts'
import { findSpeakers } from './find-speakers.ts'
import { itemAsked } from './item-asked.ts'
import { lacksSubject } from './lacks-subject.ts'
import { MEASURED } from './measured.ts'
import { replaceAsked } from './replace-asked.ts'
import { resolveEnglish } from './resolve-english.ts'
import { IS_TO_BE, subjectOf } from './split-parts.ts'
import { escapePattern } from '../text/escape-pattern.ts'

/** Messages a follow-up may reach back to; older talk is forgotten. */
const REACH = 12

/** The question as it would be asked with no history; `already` holds what was answered, for 还有吗. */
export type Resolved = { standalone: string; already?: string }

const person = new RegExp(`(?<!其)(?:他|她)(?!们|国|人|乡|山)|(?:这|那|该)(?:位|个|名)?(?:${RANK}|负责人|领导|人)|(?:这|那)位(?=[是的在有说叫又还担当来])`, 'u')
const thing = /它们?|(?:这|那)(?:个|项|些|一|条|座|笔|种|件|家|所)(?!月|季度|时候|方面的)\p{Script=Han}{0,2}?(?=[的占是有要在会能，什多几]|呢|$)|^(?:这|那)(?=[占是有要在会能需])|其(?!中|他|它|实|余)|(?:前|后)者/u
/** 这条隧道: what the answer just told of, by its own name. */
const TOLD_OF = /(?:这|那)(?:个|项|条|座|笔|种|件|家|所|批|次)(\p{Script=Han}{2,4}?)(?=[的是有要会能，多几什哪怎如]|$)/u
const AT_LARGE = /^(?:项目|问题|事情?|东西|政策|措施|目标|数字|工程|活动|办法|工作|计划|方面|地方|时候|数据|指标|比例|说法)/u
const again = /^(?:那|那么)?(?:还有|还有什么|还有哪些|还有别的|还有其他的?|别的|其他的?|另外|除此之外|此外)(?:内容|方面|措施|工作|呢|吗|么)*$/u
const whoSaid = /^(?:那|那么)?(?:这|这个|这些|这话|上面(?:这些)?|以上)?(?:是|都是)?(?:谁|哪位(?:发言人|领导)?|哪个(?:部门|人))(?:说|讲|介绍|透露|提到|提出来?|提|回答|表示|宣布|公布)(?:的|过)?(?:这)?(?:些)?(?:话)?(?:呢|啊)?$/u
const bare = /^(?:那|那么|具体|到底|究竟|又|还|大概|一共|总共|主要)*(?:是|有|要|在|从|由|到|的)*(?:为什么|为啥|原因(?:是什么)?|怎么(?:做|办|回事|样|实现|算)?|如何(?:做|实现)?|什么时候(?:开始|完成|结束)?|何时|多少(?:\p{Script=Han}{0,2})?|几\p{Script=Han}{0,2}|多久|在?哪里|哪儿|谁|哪些|哪几\p{Script=Han}{1,2}|什么|具体(?:是)?(?:什么|哪些|内容)?|第几|占比(?:是)?(?:多少)?|目标(?:是什么)?|呢)(?:的)?(?:呢|啊|吗)?$/u

/** 谁来盯夜市？ 他们每月拿多少: the people who were asked for. */
const THOSE_WHO = /^(?:由|是)?(?:谁|哪些人)(?:来|去|负责)?(\p{Script=Han}{2,}?)的?$/u
const THEY = /^(?:那么?)?[他她]们/u

/** 叫什么名字 of somebody who was just named: who it is. */
const CALLED = /^(?:到底|究竟)?(?:叫|姓)(?:什么|啥)(?:名字?)?(?:呢|啊)?$/u
/** 收费吗, 能报销吗: said of nothing. */
const YES_OR_NO = /^(?:那么?)?(?:(?:能|可以|可|要|用|需要?|会|得)(?:不(?:能|可以|要|用|需|会))?\p{Script=Han}{1,2}|收费|免费|报销|够|贵|远|难|安全)(?:吗|么)$/u

/** 要是停一整天呢: the same under a condition. */
const UNDER_WHICH = /^(?:那么?|而)?((?:要是|如果|假如|万一|倘若)(?!.*(?:什么|多少|几|哪|怎么|如何|谁))[^。？]{2,24}?)(?:呢|怎么办|咋办)$/u
/** 点了名的有哪几个: those that were meant, by name. */
const BY_NAME = /^(?:点(?:了|到|过)?名(?:提到)?的|具体名字)(?=有|是|都|哪)/u

/** 涨了多少: by how much, of what was asked of before, which may have said that it does (热费涨价了吗). */
const BY_HOW_MUCH = /^(?:那么?|一共|总共|具体)?(?:涨|降|增|减|升|多|少|贵|提高|增加|减少|下降|上涨|上调|下调|降低|缩短|延长)了?(?:多少|几)/u
const CHANGES = /(?:涨价?|降价?|增加?|减少?|升|提高|下降|上涨|上调|下调|降低|缩短|延长|变化?)了?$/u

/** 花了多少钱, 用了多久: what it took. */
const AT_WHAT_COST = /^(?:那么?|一共|总共|大概|具体|全部)*(?:花|投入?|用|耗|拿出?)了?(?:多少(?:钱|资金|经费)?|几(?:亿|万|千)\p{Script=Han}?|多长时间|多久)$/u
/** 修了多少座灯塔: what was done, and how many is left out. */
const HOW_MANY_OF = /了?(?:多少|几)(?:[个条座家户项所台辆艘株处名]|万?亩|公里)?(?=\p{Script=Han}{2,}$)/u
const matterOf = (earlier: string): string | null => (HOW_MANY_OF.test(earlier) ? earlier.replace(HOW_MANY_OF, '') : null)

/** 剩下的什么时候发, 修起来要多久: of what was asked of before. */
const OF_THE_REST = /^(?:那么?)?(?:剩下|其余|余下|剩余)的?(?=\p{Script=Han})|^(?:那么?)?[修建造做办用学算跑走开住装]起来(?=[要得会能贵难多快慢怎])/u

/** 它在全市的分量呢: what of the thing is asked for. */
const ITS = /^(?:那么?)?(?:它|其(?!中|他|它|实|余)).{2,14}呢$/u
/** 到什么时候结束 asks for the end alone, which one date gives with the beginning. */
const UNTIL = /^到(?=(?:什么时候|何时)(?:结束|截止))/u

/** 那占比呢: of whatever the figure before was a measure of. */
const SHARE = /^(?:那么?)?(?:所?占的)?(占比|比例|比重|份额)(?:是|有)?(?:多少)?(?:呢)?$/u
/** 和去年比呢. */
const COMPARED_WITH = /^(?:那么?)?(?:和|跟|与|同|比起|相?比)(去年|上年|前年|往年|以前|过去|上届|上次|去年同期)(?:相?比|比较)?(?:呢|怎么样|如何)?$/u
/** A time that a follow-up brings. */
const OF_TIME = /(?:19|20)\d{2}年|[今去明前后]年|[上下]半年|现在|目前|如今|眼下/u
/** The time at the head of what was asked of. */
const BY_WHEN = /^(?:到|至|截至)?(?:(?:19|20)\d{2}年|[今去明前后]年)(?:底|末)?/u

const OF_AMOUNT = /多少|几|占|比|[高低多少大小快慢]/u
const ITS_MEASURE = /(?<=\p{Script=Han}{2})(?:现在|目前|如今|[今去]年)?的\p{Script=Han}{1,6}$/u

/** Who said words that an answer quoted, where that can be told. */
type SaidBy = (words: string) => string | null

/** A follow-up made to stand alone; a question that stands alone comes back unchanged. All text in simplified characters. */
export function resolveFollowUp(question: string, history: readonly HistoryMessage[], roster: readonly Speaker[], saidBy: SaidBy = () => null, says?: (words: string) => boolean): Resolved {
  const recent = history.slice(-REACH).map(({ role, content }) => ({ role, content: toSimplified(content) }))
  const answers: string[] = []
  let before = ''
  for (const { role, content } of recent) {
    // 谢谢 asks of nothing, and what follows goes on from what was asked before it.
    if (role === 'assistant') answers.push(content)
    else if (classifyIntent(content) === 'ask') before = resolve(content, before, answers, roster, saidBy, says).standalone
  }
  return resolve(question, before, answers, roster, saidBy, says)
}

/** 换个话题，…: nothing before it is meant. 再问一下，…: it may be. */
const ANEW = /^(?:换(?:一?个|下)?(?:话题|问题)|说点别的|问点别的|另外一个话题)(?:吧)?[，,、。：:\s]+/u
const PREFACE = /^(?:(?:我)?(?:再|还想|想再|另外再?|顺便)问(?:一?个(?:问题)?|一下|一句|你)?|(?:我)?还有(?:一?个)?(?:问题|疑问)|对了)[，,、。：:\s]+/u

function resolve(question: string, before: string, answers: readonly string[], roster: readonly Speaker[], saidBy: SaidBy, says?: (words: string) => boolean): Resolved {
  const anew = question.replace(ANEW, '')
  if (before === '' || anew !== question) return { standalone: anew }
  const core = question.trim().replace(PREFACE, '').replace(/[？?。！!\s]+$/gu, '').replace(/^(?:请问|好的?|嗯|哦|谢谢)[，,、\s]*/u, '').replace(BY_NAME, '')
  // Who said it, and what else there is, are asked of what was asked before them.
  const earlier = before.replace(/[？?。！!\s]+$/gu, '').replace(/，(?:这是谁说的|还有呢)$/u, '')
  if (/[a-z]{2}/iu.test(core) && !/\p{Script=Han}{2}/u.test(core.replace(NAMES(roster), ''))) {
    const english = resolveEnglish(core, earlier, lastNamed(core, before, answers, roster), roster)
    return english ? { standalone: english.standalone, ...(english.more && { already: answers.join('\n') }) } : { standalone: question }
  }
  const item = itemAsked(core, answers, answer => onlyNamed(answer, roster) ?? (answer === answers.at(-1) ? onlyNamed(before, roster) : null))
  if (item !== null) return { standalone: item }
  if (again.test(core)) return { standalone: `${earlier}，还有呢？`, already: answers.join('\n') }
  if (whoSaid.test(core)) return { standalone: `${earlier}，这是谁说的？` }
  // What is asked of another time no longer asks of that of before; as it is now, no longer where it is to get to.
  const timeless = OF_TIME.test(core) ? topicOf(earlier).replace(BY_WHEN, '') : topicOf(earlier)
  const topic = /现在|目前|如今|眼下/u.test(core) ? timeless.replace(/(?:的)?(?:目标|计划)$|(?:要|将|会|计划|力争)(?:提高|提升|增加|增长|扩大|降低|下降|减少|压减|达到|达|升|降|增|减)(?:到|至)?$/u, '') : timeless
  const share = SHARE.exec(core)?.[1]
  if (share !== undefined) return { standalone: replaceAsked(share, earlier, roster, says) }
  const against = COMPARED_WITH.exec(core)?.[1]
  if (against !== undefined) return { standalone: `${topicOf(earlier).replace(BY_WHEN, '')}和${against}比怎么样？` }
  if (bare.test(core) || YES_OR_NO.test(core)) return { standalone: `${topic}${core.replace(/^(?:那么?|具体|到底|究竟)+(?=.)/u, '').replace(UNTIL, '')}？` }
  if (person.test(core)) {
    const who = lastNamed(core, before, answers, roster) ?? answers.toReversed().map(saidBy).find(name => name !== null)
    if (!who) return { standalone: question }
    const told = core.replace(person, who).replace(/^(?:那么?|而)/u, '')
    const already = /还|另外|其他|别的/u.test(core) ? answers.join('\n') : undefined
    // 她的职务呢: what of hers is asked for.
    const ofHers = told.startsWith(`${who}的`) && /呢$/u.test(told)
    if (CALLED.test(told.slice(who.length)) && told.startsWith(who)) return { standalone: `${who}是谁？` }
    if (ofHers) return { standalone: `${told.replace(/呢$/u, '')}是什么？` }
    return { standalone: /呢$/u.test(told) ? `${told.replace(/呢$/u, '')}${sayingOf(earlier)}？` : `${told}？`, ...(already && { already }) }
  }
  const under = UNDER_WHICH.exec(core)?.[1]
  if (under !== undefined) return { standalone: `${under}，${earlier}？` }
  if (ITS.test(core)) return { standalone: `${core.replace(/^那么?(?=它|其)/u, '').replace(thing, topic).replace(/呢$/u, /多少|几/u.test(earlier) ? '是多少' : '怎么样')}？` }
  if (/^(?:那么?|而|再说)?(?!.*(?:什么|多少|几|哪|怎么|如何|谁)).{1,16}(?:呢|怎么样|如何)$/u.test(core)) {
    return { standalone: replaceAsked(core.replace(/^(?:那么?|而|再说)/u, '').replace(/(?:呢|怎么样|如何)$/u, ''), earlier, roster, says) }
  }
  const those = THOSE_WHO.exec(earlier)?.[1]
  if (those !== undefined && THEY.test(core)) return { standalone: `${those}的人${core.replace(THEY, '')}？` }
  const told = TOLD_OF.exec(core)
  if (told?.[1] && !AT_LARGE.test(told[1]) && !earlier.includes(told[1]) && answers.at(-1)?.includes(told[1]) === true) return { standalone: `${core.replace(TOLD_OF, told[1])}？` }
  // 病毒的阳性率是多少？它危险吗: what was measured is meant, and no measure of it.
  const meant = MEASURED.test(topic) && !OF_AMOUNT.test(core) ? topic.replace(ITS_MEASURE, '') : topic
  if (thing.test(core)) return { standalone: `${core.replace(/^那么?(?=它|其|这|那)/u, '').replace(thing, meant)}？` }
  if (BY_HOW_MUCH.test(core)) return { standalone: `${topic.replace(CHANGES, '')}${core.replace(/^那么?/u, '')}？` }
  if (AT_WHAT_COST.test(core)) return { standalone: `${matterOf(earlier) ?? topic}${core.replace(/^那么?/u, '')}？` }
  if ((lacksSubject(core) || OF_THE_REST.test(core)) && findSpeakers(core, roster).length === 0) return { standalone: `${topic}${core.replace(/^那么?/u, '')}？` }
  const rest = core.replace(/^(?:那么?|而|又|还)(?!些)/u, '')
  if (rest !== core && subjectOf(rest).length < 6 && findSpeakers(rest, roster).length === 0) return { standalone: `${topic}${rest}？` }
  return { standalone: rest !== core ? `${rest}？` : question.trim().replace(PREFACE, '') }
}

/** The one speaker whom words name; null where they name nobody or several. */
function onlyNamed(answer: string, roster: readonly Speaker[]): string | null {
  const names = new Set(findSpeakers(answer, roster).filter(({ by }) => by === 'name').flatMap(({ names: found }) => found))
  return names.size === 1 ? [...names][0]! : null
}

/** The names of speakers, which an English question writes as the page does. */
const NAMES = (roster: readonly Speaker[]): RegExp => new RegExp(roster.length === 0 ? '(?!)' : roster.map(({ name }) => escapePattern(toSimplified(name))).join('|'), 'gu')

const TO_BE_DONE = new RegExp(`(?:要|将|${IS_TO_BE}|应|应该|能|可以|共|一共|大约)*(?:达到|达|做|讲|说|采取|开展|占|投资|投入|花费?)?$`, 'u')

/** 甲有没有提到乙: what follows asks of 乙, as 甲 told it. */
const MENTIONED = /^(.{2,8}?)(?:有没有|有无|是否|是不是)(?:提到过?|说到过?|讲到过?|谈到过?|提过|提|说过|讲过)(.{2,})$/u
/** 那道古坝: the thing is named behind what points at it. */
const POINTED_AT = /^[那这][道座条个项张块家所种批件次位只艘](?=\p{Script=Han}{2})/u
/** What the earlier question was about: its words before the question word, or all of it without them. */
function topicOf(earlier: string): string {
  const first = (earlier.split(/[，,？?]/u)[0] ?? earlier).replace(MENTIONED, '$1说的$2').replace(POINTED_AT, '')
  const subject = subjectOf(first).replace(TO_BE_DONE, '').replace(/具体$/u, '')
  if (subject.length >= 2) return subject
  return first.replace(/(?:是)?(?:什么时候|什么是|什么|多少|为什么|怎么|如何|哪些|哪里|哪个|几|谁|吗|呢|是指|是)/gu, '')
}

/** 王局长呢？ asks of him what was asked before, or else what he said. */
const sayingOf = (earlier: string): string => (/怎么(?:说|看|讲)|说了?(?:些)?什么|谈/u.test(earlier) ? (/怎么(?:说|看|讲)/u.exec(earlier)?.[0] ?? '说了什么') : '说了什么')

/** The speaker last spoken of who fits 那个局长; the question before counts more than the long answer to it. */
function lastNamed(core: string, before: string, answers: readonly string[], roster: readonly Speaker[]): string | null {
  const rank = RANKS.find(called => core.includes(called))
  const fits = (name: string) => rank === undefined || roster.some(speaker => speaker.name === name && toSimplified(speaker.title ?? '').includes(rank))
  const asked = findSpeakers(before, roster).flatMap(({ names }) => names).filter(fits)
  if (asked[0]) return asked[0]
  for (const answer of [...answers].reverse()) {
    const told = findSpeakers(answer, roster).filter(({ by }) => by === 'name').flatMap(({ names }) => names).filter(fits)
    if (told[0]) return told[0]
  }
  const titled = roster.filter(({ title, role }) => rank !== undefined && role !== 'reporter' && toSimplified(title ?? '').includes(rank))
  return titled.length === 1 ? titled[0]!.name : null
}
