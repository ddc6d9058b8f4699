import { toSimplified } from '../../text/to-simplified.ts'
import { ASKS_FOR } from '../names/asks-for.ts'
import { BODY_NAME } from '../names/body-name.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { halfWidthMark } from '../names/half-width-mark.ts'
import { isFrame } from '../lines/is-frame.ts'
import { isLiveDesk } from '../lines/is-live-desk.ts'
import { isName } from '../names/is-name.ts'
import { isNetizen } from './is-netizen.ts'
import { isNumberedVoice } from '../names/is-numbered-voice.ts'
import { isOffice } from '../names/is-office.ts'
import { isPublic } from '../names/is-public.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { isToldAsker } from '../names/is-told-asker.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import type { Label } from '../formats/label.ts'
import { readActBehind } from './read-act-behind.ts'
import { readApart } from './read-apart.ts'
import { readAroundTitle } from './read-around-title.ts'
import { readAsker } from './read-asker.ts'
import { readBehindMark } from './read-behind-mark.ts'
import { readNamedOfBody } from './read-named-of-body.ts'
import { readMember } from './read-member.ts'
import { netizenName } from './netizen-name.ts'
import { namesJoined } from '../names/names-joined.ts'
import { matchLatinName } from '../names/match-latin-name.ts'
import { OFFICIAL_BADGE } from '../names/official-badge.ts'
import { OFFICE_RANK } from '../names/office-rank.ts'
import { PART_OF_EVENT } from '../names/part-of-event.ts'
import { readCalled } from './read-called.ts'
import { readCourtesy } from './read-courtesy.ts'
import { readEmployed } from './read-employed.ts'
import { readFramed } from './read-framed.ts'
import { readPerson } from './read-person.ts'
import { readSurnameOfBody } from './read-surname-of-body.ts'
import { readRemote } from './read-remote.ts'
import { readReporter } from './read-reporter.ts'
import { readUnlisted } from './read-unlisted.ts'
import { SHORT_MEDIUM } from '../names/short-medium.ts'
import { surnameLength } from '../names/surnames.ts'
import { withoutEmphasis } from './without-emphasis.ts'
import { withoutSpeech } from './without-speech.ts'
import { withoutQuestionNumber } from './without-question-number.ts'
import { withoutPadding } from '../names/without-padding.ts'
import { withoutTranslation } from '../names/without-translation.ts'

const HOST = new RegExp(`^(?:会议|大会|论坛|[男女]|${PART_OF_EVENT})?(?:主持人?|司仪)(?:[一二12甲乙ABab]|[(（][男女一二12甲乙ABab][)）])?$`, 'u')
/** 主持人（王）: by his surname. */
const HOST_BY_SURNAME = /^(?:主持人?|司仪)[\s\u3000]*[(（](\p{Script=Han}{1,2})[)）]$/u
const SPOKESPERSON = /^(?:新闻|答复|官方|政府)?(?:发言人|发布人|答复人|通报人|介绍人|发布嘉宾|答问嘉宾|嘉宾|受访者|受访人|解答人|解读人|回答人|答问人|主讲人|答记者问)$/u
const INTERPRETER = /^(?:现场|同声|交替|中文|英文)?(?:译员|翻译|口译员?|传译员?|同传)$|^(?:the )?interpreter$/iu
const QUESTION = /^(?:问题?|提问|追问|又问|再问|(?:会后|散会后|(?:新闻)?(?:发布会|通气会|吹风会|记者会|说明会|见面会|活动)(?:结束)?[之以]?后|随后|最后|当[日天]|次日|日前|其后|现场|席间|另)?[，,]?(?:又?再?有|另有|还有)?(?:[另又]?一[位名个])?(?:现场|外国|境外|[男女])?(?:记者|媒体|网友)(?:又|追|提)?问(?:及|到)?|记者问|记者提问|媒体提问|问答|Q|Question)[\s#]*(?:\d{1,3}|[一二三四五六七八九十]{1,3})?$/iu
const ANSWER = /^(?:答|答[复覆]|回答|回[复覆]|答案|作答|A|Answer)[\s#]*(?:\d{1,3}|[一二三四五六七八九十]{1,3})?$/iu
/** What a page tells of its readers: how many took part, what they write below. */
const ABOUT_NETIZENS = /^(?:网友|网民|观众|听众|读者)(?:参与|互动|调查|评论|热评|热议|投票|关注|反响|满意度|评价|参与数|提问数|留言数|人数|须知|热线|信箱|邮箱)(?:情况|区|数|量)?$|^(?:网友|网民|观众|读者)(?:评论|热评|热议|留言|跟帖)[\s\u3000]*[(（][\d万.+]{1,8}条?[)）]$/u
/** Somebody of an office whom the page does not name: 市民政局有关负责人. */
const OFFICER = /^\p{Script=Han}{2,20}?(?:局|委员会|办公室|发改委|改革委|卫健委|委|办|厅|部|署|处|集团|公司|中心|医院|学校|街道|管委会|政府)(?:有关|相关)?(?:负责人|负责同志|工作人员)$/u
/** Who comes to ask and has no office: 某栏目博主. */
const OUTSIDER = /(?:博主|撰稿人|撰稿者|评论员|专栏作家|市民|居民|村民|代表)$/u
/** 某报 ▸ 问: an arrow parts as a bar does. */
const ARROW = /[▸▹▷►▶➤➜➔→❯]|(?<=[\s\u3000])[>＞»›](?=[\s\u3000])/gu
/** What ends a label that tells of somebody. */
const TELLS = /(?:问|说|讲|提|留言|反映|担心|抱怨|建议|反问|吐槽|发帖|跟帖)(?:道|过|到|我们?|他们?|起)?$/u
/** 姓名[1]: the number of a note. Voices are told apart by numbers. */
const FOOTNOTE = /(?<![人r])[\[［〔](?:\d{1,2}|注)[\]］〕](?=[\s\u3000*_:：]*$)/u
/** （翻译）, （通过翻译）. */
/** （以下简称“某某”）: how the page calls him from there on. */
const CALLED_FOR_SHORT = /[\s\u3000]*[(（](?:以?下[简簡]?[称稱]|[简簡][称稱])[:：]?[“「"][^“”「」"]{1,12}[”」"][)）]/u
const THROUGH = /[\s\u3000]*[(（](?:通过|经|由)?(?:现场)?(?:翻译|口译|译员|传译)(?:转述)?[)）]$/u
const LONGEST = 120
const LATIN_HOST = /^(?:the )?(?:moderator|host|chair(?:man|person|woman)?|emcee)$/iu
const LATIN_REPORTER = /reporter|journalist|correspondent|news|daily|times|post|agency|press|herald|gazette|journal|tribune|standard|chronicle|bulletin|tv|radio|media|(?:^| )(?:courier|observer|mail|express|review|network|broadcasting|broadcaster|wire|globe|guardian|telegraph|examiner|weekly|magazine|channel|monitor|mercury|dispatch|star|echo)$/iu
const NOT_LATIN_NAME = /^(?:note|notes|tel|email|e-mail|fax|time|date|venue|place|source|editor|website|url|http|https|app|topic|title|photo|ps|tips|contact|address|vs|rmb|gdp|ai)$/iu
const BILINGUAL = /^(\p{Script=Han}{1,12})[\s\u3000]*[\/／(（]?[\s\u3000]*[A-Z][A-Za-z'’-]{1,14}(?: [A-Z][A-Za-z'’-]{1,14}){0,2}[)）]?$/u
/** （主 持）: set as wide as the name before it. */
const WIDE_REMARK = /[(（]\p{Script=Han}(?:[ \u3000]+\p{Script=Han}){1,3}[)）]/gu
/** 主 持 人（某某）: a word set wide before its remark. */
const WIDE_HEAD = /(?<=^(?:[问問答][ \u3000]+)?)(?![问問答][ \u3000])\p{Script=Han}(?:[ \u3000]{1,2}\p{Script=Han}){1,3}(?=[\s\u3000]*[(（])/u
/** 主 持 人　姓名: the part in the talk, set wide before whose it is. */
const WIDE_PART = /^(?:主[ \u3000]{1,2}持[ \u3000]{1,2}人|发[ \u3000]{1,2}[布言][ \u3000]{1,2}人|答[ \u3000]{1,2}[问問复復][ \u3000]{1,2}人|主[ \u3000]{1,4}持(?![ \u3000]+人)|嘉[ \u3000]{1,4}[宾賓]|提[ \u3000]{1,4}[问問]|回[ \u3000]{1,4}答)(?=[\s\u3000]+\p{Script=Han})/u
const MARKED_ASKER = /^(?:Q[\s\u3000]*\d{0,2}|[问問][\d一二三四五六七八九十]{0,3}|[追提]问|[追提]問)[\s\u3000]*[｜|丨·•][\s\u3000]*(\p{Script=Han}{3,14})$/u
/** 主 持 人: a word set wide. */
const WIDE = /^(?![问問答][\s\u3000])\p{Script=Han}(?:[\s\u3000]+\p{Script=Han}){2,4}$/u

/**
 * Reads the words of a label: who they name, with which title. Nothing is looked up; whether the
 * label is one at all, and whom 主持人 or 王局长 stands for, is decided by the rest of the page.
 * @returns null where the words name nobody
 */
export function readLabel(printed: string): Label | null {
  const known = read.get(printed)
  if (known !== undefined) return known
  const label = readTranslated(printed, readAnew(printed))
  if (read.size >= REMEMBERED) read.clear()
  read.set(printed, label)
  return label
}

/** Transcripts repeat their labels hundreds of times; each is read once. */
const REMEMBERED = 4000
const read = new Map<string, Label | null>()

/** 主持人 Chair — 姓名 Name，职务: without its translations the label says more. */
function readTranslated(printed: string, label: Label | null): Label | null {
  const han = printed.length > LONGEST ? printed : withoutTranslation(printed)
  const meant = han === printed ? null : readAnew(han)
  return meant && (label === null || label.kind !== 'person' && label.kind !== 'reporter' && (meant.kind === 'reporter' || meant.kind === 'person' && (meant.title ?? meant.role) !== null)) ? meant : label
}

const withoutBlanks = (words: string): string => words.replace(/[\s\u3000]/gu, '')

function readAnew(printed: string): Label | null {
  if (printed.length > LONGEST || printed.includes('\t')) return null
  const bare = withoutEmphasis(halfWidthMark(printed).replaceAll('丨', '｜')).replace(/﹝/gu, '（').replace(/﹞/gu, '）').replace(WIDE_REMARK, remark => remark.replace(/[\s\u3000]/gu, '')).replace(FOOTNOTE, '').replace(CALLED_FOR_SHORT, '').replace(ARROW, '｜').replace(WIDE_HEAD, withoutBlanks).replace(WIDE_PART, withoutBlanks).replace(/^[\s\u3000*_#:：—\-–·]+(?:0\d[\s\u3000]+(?=\p{Script=Han}{2,20}[\s\u3000]+\p{Script=Han}))?|^0\d[\s\u3000]+(?=\p{Script=Han}{2,20}[\s\u3000]+\p{Script=Han})|[\s\u3000*_:：—\-–=─━═｜丨]+$/gu, '')
  const trimmed = withoutQuestionNumber(WIDE.test(bare) ? bare.replace(/[\s\u3000]+/gu, '') : withoutPadding(bare))
  if (trimmed === '' || trimmed.length > 80 || /[。！？!?；;]/u.test(trimmed)) return null
  // 先请某局局长某某介绍情况: who gives the floor says so.
  if (/^(?:下面|首先|接下来|现在|最后|[先再])有?[请請](?!假)|^有[请請]/u.test(trimmed)) return null
  // 对话某某：words is a headline.
  if (/^(?:对话|专访|独家|探访|對話|專訪|獨家)/u.test(trimmed)) return null
  // 姓名｜职务（翻译）: through whom he speaks is no part of his office.
  const through = THROUGH.exec(toSimplified(trimmed))?.index ?? 0
  const spoken = through > 1 ? readAnew(trimmed.slice(0, through)) : null
  if (spoken?.kind === 'person' || spoken?.kind === 'word') return spoken
  // Q2 ｜ 某权益部, 追问 ｜ 某楼住户代表: behind the mark of a question and a bar a body or one of the public, and no topic.
  const asking = MARKED_ASKER.exec(trimmed)?.[1]
  if (asking !== undefined && isPublic(toSimplified(asking))) return { kind: 'netizen', name: asking }
  if (asking !== undefined && BODY_NAME.test(toSimplified(asking)) && !isOutlet(toSimplified(asking))) return { kind: 'reporter', name: asking, organization: asking }
  // Half of a remark in brackets is no label.
  if (/[(（][^()（）]*$/u.test(trimmed)) return null
  if (QUESTION.test(toSimplified(trimmed))) return { kind: 'question' }
  // 记者 Reporter, 姓名 Name: the word and its translation.
  const first = BILINGUAL.exec(trimmed)?.[1]
  // 某某Live: what is glued to a name and spells another is a part of it.
  const translated = first !== undefined && (/^[\s\u3000\/／(（]/u.test(trimmed.slice(first.length)) || first.length > 4 || matchLatinName(trimmed.slice(first.length), toSimplified(first)))
  const both = first === undefined ? null : readWords(first, toSimplified(first))
  if (both && (['role', 'question', 'answer', 'reporter', 'outlet'].includes(both.kind) || translated && (both.kind === 'person' || both.kind === 'word') && both.title === null)) return both
  // 有大妈问：, in somebody's speech: 有大妈 is nobody's name.
  if (TELLS.test(toSimplified(trimmed)) && isToldAsker(toSimplified(trimmed))) return null
  const words = withoutSpeech(trimmed)
  // 职务姓名主持会议并致辞
  const leads = words !== trimmed && /^\s*主持/u.test(toSimplified(trimmed.slice(words.length)))
  const led = leads ? readWords(words, toSimplified(words)) : null
  if (led?.kind === 'person') return { ...led, role: 'host' }
  const label = readWords(words, toSimplified(words)) ?? (words === trimmed ? null : readWords(trimmed, toSimplified(trimmed)) ?? readBeforeRemark(words)) ?? readBeforeRemark(trimmed)
  // 某栏目博主某某问: who is none of the office asks for himself.
  if (label?.kind === 'person' && label.role === null && OUTSIDER.test(toSimplified(label.title ?? '')) && /[提追发]?问道?$/u.test(toSimplified(trimmed.slice(words.length)))) return { ...label, role: 'reporter' }
  return label === null || label.kind === 'word' && label.name.length > 3 ? readAsker(trimmed) ?? label : label
}

/** 姓名（通过翻译）: a remark on how somebody speaks belongs to no title. */
function readBeforeRemark(printed: string): Label | null {
  const [, name, remark = ''] = /^(\S{2,20}?|.{4,50}?)[\s\u3000]*[(（]([^()（）]{2,10}|[答问])[)）]$/u.exec(printed) ?? []
  const label = name === undefined ? null : readWords(name, toSimplified(name))
  // 姓名（某某证券）: for whom he asks.
  if ((label?.kind === 'person' || label?.kind === 'word') && label.title === null && ASKS_FOR.test(toSimplified(remark))) return { kind: 'person', name: label.name, title: null, role: 'reporter', organization: remark }
  // 姓名（某报记者）: he asks under his own name.
  const medium = label?.kind === 'person' || label?.kind === 'word' ? /^(.{2,14})记者$/u.exec(toSimplified(remark))?.[1] : undefined
  if (medium !== undefined && label !== null && 'name' in label && isOutlet(medium)) return { kind: 'person', name: label.name, title: remark, role: 'reporter', organization: remark.slice(0, medium.length) }
  // 某电台某频道（葡语提问，即时传译）: how it asks.
  if (label?.kind === 'outlet' && /提问|追问|传译|翻译|连线/u.test(toSimplified(remark))) return { kind: 'reporter', name: label.name, organization: label.name }
  return label && (!/[\s\u3000]/u.test(name ?? '') || label.kind === 'person' && label.title !== null) && ['person', 'word', 'surname', 'role', 'reporter', 'office'].includes(label.kind) ? label : null
}

/** 市某某局（某某副局长）: whose words follow stands in brackets behind his office. */
function readInBrackets(printed: string, plain: string): Label | null {
  const [, body = '', who] = /^(\p{Script=Han}{3,24})[(（]([^()（）]{3,16})[)）]$/u.exec(plain) ?? []
  if (who === undefined || !BODY_NAME.test(body)) return null
  const label = readWords(printed.slice(body.length + 1, -1), who)
  return label?.kind === 'person' && label.title !== null || label?.kind === 'surname' ? label : null
}

function readWords(printed: string, plain: string): Label | null {
  if (QUESTION.test(plain)) return { kind: 'question' }
  if (ANSWER.test(plain)) return { kind: 'answer' }
  if (HOST.test(plain)) return { kind: 'role', role: 'host', name: printed }
  if (surnameLength(`${HOST_BY_SURNAME.exec(plain)?.[1] ?? ''}　　`) > 0) return { kind: 'role', role: 'host', name: printed }
  if (INTERPRETER.test(plain)) return { kind: 'interpreter' }
  if (isLiveDesk(plain)) return { kind: 'outlet', name: printed }
  // 某某发布 直播员, 某某发布 官方: the account, then what it does.
  const account = /^(\p{Script=Han}{3,12})[\s\u3000]+(\p{Script=Han}{2,6})$/u.exec(plain)
  if (account?.[1] && account[2] && (isLiveDesk(account[2]) || OFFICIAL_BADGE.test(account[2]))) return { kind: 'outlet', name: printed.slice(0, account[1].length) }
  if (isFrame(plain)) return { kind: 'role', role: 'host', name: '主持人' }
  if (SPOKESPERSON.test(plain)) return { kind: 'role', role: 'spokesperson', name: printed }
  const dotted = /^(?:问|提问|Q)[\s\u3000]*[·•・\/／|｜—-]+[\s\u3000]*(\S{3,24})$/u.exec(plain)
  if (dotted?.[1] && isOutlet(dotted[1])) {
    const name = printed.slice(-dotted[1].length)
    return { kind: 'reporter', name, organization: name }
  }
  // 提问·某某播客: behind the mark stands who asks, by whatever name.
  const asker = /^提问[\s\u3000]*[·•・][\s\u3000]*(\p{Script=Han}{3,12})$/u.exec(plain)?.[1]
  if (asker !== undefined && !/环节|时间|部分|互动|问答/u.test(asker) && !isName(asker)) return { kind: 'reporter', name: printed.slice(-asker.length), organization: printed.slice(-asker.length).replace(/(?<=\S{2})(?:记者|記者)$/u, '') }
  // A｜职务 姓名: the mark, then who answers.
  const marked = /^(?:答|[回作]答|答问|回应|补充|A)[\s\u3000]*[·•・\/／|｜—-]+[\s\u3000]*(\S.{1,40})$/u.exec(plain)
  const answerer = marked?.[1] ? readWords(printed.slice(-marked[1].length), marked[1]) : null
  if (answerer && ['person', 'word', 'surname', 'office', 'title'].includes(answerer.kind)) return answerer
  const byMark = readBehindMark(printed, plain, readWords)
  if (byMark !== undefined) return byMark
  if (/^[记主]$/u.test(plain)) return plain === '主' ? { kind: 'role', role: 'host', name: printed } : { kind: 'reporter', name: printed.replace('记', '记者').replace('記', '記者'), organization: null }
  if (/^\p{Script=Han}$/u.test(plain) && surnameLength(plain) === 1 || plain.length === 2 && surnameLength(`${plain}　`) === 2) return { kind: 'initial', name: printed }
  // 考生留言（网名：某某）
  const called = /^\p{Script=Han}{2,8}[\s\u3000]*[(（](?:网名|昵称|用户名|网友|ID)[\s\u3000]*[:：][\s\u3000]*([^()（）]{1,20})[)）]$/iu.exec(plain)?.[1]
  if (called !== undefined) return { kind: 'netizen', name: printed.slice(-called.length - 1, -1) }
  // 某某（网名，直播间提问）
  const screen = /^([^\s()（）]{2,16})[\s\u3000]*[(（](?:网名|昵称|用户名|网友|网民)(?:[，,、][^()（）]{0,16})?[)）]$/u.exec(plain)?.[1]
  if (screen !== undefined) return { kind: 'netizen', name: printed.slice(0, screen.length) }
  if (ABOUT_NETIZENS.test(plain)) return null
  if (isNetizen(plain)) return { kind: 'netizen', name: netizenName(printed) }
  const behind = readActBehind(printed, plain, readWords)
  if (behind) return behind
  const apart = readApart(printed, plain, name => readWords(name, toSimplified(name)) ?? readBeforeRemark(name))
  if (apart) return apart
  const remote = readRemote(printed, plain, readWords)
  if (remote) return remote
  const reporter = readReporter(printed, plain)
  if (reporter) return reporter
  const framed = readFramed(printed, plain, readWords)
  if (framed) return framed
  const doing = /^(.{2,30}?)[\s\u3000]*[｜|丨·•・][\s\u3000]*(?:(提问|追问|问)|(主持人?)|回答|答|补充|发布|发言|致辞|介绍|通报)$/u.exec(plain)
  if (doing?.[1]) {
    const who = readWords(printed.slice(0, doing[1].length), doing[1])
    if (who?.kind === 'outlet' && doing[2]) return { kind: 'reporter', name: who.name, organization: who.name }
    return (who?.kind === 'person' || who?.kind === 'word') && doing[3] ? { kind: 'person', name: who.name, title: who.title, role: 'host' } : who
  }
  const role = /^(?:主持人?|司仪|发言[人者]|发布人|发布|回答|解答|嘉宾|答复人|答问人|回答人|介绍人|通报人|解答人|解读人|主讲人|受访者|受访人)(?=[\s\u3000:：、（(—·｜|丨／/-])[\s\u3000:：、（(—·｜|丨／/-]*/u.exec(plain)
  if (role && role[0].length < plain.length) {
    const rest = readWords(printed.slice(role[0].length).replace(/[)）]$/u, ''), plain.slice(role[0].length).replace(/[)）]$/u, ''))
    // 主持人　安　宁: a word that is set wide as names are.
    const wide = rest === null ? /^(\p{Script=Han})[ \u3000]+(\p{Script=Han})$/u.exec(printed.slice(role[0].length)) : null
    if (wide?.[1] && wide[2] && surnameLength(toSimplified(wide[1] + wide[2])) > 0) return { kind: 'person', name: wide[1] + wide[2], title: null, role: /^(?:主持|司仪)/u.test(plain) ? 'host' : 'spokesperson' }
    // 发言者｜某网: whoever speaks there asks.
    if (rest?.kind === 'outlet' && /^发言[人者]/u.test(plain)) return rest
    if (rest?.kind === 'person' || rest?.kind === 'word' && rest.title === null && /^[(（]/u.test(role[0].trim().slice(-1))) return { ...rest, kind: 'person', role: /^(?:主持|司仪)/u.test(plain) ? 'host' : 'spokesperson' }
  }
  const [, part, glued] = /^(主持人|嘉宾|受访者|答问人)(\p{Script=Han}{2,4})$/u.exec(plain) ?? []
  if (glued !== undefined && isPossibleName(glued) && (part !== '主持人' || glued.length < 4 || surnameLength(glued) === 2)) return { kind: 'person', name: printed.slice(-glued.length), title: null, role: part === '主持人' ? 'host' : 'spokesperson' }
  // 主持人甲、乙: both of them, and the page does not tell who of them says what.
  if (namesJoined(/^(?:主持人?|司仪)[\s\u3000]*(.{4,30})$/u.exec(plain)?.[1] ?? '').length > 0) return { kind: 'role', role: 'host', name: printed }
  const ofBody = readSurnameOfBody(printed, plain)
  if (ofBody) return ofBody
  const namedOfBody = readNamedOfBody(printed, plain)
  if (namedOfBody) return namedOfBody
  const member = readMember(printed, plain)
  if (member) return member
  // 《某某商报》, 网媒《某某日常》: the marks of a title, perhaps behind what kind of medium it is, and nothing behind them.
  const [, medial, entitled] = /^((?:网络|平面|电子|自|新)?媒体|[网平外]媒)?[\s\u3000]*《([^《》]{2,16})》$/u.exec(plain) ?? []
  if (entitled !== undefined && (medial !== undefined || isOutlet(entitled))) return { kind: 'outlet', name: printed.slice(medial?.length ?? 0).trimStart() }
  // 某某晚报 may begin with a surname: four characters and more that end like a medium are one.
  if (SHORT_MEDIUM.test(plain) || plain.length >= 4 && !/[\s\u3000、，]/u.test(plain) && isOutlet(plain)) return { kind: 'outlet', name: printed }
  const inBrackets = readInBrackets(printed, plain)
  if (inBrackets) return inBrackets
  const surname = surnameLength(plain)
  if (surname > 0 && OFFICE_RANK.test(plain.slice(surname))) return { kind: 'surname', name: printed, surname: printed.slice(0, surname), title: printed.slice(surname) }
  if (isNumberedVoice(plain)) return { kind: 'person', name: printed, title: null, role: null }
  const around = readAroundTitle(printed, plain)
  if (around) return around
  const person = readPerson(printed, plain) ?? readCalled(printed, plain)
  if (person?.kind === 'person' && person.title !== null && HOST.test(toSimplified(person.title))) return { ...person, title: null, role: 'host' }
  // （职务、主持人）: who leads beside an office.
  const leads = person?.kind === 'person' && person.title !== null ? /[、，,\s\u3000(（]+(?:主持人|主持)$/u.exec(toSimplified(person.title)) : null
  if (person?.kind === 'person' && person.title !== null && leads) return { ...person, title: person.title.slice(0, leads.index), role: 'host' }
  // 姓名 主持 · 职务: and before it.
  const first = person?.kind === 'person' && person.title !== null ? /^(?:主持人?|司仪)(?:[\s\u3000]*[·•・｜|／/、，,][\s\u3000]*|[\s\u3000]+)/u.exec(toSimplified(person.title)) : null
  if (person?.kind === 'person' && person.title !== null && first) return { ...person, title: person.title.slice(first[0].length), role: 'host' }
  if (person) return person
  const employed = readEmployed(printed, plain)
  if (employed) return employed
  const foreign = /^(.{2,40}?)[\s\u3000]+([A-Z][A-Za-z.'’-]+(?: [A-Z][A-Za-z.'’-]+){0,3})$/u.exec(plain)
  if (foreign?.[1] && foreign[2] && endsInTitle(foreign[1])) return { kind: 'person', name: foreign[2], title: printed.slice(0, foreign[1].length), role: null }
  if (/^[^副正总各该本原前常首省市县区州乡镇村]/u.test(plain) && OFFICE_RANK.test(plain.slice(1)) && !endsInTitle(plain.slice(0, 2))) return { kind: 'surname', name: printed, surname: printed.slice(0, 1), title: printed.slice(1) }
  const latin = /^([A-Z][A-Za-z.'’ -]{1,60})(?:, ([A-Za-z.,'’& -]{2,60})| [(]([A-Za-z.,'’& -]{2,60})[)])?$/u.exec(plain)
  if (latin?.[1] && !NOT_LATIN_NAME.test(latin[1])) return { kind: 'latin', name: latin[1].trim(), title: latin[2] ?? latin[3] ?? null, role: LATIN_HOST.test(latin[1]) ? 'host' : LATIN_REPORTER.test(latin[1]) ? 'reporter' : 'spokesperson' }
  if (OFFICER.test(plain)) return { kind: 'office', name: printed }
  if (isOffice(plain)) return { kind: 'title', title: printed }
  if (isOutlet(plain) && !/[\s\u3000].*[\s\u3000]/u.test(plain)) return { kind: 'outlet', name: printed }
  if (BODY_NAME.test(plain) && plain.length >= 3) return { kind: 'office', name: printed }
  return readCourtesy(printed, plain) ?? readUnlisted(printed, plain)
}
