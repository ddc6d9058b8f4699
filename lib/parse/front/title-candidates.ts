import { isFieldLine } from '../lines/is-field-line.ts'
import type { LineKind } from '../lines/classify-line.ts'
import type { Line, Page } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import { BODY_NAME } from '../names/body-name.ts'
import { GENRE_ALONE } from './genre-alone.ts'
import { PAPER_DATELINE } from './paper-dateline.ts'
import { PAPER_PAGE } from './paper-page.ts'
import { TITLE_TOPIC } from './title-topic.ts'

/** 某某广播 FM99.9 | 某栏目 | 文字稿: a station, its column and what kind of text it is, behind bars. */
const STATION_BAR = /^[^|｜丨。！？]{2,14}(?:台|广播|频率|频道)(?:[ ]?(?:FM|AM|调频)?[ ]?\d{2,4}(?:\.\d)?)?[\s\u3000]*[|｜丨][^|｜丨。！？]{2,12}[|｜丨][^|｜丨。！？]{2,12}$/iu
const NOT_TITLE = /\t|\S[\s\u3000]*[>＞›»][\s\u3000]*\S|^\S{2,12}(?:社|网|台|报|客户端|在线|网站|频道|云|融媒|发布)[\s\u3000]*[|｜丨·•][\s\u3000]*(?:现场|图文|视频|文字|正在|新闻|网上|在线)?(?:直播|访谈|发布|实录|新闻|快讯|滚动|报道)[间中室厅]?$|^[—–]{1,2}|[。；;]$|。.*[↓⬇👇]|[。！？].*[！？]$|^[（(]?\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?(?:[\s\u3000（()·|]|$)|^[（(]?\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?(?!.*(?:发布会|见面会|吹风会|通气会|记者会|说明会|实录|答记者问|访谈))|^[\[【(（][^\]】)）]*[\]】)）]?$|[:：]$|\d{1,2}:\d{2}|\d{1,2}月\d{1,2}日.*\d版$|^(?=.*\d{1,2}月\d{1,2}日)(?=.*星期[一二三四五六日天])|[)）〕][\s\u3000]*第?[\s\u3000]*[\d０-９]+号$|\.(?:txt|docx?|pdf|md|html?|srt|vtt|mp3|mp4|m4a|wav)(?=[\s\u3000]|$)/u
const LONGEST = 120
const LONGEST_FIELD_NAME = 6
/** Words that stand in a page's head so often are no title, unless they are longer than a caption. */
const FEWEST_REPEATED = 3
const LONGEST_CAPTION = 18
/** 某某晚报记者 姓名　2025年1月1日, under the headline. */
const BYLINE = /^\p{Script=Han}{2,12}(?:首席|见习|实习)?记者[\s\u3000]+\p{Script=Han}{2,4}(?:[\s\u3000、]+(?!.*(?:会|实录|访谈))|$)/u
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
/** 某市政府全球资讯网: whose site it is, over the title. */
const SITE_NAME = /^\p{Script=Han}{2,16}(?:资讯网|入口网|门户网站?|政府网站?|官方网站|官网)$/u
/** FAYUAN · 公正　为民, 忠诚·干净·担当: a motto of short words, under the name of whose it is. */
const MOTTO = /^(?:[A-Z]{3,}(?:[ \u3000]*[·•・|｜][ \u3000]*|[ \u3000]+))?\p{Script=Han}{2,4}(?:[ \u3000]*[·•・][ \u3000]*\p{Script=Han}{2,4}|[ \u3000]+\p{Script=Han}{2,4}){1,5}$/u
/** So long a sentence is a paragraph, which ends the head of a page. */
const PARAGRAPH = 40

/** Lines of a page's head that may be its title, or a part of it: neither fields, bars and columns of a site, nor what stands there again and again. */
export function titleCandidates(page: Page, kinds: readonly LineKind[], until: number): number[] {
  const candidates: number[] = []
  const head = page.lines.slice(0, until)
  const captions = repeated(head)
  const menu = head.filter(line => MENU_ITEM.test(line.plain.trim())).length > 1
  for (let at = 0; at < until; at++) {
    const line = page.lines[at]
    if (!line || captions.has(line.plain.trim()) || kinds[at] !== 'text' || line.goesOn || page.lines[at - 1]?.goesOn) continue
    const words = line.plain.trim()
    if (isOfTheSite(line, words) || line.heading > 0 && SECTION.test(words)) continue
    // With 本报讯 a newspaper's report begins, however short its first line is set.
    if (PAPER_DATELINE.test(words)) break
    // * 在线访谈: an item of a menu.
    if (line.heading === 0 && menu && MENU_ITEM.test(words)) continue
    if (line.heading !== 1 && (isMotto(page, at) || isMotto(page, at + 1))) continue
    if (line.heading === 1 || mayBeTitle(words)) candidates.push(at)
    else if (words.length > PARAGRAPH && /[。！？]/u.test(words)) break
  }
  return candidates
}

/** Whether a line tells of the page, and not of what is on it: a field, a byline, whose page it is. */
function isOfTheSite({ heading }: Line, words: string): boolean {
  return readLabel(words)?.kind === 'person' || words.length <= LONGEST_FIELD_NAME && isFieldLine(`${words}：`) || [SPACED_FIELD, PAPER_PAGE, BYLINE, STATION_BAR].some(pattern => pattern.test(words)) || heading === 0 && SITE_NAME.test(words)
}

function mayBeTitle(words: string): boolean {
  return words.length >= 4 && words.length <= LONGEST && (!NOT_TITLE.test(words) || OF_SERIES.test(words)) && ![GENRE_ALONE, COLUMN, PERIODICAL].some(pattern => pattern.test(words))
}

/** 发布会现场, under picture after picture: short lines that stand in the head again and again. */
function repeated(head: readonly Line[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const { plain } of head) if (plain.trim() !== '' && plain.length < LONGEST_CAPTION) times.set(plain.trim(), (times.get(plain.trim()) ?? 0) + 1)
  return new Set([...times].filter(([, count]) => count >= FEWEST_REPEATED).map(([words]) => words))
}

/** Whether a line is a motto under the name of a body, neither of which is a title. */
function isMotto(page: Page, at: number): boolean {
  const words = page.lines[at]?.plain.slice(0, LONGEST).trim() ?? ''
  return MOTTO.test(words) && !TITLE_TOPIC.test(words) && BODY_NAME.test(page.lines[at - 1]?.plain.slice(0, LONGEST).trim() ?? '')
}
