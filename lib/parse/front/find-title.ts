import { inBothScripts } from '../../text/in-both-scripts.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { Page } from '../formats/page.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { bareTitle } from './bare-title.ts'
import { chooseTitleLine } from './choose-title-line.ts'
import { joinTitleLines } from './join-title-lines.ts'
import { mainHeadline } from './main-headline.ts'
import { titleCandidates } from './title-candidates.ts'
import { titleInTrail } from './title-in-trail.ts'
import { titleOfTopicField } from './title-of-topic-field.ts'
import { TITLE_TOPIC } from './title-topic.ts'
import { toldHeadline } from './told-headline.ts'
import { titleWords } from './title-words.ts'

const SHORTEST_STATED = 6
/** 某某署　　某某记者会逐字稿: who publishes it stands before the title, set apart. */
const BEFORE_TITLE = inBothScripts(/^\p{Script=Han}{3,20}(?:局|署|部|委員會|委员会|厅|廳|辦公室|办公室|政府)[\s\u3000]{2,}(?=\S{6})/u)
/** ① before a heading: which item of the issue it is. */
const ITEM = /^(?:[①-⑳][\s\u3000]*|[一二三四五六七八九十]{1,3}、(?=.*会$))/u
/** 某会发布会某某答记者问, as headlines over the record are. */
const RECORD = /^[^。！？，：:]{6,40}(?:答记者问|记者问答|问答实录|文字实录|现场实录)$/u
/** - 标题, one point of a form. */
const BULLET = /^[-•·][ \u3000]+/u
/** …记者会 / Regular Press Conference of …: the same again in English, to the end. */
const TRANSLATION = /(?<=\p{Script=Han}[^\/／]*)[\s\u3000]*[\/／][\s\u3000]*[A-Z][A-Za-z]*(?:[ ,.:'’&-]+[A-Za-z\d]+){2,}[.!]?$|(?<=[会录谈问稿】）)])[ \u3000]+[A-Z][A-Za-z]*(?:[ ,.:'’&-]+[A-Za-z\d]+){3,}[.!]?$/u
/** [复制链接]: a button behind a forum's title. */
const COPY_LINK = inBothScripts(/[\s\u3000]*[\[【](?:复制链接|复制本帖|复制网址)[\]】][\s\u3000]*$/u)
/** A field that gives the title: 标题：…, 会议名称：…. */
const TITLE_FIELD = inBothScripts(/^[\s\u3000*_【]*(?:(?:文章|新闻|信息)?标题|题[\s\u3000]*目|(?:会议|活动|发布会)名称)】?[*_]*[:：][\s\u3000*_]*(?=\S.{5})/u)
/** 新　闻　发　布　会: every character set apart from the next. */
const SET_WIDE = /^[\s\u3000]*\p{Script=Han}(?:[ \u3000]{1,4}\p{Script=Han}){3,24}[\s\u3000]*$/u

/** A page's title, null where none is printed, and the lines it takes up. */
type Title = { title: string | null; lines: Set<number> }

/** The page's title, where one is printed, and the lines it takes up. */
export function findTitle(published: Page, kinds: LineKind[], firstCue: number): Title {
  const page = withoutWideTitle(published, firstCue)
  const until = Math.min(firstCue, page.lines.length)
  const inField = titleInParts(page, until) ?? titleInField(page, until)
  if (inField) return inField
  const head = page.stated.title?.trim() || null
  const stated = head === null ? null : titleInTrail(head, toSimplified(head))
  const candidates = titleCandidates(page, kinds, until)
  const main = stated === null && candidates.every(at => page.lines[at]?.heading !== 1) ? mainHeadline(page, candidates) : null
  if (main !== null) return { title: titleWords(page, main), lines: new Set([main - 1, main, main + 1]) }
  const told = candidates.every(at => page.lines[at]?.heading !== 1) ? toldHeadline(page, candidates, stated) : null
  if (told) return { title: titleWords(page, told.main), lines: told.lines }
  const { first, heading } = chooseTitleLine({ page, candidates, until, stated })
  const topic = titleOfTopicField(page, until)
  // 主题：某某通报会 says more than a line of the page's head that names no event.
  if (topic !== null && heading === undefined && first !== undefined && !TITLE_TOPIC.test(page.lines[first]?.plain ?? '')) return { title: topic, lines: new Set() }
  if (first === undefined) return titleWithoutLine(page, firstCue, stated, topic)
  const joined = { page, kinds, candidates, stated, heading, first, lines: new Set([first]), title: titleWords(page, first).replace(/[\s\u3000]*\{[#.][^{}]*\}$/u, '').replace(BEFORE_TITLE, '').replace(ITEM, '').replace(BULLET, '') }
  joinTitleLines(joined)
  // The same again, under it.
  for (let at = first + 1; at < until; at++) if (page.lines[at]?.text.trim() === joined.title) joined.lines.add(at)
  const title = withoutTag(joined.title.replace(TRANSLATION, '').replace(COPY_LINK, '').replace(/[(（][\s\u3000]*$/u, ''), stated)
  return { title: heading === undefined && stated !== null ? betterTitle(bareTitle(stated), title) : title, lines: joined.lines }
}

/** 新　闻　发　布　会 is read as it is said. */
function withoutWideTitle(page: Page, firstCue: number): Page {
  const squeeze = (text: string): string => text.replace(/[\s\u3000]/gu, '')
  return { ...page, lines: page.lines.map((line, at) => at < firstCue && SET_WIDE.test(line.plain) ? { ...line, text: squeeze(line.text), plain: squeeze(line.plain) } : line) }
}

/** 引题：…, 【主题】…, （副题）…: what each line of a newspaper's headline is, as an archive prints it. */
const HEADLINE_PART = /^[\s\u3000*_]*(?:[（(【\[](主题|主标题|标题|引题|肩题|眉题|副题|副标题)[）)】\]][:：]?|(主题|主标题|标题|引题|肩题|眉题|副题|副标题)[\s\u3000]*[:：])[\s\u3000]*(?=\S)/u

/** The main line of a headline whose lines say what they are, and all of them; null where none leads up or adds to it. */
function titleInParts(page: Page, until: number): Title | null {
  const parts = page.lines.slice(0, until).flatMap((line, at) => {
    const match = HEADLINE_PART.exec(line.plain)
    return match ? [{ at, name: match[1] ?? match[2] ?? '', from: match[0].length }] : []
  })
  const main = parts.find(({ name }) => /^(?:主题|主标题|标题)$/u.test(name))
  const others = parts.some(({ name }) => !/^(?:主题|主标题|标题)$/u.test(name))
  return main && others ? { title: (page.lines[main.at]?.text ?? '').slice(main.from).replace(/[\s\u3000*_]+$/u, ''), lines: new Set(parts.map(({ at }) => at)) } : null
}

/** What a field says that the title is; null where the page's head has none. */
function titleInField(page: Page, until: number): Title | null {
  const field = page.lines.slice(0, until).findIndex(line => TITLE_FIELD.test(line.plain))
  if (field < 0) return null
  return { title: titleWords(page, field).replace(TITLE_FIELD, '').replace(/[\s\u3000*_]+$/u, '').replace(/^(["'])(.+)\1$/u, '$2'), lines: new Set([field]) }
}

/** Where no line of the head may be the title: what leads over to the first label (some record's name), what the head element states, or a topic. */
function titleWithoutLine(page: Page, firstCue: number, stated: string | null, topic: string | null): Title {
  const under = lastFilled(page.lines, firstCue - 1)
  if (stated === null && topic === null && RECORD.test(page.lines[under]?.plain.trim() ?? '')) return { title: titleWords(page, under), lines: new Set([under]) }
  return { title: stated === null ? topic : bareTitle(stated), lines: new Set() }
}

/** [直播] 标题: a forum's tag before the title, which the page's head states without it. */
function withoutTag(title: string, stated: string | null): string {
  const untagged = title.replace(/^\[[^\[\]]{1,8}\][\s\u3000]*/u, '')
  return untagged !== title && untagged.length >= SHORTEST_STATED && stated?.startsWith(untagged) ? untagged : title
}

/** The head element's title is used where the page prints no heading and no fuller line of its own. */
function betterTitle(stated: string, printed: string): string {
  return stated.length < 8 || stated.startsWith(printed) || stated.endsWith(printed) || TITLE_TOPIC.test(toSimplified(printed)) && !TITLE_TOPIC.test(toSimplified(stated)) || printed.includes(stated) ? printed : stated
}
