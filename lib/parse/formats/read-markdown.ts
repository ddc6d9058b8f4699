import { inBothScripts } from '../../text/in-both-scripts.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { findAdmonitions } from './find-admonitions.ts'
import { findRawHtml } from './find-raw-html.ts'
import { makePage } from './make-page.ts'
import type { DraftLine } from './make-page.ts'
import type { Page } from './page.ts'
import { withoutEscapes } from './without-escapes.ts'

/** YAML between dashes, or TOML between plus signs. */
const FRONT_MATTER = /^(---|\+\+\+)[ \t]*\n([\s\S]{0,20000}?)\n\1[ \t]*(?:\n|$)/u

/** Title: … / URL Source: … / Markdown Content:, over a page that a reader tool has saved. */
const SAVED = /^((?:[A-Z][A-Za-z]{1,12}(?: [A-Z][a-z]{1,10})?: ?[^\n]{0,400}\n\s{0,8}){1,8})Markdown Content:[ \t]*(?:\n|$)/u
/** ====, under a headline. */
const UNDERLINED = /^={3,}[ \t]*$/u

/** A line in italics right under a picture is its caption. */
const ITALIC = /^\s*(?:\*[^*]{1,120}\*|_[^_]{1,120}_)\s*$/u
/** [^1]: words, a footnote of the format's own. */
const FOOTNOTE = /^ {0,3}\[\^[^\]\s]{1,24}\]:/u
/** A line that only leads elsewhere. */
const LINK_ALONE = /^\s*(?:[-*+]\s+)?\[[^\]]{1,200}\]\([^)]{1,400}\)\s*$/u

/** Markdown: the canonical text is the source itself without the backslashes that escape signs; its marks tell of headings, bold labels and pictures. */
export function readMarkdown(text: string): Page {
  const canonical = withoutEscapes(text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n'))
  const [whole, , framed] = FRONT_MATTER.exec(canonical) ?? []
  const saved = whole === undefined ? SAVED.exec(canonical) : null
  const matter = whole === undefined ? saved && { whole: saved[0], fields: saved[1] ?? '' } : { whole, fields: framed ?? '' }
  const matterLines = matter ? matter.whole.replace(/\n$/u, '').split('\n').length : 0
  const boxes = findAdmonitions(canonical.split('\n'))
  const raw = findRawHtml(canonical.split('\n'))
  const drafts = canonical.split('\n').map((line, at, all): DraftLine => {
    if (at < matterLines || boxes.has(at)) return { text: line, marked: 'aside' }
    const element = raw.get(at)
    if (element) return { text: line, marked: element }
    const heading = /^(#{1,6})[ \t]/u.exec(line)?.[1]?.length ?? (UNDERLINED.test(all[at + 1] ?? '') && /\p{L}/u.test(line) ? 1 : 0)
    const strong = /^[\s>*+-]{0,8}(?:\*\*|__)[^*_]{1,60}(?:\*\*|__)/u.exec(line)?.[0].length ?? 0
    return { text: line, heading, strong, marked: /^\s*!\[/u.test(line) || /^\s*!\[/u.test(all[at - 1] ?? '') && ITALIC.test(line) ? 'caption' : LINK_ALONE.test(line) || FOOTNOTE.test(line) ? 'aside' : null }
  })
  const field = (names: string) => matter ? inBothScripts(new RegExp(`^(?:${names})[ \\t]*[:=][ \\t]*(?:\\n[ \\t]+(?:-[ \\t]+)?(?:name[ \\t]*:[ \\t]*)?)?["']?(.*?)["']?[ \\t]*$`, 'imu')).exec(matter.fields)?.[1]?.trim() || null : null
  const byline = field('byline|author|作者')
  return makePage(drafts, { title: field('title|headline|标题'), date: field('date|publish|published|pubdate|created_at|created|日期|发布时间'), source: field('source|来源|media|from|publisher|outlet|出处|稿源|发布单位|发布机构') ?? field('account|公众号|账号') ?? (byline !== null && (isOutlet(toSimplified(byline)) || putTogetherBy(byline, canonical)) ? byline : null) })
}

/** 本文由某某整理: whether the page says so of whoever its front matter names as author. */
const putTogetherBy = (author: string, text: string): boolean => toSimplified(text).includes(`由${toSimplified(author)}整理`)
