import { RANK } from '../text/rank.ts'
import { ASKS } from './asks.ts'

/** Asks for a person, or for which of two. */
export const WHO = /谁|还是|哪一?[位个]/u

const who = '(?:(?:台上|会上|现场|到底|究竟|\\p{Script=Han}{0,2}[局厅委部里边])?(?:谁|哪[一]?位(?:发言人|领导|嘉宾|负责人|官员|[局处厅科]长|专家)?|哪个(?:部门|人|发言人|单位|领导|官员)(?:的谁)?))'
/** What somebody does with words; 报, 算 and the like only behind 谁. */
const saying = '(?:说|讲|提(?=[的过了])|介绍|回答|答复|回应|解答|表示|提到|提出|透露|谈|谈到|公布|宣布|强调|指出|提醒|呼吁|承诺|预测|通报|解释|澄清|保证|要求|劝)'
const telling = `(?:${saying}|报|算|教|答|接|爆料|交代|认的?(?:错|责任?|账)|道的?歉|表的?态)`
/** 疾控的人还是医院的人. */
const either = '[^，。？]{1,12}还是[^，。？]{1,12}'
/** What was said, pointed at: 这话, 那句重话, 这个数. */
const pointed = '(?:[这那](?:[句番个些笔点件条种])?(?:重话|话|说法|观点|问题|消息|信息|数字?|账|事情?|情况)?)'

/** 是谁道的歉: what was done with the words is looked for with them. */
const ACT = /(?<=谁.*)(?:认的?(?:错|责任)|道的?歉)/u
const DONE_ALONE = /(?<=^是?(?:谁|哪一?位)[^，。？]{0,12})(?:认的?错|[道致]的?歉)/u
const ANSWERED = /回答|答复|回应|解答|[谁位]答/u
const whoSaid = (text: string): string => (ANSWERED.test(text) ? '这是谁回答的？' : '这是谁说的？')

const ALONE = new RegExp(`^(?:${pointed}|些|分别|各自?|都|数字|话){0,3}(?:是|由)?${who}(?:来|出来|站出来|负责|在\\p{Script=Han}{1,4})?${telling}(?:到|过|了)?(?:的|出来的)?(?:${pointed})?(?:呢|啊)?[？?]?$`, 'u')
const AFTER = new RegExp(`^(.{3,}?)[，,？?—…]*${pointed}?(?:分别|各)?(?:是|由|都是)?${who}(?:来|出来|站出来|负责|在\\p{Script=Han}{1,4})?${telling}(?:到|过|了)?(?:的|来的|出来的)?(?:呢|啊)?[？?]?$`, 'u')
/** 甲出自谁之口. */
const OUT_OF_MOUTH = new RegExp(`^(.{3,}?)[，,]?${pointed}?(?:是)?(?:出自于?${who}(?:之口|的?(?:口中|嘴里|口|讲话|发言))?|来自于?${who}(?:之口|的?(?:口中|嘴里|讲话|发言)))[？?]?$`, 'u')
const BEFORE = new RegExp(`^(?:是|由)?${who}(?:出来|在\\p{Script=Han}{0,6})?${saying}(?:到|过|了)?(?:的)?(.{3,}?)(?:的)?[？?]?$`, 'u')
/** 乱丢垃圾谁说要管: what is said stands on both sides. */
const AMID = /^(.{3,}?)[，,]?(?:是)?谁(?:说|讲|表示|提出|承诺|保证)(?:过|了)?((?:要|会|将|该|得|不|可以|能)\p{Script=Han}{1,8})(?:的)?[？?]?$/u
/** 说甲的是谁; 要求甲，这位是谁. */
const SAYER = new RegExp(`^(?:.*[，,])?(${saying})(.{4,}?)(?:的(?:那个?人|那位|这位)?)?[，,]?(?:[这那](?:位|个人|人))?(?:到底|究竟)?是(?:${who}|${either})[？?]?$`, 'u')
/** 甲是局长说的还是别人说的. */
const EITHER = new RegExp(`^(.{4,}?)[，,]?${pointed}?(?:到底|究竟)?是[^，。？]{1,10}${saying}的?还是[^，。？]{1,12}[？?]?$`, 'u')
/** 甲，说这个的是谁. */
const OF_THIS = new RegExp(`^(.{3,}?)[，,]?(?:说|讲)(?:这个|这话|这些?|这句话?)的(?:人|那位)?(?:到底|究竟)?是${who}[？?]?$`, 'u')
/** 谁回答的问题最多: it asks for one of all who spoke, and nothing that was said. */
const MOST_OFTEN = /最多的?(?:呢|啊)?[？?]?$/u
/** 甲的说法, 甲这个提法: 甲 was said. */
const A_SAYING = /(?<=.{3})(?:的|这个|这一|这句|这种)(?:说法|提法|概念|口号|比喻|表述|字眼)$/u
/** 除了甲还有谁提过: asks for the others. */
const WHO_ELSE = /(?:除了?[^，。？]{2,16}|^[^，。？]{2,14}(?:之外|以外)[，,]?)(?:还有|另外有?)(?:谁|哪)/u
/** 公司的老板: somebody of something. */
const OF_SOMEBODY = new RegExp(`的(?:老板|负责人|${RANK}|领导|老总|创始人|作者|家长|主持人)$`, 'u')
/** 这件事 says nothing that could be looked up. */
const POINTS_ONLY = new RegExp(`^${pointed}$`, 'u')

/** 这话谁讲的: asks who said what the question says elsewhere. */
export const asksWhoSaid = (text: string): boolean => ALONE.test(text)

/** “甲”是谁说的 → “甲”, and who said it: where it is said tells by whom. Text in simplified characters. */
export function splitWhoSaid(text: string): string[] {
  if (MOST_OFTEN.test(text) || WHO_ELSE.test(text)) return [text]
  // 谁道歉了: what was done is looked for, and tells who did it.
  if (ALONE.test(text)) return [...(DONE_ALONE.exec(text) ?? []).slice(0, 1).map(done => `${done.replace('的', '')}？`), whoSaid(text)]
  const after = (AFTER.exec(text) ?? OUT_OF_MOUTH.exec(text))?.[1]?.replace(A_SAYING, '')
  if (after !== undefined) return [...eachSaid(`${after}${ACT.exec(text)?.[0].replace('的', '') ?? ''}`, text), whoSaid(text)]
  const ofThis = (OF_THIS.exec(text) ?? EITHER.exec(text))?.[1]
  if (ofThis !== undefined) return [`${ofThis}？`, whoSaid(text)]
  const before = BEFORE.exec(text)?.[1]
  if (before !== undefined && !ASKS.test(/的[？?]?$/u.test(text) ? before.replaceAll('几', '') : before)) return POINTS_ONLY.test(before) ? [whoSaid(text)] : [`${before}？`, whoSaid(text)]
  const amid = AMID.exec(text)
  if (amid && !ASKS.test(amid[1]! + amid[2]!)) return [`${amid[1]}${amid[2]}？`, whoSaid(text)]
  const sayer = SAYER.exec(text)
  // 宣布裁员的公司的老板是谁 asks who somebody is.
  if (sayer && !ASKS.test(sayer[2]!) && !OF_SOMEBODY.test(sayer[2]!)) return [`${/^[说讲谈]/u.test(sayer[1]!) ? '' : sayer[1]}${sayer[2]}？`, whoSaid(text)]
  return [text]
}

/** 甲和乙分别是谁说的 asks of two sayings where each has a figure or a quotation of its own. */
function eachSaid(said: string, text: string): string[] {
  const pieces = said.replace(/(?:分别|各自?)$/u, '').split(/和|与|以及|、|，/u)
  const own = pieces.every(piece => piece.length > 3 && /\d|[”」》]$/u.test(piece))
  return pieces.length > 1 && own && /分别|各/u.test(text) && !isOpen(said) && pieces.every(piece => !isOpen(piece)) ? pieces.map(piece => `${piece}？`) : [`${said}？`]
}

/** An opening quotation mark without its closing one. */
export const isOpen = (text: string): boolean => (text.match(/[“「《（]/gu)?.length ?? 0) > (text.match(/[”」》）]/gu)?.length ?? 0)

const PARTICULAR = '(?:名字|姓名|单位|部门|[处局厅委]|科室|职务|职位|头衔|身份|官|公司|媒体)'
const ATTRIBUTE = new RegExp(`^(?:姓(?:啥|甚|什么)[，、]?名(?:啥|谁|什么)|(?:他|她|此人|这人|这位|对方)?(?:叫|是|当)?(?:什么|啥|哪个|哪)?(?:的)?${PARTICULAR}(?:(?:和|、|与|跟|加)${PARTICULAR})?(?:的|是)?(?:什么|啥|哪个)?|(?:他|她|此人|这人|这位|对方)是?在(?:什么|哪个|哪家|啥)(?:单位|部门|机构|公司)(?:任职|供职|工作|上班|当差|干)?的?)(?:呢|啊|呀)?[？?]?$`, 'u')

/** 什么职务, 名字和单位: what belongs to telling who somebody is. */
export const isAttribute = (text: string): boolean => ATTRIBUTE.test(text)
