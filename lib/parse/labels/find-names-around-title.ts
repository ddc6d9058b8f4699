import { beginsWithWord } from '../names/begins-with-word.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import type { Introduction } from './find-introductions.ts'
import { isSaying } from '../names/is-saying.ts'
import { surnameLength } from '../names/surnames.ts'
import { wordSegments } from '../../text/word-segments.ts'

/** A name printed around its office, as in Taiwan: 陳署長大文 is 陳大文, 署長. Offsets are UTF-16 units. */
export type NameAroundTitle = { start: number; end: number; surname: [number, number]; title: [number, number]; given: [number, number] }

/** How many characters on either side tell where words begin and end. */
const NEIGHBOURHOOD = 8
const TITLE_LENGTHS = [2, 3, 4, 5]
/** A body inside what would be the title: the surname belongs to the body's name. */
const BODY_INSIDE = /[部局署厅院司处会委省市县区](?=..)/u
const OFFICE = /^(?!.*[请的是有为在])\p{Script=Han}*(?:长|主任|书记|主席|委员|医师|医生|教授|经理|总监|专员|秘书|议员|院士|博士|发言人|主委|政委|司令|顾问|总统|总理)$/u
const HEAD = /(?:长|主任|书记|主席|委员|医师|医生|教授|经理|总监|专员|秘书|议员|院士|博士|发言人|主委|政委|司令|顾问|总统|总理)$/u
/** What follows the given name where it ends. */
const AFTER = /^(?:$|[\s\u3000、，,。；;：:（(）)\/]|和|與|与|及|先生|女士|小姐|主持|出席|說|说|表示|指出)/u
/** What no name begins with, though it stands where one may: 王局長介紹. */
const NOT_GIVEN = /^(?:发布|通报|解读|讲解|讲话|总结|宣布|介绍|表示|主持|出席|指出|强调|说明|回答|回应|答复|补充|报告|致词|致辞|发言|提到|认为|透露|以及|您好|你好|代表|先生|女士|同志|办公|时间|以下|率队|亲自|下午|上午|今天|今日|昨天|昨日)/u

/**
 * Finds every name that stands around its office in a line or label.
 * @param plain simplified characters, of the same length as the printed words
 */
export function findNamesAroundTitle(plain: string): NameAroundTitle[] {
  const found: NameAroundTitle[] = []
  for (let at = 0; at < plain.length - 4; at++) {
    const length = surnameLength(plain.slice(at, at + 4))
    // Nor is 姜 of 范姜 a surname of its own.
    if (length === 0 || at < (found.at(-1)?.surname[1] ?? 0)) continue
    const name = nameAt(plain, at, length)
    if (!name) continue
    // An office before the surname may begin with a surname's character itself: the shorter title counts.
    if (found.at(-1)?.end === name.end) found.pop()
    found.push(name)
  }
  return found
}

function nameAt(plain: string, at: number, length: number): NameAroundTitle | null {
  const from = at + length
  for (const size of TITLE_LENGTHS) {
    const to = from + size
    const given = plain.slice(to, to + 2)
    const title = plain.slice(from, to)
    if (!/^\p{Script=Han}{2}$/u.test(given) || !/^\p{Script=Han}+$/u.test(title) || !AFTER.test(plain.slice(to + 2, to + 4))) continue
    // 支队支队长某某: the rank of a unit, and no Mr 支.
    if (title.startsWith('队') && /[支大中总]$/u.test(plain.slice(at, from))) continue
    if (cutsWord(plain, at, from)) continue
    if (!OFFICE.test(title) || givesName(title) || isSaying(given) || !endsInTitle(title) || BODY_INSIDE.test(title) || /[和与及]/u.test(plain.charAt(at)) || NOT_GIVEN.test(given) || endsInTitle(title + given) || endsInTitle(given) || beginsWithWord(given) && !beginsWithWord(plain.slice(at, from) + given)) continue
    return { start: at, end: to + 2, surname: [at, from], title: [from, to], given: [to, to + 2] }
  }
  return null
}

/** 市某办公室主任某某: whether what looks like a surname ends a word that begins before it (办公). */
function cutsWord(plain: string, at: number, from: number): boolean {
  const first = Math.max(0, at - NEIGHBOURHOOD)
  const around = wordSegments(plain.slice(first, from + NEIGHBOURHOOD)).containing(at - first)
  return around !== undefined && first + around.index < at
}

/** Whether what stands before an office's head is two characters of no word, as given names are: 又青 of 又青局长, not 防疫 of 防疫医师. */
const givesName = (title: string): boolean => {
  const before = title.replace(HEAD, '')
  return before.length === 2 && [...wordSegments(before)].length === 2 && !/^(?:副|代|总|常|政|参|次|分)|[组科处署局院部厅所站队校镇乡区县市州村里课室股台馆园司厂团]$/u.test(before)
}

/** The name of a field, and its row's bar before it; what it holds begins behind a colon, tab or bar. */
const FIELD = /^[\s\u3000*_]*\|?[^:：\t|]{1,16}[:：\t|]/u
/** Somebody speaks there: 主持人：现在请某某局长发布。 is no field. */
const SPEECH = /请(?!假)|下面|接下来|现在|谢谢|感谢|各位|我们|大家|[？?]/u
const HOST_FIELD = /^[\s\u3000*_|]*(?:(?:会议|记者会)?主持|(?:会议)?主席)/u
/** （某局）, behind the name. */
const BODY_BEHIND = /^[（(]([^()（）]{2,20})[)）]/u

/**
 * Who a field introduces so (出席人員：某部某組簡組長育誠、…; 陳局長大文（某局）); what stands before the surname in
 * the list, or in brackets behind the name, is the organization. In prose, 林部長大文先生.
 */
export function introduceAroundTitle(text: string, plain: string, inField: boolean): Introduction[] {
  if (!inField) return introduceByCourtesy(text, plain)
  const from = FIELD.exec(plain)?.[0].length
  if (from === undefined) return []
  const host = HOST_FIELD.test(plain)
  const words = text.slice(from)
  const listed = plain.slice(from)
  if (SPEECH.test(listed)) return []
  return findNamesAroundTitle(listed).map(({ start, end, surname, title, given }) => {
    const body = /[^\s\u3000、，,；;：:（(|]*$/u.exec(listed.slice(0, start))?.[0] ?? ''
    const behind = BODY_BEHIND.exec(words.slice(end))?.[1]
    const organization = body.length > 1 ? words.slice(start - body.length, start) : behind
    return {
      name: words.slice(...surname) + words.slice(...given), plain: listed.slice(...surname) + listed.slice(...given),
      title: words.slice(...title), host, ...organization === undefined ? {} : { organization },
    }
  })
}

const COURTESY = /^(?:先生|女士|小姐)/u
const LONGEST_PROSE = 2000

/** 林總統大文先生今天…: in prose a courtesy behind it tells that what reads so is a name. */
function introduceByCourtesy(text: string, plain: string): Introduction[] {
  if (!/先生|女士|小姐/u.test(plain) || plain.length > LONGEST_PROSE) return []
  return findNamesAroundTitle(plain).filter(({ end }) => COURTESY.test(plain.slice(end, end + 2))).map(({ surname, title, given }) => ({
    name: text.slice(...surname) + text.slice(...given), plain: plain.slice(...surname) + plain.slice(...given), title: text.slice(...title), host: false,
  }))
}
