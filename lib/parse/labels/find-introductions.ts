import { toSimplified } from '../../text/to-simplified.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { isDictionaryWord } from '../names/is-dictionary-word.ts'
import { isName } from '../names/is-name.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { isTranscribedName } from '../names/is-transcribed-name.ts'
import { isWordName } from '../names/is-word-name.ts'
import { PRESS_WORDS } from '../names/press-words.ts'
import { surnameLength } from '../names/surnames.ts'

/** A person introduced with a title: 由市政府新闻办主任某某主持. Printed words; `plain` is the name in simplified characters. */
export type Introduction = { name: string; plain: string; title: string; host: boolean; label?: true; organization?: string }

/** What may follow a name where it ends: punctuation, or a word that says what the person does. */
const AFTER = /^(?:$|[\s\u3000*、，,。；;：:（(）)！!”」』\/|·]|联同|会同|偕|先生|女士|小姐|同志|博士|教授|医生|院士|律师|介绍|主持|出席|列席|陪席|会见|会晤|接见|举行|召开|举办|见记者|见传媒|见媒体|就|说|和|与|及|以及|等|将|在|向|围绕|表示|回答|答|通报|发布|解读|作|做|为|对|一行|并|也|亦|均|分别|首先|宣布|致辞|给|陪同|率|带领|参加|参与|与会|接受|进行|现场|先后|到会|到场|莅临|逐一|受邀|应邀|从|来|指出|强调|透露|告诉|提到|谈|讲|重点|一起|共同|代表|担任|负责|回应|主要|还|则|于|的|是|今(?:天|日|早|晚|[（(\d])|昨(?:天|日|晚|[（(])|日前|[上下]午|晚上?|[赴获称以因]|[回解]答|首[次度]|亮相|身[穿着]|答复|提[出问]|询问|讲述|发表|前往|抵达|考察|调研|视察|希望|呼吁|建议|提醒|否认|承认|坚称|解释|形容|供称|报告|澄清|坦言|坦承|直言|笑[称说言]|认为|一同|一齐|同|担纲|坐镇|携|登台|任|各|带来|举起|拿出|展示|建议|站|以(?:视频|线上|远程|书面|电话|在线)|(?:19|20)\d{2}|\d{1,2}月)/u
const COURTESY = /^(?:先生|女士|小姐|同志|博士|教授|医生|院士|律师)/u
/** After a name that is an ordinary word as well: the end of an item in a list, or what people do. */
const AFTER_WORD = /^(?:$|[、；;\n]|介绍|主持|出席|分别|先生|女士|小姐|同志|博士|教授|医生|院士|律师|表示|在\p{Script=Han}{0,6}会上?|指出|强调|透露|通报|回答|说)/u
/** Words that lead up to a title and are no part of it. */
const BEFORE = /^.*(?:(?:出席|到场|到会|参加|与会|陪同|随同|同场|列席)[^，。：:、；]{0,14}的(?:嘉宾|领导|发布人|发言人|同志|人员)?(?:有|是|为|包括)|邀请到了?|邀请了?|欢迎(?=\p{Script=Han}{3})|(?:还|另外?|也)有|^有(?![限关色机线])(?=\p{Script=Han}{3})|[我咱]们的?(?=\p{Script=Han}{2})|请到了?|请来了?|请出了?|(?<!自)由|分别是|分别为|有请|下面请|出席的?(?:嘉宾|领导|发布人)?(?:有|包括|是|为)|(?:在座|在场|到场|身旁|身边|旁边)的|包括了?|[)）][ \u3000]+|他们是|她们是|参加的有|嘉宾有|人员有|发布人有|(?<!申)请了?|独家(?:对话|专访)了?|专访了?|采访了?|对话了|对话(?=[^，。]{0,8}[省市县区州旗局委])|[:：\]］】=＝]|——|\t|以下[为是]|(?:[左右](?:[一二三四五六]|侧|边|起)|居?中|[前后]排)为|(?:获得|夺得|夺下|拿下|斩获|《[^》]{1,20}》)[^，。]{0,14}的|[联连]同|会同|偕同|(?:先生|女士|同志|博士|教授)(?:、|，|和|与|及|以及)|(?:问|谈|提)[及到起]|引述|援引|传召|质问|拨打|指派|是|[。！？；;!?]|“|「|\d日(?:上午|下午|晚上?)?|(?:讯|\d日电)[\s\u3000]*(?:[（(][^（）()]{2,40}[)）])?(?=[\s\u3000（(]|\p{Script=Han})|[（(][^（）()]{0,8}记者[^（）()]{1,30}[)）]|^[\s\u3000]*据|<v[. ]|[上就履到]任的|[｜|]|[\s\u3000][\/／·•][\s\u3000]|^[\s\u3000*]*(?:嘉宾|发布人?|答问人?|通报人?|介绍人?|致辞|发言人|主持人?|(?:出席|参加|参会|列席|与会|到会|到场)(?:人员|嘉宾|领导)?)[\s\u3000]+(?=\p{Script=Han}))/u
const OWN = /^(?:以及|[并並](?:[与與和同]|会同|會同|联同|由)|还有|另有|[新现]任|[本我](?:院|局|校|厅|署|委|馆|台|行|所|社|队|站|中心|公司|集团)|[局院校署部厅]方)(?=\p{Script=Han})/u
/** 姓名（Name）和队长: the translation of the name before belongs to no title. */
const TRANSLATED = /^[\s\u3000]*[(（][A-Z][A-Za-z .'’-]{1,40}[)）][\s\u3000]*(?:以及|[、，,和与及])?(?=[\s\u3000]*\p{Script=Han})/u
const PIECE = /[、，,]/u
/** 请某局长向大家介绍, 某局长补充, 市民关心的: what he does; 某局长和某署署长: the next office. */
const NO_NAME = /^(?:曾[以经在被是有任于对向就因]|应[当该有对邀]|时[常任间而]|关[心注切][的着到不过]|向(?:大家|各位|媒体|公众|社会|记者|全)|补充|通报|发布|解读|回应|谈(?:[过到谈]|一谈)|讲一?讲|说(?:[说明]|一说)|介绍|[回解]答|代[读问答念转]|转述|宣读|朗读|呼吁|[和与及](?:(?![和与及])\p{Script=Han}){1,8}(?:局|厅|署|委|部|处|办|院|司|会)(?:(?![和与及])\p{Script=Han}){0,4}(?:长|主任|书记|负责人))/u
/** 特首和高官, 线长都不会, 律师费: behind an office a surname only where the page has somebody so called. */
const JOINS = /[和有都后]$|律师费$/u
const NAMED_FIRST = /(?<=^|[、，,；;：:=＝→⇒】\]］\s\u3000*-])(\p{Script=Han}{2,4}|\p{Script=Han}{1,6}[·•・‧．]\p{Script=Han}{1,8})[（(]([^（）()]{2,40})[）)]/gu
const DOTTED = /^(?:\p{Script=Han}{1,6}[·•・‧．]){1,3}(?=\p{Script=Han})/u

/** 某集团公司（以下简称“某集团”）: what a body is called from there on. */
const FOR_SHORT = /(?<=\p{Script=Han}{4})[（(](?:以下)?(?:简称|下称|统称)[^（）()]{1,20}[)）](?![、，,；;])/u

/**
 * People introduced with their titles in a run of prose or a list (出席：…; 市科技局局长某某介绍…).
 * Names that the rest of the page confirms win where the words alone leave two readings.
 * Time is linear in the length of `text`.
 * @param known names (simplified) that stand as labels elsewhere on the page
 */
export function findIntroductions(text: string, known: ReadonlySet<string>): Introduction[] {
  const plain = toSimplified(text)
  const found: (Introduction & { start: number; end: number })[] = []
  const initials = new Set([...known].map(name => name.charAt(0)))
  let from = 0
  for (let at = 2; at < plain.length - 1; at++) {
    if (surnameLength(plain.slice(at, at + 3)) === 0 && !initials.has(plain.charAt(at)) && !DOTTED.test(plain.slice(at, at + 8)) && !isTranscribedName(plain.slice(at, at + 5))) continue
    if (NO_NAME.test(plain.slice(at, at + 20)) || JOINS.test(plain.slice(at - 2, at + 1)) && !initials.has(plain.charAt(at))) continue
    let titleEnd = at
    while (at - titleEnd < 4 && /[\s\u3000*]/u.test(plain.charAt(titleEnd - 1))) titleEnd--
    const windowStart = Math.max(from, titleEnd - 60)
    if (!endsInTitle(plain.slice(windowStart, titleEnd)) || titleInDotted(plain, windowStart, at)) continue
    const nameEnd = endOfDottedName(plain, at, known) ?? endOfTranscribedName(plain, at) ?? endOfPartedName(plain, at, known) ?? endOfName(plain, at, known) ?? endOfPaddedName(plain, at)
    // 总工程师　姓名: the title does not end before 程师, which a space follows like a name.
    if (nameEnd === null || plain.slice(at - 1, nameEnd) === '工程师' || surnameLength(plain.slice(at, nameEnd)) < 2 && titleGoesOn(plain, { windowStart, titleEnd, nameEnd, known })) continue
    // 甲（下称“甲”）、某部经理乙: what belongs to the name before is no part of it.
    const startsAt = startOfTitle(plain, windowStart, titleEnd)
    const titleStart = startsAt + (/^(?:[（(][^（）()]{1,12}[）)])?[、，,；;\s\u3000]+/u.exec(plain.slice(startsAt, titleEnd))?.[0].length ?? 0)
    const behind = officeBehindShort(plain, windowStart, titleEnd)
    const title = text.slice(behind?.titleStart ?? titleStart, titleEnd)
    const body = behind && { organization: text.slice(behind.from, behind.to) }
    if (title.length >= 2 && !/^(?:记者|编辑|作者|摄影|通讯员|(?:.*[\s\u3000])?(?:主持人?|司仪)$)/u.test(toSimplified(title))) {
      const after = plain.slice(nameEnd, nameEnd + 4)
      const before = plain.slice(Math.max(0, titleStart - 16), titleStart)
      const host = /主持人$/u.test(toSimplified(title)) || /^(?:共同|一起|联合|分别)?(?:主持|担任主持)/u.test(after) || /主持人?(?:[\s/／]*[A-Za-z]{3,12})?[:：]?\s*$/u.test(before)
      if (host) markJoined(found, plain, titleStart)
      found.push({ start: titleStart, end: nameEnd, name: text.slice(at, nameEnd).replace(/[\s\u3000]/gu, ''), plain: plain.slice(at, nameEnd).replace(/[\s\u3000]/gu, ''), title, host, ...body })
      // 主持人甲、乙: one title for two, where the page labels the second as well.
      for (let end = nameEnd, next = joinedName(plain, end, known); next; end = next.end, next = joinedName(plain, end, known)) {
        found.push({ start: next.end - next.name.length, end: next.end, name: text.slice(next.end - next.name.length, next.end), plain: next.name, title, host })
      }
    }
    // 姓名医生、某署署长: what he is called by courtesy belongs to no other's title.
    from = nameEnd + (COURTESY.exec(plain.slice(nameEnd, nameEnd + 2))?.[0].length ?? 0)
    at = from
  }
  return [...found.map(({ start: _start, end: _end, ...person }) => person), ...namedFirst(text, plain, known)]
}

/** 姓名（主持人）: his part in the talk is no office. */
const PART_IN_TALK = /^(?:主持人?|司仪|嘉宾|记者)$/u

/** （主持，某办副主任）, （某办副主任、主持人）: his part in the talk beside his office. */
const LEADS_TOO = /^(?:主持人?|司仪)[，,、；;][\s\u3000]*|[，,、；;][\s\u3000]*(?:主持人?|司仪)$/u

/** 姓名（职务）、姓名（职务）: the names stand before their titles. */
function namedFirst(text: string, plain: string, known: ReadonlySet<string>): Introduction[] {
  return [...plain.matchAll(NAMED_FIRST)].flatMap(match => {
    const [, name = '', inBrackets = ''] = match
    const title = inBrackets.replace(LEADS_TOO, '')
    if (!(isName(name) || known.has(name) && isPossibleName(name)) || !endsInTitle(title) || /[，。；]/u.test(title) || PART_IN_TALK.test(title)) return []
    const at = match.index + match[0].indexOf(name)
    const titleAt = match.index + match[0].indexOf(title, match[0].length - 1 - inBrackets.length)
    return [{ name: text.slice(at, at + name.length), plain: name, title: text.slice(titleAt, titleAt + title.length), host: title !== inBrackets }]
  })
}

/** A name that 、 or 和 joins to the one that ends at `at`. */
function joinedName(plain: string, at: number, known: ReadonlySet<string>): { name: string; end: number } | null {
  if (!/[、和与及]/u.test(plain.charAt(at))) return null
  const name = [3, 2, 4].map(length => plain.slice(at + 1, at + 1 + length)).find(other => known.has(other) && AFTER.test(plain.slice(at + 1 + other.length, at + 5 + other.length)))
  return name === undefined ? null : { name, end: at + 1 + name.length }
}

/** 由甲、乙共同主持: what is said of the last holds for those joined to it. */
function markJoined(found: (Introduction & { start: number; end: number })[], plain: string, start: number): void {
  let edge = start
  for (const person of found.toReversed()) {
    if (!/^[、和与及\s]*$/u.test(plain.slice(person.end, edge))) return
    person.host = true
    edge = person.start
  }
}

/** 总工|程师某某, 副总|经理郭　放: the title ends inside what looks like a name, and a name is left, perhaps set wide. */
function titleGoesOn(plain: string, { windowStart, titleEnd, nameEnd, known }: { windowStart: number; titleEnd: number; nameEnd: number; known: ReadonlySet<string> }): boolean {
  const isKnown = (at: number) => [2, 3, 4].some(length => known.has(plain.slice(at, at + length)))
  return [1, 2].some(more => (isKnown(titleEnd + more) || nameEnd - titleEnd - more >= 2 && isName(plain.slice(titleEnd + more, nameEnd)) || nameEnd - titleEnd - more === 1 && endOfPaddedName(plain, titleEnd + more) !== null) && endsInTitle(plain.slice(windowStart, titleEnd + more)))
}

function endOfName(plain: string, at: number, known: ReadonlySet<string>): number | null {
  let end: number | null = null
  for (const length of [3, 2, 4]) {
    const name = plain.slice(at, at + length)
    const isWord = name.length === 2 && (isWordName(name) || isDictionaryWord(name) && isName(name))
    if (isWord && end === null && !PRESS_WORDS.test(name) && endsWord(name, plain.slice(at + 2, at + 10))) end = at + 2
    if (name.length < length) continue
    if (known.has(name) && (isName(name) || AFTER.test(plain.slice(at + length, at + length + 4)))) return at + length
    if (isWord || !isName(name)) continue
    // 公司里, 解释时: where or when, and nobody.
    if (length === 3 && /[里内中上下时后前间外]$/u.test(name) && isDictionaryWord(name.slice(0, 2))) continue
    // 林导在发布会上: the third character is rather a word of its own.
    if (length > 2 && /[在就将向对等说谈讲称是于的还也并则与及]$/u.test(name) && isName(name.slice(0, -1))) continue
    // 某某回答说, not 某某回.
    if (length === 3 && /^(?:[回解作应]答|[解述]说|[宣演]讲)/u.test(plain.slice(at + 2, at + 4)) && isName(name.slice(0, 2))) continue
    if (end === null && AFTER.test(plain.slice(at + length, at + length + 4))) end = at + length
  }
  return end
}

/** Whether a name that is a word as well ends where `after` begins: in 支持， and 应有的 a clause goes on as well. */
function endsWord(name: string, after: string): boolean {
  return AFTER_WORD.test(after) || !isWordName(name) && AFTER.test(after.slice(0, 4)) && !/^[\s\u3000，,。：:（(！!”」』的是]/u.test(after)
}

/** 某某·某某: the last part ends where a name may end. */
function endOfDottedName(plain: string, at: number, known: ReadonlySet<string>): number | null {
  const lead = DOTTED.exec(plain.slice(at, at + 24))?.[0].length ?? 0
  if (lead === 0) return null
  const lengths = [2, 3, 4, 5, 6, 7, 8, 1].filter(length => /^\p{Script=Han}+$/u.test(plain.slice(at + lead, at + lead + length)) && at + lead + length <= plain.length)
  const whole = lengths.find(length => known.has(plain.slice(at, at + lead + length))) ?? lengths.find(length => /^\d/u.test(plain.slice(at + lead + length)) || AFTER.test(plain.slice(at + lead + length, at + lead + length + 4)))
  return whole === undefined ? null : at + lead + whole
}

/** A name without a surname, longer than others. */
function endOfTranscribedName(plain: string, at: number): number | null {
  const length = [9, 8, 7, 6, 5].find(length => isTranscribedName(plain.slice(at, at + length)) && AFTER.test(plain.slice(at + length, at + length + 4)))
  return length === undefined ? null : at + length
}

/** 秘书长发言人某某·某某: the title goes on in what looks like the first part of the name. */
function titleInDotted(plain: string, windowStart: number, at: number): boolean {
  const part = /^\p{Script=Han}{3,6}(?=[·•・‧．])/u.exec(plain.slice(at, at + 8))?.[0].length ?? 0
  for (let more = 2; more < part; more++) if (endsInTitle(plain.slice(windowStart, at + more))) return true
  return false
}

/** 某某 某: a name that the page confirms, with a blank in it that a scan has put there. */
const PARTED = /^(\p{Script=Han}{2})[ \t\u3000]{1,4}(\p{Script=Han}{1,2})(?!\p{Script=Han})/u

function endOfPartedName(plain: string, at: number, known: ReadonlySet<string>): number | null {
  const parted = PARTED.exec(plain.slice(at, at + 9))
  return parted && known.has(`${parted[1]}${parted[2]}`) ? at + parted[0].length : null
}

/** 秦　越: a name of two characters set to the width of three. */
function endOfPaddedName(plain: string, at: number): number | null {
  const padded = /^(\p{Script=Han})[ \t\u3000]{1,4}(\p{Script=Han})/u.exec(plain.slice(at, at + 6))
  // 安　宁: a word set wide as names are is one.
  if (!padded || !isName(`${padded[1]}${padded[2]}`) && !isWordName(`${padded[1]}${padded[2]}`)) return null
  const end = at + padded[0].length
  return AFTER.test(plain.slice(end, end + 4)) ? end : null
}

/** 某集团公司（以下简称“某集团”）总经理: the office behind the bracket, and the body before it. */
function officeBehindShort(plain: string, windowStart: number, titleEnd: number): { titleStart: number; from: number; to: number } | null {
  const short = FOR_SHORT.exec(plain.slice(windowStart, titleEnd))
  if (!short) return null
  const to = windowStart + short.index
  const titleStart = to + short[0].length
  const title = plain.slice(titleStart, titleEnd)
  // 某报（以下简称“某”）专访了某局局长: what the one does with the other.
  return !/[。！？；;：:]/u.test(title) && !BEFORE.test(title) && title.split(PIECE).every(endsInTitle) ? { titleStart, from: startOfTitle(plain, windowStart, to), to } : null
}

/** Walks back over the pieces between commas as long as each is itself a title. */
function startOfTitle(plain: string, windowStart: number, titleEnd: number): number {
  let start = titleEnd
  for (;;) {
    let comma = start - 1
    // A comma inside brackets (主持工作) does not part titles.
    while (comma >= windowStart && !PIECE.test(plain.charAt(comma))) comma--
    const pieceStart = comma < windowStart ? windowStart : comma + 1
    const piece = plain.slice(pieceStart, start)
    if (start !== titleEnd && (!endsInTitle(piece) || /主持人?$/u.test(piece))) return trimStart(plain, start + 1)
    const lead = BEFORE.exec(piece)
    // “某某号”船长: the title begins with a name in quotation marks.
    const quoted = lead && /[“「]$/u.test(lead[0]) && /^[^“”「」]{1,12}[”」]./u.test(piece.slice(lead[0].length))
    // 某局局长、“某某”总师: one office more, before the one that begins with a quotation mark.
    if (lead && !(quoted && lead[0].trim().length === 1 && comma >= windowStart)) return quoted ? pieceStart + lead[0].length - 1 : trimStart(plain, pieceStart + lead[0].length)
    if (comma < windowStart) return trimStart(plain, pieceStart)
    start = comma
  }
}

function trimStart(plain: string, start: number): number {
  // 本院新闻发言人: whose office it is goes without saying.
  const named = start + (TRANSLATED.exec(plain.slice(start, start + 60))?.[0].length ?? 0)
  let at = named + (OWN.exec(plain.slice(named, named + 4))?.[0].length ?? 0)
  while (/[\s\u3000、，,和与及*_”」』）)[［【◆◇●■▲★]/u.test(plain.charAt(at)) && !(/[和与及]/u.test(plain.charAt(at)) && !/[\s\u3000、，,]/u.test(plain.charAt(at - 1)) && at > start)) at++
  return at
}
