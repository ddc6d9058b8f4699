import { toSimplified } from '../../text/to-simplified.ts'
import { inBothScripts } from '../../text/in-both-scripts.ts'
import { ACT_MARK } from './act-mark.ts'
import { entitledAsker } from './entitled-asker.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { halfWidthMark } from '../names/half-width-mark.ts'
import { isToldQuotation } from './is-told-quotation.ts'
import { labelBehind } from './label-behind.ts'
import { LABEL_COLON } from './label-colon.ts'
import type { Cue } from './cue.ts'
import { isAccount } from './is-account.ts'
import type { Label } from '../formats/label.ts'
import { mayAsk } from './may-ask.ts'
import { NAMING_KINDS } from './naming-kinds.ts'
import { isWayOfAsking } from '../lines/is-way-of-asking.ts'
import type { Line } from '../formats/page.ts'
import { perhapsNamedBehind } from './perhaps-named-behind.ts'
import { readAloneBehind } from './read-alone-behind.ts'
import { readBehind } from './read-behind.ts'
import { readBesides } from './read-besides.ts'
import { readLabel } from '../labels/read-label.ts'
import { readNamedBehind } from './read-named-behind.ts'
import { readOfficeInBrackets } from './read-office-in-brackets.ts'
import { readPartBesideBold } from './read-part-beside-bold.ts'
import { readPartColumn } from './read-part-column.ts'
import { readResponse } from './read-response.ts'
import { readTaggedName } from './read-tagged-name.ts'
import { skip } from './skip.ts'
import { TAG_BEHIND } from './tag-behind.ts'
import { withoutOrnament } from './without-ornament.ts'
import { withoutQuestionNumber } from '../labels/without-question-number.ts'
import { withoutTranslation } from '../names/without-translation.ts'
import { withoutPaddedTag } from '../names/without-padded-tag.ts'
import { withoutPadding } from '../names/without-padding.ts'
import { withoutPostFoot } from '../lines/without-post-foot.ts'

/** White space, bullets and ornaments of any kind, and the number of an item. */
export const LEAD = /^(?:[\s\u3000]*#[^#\s]{2,30}#[\s\u3000]*[①-⑳]?)?[^\p{L}\p{N}【\[［〔〖〈＜《<（(“"「『'‘]*(?:(?:\d{1,2}(?:[.．]\d{1,2}){1,3}(?:[.．、]|[\s\u3000]+(?=[\p{Script=Han}《〈“「【\[［〔（(*_])|(?=《))(?![\s\u3000]*[万亿千百倍元%％])|(?:[\d０-９]{1,3}|[（(][\d０-９]{1,3}[)）])[.、．)）]|\d{1,3}\t(?=[^\t。]{2,40}\t[^\t]*[。！？])|[（(][\d０-９]{1,2}[)）](?=[\s\u3000]*\p{Script=Han}[^。！？]{1,40}[:：])|[（(]?[一二三四五六七八九十壹贰貳叁參参肆伍陆陸柒捌玖拾]{1,3}(?:[)）]、?|、))\s*)?[\s\u3000*_]*/u
/** [10:21], `10:21`, 10:21:05, 2025-01-17 10:21 before or after a label. */
export const STAMP = inBothScripts(/^[\[［【(（`]?(?:(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\s\u3000T]*)?(?:(?:上午|下午|中午|晚上?)?[\s\u3000]?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|(?:上午|下午|中午|晚上?)?\d{1,2}[时時点點]\d{1,2}分(?=[\]］】)）`\s\u3000]))[\]］】)）`]?[\s\u3000]*/u)
/** A label in brackets; <v 姓名> in subtitles. */
const BRACKET = inBothScripts(/^(?:【([^【】]{1,40})】|\[([^[\]]{1,40})\]|［([^［］]{1,40})］|〔([^〔〕]{1,40})〕|〖([^〖〗]{1,40})〗|《?<(?:v(?:\.[A-Za-z\d.-]+)?\s+)?([^<>]{1,40})>|[〈＜]([^〈〉＜＞]{1,40})[〉＞]|[（(](问|答|問)[)）])/u)
/** （职务 姓名）: a label only where the page sets several so. */
const ROUND = /^[（(]([^()（）]{2,40})[)）]/u
export const ROUND_MARKS = 'round'
/** 【提问】某报, alone on a line: a label where the page's questions have it. */
export const ALONE_MARKS = 'alone'
/** （译员）某报记者：words, what the label before asked in another language. */
const INTERPRETER = inBothScripts(/^[(（\[【](?:译员|翻译|口译|传译员?|口译员|(?:中文)?译文|中译)[)）\]】][\s\u3000]*/u)
/** 某报记者（译员）：words. */
const BY_INTERPRETER = inBothScripts(/[\s\u3000]*[(（](?:译员|翻译|口译|传译|口译员|(?:中文)?译文|中译)[)）][\s\u3000]*$/u)
/** （某某补充）words, （某某）补充：words: who speaks, and that he does. */
const TOLD_IN_BRACKETS = inBothScripts(/^[（(]([^()（）]{2,12}(?:补充|補充|回答|答复|答覆|回应|回應|答|说|說|介绍|介紹)(?=[)）])|[^()（）]{2,12}(?=[)）](?:补充|補充|补充回答|补充说明)[:：]))[)）](?:补充|補充)?(?:回答|说明)?[\s\u3000]*[:：]?[\s\u3000*_]*(?=\S)/u)
/** Q1 words?: the number alone sets the question off. */
const NUMBERED_QUESTION = inBothScripts(/^(?:Q[\s.]*\d{1,2}|问题?[\s\u3000]*(?:\d{1,2}|[一二三四五六七八九十]{1,3})|第?[一二三四五六七八九十]{1,3}问(?=[\s\u3000]*[:：])|\d{1,2}问(?=[\s\u3000:：]))[\s\u3000.、．:：]+(?=[^\s｜|·•・\/／—–-])/iu)
/** **姓名** — words: a dash for the colon. */
const AFTER_BOLD = /^[\s\u3000*_]*(?:[:：|｜]|[—–]{1,2})?[\s\u3000*_]*/u
/** 【某某】答：words. */
const DOES_BEHIND = inBothScripts(/^(?:提问|追问|问|回答|答)[\s\u3000]*[:：][\s\u3000]*/u)
/** **某某**｜words */
const BAR = /^[\s\u3000*_]*(?:[|｜]|[—–]{1,2})[\s\u3000*_]*\S/u
/** **姓名**（补充）: what he does stands behind the bold name. */
const ACTS_BEHIND = inBothScripts(/^[\s\u3000*_]*[(（](?:补充|补充回答|补充说明|接着说|追问|回应|插话)[)）](?=[\s\u3000*_:：]|$)/u)
/** 某报记者：（追问）words: what he does is none of his words. */
const ACTS_BEFORE = inBothScripts(/^[(（【\[](?:再次?|继续)?(?:追问|补问|补充|补充回答|补充说明|接着问|接着说|插话|提问|回答)[)）】\]][\s\u3000*_]*(?=\S)/u)
const LONGEST_STRANGER = 20
const AFTER_LABEL = /^[\s\u3000*_]*[:：]?[\s\u3000*_]*/u
/** 某报记者（电话连线）;words: the key of the colon without its shift. */
const MISTYPED_COLON = inBothScripts(/^([^:：。，！？!?；;\t]{2,24}记者(?:[(（][^()（）]{2,12}[)）])?)[;；](?=[^\s\u3000])/u)
const REMARK_COLON = inBothScripts(/^[^:：（(]{2,30}[(（](?:翻译|口译|手语|连线)[:：][^()（）]{2,8}[)）][\s\u3000]*$/u)
/** 10:21　职务 姓名　　words: wide space stands for the colon. */
const SPACED = /^([^。！？；;，,]{2,40}?)(?:[\u3000 ]{2,})(?=\S)/u
/** 某报记者 请问…: one space stands for the colon, where the page confirms who is named. */
const SINGLE_SPACE = /^([^\s\u3000。！？；;，,：:]{2,16}|[问問答](?=\u3000))[ \u3000](?=\S{4})/u
/** 姓 某 某　words, 姓　某　words: set wide, blanks between its characters, and one as wide or wider behind it. */
const WIDE_NAME = /^(\p{Script=Han}(?:[ \u00a0]\p{Script=Han}){1,3}|\p{Script=Han}(?:\u3000{1,2}|[ \u00a0]{2,4})\p{Script=Han})(?:[\u3000\t]|[ \u00a0]{2,})[\s\u3000]*(?=\S)/u
export const SPACE_MARKS = 'space'
export const THROUGH_MARKS = ' through'
const LONGEST_LINE_LABEL = 40
const OPENING = /^(?:#{1,6}[ \t]+(?:\d{1,2}[.、．](?!\d)[ \t]*)?)?[\s\u3000>*_]*/u
/** What stands before a question: marks, a sign, and its number. */
const NUMBERED_OPENING = /^(?:#{1,6}[ \t]+)?[\s\u3000>*_]*(?:[^\s\u3000\p{L}\p{N}\p{P}\p{M}|+=~`$^<]\ufe0f?[\s\u3000*_]*)?(?:(?:[\d０-９]{1,2}(?:[.、．:：](?!\d)|[\s\u3000]+(?=\p{Script=Han}))|[一二三四五六七八九十]{1,3}[、.．]|[(（](?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})[)）])[\s\u3000]*)?[*_]*/u

/** Whose part of a page comes next: 客队：某队教练 某某. */
const SIDE = inBothScripts(/^[\s\u3000]*(?:主队|客队|主场|客场|主队主教练|客队主教练|嘉宾|受访者|受访人)[\s\u3000]*$/u)
/** 【回答】姓名　words. */
const NAME_BEHIND = /^([^\s\u3000。！？，,：:]{2,16})[ \u3000]+(?=\S)/u
/** @name, alone on a line. */
const AT = /[@＠][\s\u3000*_]*$/u
/** 姓名(00:01:40): or 姓名 10:16 before the words. */
const STAMP_AFTER = inBothScripts(/^([^。！？!?；;\t:：]{1,40}?)(?:[\s\u3000]*[(（\[［【]\d{1,2}(?:[:：]\d{2}(?:[:：]\d{2})?|[时点]\d{1,2}分?)[)）\]］】]|(?:[\s\u3000]+|(?<=[)）】\]］]))(?:(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\s\u3000T]*)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)[\s\u3000]*(?:[:：](?!\d)|(?=[\s\u3000]|$))[\s\u3000]*/u)
/** [姓名] 10:16: the brackets are none of the name. */
const BRACKETED = /^[\s\u3000]*[【\[［〔〖]([^【】[\]［］〔〕〖〗]+)[】\]］〕〗][\s\u3000]*$/u
/** Q·某报：, the mark of a question, and a point between it and who asks. */
const ASKS_APART = inBothScripts(/^(?:提问|问|Q)\d{0,2}[\s\u3000]*[·•・／/][\s\u3000]*/u)
/** 【嘉宾】姓名: a part in the talk, and the name behind it. */
const TAG = inBothScripts(/^[【\[［〔](?:主持人?|嘉宾|(?:新闻)?(?:发言人|发布人|通报人)|答复人|记者|媒体|网友|网民|播报员?|直播员)[】\]］〕][\s\u3000]*[^\s\u3000。！？；：:][^。！？；：:]*$/u)
/** **姓名**（职务）: the office stands behind the bold name. */
const OFFICE_BEHIND = /^[\s\u3000]*([(（][^()（）]{2,40}[)）])/u
/** **name** `role` 20:02, as chats are exported. */
const LOGGED = /^[\s\u3000]*(?:`([^`]{2,20})`)?[\s\u3000]*\d{1,2}:\d{2}(?::\d{2})?[\s\u3000]*$/u
/** **姓名** in Markdown after a time or a bullet. */
const MARKED_BOLD = /^(\*\*|__)([^*_\n]{1,40})\1[\s\u3000]*[:：]?[\s\u3000]*/u

/**
 * Reads the label a line opens with, whatever its form; null where the line opens with none.
 * @param posted whether the time of a post stands alone on the line above
 */
export function readCue(line: Line, index: number, posted = false): Cue | null {
  const cue = readMarked(line, index, posted)
  // **网友“某某”** “某某”客户端留言: by what way he asks is no word of his.
  const way = cue?.form === 'strong' && isWayOfAsking(line.plain.slice(cue.body).trim())
  return cue && { ...cue, marks: cue.marks ?? '', ...way && { form: 'line', body: line.text.length } }
}

type Read = Omit<Cue, 'marks'> & { marks?: string }

function readMarked(line: Line, index: number, posted: boolean): Read | null {
  const text = line.text
  if (line.opens) return { line: index, form: 'cell', label: line.opens, printed: '', at: 0, body: skip(text, 0, line.opens.kind === 'question' ? NUMBERED_OPENING : OPENING), lastLine: index }
  const lead = skip(text, 0, LEAD)
  const stamped = skip(text, lead, STAMP)
  const at = skip(text, stamped, stamped > lead ? /^[\s\u3000*_｜|]*/u : /^[\s\u3000*_]*/u)
  const rest = halfWidthMark(text.slice(at, at + 90)).replace(MISTYPED_COLON, '$1：')
  const bold = MARKED_BOLD.exec(text.slice(stamped, stamped + 120))
  const asks = ASKS_APART.exec(rest)?.[0] ?? ''
  const sign = `${/\p{Extended_Pictographic}/u.test(text.slice(0, lead)) ? 'sign' : ''}${asks === '' ? '' : 'asks'}`
  const marks = `${stamped > lead ? 'time' : ''}${bold || line.strong > at ? 'bold' : ''}${sign}`
  if (bold?.[2] && stamped > lead) return { line: index, form: 'strong', label: readLabel(bold[2]) ?? stranger(bold[2]), printed: bold[2], at: stamped, body: stamped + bold[0].length, lastLine: index, marks }
  // @某某：words on one line are read like any label with a colon.
  if (AT.test(text.slice(0, lead)) && readLabel(LABEL_COLON.exec(rest)?.[1] ?? '') === null) {
    const name = rest.trim()
    const label = readLabel(name) ?? stranger(name)
    return text.length - at <= 24 && label.kind !== 'latin' ? { line: index, form: 'line', label, printed: name, at, body: text.length, lastLine: index, marks: '@' } : null
  }
  // 10:10 @某某, alone on a line.
  const handle = stamped > lead && text.length - at <= LONGEST_STRANGER ? /^[@＠]([^\s\u3000。！？，：:]{2,16})[\s\u3000]*$/u.exec(rest)?.[1] : undefined
  if (handle) return { line: index, form: 'line', label: { kind: 'netizen', name: handle }, printed: handle, at, body: text.length, lastLine: index, marks: 'time after' }
  const logged = line.strong > at ? LOGGED.exec(text.slice(line.strong)) : null
  if (logged) {
    const bold = text.slice(at, line.strong).replace(/[\s\u3000*_]+$/u, '')
    const name = BRACKETED.exec(bold)?.[1] ?? bold
    const known = readTaggedName(bold) ?? readLabel(name)
    const person = (known?.kind === 'person' || known?.kind === 'word') && known.title === null
    return { line: index, form: 'line', label: known?.kind === 'reporter' || known?.kind === 'netizen' || known?.kind === 'person' && (known.title ?? known.organization ?? known.role) && !logged[1] ? known : person ? { kind: 'person', name: known.name, title: logged[1] ?? null, role: null } : known?.kind === 'role' ? known : stranger(name), printed: text.slice(at).trim(), at, body: text.length, lastLine: index, marks: 'bold time after' }
  }
  const timed = STAMP_AFTER.exec(rest)
  if (timed?.[1]) {
    const body = at + timed[0].length
    const who = BRACKETED.exec(timed[1])?.[1] ?? timed[1]
    const form = body >= text.trimEnd().length ? 'line' : 'cell'
    if (form === 'line' || /[)）\]］】][\s\u3000]*[:：]?[\s\u3000]*$/u.test(timed[0])) return { line: index, form, label: readTaggedName(timed[1]) ?? readLabel(who) ?? stranger(who), printed: who.trim(), at, body: form === 'line' ? text.length : body, lastLine: index, marks: 'time after' }
  }
  // 10:16 【嘉宾】姓名, 10:16 姓名 嘉宾, alone on a line.
  const tagged = (stamped > lead || posted) && text.length - at <= LONGEST_LINE_LABEL && (TAG.test(withoutPaddedTag(rest)) || TAG_BEHIND.test(rest.trim())) ? readTaggedName(rest) : null
  if (tagged) return { line: index, form: 'line', label: tagged, printed: rest.trim(), at, body: text.length, lastLine: index, marks: 'time after' }
  const numbered = NUMBERED_QUESTION.exec(rest)
  // Q1　某报记者：words, the number before who asks.
  const named = numbered ? LABEL_COLON.exec(rest.slice(numbered[0].length)) : null
  const numberedAsker = named?.[1] ? readLabel(named[1]) : null
  if (numbered && named?.[1] && (numberedAsker?.kind === 'reporter' || numberedAsker?.kind === 'netizen' || numberedAsker?.kind === 'outlet' || numberedAsker?.kind === 'person' && numberedAsker.role === 'reporter')) return { line: index, form: 'colon', label: numberedAsker.kind === 'outlet' ? { kind: 'reporter', name: numberedAsker.name, organization: numberedAsker.name } : numberedAsker, printed: named[1].trim(), at, body: skip(text, at + numbered[0].length + named[0].length, /^[\s\u3000*_]*/u), lastLine: index, marks }
  if (numbered && (/^\d/u.test(numbered[0]) ? !/。/u.test(text) : /[？?][\s\u3000*_]*$/u.test(text))) return { line: index, form: 'cell', label: { kind: 'question' }, printed: numbered[0].trim(), at, body: at + numbered[0].length, lastLine: index }
  const told = TOLD_IN_BRACKETS.exec(rest)
  const teller = told?.[1] ? readLabel(told[1]) : null
  if (told?.[1] && (teller?.kind === 'person' || teller?.kind === 'word')) return { line: index, form: 'bracket', label: teller, printed: told[1], at, body: at + told[0].length, lastLine: index, marks }
  const interpreter = INTERPRETER.exec(rest)?.[0].length ?? 0
  const asker = interpreter > 0 ? LABEL_COLON.exec(rest.slice(interpreter)) : null
  const meant = asker?.[1] ? readLabel(asker[1]) : null
  if (asker?.[1] && (meant?.kind === 'reporter' || meant?.kind === 'outlet')) return { line: index, form: 'colon', label: { kind: 'reporter', name: meant.name, organization: meant.kind === 'reporter' ? meant.organization : meant.name }, printed: asker[1].trim(), at, body: skip(text, at + interpreter + asker[0].length, /^[\s\u3000*_]*/u), lastLine: index, marks, interprets: true }
  const bracket = BRACKET.exec(rest)
  if (bracket) {
    // 【记　者】, set to the width of 【发言人】.
    const printed = withoutPadding(bracket.slice(1).find(group => group !== undefined) ?? '')
    const close = skip(text, at + bracket[0].length, AFTER_LABEL)
    const body = skip(text, afterStamp(text, close), DOES_BEHIND)
    const who = readBesides(text, close, printed) ?? readBehind(text, close, printed)
    const alone = who ? null : readAloneBehind(text, close, printed)
    if (alone) return { line: index, form: 'line', ...alone, at, lastLine: index, marks: ALONE_MARKS }
    if (who) return { line: index, form: 'bracket', ...who, printed, at, lastLine: index, marks }
    const titled = readOfficeInBrackets(text, close, printed)
    if (titled) return { line: index, ...titled, at, lastLine: index, marks }
    const boldName = ACT_MARK.test(printed.trim()) && line.strong > close ? text.slice(close, line.strong).replace(/[\s\u3000*_]+$/u, '') : ACT_MARK.test(printed.trim()) ? NAME_BEHIND.exec(text.slice(close, close + 30))?.[1] : undefined
    // 【发布人】姓名　职务: a list of those present.
    const listed = boldName !== undefined && endsInTitle(toSimplified(text.slice(close + boldName.length).trim()))
    // Set off by a space alone, words must read like somebody who asks.
    const known = boldName !== undefined && ['person', 'reporter', 'netizen', 'outlet', ...ACT_MARK.exec(printed.trim())?.[1] ? [] : ['word', 'surname', 'title', 'office']].includes(readLabel(boldName)?.kind ?? '')
    const behind = boldName && known && !listed ? labelBehind(printed.trim(), boldName) : null
    if (behind && boldName) return { line: index, form: 'bracket', label: behind, body: skip(text, close + boldName.length, AFTER_LABEL), printed, at, lastLine: index, marks }
    const account = isAccount(printed) && (posted || stamped > lead || body > close)
    const label = readLabel(printed) ?? (account ? { kind: 'outlet' as const, name: printed } : mayAsk(printed, text, body) ? stranger(printed) : null)
    return label && { line: index, form: 'bracket', label, printed, at, body, lastLine: index, marks, ...account ? { account } : {} }
  }
  const round = ROUND.exec(rest)
  const acts = round?.[1] ? readBehind(text, at + round[0].length, round[1]) : null
  if (round?.[1] && acts) return { line: index, form: 'bracket', ...acts, printed: round[1], at, lastLine: index, marks }
  const inside = round?.[1] ? readLabel(round[1]) : null
  if (round?.[1] && inside && NAMING_KINDS.has(inside.kind)) return { line: index, form: 'bracket', label: inside, printed: round[1], at, body: skip(text, at + round[0].length, AFTER_LABEL), lastLine: index, marks: ROUND_MARKS }
  // 姓名（翻译：某某）: the colon is the remark's.
  const colon = REMARK_COLON.test(rest) ? null : LABEL_COLON.exec(rest)
  if (colon?.[1]) {
    const label = withMask(readLabel(colon[1]) ?? readResponse(colon[1]) ?? entitledAsker(colon[1], text.slice(at + colon[0].length)), colon[1], text.slice(0, at))
    if (label && isToldQuotation(colon[1], text.slice(at + colon[0].length))) return null
    const besides = readBesides(text, skip(text, at + colon[0].length, /^[\s\u3000*_]*/u), colon[1])
    if (besides) return { line: index, form: 'colon', ...besides, printed: colon[1].trim(), at, lastLine: index, marks }
    const behind = label?.kind === 'question' || label?.kind === 'answer' ? readNamedBehind(text, skip(text, at + colon[0].length, /^[\s\u3000*_]*/u), label.kind) : null
    if (behind) return { line: index, form: 'colon', ...behind, printed: colon[1].trim(), at, lastLine: index, marks }
    const repeated = label?.kind === 'reporter' || label?.kind === 'outlet' ? BY_INTERPRETER.exec(colon[1])?.index ?? 0 : 0
    const repeating = repeated > 0 ? readLabel(colon[1].slice(0, repeated)) : null
    if (repeating?.kind === 'reporter') return { line: index, form: 'colon', label: repeating, printed: colon[1].trim(), at, body: skip(text, at + colon[0].length, /^[\s\u3000*_]*/u), lastLine: index, marks, interprets: true }
    // **说进度：年内完工**, bold to its end and no sentence, is a heading.
    if (label && isBoldHeading(line, label)) return null
    const body = skip(text, skip(text, at + colon[0].length, /^[\s\u3000*_:：]*/u), ACTS_BEFORE)
    // Bold to its end: a heading may look so, a question too; labels of one page do alike.
    const through = body < text.trimEnd().length && line.strong >= text.trimEnd().length ? THROUGH_MARKS : ''
    const perhaps = label?.kind === 'answer' ? perhapsNamedBehind(text, body) : undefined
    if (label) return { line: index, form: 'colon', label, printed: colon[1].trim(), at, body, lastLine: index, marks: marks + through, ...perhaps ? { perhaps } : {}, ...line.heading > 1 && label.kind === 'person' && label.title !== null ? { heading: true } : {} }
    if ((line.strong >= at + colon[1].length && !line.heading || sign !== '' && colon[1].length <= 12) && colon[1].length <= 20) return { line: index, form: 'colon', label: stranger(/\*\*[\s\u3000]*$/u.test(text.slice(0, at)) ? colon[1].slice(asks.length).replace(/[\s\u3000*]+$/u, '') : colon[1].slice(asks.length)), printed: colon[1].trim(), at, body, lastLine: index, marks: marks + through }
    // ## 主队：某队教练 某某, over what he says.
    const headed = line.heading > 0 || SIDE.test(colon[1]) && text.length <= LONGEST_LINE_LABEL ? readLabel(text.slice(at + colon[0].length).trim()) : null
    if ((headed?.kind === 'person' || headed?.kind === 'word') && headed.title !== null) return { line: index, form: 'line', label: { kind: 'person', name: headed.name, title: headed.title, role: null }, printed: text.slice(at).trim(), at, body: text.length, lastLine: index, marks, heading: true }
    // 主持人 10:21:03: the colon is the time's.
    if (/\d[:：]$/u.test(colon[0])) return readWholeLine(line, index, at, marks)
  }
  const cell = text.indexOf('\t', at)
  if (cell > at && cell - at <= LONGEST_LINE_LABEL) {
    // 嘉宾	姓名	words: the part in the talk has a column of its own.
    const inColumn = readPartColumn(text, at, cell)
    if (inColumn) return { line: index, form: 'cell', ...inColumn, at, lastLine: index, marks }
    const label = readLabel(text.slice(at, cell))
    if (label) return { line: index, form: 'cell', label, printed: text.slice(at, cell).trim(), at, body: skip(text, cell, /^[\s\u3000]*/u), lastLine: index, marks }
  }
  const wide = WIDE_NAME.exec(rest)
  const spread = wide?.[1] && /[。！？!?]/u.test(text.slice(at + wide[0].length)) ? readLabel(wide[1].replace(/[\s\u3000]/gu, '')) : null
  if (wide?.[1] && spread && (spread.kind === 'role' || spread.kind === 'person' || spread.kind === 'word')) return { line: index, form: 'cell', label: spread, printed: wide[1], at, body: at + wide[0].length, lastLine: index, marks: SPACE_MARKS }
  const spaced = SPACED.exec(rest)
  if (spaced?.[1] && /[。！？]/u.test(text.slice(at + spaced[0].length))) {
    const label = readLabel(spaced[1])
    if (label) return { line: index, form: 'cell', label, printed: spaced[1], at, body: at + spaced[0].length, lastLine: index, marks }
  }
  const single = line.heading === 0 && line.strong <= at ? SINGLE_SPACE.exec(rest) : null
  const apart = single?.[1] && /[。！？]/u.test(text.slice(at + single[0].length)) ? readLabel(single[1]) : null
  if (single?.[1] && apart && (apart.kind === 'reporter' || single[0].endsWith('\u3000') && (apart.kind === 'role' || apart.kind === 'question' || apart.kind === 'answer' || apart.kind === 'person') || apart.kind === 'outlet' || apart.kind === 'netizen' && /^网友[“「"‘『]/u.test(toSimplified(apart.name)) || (apart.kind === 'person' || apart.kind === 'word') && apart.title === null)) return { line: index, form: 'cell', label: apart, printed: single[1], at, body: at + single[0].length, lastLine: index, marks: SPACE_MARKS }
  if (line.strong > at && line.strong < text.trimEnd().length && line.strong - at <= LONGEST_LINE_LABEL) {
    const bracketed = OFFICE_BEHIND.exec(text.slice(line.strong, line.strong + 80))
    const titled = bracketed && readLabel(`${text.slice(at, line.strong).replace(/[\s\u3000*_]+$/u, '')}${bracketed[1]}`)
    if (bracketed && titled?.kind === 'person' && (titled.title ?? titled.role) !== null) {
      const body = skip(text, line.strong + bracketed[0].length, AFTER_LABEL)
      return { line: index, form: body >= text.trimEnd().length ? 'line' : 'strong', label: titled, printed: text.slice(at, line.strong + bracketed[0].length).trim(), at, body, lastLine: index, marks }
    }
    const besides = readBehind(text, skip(text, line.strong, AFTER_BOLD), text.slice(at, line.strong).replace(/[\s\u3000*_]+$/u, ''))
    if (besides) return { line: index, form: 'strong', ...besides, printed: text.slice(at, line.strong).trim(), at, lastLine: index, marks }
    const label = readLabel(text.slice(at, line.strong)) ?? readResponse(text.slice(at, line.strong))
    const whole = label?.kind === 'question' || label?.kind === 'answer' ? readLabel(text.slice(at).trim()) : null
    if (whole && whole.kind !== label?.kind) return { line: index, form: 'line', label: whole, printed: text.slice(at).trim(), at, body: text.length, lastLine: index, marks }
    // **姓名** 职务, **某某发布** 直播员: bold ends with the name, and the line with the office.
    const plate = label && 'name' in label && line.heading === 0 ? `${text.slice(at, line.strong)} ${text.slice(line.strong)}`.replace(/[*_]{2}/gu, ' ').trim() : ''
    const office = plate.length <= LONGEST_LINE_LABEL && !/[。！？!?；;：:]/u.test(plate) ? readLabel(plate) : null
    if (office && label && (office.kind === 'person' && (office.title ?? office.role) !== null || office.kind === 'outlet') && 'name' in label && office.name === label.name) return { line: index, form: 'line', label: office, printed: plate, at, body: text.length, lastLine: index, marks }
    // **主持人** 姓名, **某某** 网友: whoever takes a part, and the part, one of them bold.
    const taker = line.heading === 0 && text.length - at <= LONGEST_LINE_LABEL ? readPartBesideBold(text.slice(at, line.strong), text.slice(line.strong)) : null
    if (taker) return { line: index, form: 'line', label: taker, printed: text.slice(at).trim(), at, body: text.length, lastLine: index, marks }
    const name = text.slice(at, line.strong).replace(/[\s\u3000*_]+$/u, '').trim()
    const apart = line.heading === 0 && name.length <= LONGEST_STRANGER && BAR.test(text.slice(line.strong))
    if (label ?? apart) return { line: index, form: 'strong', label: label ?? stranger(name), printed: text.slice(at, line.strong).trim(), at, body: skip(text, skip(text, line.strong, ACTS_BEHIND), AFTER_BOLD), lastLine: index, marks }
  }
  return colon ? null : readWholeLine(line, index, at, marks)
}

/** Whether a line that begins like a bare name with a colon is bold to its end and no sentence. */
function isBoldHeading(line: Line, label: Label): boolean {
  const words = line.text.trimEnd()
  return (label.kind === 'word' || label.kind === 'person' && label.title === null && label.role === null) && line.strong >= words.length && words.length <= LONGEST_LINE_LABEL && /[:：][\s\u3000*_]*[^\s\u3000*_]/u.test(words) && !/[。！？!?…；;:：”」』）)][\s\u3000*_]*$/u.test(words)
}

/** 网友王**: asterisks that no others before the name make bold hide the rest of it. */
function withMask(label: Label | null, printed: string, before: string): Label | null {
  const mask = before.includes('*') ? null : /\*+$/u.exec(printed)
  return label?.kind === 'netizen' && mask ? { ...label, name: label.name + mask[0] } : label
}

/** Words that name nobody by their shape; whether they do by their place, the page decides. */
function stranger(printed: string): Label {
  return { kind: 'stranger', name: withoutQuestionNumber(printed.trim()) }
}

/** A label alone on its line, with or without the time behind it (主持人 10:21:03). */
function readWholeLine(line: Line, index: number, at: number, marks: string): Read | null {
  const text = line.text
  const whole = text.slice(at, withoutPostFoot(text, at, text.trimEnd().length)).replace(/(?<![\s\u3000])[\s\u3000]+\d{1,2}[:：]\d{2}$/u, '')
  if (whole.length === 0 || withoutTranslation(whole.slice(0, 2 * LONGEST_LINE_LABEL)).length > LONGEST_LINE_LABEL) return null
  const printed = withoutOrnament(whole.replace(/[\s\u3000*_]+$/u, ''), text.slice(0, at))
  const label = readLabel(printed) ?? (line.strong > at && line.heading === 0 ? stranger(printed) : null)
  return label && { line: index, form: 'line', label, printed, at, body: text.length, lastLine: index, marks, ...line.heading > 0 ? { heading: true } : {} }
}

function afterStamp(text: string, from: number): number {
  return skip(text, from, STAMP)
}
