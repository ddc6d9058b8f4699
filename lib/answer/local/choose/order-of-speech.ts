import type { Briefing } from '../../../contract/briefing.ts'
import { hanNumber } from '../../../text/han-number.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { summarizeSpeaker, worthTelling } from './summarize-turns.ts'

const WHO = '(?:谁|哪[一]?[位个](?:发言人|嘉宾|领导|记者)?|哪[一]?家媒体(?:的记者)?|什么人)'
const SPEAKS = '(?:发言|讲话|说话|开口|发布|出场|亮相|介绍(?:情况)?|讲|说|回答(?:提问|问题)?)'
const PUTS = '(?:提问|发问|提(?:的)?问题|问)'
const ORDINAL = '第([一二三四五六七八九十]|\\d{1,2})[个位名]?'
const FIRST = '(?:(?:第一|头一?)[个位名]|最先|率先|首先|首个|首位|最早|先)'
const LAST = '(?:最后(?:一)?[个位名]?|最末)'
const WHICH = `(?:(${FIRST})|(${LAST})|${ORDINAL})`
/** 第一个发言的是谁, 谁最后提问, 第三位发言人是谁. */
const OF_ORDER = new RegExp(`^(?:请问|会上|发布会上?|现场)*(?:${WHICH}(?:来)?(${SPEAKS}|${PUTS})的?(?:人|发言人|嘉宾|领导|记者|媒体)?(?:到底|究竟)?(?:是|叫)?${WHO}|(?:是)?${WHO}${WHICH}(?:来)?(${SPEAKS}|${PUTS})的?)(?:呢|啊|呀)?？?$`, 'u')
/** 第二位发言人讲了什么; 他, of whoever the part before asks for. */
const OF_NTH = new RegExp(`^${WHICH}(?:(${SPEAKS}|${PUTS})的?)?(?:人|发言人|嘉宾|领导|记者|他|她)(?:主要|都|是|又|具体)*(?:讲|说|介绍|谈|问)(?:了|的)?(?:些|的)?(?:是)?(?:什么|哪些|啥)(?:内容|问题)?？?$`, 'u')
/** 甲一共说了几次话, 甲回答了几个问题. */
const OFTEN = /(?:说|讲|发|回答|开|答)(?:了|过)?(?:几|多少)[次回](?:话|言|口|问题|提问)?[？?]?$|(?:发言|讲话|说话|回答|答问)(?:了|过)?(?:几|多少)[次回][？?]?$/u
/** 谁回答的问题最多, 发言次数最多的是谁. */
const MOST_OFTEN = new RegExp(`^(?:请问|会上|发布会上?|现场)*(?:${WHO}(?:回答|答|发言|讲|说)(?:的)?(?:问题|提问|次数|话)?(?:是)?最多(?:的)?|(?:回答|答|发言|讲|说)(?:的)?(?:问题|提问|次数|话)?最多的(?:人|嘉宾|发言人)?(?:是)?${WHO})(?:呢|啊|呀)?[？?]?$`, 'u')
/** More beginnings of speech than an answer lists. */
const MOST = 12

type Kind = 'spokesperson' | 'reporter'

/**
 * Who speaks or asks first, last or as the nth, and how often somebody speaks: the beginnings of those turns. None where the page is a
 * report, which does not tell the order; null for any other part.
 * @param asked in comparable form
 */
export function orderOfSpeech(asked: string, names: readonly string[], [briefing]: readonly Briefing[]): Placed[] | null {
  if (!briefing) return null
  if (OFTEN.test(asked) && names.length === 1) return isRecord(briefing) ? listed(beginnings(briefing, names[0]!)) : []
  if (MOST_OFTEN.test(asked)) return isRecord(briefing) ? mostOften(briefing) : []
  const [order, told] = [OF_ORDER.exec(asked), OF_NTH.exec(asked)]
  const found = order ?? told
  if (!found) return null
  const [first, last, nth, act = ''] = order && order[1] === undefined && order[2] === undefined && order[3] === undefined ? order.slice(5) : found.slice(1)
  const kind: Kind = new RegExp(`^${PUTS}$`, 'u').test(act) || /记者|媒体/u.test(asked) ? 'reporter' : 'spokesperson'
  if (!isRecord(briefing)) return []
  const turns = inOrderOf(briefing, kind)
  const at = first !== undefined ? 0 : last !== undefined ? turns.length - 1 : (hanNumber(nth ?? '') ?? Number(nth)) - 1
  const turn = turns[at]
  if (!turn) return []
  if (told) return kind === 'reporter' ? [...turn.sentences].slice(0, 3) : summarizeSpeaker(briefing, turn.name)
  return opening(turn.sentences)
}

/** Whether a page prints what was said, in order, and not a report of it: then somebody hands over or asks, or nobody's name stands in his own first sentence. */
function isRecord({ turns, text }: Briefing): boolean {
  if (turns.some(({ role }) => role === 'host' || role === 'reporter')) return true
  const own = turns.filter(({ speaker, role }) => speaker !== null && role === 'spokesperson')
  return own.length > 0 && own.every(({ speaker, start }) => !text.slice(start, start + FIRST_SENTENCE).includes(speaker!))
}

/** A report names who speaks within so many UTF-16 units. */
const FIRST_SENTENCE = 40

/** Turns of those who speak or ask; of speakers, for 第一 and 第二 count people and not turns, the first of each, and the very last. */
function inOrderOf(briefing: Briefing, kind: Kind): { name: string; sentences: readonly Placed[] }[] {
  const all = turnSentences(briefing).flatMap((sentences, i) => (briefing.turns[i]?.role === kind && sentences.length > 0 ? [{ name: briefing.turns[i]!.speaker ?? '', sentences }] : []))
  if (kind === 'reporter') return all
  const firsts = all.filter(({ name }, i) => all.findIndex(other => other.name === name) === i)
  const last = all.at(-1)
  return last && last.name !== firsts.at(-1)?.name ? [...firsts, last] : firsts
}

/** The beginnings of the turns of whoever has most of them; of more than one if they have as many. */
function mostOften(briefing: Briefing): Placed[] {
  const names = [...new Set(briefing.turns.flatMap(({ role, speaker }) => (role === 'spokesperson' && speaker !== null ? [speaker] : [])))]
  const all = names.map(name => beginnings(briefing, name))
  const most = Math.max(0, ...all.map(({ length }) => length))
  return all.filter(({ length }) => length === most).flat().slice(0, MOST)
}

/** The first sentence of each of somebody's turns; what only a caption parts is one. */
function beginnings(briefing: Briefing, name: string): Placed[] {
  const spoken = turnSentences(briefing).flatMap((sentences, i) => (briefing.turns[i]?.speaker && sentences.length > 0 ? [{ name: briefing.turns[i]!.speaker, sentences }] : []))
  return spoken.filter((turn, i) => turn.name === name && spoken[i - 1]?.name !== name).flatMap(({ sentences }) => opening(sentences))
}

/** Null where there are too many to list. */
const listed = (found: Placed[]): Placed[] | null => (found.length > MOST ? null : found)

const opening = (sentences: readonly Placed[]): Placed[] => [worthTelling(sentences)[0] ?? sentences[0]].flatMap(placed => placed ?? [])
