import { parse } from 'parse5'
import { inBothScripts } from '../../text/in-both-scripts.ts'
import type { DefaultTreeAdapterMap } from 'parse5'
import { PART_TAGS } from '../names/part-tags.ts'
import { bringGuestsForward } from './bring-guests-forward.ts'
import { fieldListsToTables } from './field-lists-to-tables.ts'
import { isFieldInRow } from './is-field-in-row.ts'
import { isFurnitureElement } from './is-furniture-element.ts'
import { issueDay } from './issue-day.ts'
import { isOfficeBehindName } from './is-office-behind-name.ts'
import { isLinkBox } from './is-link-box.ts'
import { isPictureHolder } from './is-picture-holder.ts'
import { holdsText } from './holds-text.ts'
import { findHeadlineHolders } from './find-headline-holders.ts'
import { findLabelElements } from './find-label-elements.ts'
import { findPictureCaptions } from './find-picture-captions.ts'
import { LineWriter } from './line-writer.ts'
import { sourceInFoot } from './source-in-foot.ts'
import { nameInBanner } from './name-in-banner.ts'
import { raiseLargeTitle } from './raise-large-title.ts'
import { spreadSpans } from './spread-spans.ts'
import type { Page } from './page.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const BLOCKS = new Set(['address', 'article', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'caption', 'ul'])
const INLINE = /^(?:span|em|i|b|strong|label|font|u|small)$/u
/** Inline elements that a style sheet sets apart: the name, office and time of a chat bubble or a live post. */
const SET_APART = /(?:^|[-_\s])(?:who|name|nick|nickname|user|username|author|speaker|role|job|post-title|identity|time|date|datetime|stamp)(?:$|[-_\s])/iu
/** Longest part of a plate that gives name and office, in UTF-16 units. */
const LONGEST_PART = 30
/** A plate holds few elements; the bound keeps the time linear. */
const MOST_IN_ITEM = 50
const NAME_PLATE = /(?:^|[-_\s])(?:who|name|nick|nickname|username|speaker)(?:$|[-_\s])/iu
/** What a page's title ends in after a bar or a dash. */
const SITE = /.[_|｜\-–—]\s*([^_|｜\-–—]{2,20})$/u

/** 某某云直播间: whose it is, all that the title says. */
const LIVE_ROOM = inBothScripts(/^([^\s_|｜\-–—]{3,12}?)(?:图文|视频|在线|现场)?(?:直播[间室]|访谈[间室])$/u)

/** What kind of page it is, and of no site the name. */
const KIND_OF_PAGE = inBothScripts(/(?:实录|直播|回放|访谈|发布会|正文|详情)$/u)

/** 某某日报数字报-headline: the edition of a newspaper that is put on line page by page. */
const DIGITAL_PAPER = inBothScripts(/^([^\s_|｜\-–—]{2,16}?)(?:数字报|电子报|数字版|电子版)(?:刊|平台)?[\s\u3000]*[-_|｜–—]/u)

const FIRST_CRUMB = inBothScripts(/^[\s\u3000]*([^\s>»›]{4,24}(?:网站|门户网|网))[\s\u3000]*[>»›]/u)
const BADGE = inBothScripts(new RegExp(`^\\s*(?:${PART_TAGS}|观众|听众|读者)\\s*$`, 'u'))
/** What a style sheet sets beside a name as a badge, and how long it is at most. */
const CHIP = /(?:^|[-_\s])(?:chip|tag|badge|pill|label|role|part|type)(?:$|[-_\s])/iu
const LONGEST_CHIP = 6
const MARK = inBothScripts(/^\s*(?:问|答|Q|A|提问|回答|答复)\s*$/u)

/** The class of a trail of links that says where in the site the page stands. */
const CRUMBS = /(?:^|[-_\s])(?:bread)?crumbs?(?:$|[-_\s])/iu

/**
 * A web page: its words, one block or table row a line, navigation, advertisements, sidebars and
 * related links left out (unless `furniture` is false: a converted document has none). Walks the
 * tree without recursion, so depth costs nothing.
 */
export function readHtml(html: string, options: { furniture: boolean } = { furniture: true }): Page {
  const writer = new LineWriter()
  const stated: Page['stated'] = { title: null, date: null, source: null, site: null }
  const document = parse(html)
  bringGuestsForward(document)
  fieldListsToTables(document)
  spreadSpans(document)
  raiseLargeTitle(document)
  const labels = findLabelElements(document)
  const holders = findHeadlineHolders(document)
  const captions = findPictureCaptions(document)
  let trail: string | null = null
  let foot: string | null = null
  let banner: string | null = null
  let issue: string | null = null
  const stack: { node: Node; leave: boolean }[] = [{ node: document, leave: false }]
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, leave } = step
    if (node.nodeName === '#text') {
      writer.write((node as DefaultTreeAdapterMap['textNode']).value)
      continue
    }
    const element = 'tagName' in node ? node : null
    if (element && leave) {
      leaveElement(writer, element, labels, captions)
      continue
    }
    if (element) {
      if (element.tagName === 'head') readHead(element, stated)
      if (CRUMBS.test(attribute(element, 'class'))) trail ??= firstCrumb(element)
      const signs = writer.quoted > 0 && signsQuotation(element)
      if (options.furniture ? !signs && (isLinkBox(element) || isFurnitureElement(element.tagName, name => attribute(element, name), () => holders.has(element) || holdsText(document, element))) : /^(?:head|script|style)$/u.test(element.tagName)) {
        foot ??= sourceInFoot(element, attribute(element, 'class'))
        banner ??= nameInBanner(element, attribute(element, 'class'))
        issue ??= issueDay(element)
        continue
      }
      enterElement(writer, element, labels, captions)
      stack.push({ node, leave: true })
    }
    if (!('childNodes' in node)) continue
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      const child = node.childNodes[at]
      if (child) stack.push({ node: child, leave: false })
    }
  }
  // A name that stands in the title alone may be a column or a slogan; a site prints its own name in its head as well.
  // 某某云直播: the name, which a link or a heading of its own says alone, and what the page is.
  const kindless = stated.site?.replace(KIND_OF_PAGE, '') ?? ''
  if (kindless !== stated.site && kindless.length > 2 && html.includes(`>${kindless}<`)) stated.site = kindless
  if (stated.site !== null && (KIND_OF_PAGE.test(stated.site) || html.split(stated.site, 3).length < 3)) stated.site = null
  stated.site ??= trail ?? banner ?? foot
  stated.date ??= issue
  return writer.page(stated)
}

function enterElement(writer: LineWriter, element: Element, labels: ReadonlySet<Element>, captions: ReadonlySet<Element>): void {
  const tag = element.tagName
  if (tag === 'br') writer.block()
  else if (tag === 'td' || tag === 'th') writer.cell()
  else if (tag === 'b' || tag === 'strong' || /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(attribute(element, 'style'))) writer.bold += 1
  else if (tag === 'a') writer.linked += 1
  if (tag === 'blockquote') {
    writer.block()
    writer.quoted += 1
    writer.quotations += 1
  } else if (/^h[1-6]$/u.test(tag)) {
    // In an old page's columns the headline goes on with no cell beside it.
    if (tag === 'h1') writer.endLine()
    else writer.block()
    writer.heading = Number(tag.slice(1))
  } else if (tag === 'figcaption' || tag === 'caption' || captions.has(element) || isPictureHolder(element, attribute(element, 'class'))) {
    writer.block()
    writer.caption += 1
  } else if (BLOCKS.has(tag) || isSetApart(element) || isPlate(element) || labels.has(element) || writer.quoted > 0 && signsQuotation(element)) writer.block()
  else if (isStamp(element) || isBadge(element) || isCellOfItem(element) || INLINE.test(tag) && (isOfficeBehindName(element) || isFieldInRow(element))) writer.write(' ')
  if (tag === 'tr') writer.row()
  if (labels.has(element) || isNamePlate(element)) writer.bold += 1
}

function leaveElement(writer: LineWriter, element: Element, labels: ReadonlySet<Element>, captions: ReadonlySet<Element>): void {
  const tag = element.tagName
  if (tag === 'b' || tag === 'strong' || /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(attribute(element, 'style'))) writer.bold -= 1
  else if (tag === 'a') writer.linked -= 1
  if (tag === 'td' || tag === 'th') writer.leaveCell()
  if (tag === 'tr') writer.leaveRow()
  else if (BLOCKS.has(tag) || isSetApart(element) || isPlate(element) || labels.has(element) || writer.quoted > 0 && signsQuotation(element)) writer.block()
  else if (isStamp(element) || isBadge(element)) writer.write(' ')
  if (labels.has(element) || isNamePlate(element)) writer.bold -= 1
  if (tag === 'figcaption' || tag === 'caption' || captions.has(element) || isPictureHolder(element, attribute(element, 'class'))) writer.caption -= 1
  if (tag === 'blockquote') writer.quoted -= 1
  if (/^h[1-6]$/u.test(tag)) writer.heading = 0
}

function isSetApart(element: Element): boolean {
  if (INLINE.test(element.tagName) && isMark(element)) return true
  return /^(?:span|em|i|b|strong|label|time|a|cite)$/u.test(element.tagName) && (element.tagName === 'time' || SET_APART.test(attribute(element, 'class')))
}

/** <span><b>姓名</b><i>职务</i></span>: an inline element that holds a name, the office behind it, and nothing else. */
function isPlate(element: Element): boolean {
  const [name, office] = element.childNodes
  return INLINE.test(element.tagName) && element.childNodes.length === 2 && name !== undefined && 'tagName' in name && office !== undefined && 'tagName' in office && INLINE.test(office.tagName) && isOfficeBehindName(office)
}

/** <blockquote>words<cite>姓名</cite></blockquote>: what stands last in a quotation and says whose it is. */
function signsQuotation(element: Element): boolean {
  if (element.tagName === 'footer') return true
  const siblings: Node[] = element.tagName === 'cite' && element.parentNode ? element.parentNode.childNodes : []
  const last = siblings.at(-1)
  return last !== undefined && (last === element || 'value' in last && last.value.trim() === '' && siblings.at(-2) === element)
}

/** <li><span>姓名</span><em>职务</em></li>: inline elements of different kinds or classes alone in an item, or in a short block, stand apart. */
function isCellOfItem(element: Element): boolean {
  const parent = element.parentNode
  if (!INLINE.test(element.tagName) || !parent || !('tagName' in parent) || !['li', 'dt', 'div', 'header'].includes(parent.tagName)) return false
  if (parent.childNodes.length > MOST_IN_ITEM) return false
  const children = parent.childNodes.filter(child => !('value' in child && child.value.trim() === ''))
  const tags = children.map(child => 'tagName' in child && (INLINE.test(child.tagName) || child.tagName === 'img') ? child.tagName === 'img' ? 'img' : `${child.tagName}.${attribute(child, 'class')}` : null)
  // A sentence with one word in bold and one in italics is no plate.
  if (parent.tagName === 'div' && (children.length > 3 || children.some(child => 'childNodes' in child && child.childNodes.some(inner => !('value' in inner) || inner.value.length > LONGEST_PART || /[。！？；]/u.test(inner.value))))) return false
  // The sections of a site in its bar are alike.
  if (parent.tagName === 'header') return tags.every(tag => tag !== null) && tags.length > 2
  return tags.every(tag => tag !== null) && new Set(tags.filter(tag => tag !== 'img')).size > 1
}

/** What holds who speaks: a list's term, an element that its class says is a name. */
function isNamePlate(element: Element): boolean {
  return element.tagName === 'dt' || INLINE.test(element.tagName) && NAME_PLATE.test(attribute(element, 'class'))
}

/** <span>10:03:40</span>, <span>2025-01-02</span>: the time of a post, the day of a page, whatever its class is called. */
function isStamp(element: Element): boolean {
  const [child] = element.childNodes
  return INLINE.test(element.tagName) && element.childNodes.length === 1 && child !== undefined && 'value' in child && /^\s*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s+|[今昨前]天\s*)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*$|^\s*(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}\s*$/u.test(child.value)
}

/** <em>问</em>words: the mark and what it marks are glued together but for the element. */
function isMark(element: Element): boolean {
  const [child] = element.childNodes
  if (element.childNodes.length !== 1 || !child || !('value' in child) || !MARK.test(child.value)) return false
  const siblings: Node[] = element.parentNode && 'childNodes' in element.parentNode ? element.parentNode.childNodes : []
  const next = siblings[siblings.indexOf(element) + 1]
  return next !== undefined && !('value' in next && /^\s*[:：.．、\d]/u.test(next.value))
}

/** <span>记者</span><span>某某</span>: what part somebody has in a chat, glued to his name but for the element. */
function isBadge(element: Element): boolean {
  const [child] = element.childNodes
  if (!INLINE.test(element.tagName) || element.childNodes.length !== 1 || !child || !('value' in child) || !BADGE.test(child.value) && !(CHIP.test(attribute(element, 'class')) && child.value.trim().length <= LONGEST_CHIP)) return false
  const siblings: Node[] = element.parentNode && 'childNodes' in element.parentNode ? element.parentNode.childNodes : []
  if (siblings.length > MOST_IN_ITEM) return false
  const at = siblings.indexOf(element)
  return [siblings[at - 1], siblings[at + 1]].some(other => other !== undefined && 'tagName' in other && INLINE.test(other.tagName))
}

function attribute(element: Element, name: string): string {
  return element.attrs.find(other => other.name === name)?.value ?? ''
}

/** 某市人民政府门户网站 > 互动交流: where a trail of links begins with the name of a site; null where it begins with 首页. */
function firstCrumb(element: Element): string | null {
  const words: string[] = []
  for (const child of element.childNodes) words.push('value' in child ? child.value : 'childNodes' in child ? child.childNodes.map(inner => 'value' in inner ? inner.value : '').join('') : '')
  return FIRST_CRUMB.exec(words.join(''))?.[1] ?? null
}

function readHead(head: Element, stated: Page['stated']): void {
  for (const child of head.childNodes) {
    if (!('tagName' in child)) continue
    const content = attribute(child, 'content').trim()
    const name = (attribute(child, 'name') || attribute(child, 'property')).toLowerCase()
    if (child.tagName === 'title') {
      const title = child.childNodes.map(node => 'value' in node ? node.value : '').join('').trim()
      stated.title ??= title || null
      stated.site ??= DIGITAL_PAPER.exec(title)?.[1] ?? SITE.exec(title)?.[1]?.trim() ?? LIVE_ROOM.exec(title)?.[1] ?? null
    }
    if (content === '') continue
    if (name === 'og:site_name') stated.site = content
    if (/^(?:articletitle|og:title)$/u.test(name)) stated.title = content
    if (/^(?:pubdate|publishdate|article:published_time|firstpublishedtime)$/u.test(name)) stated.date ??= content
    if (/^(?:contentsource|source)$/u.test(name)) stated.source ??= content
  }
}
