import { unitAt } from '../text/units.ts'
import { wordSegments } from '../text/word-segments.ts'
import { ASKS } from './asks.ts'
import { contrasted } from './contrasted.ts'
import { ofAKind } from './of-a-kind.ts'
import { officeAsked } from './office-asked.ts'
import { splitTimes } from './split-times.ts'
import { asksWhoSaid, isAttribute, isOpen, splitWhoSaid, WHO } from './split-who-said.ts'

/** Most parts that are read separately; a longer question keeps its tail in the last one. */
const MOST = 5

/** 船博会, 展会, 委员会: 会 that ends a noun is no 会 of what is to be. */
export const IS_TO_BE = '(?<![布气面大全年委博展协学峰晚动乐易谈览议聚盛集庙酒])会'

const questionWord = new RegExp(`(?:又|还|都|一共|总共|大约|大概|分别|各自|各|将|要|${IS_TO_BE}|能|应该|应|可以|最高|最低|最多|最少|最长)*(?:在|于|从|到|是|有|为|达到|达|需要|需)?(?:什么|多少|几|谁|哪|何|怎么|怎样|如何|多[大长高远久深宽厚重快]|是否|(?<verb>\\p{Script=Han})[不没]\\k<verb>|有没有|为什么)`, 'u')

/** 甲、乙，两边各拿了多少: those that were just named. */
const BOTH_SIDES = /(?<=、[^，。？]{2,})[，,](?:两边|双方|两家|两者|两方|三方|三家|几家)(?=各|分别)/u

/**
 * One question as the things it asks for, each a question of its own: 起点和终点各在哪里 gives two.
 * A later stretch that lacks a subject borrows the first one's. Text in simplified characters.
 */
export function splitParts(typed: string): string[] {
  const question = typed.replace(BOTH_SIDES, '')
  const both = WHEN_AND_WHERE.exec(question)
  if (both) {
    // …开的，有谁参加: what else is asked of it.
    const [ends = '', ...more] = both[4]!.split(/[，,；;]/u)
    return [`${both[1]}${both[2]}${ends}`, `${both[1]}在${both[3]}${ends}`, ...more.filter(asks).map(text => `${leansOn(text) ? both[1]! : ''}${text}`)]
  }
  const listed = splitTimes(question) ?? splitMembers(question) ?? splitEnds(question)
  if (listed) return listed
  const all = question.split(/(?<=[？?，,；;、])/u).map(piece => piece.trim()).filter(piece => /[^，,；;、]/u.test(piece))
  // 是谁，什么职务: who it is is told with office and body.
  const pieces = all.filter((piece, i) => i === 0 || !ONLY_URGES.test(unmarked(piece)) && !(EACH_WHO.test(unmarked(piece)) && /同一/u.test(all.slice(0, i).join(''))) && !(isAttribute(unmarked(piece)) && all.slice(0, i).some(before => WHO.test(before))))
  const stretches = pieces.map(unmarked)
  const joined: string[] = []
  let pending = ''
  for (const [i, stretch] of stretches.entries()) {
    const text = pending ? `${pending}${pieces[i - 1]?.endsWith('、') ? '、' : '，'}${stretch}` : stretch
    // A quoted term or a list of nouns may hold commas; only what asks on both sides is cut.
    const rest = stretches.slice(i + 1).join('，')
    const amount = AMONG.test(text) && AMOUNT.test(stretches[i + 1] ?? '')
    if (!amount && asks(rest === '' ? text : text.replace(NAMED_ONLY, '')) && !isOpen(text) && !HOW_THEN.test(rest) && !goesOnOfEvery(rest, text) && !(A_NOT_A.test(text) && SAYS_HOW.test(stretches[i + 1] ?? '')) && !(YES_OR_NO.test(text) && HOW_MUCH.test(rest)) && (rest === '' || asks(rest))) {
      joined.push(text)
      pending = ''
    } else pending = text
  }
  if (pending) joined.push(joined.length > 0 && !asks(pending) ? `${joined.pop()}，${pending}` : pending)
  const subject = wholeSubject(joined[0] ?? '').replace(EARNS, '')
  const asked = joined.filter((text, i) => !(i > 0 && OWN_CASE.test(text) && /哪/u.test(joined[i - 1]!)))
  const whole = asked.map((text, i) => (i > 0 && sameOf(text, asked[0]!)) || (i > 0 && leansOn(text) ? `${VERB_ONLY.test(text) ? withoutItsVerb(subject, asked[0]!) : NOW.test(text) ? subject.replace(BY_THEN, '') : subject}${text}` : text))
  const parts = whole.flatMap(splitWhoSaid).flatMap(part => splitOrdinals(part) ?? splitCompared(part) ?? splitFields(part) ?? splitVerbs(part) ?? splitPair(part))
  return parts.length > MOST ? [...parts.slice(0, MOST - 1), parts.slice(MOST - 1).join('，')] : parts
}

/** 是同一个人说的吗？各是谁: the first already asks that. */
const EACH_WHO = /^(?:那么?)?(?:分别|各自?|都)(?:是|由)?谁(?:说的|讲的|提的)?(?:呢)?[？?]?$/u

const unmarked = (piece: string): string => piece.replace(/[，,；;、]+$/u, '')

/** 能列一下吗, 赶稿呢: wants what was asked before, and asks nothing of its own. */
const ONLY_URGES = /^(?:请|麻烦|劳烦|能不能|能否|可否|可不可以|能|可以)?(?:您|你)?(?:给|帮|跟|和|替|为)?(?:我|咱|我们|大家)?(?:都|再)?(?:一一|逐一|逐个|具体|详细|简单)?(?:地)?(?:列|说说?|讲讲?|介绍|举|数|报|念|讲解|列举|说明)(?:一?下|出来|一?遍|清楚)?(?:子)?(?:名字|名单|名称)?(?:来)?(?:吗|吧|呗|么|嘛|呢|不|行吗|好吗|可以吗)?[？?]?$|^(?:我|咱|我们)?(?:在|正|还|正在)?(?:赶稿|急用|急|写稿|赶时间|等着(?:用|发稿|交稿)|在线等)(?:子)?(?:着)?(?:呢|用|啊|了|的)*[？?]?$/u

/** 甲多少？ 乙呢: asks the same of another. */
const OTHER = /^(?:那么?|要是|如果)?([^，。？]{2,10}?)呢[？?]?$/u

/** The first part asked of another of the kind, or another time: 老人票多少钱？ 学生票呢？ 2030年呢？; null for any other part. */
function sameOf(text: string, first: string): string | null {
  const other = OTHER.exec(text)?.[1]
  if (other !== undefined && ONLY_WHEN.test(other)) return first.search(BY_THEN) < 0 ? `${other}${first}` : first.replace(BY_THEN, other)
  const kin = other === undefined || asks(other) ? null : ofAKind(other, first)
  return kin === null ? null : first.replace(kin, other!)
}

/** 甲的比例，去年是多少: the first stretch only says of what the second asks. */
const NAMED_ONLY = /(?:占比|比例)$/u

/** 是哪一天在哪里举行的: when and where. */
const WHEN_AND_WHERE = /^(.{2,}?)是?(?:在)?(哪一?[天日]|什么时候|几月几[号日]|何时)[、，,和]?(?:又)?在(哪里|哪儿|什么地方|何处|哪个地方)(.*)$/u

/** 降什么，免什么: each has its verb, and the later one does not take the first one's. */
const VERB_ONLY = /^(?![到在从由是有为按靠])\p{Script=Han}(?:什么|多少|几|谁|哪)/u
const ITS_VERB = /(?:到底|究竟|都|分别|各)?\p{Script=Han}$/u
/** 司机一个月能挣(多少)，夜班有补贴吗: what he earns, or is called, is no matter of what else is asked of him. */
const EARNS = /(?:能|要|会|可以|得|大概|一共|总共)*[挣赚叫姓]$/u
const ASKS_AT_ONCE = /^[了过]?(?:什么|多少|几|谁|哪)/u
const TOPIC = 2

/** The first part's subject without the verb, or the thing, that is its own: 这次降(什么), 6号线总投资(多少). */
function withoutItsVerb(subject: string, first: string): string {
  // 报这个班，年龄上限是几岁: what stands before the comma is the matter of both.
  const matter = subject.includes('，') ? subject.slice(0, subject.lastIndexOf('，') + 1) : ''
  if (matter.length > TOPIC) return matter
  if (!ASKS_AT_ONCE.test(first.slice(first.indexOf(subject) + subject.length))) return subject
  const thing = [...wordSegments(subject)].at(-1)?.segment ?? ''
  const rest = subject.slice(0, -thing.length).replace(/[总的]$/u, '')
  return thing.length > 1 && rest.length >= TOPIC ? rest : subject.replace(ITS_VERB, '')
}

/** 能…吗，怎么…: one matter, of which the second asks for all. */
const HOW_THEN = /^(?:又|那|具体)?(?:该|要|是)?(?:怎么|如何|咋)(?:个)?\p{Script=Han}{0,3}[？?]?$/u

/** 三件事是什么，每件事做什么: the list and what each of it holds are one matter; 补多少，每个码头配几人 asks of another. */
const OF_EVERY = /^(?:又|而|那么?)?每一?[个点项条件种步招类]/u
/** 每项做什么: no thing behind the measure, but what is done. */
const DONE = /^[做干有是要由在能可怎多花投补交到都分各几占给]/u
function goesOnOfEvery(rest: string, text: string): boolean {
  const every = OF_EVERY.exec(rest)?.[0]
  if (every === undefined) return false
  const [thing] = wordSegments(rest.slice(every.length))
  return thing === undefined || DONE.test(thing.segment) || asks(thing.segment) || text.includes(thing.segment)
}

const A_NOT_A = /(\p{Script=Han})[不没]\1/u
/** 停不停，甲怎么说; 合不合格，手机上在哪查: who is to say it, and where it is told, are the same matter. */
const SAYS_HOW = /^[^，。？]{0,10}?(?:又|是|分别|各自?)?(?:怎么|如何|怎样|咋)(?:说|讲|回应|回答|答复|答|解释|看|表态|表示)(?:的|呢)?[？?]?$|^(?:我?(?:拿|用)?(?:手机|网上|线上)[上里]?)?(?:在|上|去|到)?(?:哪里|哪儿|哪)(?:能|可以)?(?:查|看|瞅|问)\p{Script=Han}{0,3}[？?]?$/u

/** 要买票不，多少钱一张: one matter too. */
const YES_OR_NO = /(?:不|没|吗|没有)[？?]?$/u
const HOW_MUCH = /^(?:要|得|大概|一般)?(?:多少钱|几块|几元|多少元)/u

/** 哪一类最多，是多少: which it is and how much that is are one matter. */
const AMONG = /最\p{Script=Han}|第一|首位/u
const AMOUNT = /^(?:又|分别|各自?)?(?:是|有|为|达到?)?(?:多少|几)\p{Script=Han}{0,4}[？?]?$/u

/** 都是哪些，有没有我们小区: the reader's own case, which the answer to the first settles. */
const OWN_CASE = /^(?:我?想(?:看看|知道|问问))?[^，。？]{0,6}(?:有没有|包不包括|在不在|轮不轮得到|算不算)[^，。？]{0,2}(?:我|咱|俺)[^，。？]{0,8}[？?]?$|^(?:我|咱|俺)[^，。？]{0,8}(?:有没有|在不在|算不算|轮不轮得到)[^，。？]{0,4}[？?]?$/u

/** 在判断有没有甲时: when it is, and no question. */
const WHEN_IT_IS = /(?:(?<![小工课学分])时|的时候|过程中|的?情况下)$/u

/** Whether a stretch asks something of its own. */
export const asks = (text: string): boolean => !(WHEN_IT_IS.test(text) && !/[何几]时$|什么时候$|啥时候$/u.test(text)) && (/(?:不|没|没有|没得)[？?]?$/u.test(text) || ASKS.test(text.replace(/[说讲]什么(?=\p{Script=Han}{2,8}(?:、|$))|几[十百千万](?!\p{Script=Han}{0,2}[？?]?$)|[近这前]几年|几年[来前]|哪怕|无论如何|任何|如何何/gu, '')))

/** What asks or is to be, at the end of what a question is about. */
const AT_SUBJECTS_END = new RegExp(`(?:现在|目前|如今|是|有|为|了|将|要|${IS_TO_BE}|由|在|找|住|转|拿|星期|礼拜|周|最|先|到|从|于|能|按|靠|凭)+$`, 'u')

/** What the question is about: its words before the first question word. */
export function subjectOf(question: string): string {
  const at = questionWord.exec(question)?.index ?? 0
  return question.slice(0, at).replace(/^(?:请问|想问|问一下|那么?|我想知道|请介绍一下?)/u, '').replace(/[，,](?:上|去|到)$/u, '').replace(AT_SUBJECTS_END, '')
}

/** 赚了多少净利润，比去年多几成: where the thing stands behind 多少, the later part means it too. */
function wholeSubject(first: string): string {
  const before = subjectOf(first)
  const thing = /多少(?:[个位名家项件条座万亿起宗例户所辆台艘架批场份套间部支处吨人]|万[元吨件]|亿元|人次|公里)?(\p{Script=Han}{2,5})[？?]?$/u.exec(first)?.[1]
  return thing === undefined || before.includes(thing) || unitAt(thing, 0)?.length === thing.length || /[的了吗呢先才就会能]/u.test(thing) ? before : `${before}${thing}，`
}

/** 第一、二、三产业各增长多少: ordinals that share the noun behind the last. */
function splitOrdinals(text: string): string[] | null {
  const found = /^(.*?)第([一二三四五六七八九十](?:[、，,和及]第?[一二三四五六七八九十]){1,4})(\p{Script=Han}{1,4}?)(?:分别|各自?)(.+)$/u.exec(text)
  if (!found) return null
  const [, before = '', ordinals = '', noun = '', asked = ''] = found
  return [...ordinals.matchAll(/[一二三四五六七八九十]/gu)].map(([ordinal]) => `${before}第${ordinal}${noun}${asked}`)
}

/** 2025年计划多少户: of what, the part before says. */
const TIME = '(?:\\d{4}年|[去今明前后]年|[上下]半年|[一二三四]季度)'
const TIMED = new RegExp(`^${TIME}(?!的)(?:(?!的)\\p{Script=Han}){0,4}(?:多少|几)`, 'u')

/** 到2030年多少家，现在多少家: a time of its own takes the place of the first part's. */
const NOW = /^(?:那么?|而)?(?:现在|目前|如今|现阶段)/u
const BY_THEN = new RegExp(`[，,]?(?:到|至|在|截至|自|从)?${TIME}(?:底|末|初|年底)?`, 'u')

/** 到2030年, 去年底: no more than a time. */
const ONLY_WHEN = new RegExp(`^(?:到|至|在|截至)?${TIME}(?:底|末|初|年底)?$`, 'u')

/** Short, or begun by a verb or a question word: it says nothing of whom or what it asks. */
function leansOn(text: string): boolean {
  if (asksWhoSaid(text) || officeAsked(text) !== null) return false
  return subjectOf(text).length < 5 || TIMED.test(text) || /^(?:又|还|也)?(?:比|较|同比|环比|占|排|(?:和|与|跟|同)[^，。？]{2,8}(?:比|相比|比起来))/u.test(text)
}

/** 甲开通、乙竣工，都定在哪一年: one question for each member of the list. */
function splitMembers(question: string): string[] | null {
  const found = /^([^，,。？?]{4,}、[^，,。？?]{4,})[，,](?:都|分别|各自?)((?:定|安排|放|选)?在?(?:是|于|达到|要|有)?(?:哪|什么|多少|几)[^，,]*?)(?:[，,](.*))?$/u.exec(question)
  if (!found || isOpen(found[1]!) || /什么|多少|哪|谁|怎么|如何|几/u.test(found[1]!)) return null
  const [, members = '', asked = '', rest = ''] = found
  const names = members.split('、')
  if (names.length > MOST - 1) return null
  return [...names.map(name => `${name}${asked.replace(/[？?]?$/u, '？')}`), ...(rest === '' ? [] : splitParts(`${names.at(-1)}，${rest}`).slice(-1))]
}

/** 产值最高和最低的项目分别是哪个，各多少万元: one question for each end. */
function splitEnds(question: string): string[] | null {
  const found = /^(.*?)(最\p{Script=Han})(的[^，,。？?、]{1,8})?(?:和|与|及|、)(?:\1)?(最\p{Script=Han})((?:的|是|分别|各)[^。？?]*)[？?]?$/u.exec(question)
  if (!found || !asks(found[5]!) || asks(found[1]!)) return null
  const [, before = '', most = '', thing = '', least = '', rest = ''] = found
  return [most, least].map(end => `${before}${end}${thing === '' || rest.startsWith('的') ? '' : thing}${rest.replace(/分别|各自?(?=是|有|为|多少|几)/gu, '')}？`)
}

/** 集中安置和分散安置的标准有什么不同: each of the two, whose names end alike, is looked up. */
function splitCompared(text: string): string[] | null {
  const found = /^(.*?)(\p{Script=Han}{1,7})(?:和|与|跟|同|比)(\p{Script=Han}{2,}?)(?:相比|比起来|之间)?(?:各自?)?(?:有|是)?(?:什么|啥|何|哪些)(?:不同|区别|差别|差异|不一样)[？?]?$/u.exec(text)
  if (!found) return null
  const [, before = '', one = '', rest = ''] = found
  for (let length = Math.min(4, one.length - 1); length > 0; length--) {
    const ending = one.slice(-length)
    const at = rest.indexOf(ending)
    if (at < 1 || at > one.length) continue
    const asked = rest.slice(at + length)
    return [`${before}${one}${asked}，有哪些情况？`, `${before}${rest.slice(0, at + length)}${asked}，有哪些情况？`]
  }
  return null
}

/** 在就业和养老上有什么政策: one question for each field. */
function splitFields(text: string): string[] | null {
  const said = /^(.*?)对(\p{Script=Han}{2,6})(?:和(?![平解谐睦约好气尚])|与|、|以及|及)(\p{Script=Han}{2,6}?)(?:这?两?[个件]?(?:事|问题|方面)?)?(?:分别|各自?|都)?((?:是)?(?:怎么|如何|怎样|咋)(?:说|看|讲|回应|解释|表态|介绍|答)\p{Script=Han}{0,2}|(?:说|讲|谈)了?(?:什么|啥|哪些)\p{Script=Han}{0,4})[？?]?$/u.exec(text)
  if (said) return [`${said[1]}对${said[2]}${said[4]}`, `${said[1]}对${said[3]}${said[4]}`]
  const found = /^(.*?)在(\p{Script=Han}{2,5})(?:和|与|、)(\p{Script=Han}{2,5}?)(?:这?两?个?)(?:上|方面|领域)(?:各自?|分别|都)?((?:有|出台|采取|做|推出|给).*)$/u.exec(text)
  return found ? [`${found[1]}在${found[2]}上${found[4]}`, `${found[1]}在${found[3]}上${found[4]}`] : null
}

/** 共立案、破案多少起: so many of each. */
function splitVerbs(text: string): string[] | null {
  const found = /^(.*?)(?:一?共|总共|累计)?((?:\p{Script=Han}{2}、)+\p{Script=Han}{2})(了?(?:多少|几)\p{Script=Han}{1,3}[？?]?)$/u.exec(text)
  if (!found || isOpen(found[1]!) || asks(found[1]!)) return null
  const names = found[2]!.split('、')
  return names.length < MOST ? names.map(name => `${found[1]!}${name}${found[3]!}`) : null
}

/** 这1000人里，: of whom or what both are. */
const AMONG_THEM = /^[^，,]{3,}(?:[里中内]|里面|当中|之中)[，,]/u

/** 二期, 第三批, 南段: one of several parts of a thing. */
const PHASE = '(?:第?[一二三四五六七八九十\\d]{1,2}|[东南西北上中下左右前后])(?:期|批|段|轮|区|线|号线|半程)(?:工程|项目)?'

/**
 * 甲和乙分别是多少 → 甲是多少, 乙是多少. What stands before the last 的 of the first is shared:
 * 门诊的起付线和限额各多少 asks for 门诊的限额 too.
 */
function splitPair(text: string): string[] {
  const pair = /^(.{2,}?)(?:和|与|、|以及|及)([^和与、]{2,}?)(分别|各自|各)((?:\p{Script=Han}{0,4}?(?:多少|几|多[大长高远久])|(?:是|为|有|在|多少|达|占|压|增|减|要|能|由|从|属|发|需|收|怎|如何|哪|什么)).*)$/u.exec(text)
  if (!pair) return [text]
  const [, before = '', second = '', , question = ''] = pair
  if (isOpen(before) || /[什么多少哪]/u.test(before)) return [text]
  const among = AMONG_THEM.exec(before)?.[0] ?? ''
  if (among !== '' && before.length > among.length) return splitPair(text.slice(among.length)).map(part => `${among.replace(/[，,]$/u, '')}${part}`)
  // 甲和乙都提到某事，分别…: who said it is a list of people, what is asked is one thing.
  if (/(?:说|讲|提到|谈到|介绍)(?:了|过)?的|(?:都|均)(?:说|讲|提|谈|介绍)/u.test(second)) return [text]
  const listed = before.split(/[、，,]|与|和(?=[^和]*$)/u).filter(name => name !== '')
  // 去年和今年的产量: what stands behind the 的 of the last is asked of each.
  const common = /^[^的]{1,8}(的[^的]{2,})$/u.exec(second)?.[1] ?? ''
  // 城镇和农村居民收入: the noun behind the last belongs to each.
  const noun = common === '' && listed.every(name => contrasted(name, second) !== '') ? contrasted(listed[0] ?? '', second) : ''
  const names = noun !== '' || common !== '' && listed.every(name => !name.includes('的') && name.length < 5) ? listed.map(name => `${name}${noun || common}`) : listed
  if ([...names, second].every(name => /[”」》]$/u.test(name))) return [text]
  const first = names[0] ?? before
  const timed = new RegExp(`^(.{2,}?)${TIME}$`, 'u').exec(first)?.[1]
  // “某书院”一期、二期: what the first ends in like the second is not of its name.
  const phased = new RegExp(`^${PHASE}$`, 'u').test(second) ? new RegExp(`^(.{2,}?)${PHASE}$`, 'u').exec(first)?.[1] : undefined
  const shared = phased ?? (timed !== undefined && new RegExp(`^${TIME}$`, 'u').test(second) ? timed : first.includes('的') ? first.slice(0, first.lastIndexOf('的') + 1) : '')
  const others = [...names.slice(1), second.replace(/^[，,]?与?/u, '')]
  return [`${first}${question}`, ...others.map(name => `${/的/u.test(name) || /[“《]/u.test(name) ? '' : shared}${name}${question}`)]
}
