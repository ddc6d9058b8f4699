import { inBothScripts } from '../../text/in-both-scripts.ts'
import { isFieldLine } from '../lines/is-field-line.ts'
import { lastFilled } from '../lines/last-filled.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { mainHeadline } from './main-headline.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { SPEAKS_ON } from '../lines/speaks-on.ts'
import { BODY_NAME } from '../names/body-name.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { readLabel } from '../labels/read-label.ts'
import type { Page } from '../formats/page.ts'
import { titleInTrail } from './title-in-trail.ts'
import { toSimplified } from '../../text/to-simplified.ts'

const TOPIC = /发布会|见面会|沟通会|交流会|开放日|吹风会|通气会|通报会|座谈会|恳谈会|说明会|媒体会|记者会|新闻会|实录|记录表|直播|访谈|答记者问|答问|会见传媒|会见记者|会见媒体|举行|召开|举办|解读/u
const EVENT = /发布会|见面会|吹风会|通气会|通报会|记者会|说明会|媒体会|实录|记录表|答记者问|访谈/u
const SITE_SUFFIX = /[\s\u3000]*(?:[_|｜\-–—]|--)[\s\u3000]*[^_|｜\-–—:：，。？！]{2,20}$/u
/** 某某广播 FM99.9 | 某栏目 | 文字稿: a station, its column and what kind of text it is, behind bars. */
const STATION_BAR = /^[^|｜丨。！？]{2,14}(?:台|广播|频率|频道)(?:[ ]?(?:FM|AM|调频)?[ ]?\d{2,4}(?:\.\d)?)?[\s\u3000]*[|｜丨][^|｜丨。！？]{2,12}[|｜丨][^|｜丨。！？]{2,12}$/iu
const NOT_TITLE = /\t|\S[\s\u3000]*[>＞›»][\s\u3000]*\S|^\S{2,12}(?:社|网|台|报|客户端|在线|网站|频道|云|融媒|发布)[\s\u3000]*[|｜丨·•][\s\u3000]*(?:现场|图文|视频|文字|正在|新闻|网上|在线)?(?:直播|访谈|发布|实录|新闻|快讯|滚动|报道)[间中室厅]?$|^[—–]{1,2}|[。；;]$|。.*[↓⬇👇]|[。！？].*[！？]$|^[（(]?\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?(?:[\s\u3000（()·|]|$)|^[（(]?\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?(?!.*(?:发布会|见面会|吹风会|通气会|记者会|说明会|实录|答记者问|访谈))|^[\[【(（][^\]】)）]*[\]】)）]?$|[:：]$|\d{1,2}:\d{2}|\d{1,2}月\d{1,2}日.*\d版$|^(?=.*\d{1,2}月\d{1,2}日)(?=.*星期[一二三四五六日天])|[)）〕][\s\u3000]*第?[\s\u3000]*[\d０-９]+号$|\.(?:txt|docx?|pdf|md|html?|srt|vtt|mp3|mp4|m4a|wav)(?=[\s\u3000]|$)/u
const LONGEST = 120
const SHORTEST_STATED = 6
const LONGEST_FIELD_NAME = 6
const FEWEST_REPEATED = 3
/** 某某晚报记者 姓名　2025年1月1日, under the headline. */
const BYLINE = /^\p{Script=Han}{2,12}(?:首席|见习|实习)?记者[\s\u3000]+\p{Script=Han}{2,4}(?:[\s\u3000、]+(?!.*(?:会|实录|访谈))|$)/u
/** 某某日报　第03版：民生, 某某晚报　2025年3月4日　A05, over the headline. */
const PAPER_PAGE = /^第[\s\u3000]?[A-Z]?\d{1,3}[\s\u3000]?版[:：]|^\p{Script=Han}{2,10}报[\s\u3000|｜·]+(?:[A-Z]\d{1,2}版?[\s\u3000|｜·:：]*\p{Script=Han}{0,6}$|第[\s\u3000]*[A-Z]?\d{1,3}[\s\u3000]*版|(?:(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}月\d{1,2}日)(?:[\s\u3000|｜·]+(?:星期[一二三四五六日天]|第?[\s\u3000]?[A-Z]?\d{1,3}[\s\u3000]?版?(?:[:：]?\p{Script=Han}{2,4})?|第[一二三四五六七八九十]{1,3}版|(?:要闻|时政|综合|民生|社会|经济|本地|本市|新闻|专版|专题|文化|教育|聚焦|深度|特别报道|头版|都市|区域|县域|财经|农业|健康|文旅|体育)))*$)/u
/** 某栏目 | 为什么？怎么做？: what comes behind a series' name may be questions. */
const OF_SERIES = /^[^。！？：:\t]{2,12}[\s\u3000]*[|｜丨][^。！：:\t]{4,60}[？?]$/u
const MENU_ITEM = /^[*•·-][ \t][^。！？，：:]{2,12}$/u
/** 一、发布情况: the heading of a section, whatever the format makes of it. */
const SECTION = /^[\s\u3000#*_]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}(?:部分|章|节|项))/u
/** 新闻单位　　　某报、某台: the name of a field, and blanks for the colon. */
const SPACED_FIELD = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}\u3000{1,3}\p{Script=Han})\u3000{3,}(?=\S)/u
/** The name of a column over the title: 政策解读, 发布与解读. */
const COLUMN = /^[【\[]?(?:\p{Script=Han}{2,12}[\s\u3000]+)?(?:新闻|权威|政策|信息|现场|重要|本期|今日|独家)?(?:发布|解读|速递|聚焦|关注|要闻|时政|民生|专题|热点|焦点|直击|报道)(?:[与和·/](?:新闻|政策)?(?:发布|解读|聚焦|关注|报道))?[】\]]?$/u
/** 某某政府　新闻公报: what is published and by whom, over the title. */
const PERIODICAL = /^\p{Script=Han}{2,20}(?:政府|行政区|局|署|处|厅|办公室|集团|公司|大学|医院)[\s\u3000]*(?:新闻公报|新闻稿|公报|新闻资料|新闻通稿|信息通报)$/u
/** Says what kind of text this is, not of what: Transcript 实录. */
const GENRE = /^(?:transcript|minutes|full text)?[\s\u3000]*(?:(?:例行)?(?:新闻|媒体|情况)?(?:发布会?|通气会|吹风会|通报会|说明会|记者会|见面会)?(?:文字|图文|现场|全文)?(?:实录|记录|速记稿?|纪要)|(?:在线|网上|网络|嘉宾|视频)访谈(?:实录|直播)?)?$/iu
/** 某某署　　某某记者会逐字稿: who publishes it stands before the title, set apart. */
const BEFORE_TITLE = inBothScripts(/^\p{Script=Han}{3,20}(?:局|署|部|委員會|委员会|厅|廳|辦公室|办公室|政府)[\s\u3000]{2,}(?=\S{6})/u)
/** 某市政府全球资讯网: whose site it is, over the title. */
const SITE_NAME = /^\p{Script=Han}{2,16}(?:资讯网|入口网|门户网站?|政府网站?|官方网站|官网)$/u
/** Lines above a headline among which the issue's date stands. */
const MASTHEAD = 4
const ISSUE = /\d{1,2}月\d{1,2}日.*星期[一二三四五六日天]/u
/** 本报讯, as a newspaper begins under its headline. */
const DATELINE = /^[\s\u3000（(【]*本报(?:\p{Script=Han}{2,6})?讯/u
/** 某某通讯 第12期. */
const ISSUE_NAME = /[^\s\u3000，。：:]{2,16}[\s\u3000]*第[\s\u3000]*[\d一二三四五六七八九十百]{1,4}[\s\u3000]*[期号]$/u
/** 第62期　2026年4月11日, under the name. */
const ISSUE_BELOW = /^[\s\u3000*_>]*第[\s\u3000]*[\d一二三四五六七八九十百]{1,4}[\s\u3000]*[期号](?=[\s\u3000|｜·]|$)/u
/** ① before a heading: which item of the issue it is. */
const ITEM = /^(?:[①-⑳][\s\u3000]*|[一二三四五六七八九十]{1,3}、(?=.*会$))/u
/** 某会发布会某某答记者问, as headlines over the record are. */
const RECORD = /^[^。！？，：:]{6,40}(?:答记者问|记者问答|问答实录|文字实录|现场实录)$/u
/** - 标题, one point of a form. */
const BULLET = /^[-•·][ \u3000]+/u
/** 某会首场发布会：, over what happened there: the first line of two. */
const OPENS_TITLE = /^[^。！？：:]{4,30}(?:会|访谈|直播)[：:]$/u
/** Whose name on the line above belongs to the title. */
const WHOSE = /^\p{Script=Han}{2,24}(?:公司|集团|医院|大学|学院|总局|事务局|银行|法院|检察院)$/u
/** 某某法院发布 / 某年某案白皮书: a body, and what it does with what the next line names. */
const BODY_GIVES_OUT = /^(\p{Script=Han}{4,24}?)(?:联合)?(?:发布|公布|通报|印发|出台|推出)$/u
/** 某院、某局 / 联合通报…: what they do, on the line below their names. */
const BODIES_DO = /^(?:联合|共同|就|关于|通报|发布|介绍|公布|召开|举行|举办|解读)\p{Script=Han}{4,40}$/u
/** 某办就某年1-2月份 / 某某情况举行发布会: what is held of what the first line tells, the second says. */
const HELD_ABOUT = /^[^。！？：]{1,24}就(?![业地近读医])[^。！？：]{2,60}$/u
/** The first line of two ends where no title does. */
const DANGLES = /^[^。！？：:]{3,60}\p{Script=Han}[、和与及暨]$/u
const BARE_EVENT = /^(?:例行)?(?:新闻|媒体|传媒|情况)?(?:发布会?|通气会|吹风会|说明会|记者会|见面会|简报会)(?:(?:谈话|发言|讲话|答问|问答)[及和与、]?){0,2}(?:文字|图文|现场)?(?:实录|[记纪]录稿?|速记稿?|纪要|全文|材料)?(?:[(（][^()（）]{2,6}[)）])?$/u
/** 某市新闻发布会文字材料: of what, the next line says. */
const KIND_ONLY = /^\p{Script=Han}{2,16}(?:新闻发布会|通气会|吹风会|记者会)(?:文字材料|文字实录|材料|实录|记录稿?|纪要)$/u
/** FAYUAN · 公正　为民, 忠诚·干净·担当: a motto of short words, under the name of whose it is. */
const MOTTO = /^(?:[A-Z]{3,}(?:[ \u3000]*[·•・|｜][ \u3000]*|[ \u3000]+))?\p{Script=Han}{2,4}(?:[ \u3000]*[·•・][ \u3000]*\p{Script=Han}{2,4}|[ \u3000]+\p{Script=Han}{2,4}){1,5}$/u
const SUBTITLE = /^(?:——|--)[^。！？；，：]{4,50}$/u
const ABOUT = /^关于.{4,60}的?(?:新闻|媒体)?(?:发布会|通气会|吹风会|说明会|记者会|见面会)$/u
/** …记者会 / Regular Press Conference of …: the same again in English, to the end. */
const TRANSLATION = /(?<=\p{Script=Han}[^\/／]*)[\s\u3000]*[\/／][\s\u3000]*[A-Z][A-Za-z]*(?:[ ,.:'’&-]+[A-Za-z\d]+){2,}[.!]?$|(?<=[会录谈问稿】）)])[ \u3000]+[A-Z][A-Za-z]*(?:[ ,.:'’&-]+[A-Za-z\d]+){3,}[.!]?$/u
/** [复制链接]: a button behind a forum's title. */
const COPY_LINK = inBothScripts(/[\s\u3000]*[\[【](?:复制链接|复制本帖|复制网址)[\]】][\s\u3000]*$/u)
/** A field that gives the title: 标题：…, 会议名称：…. */
const TITLE_FIELD = inBothScripts(/^[\s\u3000*_【]*(?:(?:文章|新闻|信息)?标题|题[\s\u3000]*目|(?:会议|活动|发布会)名称)】?[*_]*[:：][\s\u3000*_]*(?=\S.{5})/u)

/** 主题：某某通报会, an event by its name, where no line of its own is the title. */
const TOPIC_FIELD = inBothScripts(/^[\s\u3000*_【]*(?:会议|活动|发布会?|直播|访谈|录音)?(?:主[\s\u3000]*题|内[\s\u3000]*容|议[\s\u3000]*题)】?[*_]*[:：][\s\u3000*_]*(?=\S[^。！？：:]{4,80}(?:会|实录|访谈|直播|(?:会见|答)记者问?)[”」》）)]?[\s\u3000*_]*$)/u)

/** 新　闻　发　布　会: every character set apart from the next. */
const SET_WIDE = /^[\s\u3000]*\p{Script=Han}(?:[ \u3000]{1,4}\p{Script=Han}){3,24}[\s\u3000]*$/u

/** The page's title, where one is printed, and the lines it takes up. */
export function findTitle(published: Page, kinds: LineKind[], firstCue: number): { title: string | null; lines: Set<number> } {
  const page = { ...published, lines: published.lines.map((line, at) => at < firstCue && SET_WIDE.test(line.plain) ? { ...line, text: squeeze(line.text), plain: squeeze(line.plain) } : line) }
  const lines = new Set<number>()
  const head = page.stated.title?.trim() || null
  const stated = head === null ? null : titleInTrail(head, toSimplified(head))
  const until = Math.min(firstCue, page.lines.length)
  const candidates: number[] = []
  const field = page.lines.slice(0, until).findIndex(line => TITLE_FIELD.test(line.plain))
  if (field >= 0 && page.lines[field]) {
    lines.add(field)
    return { title: words(page, field).replace(TITLE_FIELD, '').replace(/[\s\u3000*_]+$/u, '').replace(/^(["'])(.+)\1$/u, '$2'), lines }
  }
  const captions = repeated(page, until)
  for (let at = 0; at < until; at++) {
    const line = page.lines[at]
    if (!line || captions.has(line.plain.trim()) || kinds[at] !== 'text' || line.goesOn || page.lines[at - 1]?.goesOn) continue
    const words = line.plain.trim()
    if (readLabel(words)?.kind === 'person' || words.length <= LONGEST_FIELD_NAME && isFieldLine(`${words}：`) || SPACED_FIELD.test(words) || PAPER_PAGE.test(words) || BYLINE.test(words) || STATION_BAR.test(words) || line.heading === 0 && SITE_NAME.test(words)) continue
    if (line.heading > 0 && SECTION.test(words)) continue
    // With 本报讯 a newspaper's report begins, however short its first line is set.
    if (DATELINE.test(words)) break
    // * 在线访谈: an item of a menu.
    if (line.heading === 0 && MENU_ITEM.test(words) && page.lines.slice(0, until).filter(other => MENU_ITEM.test(other.plain.trim())).length > 1) continue
    if (line.heading !== 1 && (isMotto(page, at) || isMotto(page, at + 1))) continue
    if (line.heading === 1 || words.length >= 4 && words.length <= LONGEST && (!NOT_TITLE.test(words) || OF_SERIES.test(words)) && !GENRE.test(words) && !COLUMN.test(words) && !PERIODICAL.test(words)) candidates.push(at)
    // The first full paragraph ends the head of the page.
    else if (words.length > 40 && /[。！？]/u.test(words)) break
  }
  const headings = candidates.filter(at => page.lines[at]?.heading === 1)
  const main = headings.length === 0 && stated === null ? mainHeadline(page, candidates) : null
  if (main !== null) return { title: words(page, main), lines: new Set([main - 1, main, main + 1]) }
  // 某某法院 / 新闻发布稿 / 某某新闻发布会, all set large: who publishes what stands over the title.
  const letterhead = headings.length > 1 && BODY_NAME.test(page.lines[headings[0] ?? 0]?.plain.trim() ?? '')
  const heading = (letterhead ? headings.find(at => EVENT.test(page.lines[at]?.plain ?? '')) ?? headings.find(at => !BODY_NAME.test(page.lines[at]?.plain.trim() ?? '')) : undefined) ?? headings[0] ?? headingStated(page, candidates, stated) ?? candidates.filter(at => (page.lines[at]?.heading ?? 0) > 0 || (page.lines[at]?.text.trim().length ?? 0) >= 10).slice(0, 1).find(at => page.lines[at]?.heading === 2 && EVENT.test(page.lines[at]?.plain ?? ''))
  // 某某通讯 第12期, and the event in a heading of its own: the issue's name is whose page it is.
  const item = heading !== undefined && (ISSUE_NAME.test(page.lines[heading]?.plain.trim() ?? '') || ISSUE_BELOW.test(page.lines[nextFilled(page.lines, heading + 1)]?.plain ?? '')) ? [...page.lines.keys()].slice(0, until).find(at => (page.lines[at]?.heading ?? 0) > 1 && EVENT.test(page.lines[at]?.plain ?? '')) : undefined
  // 某某办公室 / 新闻发布会文字材料 / 关于…的新闻发布会: the last of them says of what.
  const about = heading === undefined || KIND_ONLY.test(page.lines[heading]?.plain.trim() ?? '') ? candidates.find((at, i) => ABOUT.test(page.lines[at]?.plain.trim() ?? '') || i === 1 && KIND_ONLY.test(page.lines[candidates[0] ?? 0]?.plain.trim() ?? '') && EVENT.test(page.lines[at]?.plain ?? '')) : undefined
  const first = about ?? item ?? heading ?? candidates.find(at => TOPIC.test(page.lines[at]?.plain ?? '')) ?? candidates.find(at => (page.lines[at]?.text.trim().length ?? 0) >= 10) ?? (stated !== null && GENRE.test(bare(stated)) ? candidates.find(at => (page.lines[at]?.heading ?? 0) > 0) : undefined) ?? candidates.find(at => SUBTITLE.test(page.lines[at + 1]?.plain.trim() ?? ''))
  // 主题：某某通报会 says more than a line of the page's head that names no event.
  const topic = heading === undefined && first !== undefined && !TOPIC.test(page.lines[first]?.plain ?? '') ? topicOf(page, until) : null
  if (topic !== null) return { title: topic, lines }
  // A lead, and under it what it leads up to, right over the first label.
  const under = lastFilled(page.lines, firstCue - 1)
  if (first === undefined && stated === null && topicOf(page, until) === null && RECORD.test(page.lines[under]?.plain.trim() ?? '')) return { title: words(page, under), lines: lines.add(under) }
  if (first === undefined) return { title: stated === null ? topicOf(page, until) : bare(stated), lines }
  lines.add(first)
  let title = words(page, first).replace(/[\s\u3000]*\{[#.][^{}]*\}$/u, '').replace(BEFORE_TITLE, '').replace(ITEM, '').replace(BULLET, '')
  const second = first + 1
  // 某某公司 / 活动记录表: whose record it is stands on the line above.
  const above = page.lines[first - 1]
  const named = lastFilled(page.lines, first - 1)
  const speaker = named < first && SPEAKS_ON.test(title) && readLabel(page.lines[named]?.plain.trim() ?? '')?.kind === 'person'
  const body = heading === undefined && above !== undefined && WHOSE.test(above.plain.trim()) && !/公司|集团/u.test(title) && !title.includes(above.text.trim())
  // 某某工程 / 新闻发布会记录稿: of what it is stands above, too.
  const subject = heading === undefined && BARE_EVENT.test(page.lines[first]?.plain.trim() ?? '') && candidates.includes(first - 1)
  const dangles = candidates.includes(first - 1) && DANGLES.test(above?.plain.trim() ?? '')
  const heldAbout = heading === undefined && candidates.includes(first - 1) && HELD_ABOUT.test(above?.plain.trim() ?? '') && !EVENT.test(above?.plain ?? '') && EVENT.test(page.lines[first]?.plain ?? '')
  // Both lines, one after the other, are what the head of the page states.
  const statedWhole = stated !== null && candidates.includes(first - 1) && squeeze(stated).includes(squeeze(words(page, first - 1) + title))
  if (speaker) {
    title = words(page, named) + title
    lines.add(named)
  } else if (above && (body || subject || dangles || heldAbout || statedWhole)) {
    title = words(page, first - 1) + title
    lines.add(first - 1)
  }
  // Where the head of the page states the first line and not the next, the title is that line.
  const whole = stated !== null && stated.includes(title) && !stated.includes(words(page, second))
  // A title set on two lines: the first half breaks off without naming the event, the second goes straight on.
  const breaksOff = givesOut(page.lines[first]?.plain.trim() ?? '') || DANGLES.test(page.lines[first]?.plain.trim() ?? '') || !EVENT.test(page.lines[first]?.plain ?? '') && EVENT.test(page.lines[second]?.plain ?? '') || BODIES_DO.test(page.lines[second]?.plain.trim() ?? '') && (page.lines[first]?.plain.trim() ?? '').split(/[、和与]/u).every(body => BODY_NAME.test(body))
  if (!whole && (heading === undefined || (page.lines[second]?.heading ?? 0) > 0 || BARE_EVENT.test(page.lines[second]?.plain.trim() ?? '')) && (candidates.includes(second) || (heading === undefined || page.lines[heading]?.heading === page.lines[second]?.heading) && kinds[second] === 'text' && BARE_EVENT.test(page.lines[second]?.plain.trim() ?? '')) && breaksOff) {
    title += words(page, second)
    lines.add(second)
  }
  // A newspaper sets its headline on two lines under the date or page of the issue, or over 本报讯; the event may stand in the second.
  const over = lastFilled(page.lines, first - 1)
  const upper = page.lines[over]?.plain.trim() ?? ''
  const ofPaper = page.lines.slice(Math.max(0, over - MASTHEAD), over).some(line => ISSUE.test(line.plain) || PAPER_PAGE.test(line.plain.trim())) || DATELINE.test(page.lines[nextFilled(page.lines, first + 1)]?.plain ?? '')
  if (heading === undefined && over < first && !lines.has(over) && candidates.includes(over) && !ISSUE.test(upper) && !isOutlet(upper) && !/[。！]|记者|通讯员|版/u.test(upper) && ofPaper) {
    title = `${words(page, over)} ${title}`
    lines.add(over)
  }
  // What asks on the second line is a headline right over 本报讯 only.
  const masthead = page.lines.slice(Math.max(0, first - MASTHEAD), first).some(line => ISSUE.test(line.plain))
  if (masthead && !whole && heading === undefined && candidates.includes(second) && !lines.has(second) && !/[。！]|记者|通讯员|^[\s\u3000]*[■●◆]/u.test(page.lines[second]?.plain ?? '') && (!(page.lines[second]?.plain ?? '').includes('？') || DATELINE.test(page.lines[nextFilled(page.lines, second + 1)]?.plain ?? ''))) {
    title += ` ${words(page, second)}`
    lines.add(second)
  }
  // ——某市新闻发布会侧记: what stands under the headline behind a dash belongs to it.
  // In Markdown both are headings, with a blank line between.
  const below = page.lines[second]?.text.trim() === '' && (page.lines[second + 1]?.heading ?? 0) > 0 ? second + 1 : second
  if (SUBTITLE.test(words(page, below)) && !lines.has(below)) {
    title += ` ${words(page, below)}`
    lines.add(below)
  }
  // 文 字 实 录, as large under it: what kind of text it is.
  if (page.lines[second]?.heading === 1 && heading === first && !lines.has(second) && GENRE.test(page.lines[second]?.plain.trim() ?? '') && !GENRE.test(page.lines[first]?.plain.slice(-4) ?? '')) {
    title += ` ${words(page, second)}`
    lines.add(second)
  }
  const opening = lastFilled(page.lines, first - 1)
  if (heading === undefined && opening < first && !lines.has(opening) && OPENS_TITLE.test(page.lines[opening]?.plain.trim() ?? '')) {
    title = words(page, opening) + title
    lines.add(opening)
  }
  for (let at = first + 1; at < until; at++) if (page.lines[at]?.text.trim() === title) lines.add(at)
  title = withoutTag(title.replace(TRANSLATION, '').replace(COPY_LINK, '').replace(/[(（][\s\u3000]*$/u, ''), stated)
  return { title: heading === undefined && stated !== null ? betterTitle(bare(stated), title) : title, lines }
}

/** The heading, of whatever size, that the page's head states as well: 某某日报-标题. */
function headingStated(page: Page, candidates: readonly number[], stated: string | null): number | undefined {
  return candidates.find(at => (page.lines[at]?.heading ?? 0) > 0 && words(page, at).length >= SHORTEST_STATED && stated?.includes(words(page, at)))
}

/** 发布会现场, under picture after picture: short lines that stand in the head again and again. */
function repeated(page: Page, until: number): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const { plain } of page.lines.slice(0, until)) if (plain.trim() !== '' && plain.length < SHORTEST_STATED * 3) times.set(plain.trim(), (times.get(plain.trim()) ?? 0) + 1)
  return new Set([...times].filter(([, count]) => count >= FEWEST_REPEATED).map(([words]) => words))
}

/** What the first field for the topic says; null where the page's head has none. */
function topicOf(page: Page, until: number): string | null {
  const at = page.lines.slice(0, until).findIndex(line => TOPIC_FIELD.test(line.plain))
  return at < 0 ? null : words(page, at).replace(TOPIC_FIELD, '').replace(/[\s\u3000*_]+$/u, '')
}

/** [直播] 标题: a forum's tag before the title, which the page's head states without it. */
function withoutTag(title: string, stated: string | null): string {
  const untagged = title.replace(/^\[[^\[\]]{1,8}\][\s\u3000]*/u, '')
  return untagged !== title && untagged.length >= SHORTEST_STATED && stated?.startsWith(untagged) ? untagged : title
}

/** Whether a line is a motto under the name of a body, neither of which is a title. */
function isMotto(page: Page, at: number): boolean {
  const words = page.lines[at]?.plain.slice(0, LONGEST).trim() ?? ''
  return MOTTO.test(words) && !TOPIC.test(words) && BODY_NAME.test(page.lines[at - 1]?.plain.slice(0, LONGEST).trim() ?? '')
}

/** The head element's title is used where the page prints no heading and no fuller line of its own. */
function betterTitle(stated: string, printed: string): string {
  return stated.length < 8 || stated.startsWith(printed) || stated.endsWith(printed) || TOPIC.test(toSimplified(printed)) && !TOPIC.test(toSimplified(stated)) || printed.includes(stated) ? printed : stated
}

function words(page: Page, at: number): string {
  return (page.lines[at]?.text ?? '').trim().replace(/^#{1,6}[\s\u3000]*/u, '').replace(/[*_]{2,}/gu, '').trim()
}

/** Whether a line breaks off behind what a body does; an account may be called so, but is no body's whole name. */
const givesOut = (plain: string): boolean => BODY_NAME.test(BODY_GIVES_OUT.exec(plain)?.[1] ?? '')

const squeeze = (text: string): string => text.replace(/[\s\u3000]/gu, '')

function bare(stated: string): string {
  return stated.replace(SITE_SUFFIX, '').trim() || stated
}
