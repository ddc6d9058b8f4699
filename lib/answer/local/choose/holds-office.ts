import type { Briefing } from '../../../contract/briefing.ts'
import { endsInTitle } from '../../../parse/names/ends-in-title.ts'
import { escapePattern } from '../../../text/escape-pattern.ts'
import { RANK } from '../../../text/rank.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { findTogether, placePrinted } from './place-printed.ts'
import { stretchOf } from './stretch-of.ts'

const OFFICE = /职务|职位|身份|头衔|职称|什么官|担任什么|任什么职|是做什么的|是干什么的|什么来头|(?:哪个|什么|哪家)(?:部门|单位|机构)的|在(?:哪个|什么|哪家)(?:部门|单位|机构)(?:任职|工作|上班|当差|的?[？?]?$)/u
/** 某某的夫人, his predecessor: what is asked of somebody close to a speaker is not asked of him. */
const SOMEBODY_CLOSE = /^(?:的先生|的?(?:夫人|妻子|老婆|太太|爱人|配偶|丈夫|老公|子女|孩子|儿子|女儿|父亲|母亲|父母|爸爸|妈妈|兄弟|姐妹|哥哥|弟弟|姐姐|妹妹|亲属|亲戚|家人|家属|同学|朋友|秘书|司机|助理|同事|前任|继任者?|接班人|上级|下属))/u
/** 某某是谁, 谁是某某: who somebody is, and nothing else of him. */
const WHO_IS = (name: string): RegExp => new RegExp(`^(?:请问)?(?:${name}(?:这个人)?(?:是|到底是|究竟是)?(?:谁|什么人|何许人也?|哪位)|${name}(?:到底|究竟)?(?:叫|姓)(?:什么|啥)(?:名字?)?|谁是${name})(?:呢|啊|呀)?[？?]?$`, 'u')
/** 某某是什么职务: his office alone. */
const OFFICE_ALONE = (name: string): RegExp => new RegExp(`^(?:请问)?${name}(?:现在|目前|的|是|担任|任|到底|具体)*(?:什么|啥|何)?(?:职务|职位|头衔|职称|官)(?:是|叫)?(?:什么|啥)?[？?]?$`, 'u')
/** 某某是局长吗, 某某是不是主任: whether he holds an office. */
const HOLDS = (name: string): RegExp => new RegExp(`^(?:请问)?${name}(?:就|现在|目前)?(?:是不是|是|担任|任)[^，。？]{0,10}(?:长|${RANK})(?:吗|么|吧|不是)?[？?]?$`, 'u')
const COMPARES = /谁的?(?:职务|职位|级别|官职?)(?:更|比较)?[高大低]|(?:职务|职位|级别)谁的?(?:更|比较)?[高大低]/u
/** How far before or behind a name its office stands. */
const BESIDE = 12

/**
 * The words that say what office a speaker holds, where a part asks for that: the sentence that introduces him, or else
 * the place where the page prints both. None where his office alone is asked for and the page prints none beside his
 * name; null where something else is asked, or only reading can tell.
 */
export function holdsOffice(asked: string, name: string | undefined, briefings: readonly Briefing[]): Placed[] | null {
  if (name === undefined || !(OFFICE.test(asked) || [WHO_IS, HOLDS].some(form => form(escapePattern(comparable(name))).test(comparable(asked))))) return null
  // Whose office is higher, no page says of two.
  if (COMPARES.test(asked)) return []
  if (SOMEBODY_CLOSE.test(asked.split(name)[1] ?? '')) return null
  for (const briefing of briefings) {
    const placed = officeOf(name, briefing)
    if (placed) return [placed]
  }
  return OFFICE_ALONE(escapePattern(comparable(name))).test(comparable(asked)) && !briefings.some(({ text }) => printsOffice(text, name)) ? [] : null
}

/** Whether a text has words that end as an office does right before or behind somebody's name. */
function printsOffice(text: string, name: string): boolean {
  return text.split(name).some((words, at, parts) => at < parts.length - 1 && endsInTitle(words.slice(-BESIDE).trim()) || at > 0 && /^[\s\u3000]*[（(,，]?[\s\u3000]*\p{Script=Han}{0,10}(?:长|主任|书记|经理|总监|教授|医师|委员)/u.test(words.slice(0, BESIDE)))
}

/** Where a page says what office a speaker holds: the sentence that introduces him, or its stretch of him; else the place where it prints both, which is nobody's speech. */
export function officeOf(name: string, briefing: Briefing): Placed | null {
  const printed = briefing.speakers.find(speaker => speaker.name === name)?.title
  if (!printed) return null
  const title = comparable(printed)
  const found = turnSentences(briefing).flat().find(({ sentence }) => {
    const text = comparable(sentence.text)
    return text.includes(comparable(name)) && (text.includes(title) || text.includes(title.slice(-4)))
  })
  return found ? ofHimAlone(found, [printed, name], briefing) : placePrinted(briefing, [printed, name]) ?? placePrinted(briefing, [name, printed])
}

/** A sentence of so many UTF-16 units may introduce several people. */
const LONG = 60

/** Of a long sentence the stretch that prints somebody's office beside his name, where it does; any other sentence whole. */
function ofHimAlone(placed: Placed, words: readonly string[], briefing: Briefing): Placed {
  const { start, end, text } = placed.sentence
  if (text.length < LONG) return placed
  const said = briefing.text.slice(start, end)
  const span = findTogether(said, words) ?? findTogether(said, [...words].reverse())
  return span ? stretchOf(placed, { start: start + span.start, end: start + span.end }, briefing) : placed
}
