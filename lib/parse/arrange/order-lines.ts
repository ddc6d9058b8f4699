import { classifyLine } from '../lines/classify-line.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { isPostFoot } from '../lines/is-post-foot.ts'
import { isStampAlone } from '../lines/is-stamp-alone.ts'
import type { Label } from '../formats/label.ts'
import { lastFilled } from '../lines/last-filled.ts'
import type { Line, Page } from '../formats/page.ts'
import { readCue } from '../grammar/read-cue.ts'
import { readFootedPosts } from '../cues/read-footed-posts.ts'
import { readTaggedPosts } from '../cues/read-tagged-posts.ts'

const STAMP = /(?<![\d:：])(?:(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[\sT]*|(\d{1,2})[-/.月](\d{1,2})日?\s*)?([01]?\d|2[0-3])[:：]([0-5]\d)(?:[:：]([0-5]\d))?(?![\d:：])/u
const FEWEST_POSTS = 4
/** Seconds; times of day alone are less. */
const DAY = 86_400
const LONGEST_LABEL = 40
/** 加载更多, under the last post. */
const LOADS_MORE = /^[\s\u3000*_]*(?:点击|上拉|下拉)?(?:加载更多|查看更多|没有更多|已经?(?:加载|显示)全部|到底了)/u
/** 时间：2025年1月2日15:00, in the page's head. */
const TIME_FIELD = /^[\s\u3000*_]*\p{Script=Han}{0,4}(?:时[\s\u3000]*间|日[\s\u3000]*期)[\s\u3000*_]*[:：]/u
/** What no post is. */
const BELOW: ReadonlySet<LineKind> = new Set(['related', 'credit'])

/**
 * Live feeds are often printed newest first. Where the times at the head or foot of posts run backwards,
 * the posts' lines are put into the order in which things were said; positions still point into the
 * text as it was published. Any other page comes back as it is.
 */
export function orderLines(page: Page): Page {
  const feet = page.lines.flatMap((line, at) => isPostFoot(line.plain.trim()) ? [at] : [])
  const posts = feet.length >= FEWEST_POSTS ? postsAbove(page, feet) : postsBelow(page)
  // A time in the page's head (published 17:20) starts no post: feeds are told by their longest falling run.
  while (posts.length > FEWEST_POSTS && (posts[0]?.time ?? 0) < (posts[1]?.time ?? 0)) posts.shift()
  // Day and time under the title, with no words of their own, start none either.
  if (posts.length > FEWEST_POSTS && (posts[0]?.time ?? 0) >= DAY && (posts[1]?.time ?? 0) < DAY && page.lines.slice(posts[0]?.first ?? 0, posts[1]?.first).filter(line => line.text.trim() !== '').length === 1) posts.shift()
  const falling = posts.filter((post, at) => at > 0 && post.time < (posts[at - 1]?.time ?? 0)).length
  const rising = posts.filter((post, at) => at > 0 && post.time > (posts[at - 1]?.time ?? 0)).length
  if (posts.length < FEWEST_POSTS || falling < FEWEST_POSTS - 1 || rising > falling / 5) return page
  const head = page.lines.slice(0, posts[0]?.first ?? 0)
  const end = feedEnd(page.lines, posts.at(-1)?.first ?? 0)
  const bodies = posts.map((post, at) => page.lines.slice(post.first, posts[at + 1]?.first ?? end))
  return { ...page, lines: [...head, ...bodies.reverse().flat(), ...page.lines.slice(end)] }
}

/** Where the last post ends: what a page prints under its feed (what readers write, links, who made it) stays under it. */
function feedEnd(lines: Line[], last: number): number {
  const below = lines.findIndex((line, at) => at > last && (line.heading > 0 || LOADS_MORE.test(line.plain) || BELOW.has(classifyLine(line))))
  return below < 0 ? lines.length : below
}

type Post = { first: number; time: number }

/** Posts that each open with their time, or with a label and their time under it. */
function postsBelow({ lines }: Page): Post[] {
  const posts = lines.flatMap((line, first) => {
    const time = postTime(line)
    return time === null ? [] : [{ first, time }]
  })
  const timed = posts.length < FEWEST_POSTS ? lines.flatMap((line, first) => {
    const time = labelTime(line)
    return time === null ? [] : [{ first, time }]
  }) : []
  if (timed.length >= FEWEST_POSTS) return timed
  const labels = readTaggedPosts(lines)
  if (labels.size === posts.length) return [...labels.keys()].map((first, at) => ({ first, time: posts[at]?.time ?? 0 }))
  const headed = posts.map(({ first, time }) => ({ first: isStampAlone(lines[first]?.plain.trim() ?? '') ? labelAbove(lines, first) : first, time }))
  // Where most posts have their label on the line above the time, all begin there.
  if (headed.filter((post, at) => post.first !== posts[at]?.first).length * 3 > posts.length * 2) return headed
  return posts
}

/** The line of somebody's label right above a time that stands alone, or of his office over it; the time's own line where there is none. */
function labelAbove(lines: Line[], time: number): number {
  const above = lastFilled(lines, time - 1)
  const label = readLineLabel(lines, above)
  if (label === undefined) return time
  const office = lastFilled(lines, above - 1)
  return label === 'person' && readLineLabel(lines, office) === 'title' ? office : above
}

/** What kind of label a line is from end to end. */
function readLineLabel(lines: Line[], at: number): Label['kind'] | undefined {
  const line = lines[at]
  const cue = line && line.text.trim().length <= LONGEST_LABEL ? readCue(line, at) : null
  return cue?.form === 'line' ? cue.label.kind : undefined
}

/** Posts with their time at their foot: each begins behind the foot before, the first where its label stands. */
function postsAbove({ lines }: Page, feet: readonly number[]): Post[] {
  const [foot = 0] = feet
  const tagged = [...readFootedPosts(lines).keys()][0]
  const label = tagged !== undefined && tagged < foot ? tagged : lines.slice(0, foot).findLastIndex((line, at) => readCue(line, at) !== null)
  return feet.map((at, post) => ({ first: post === 0 ? Math.max(0, label) : (feet[post - 1] ?? 0) + 1, time: postTime(lines[at]!) ?? 0 }))
}

/** Seconds of the time a line opens with, the day included where it is printed; null where it opens with none. */
function postTime(line: Line): number | null {
  const words = line.plain.slice(0, 60).trim().replace(/^[\s\[［【(（*_#>\-•●■◆]+/u, '')
  const match = STAMP.exec(words)
  return match?.index === 0 ? secondsOf(match) : null
}

/** The time at the end of a line that is somebody's label: 姓名 10:16. */
function labelTime(line: Line): number | null {
  const words = line.plain.trim()
  const match = words.length > LONGEST_LABEL || /[。！？!?；;]/u.test(words) || TIME_FIELD.test(words) ? null : STAMP.exec(words)
  return match && match.index > 1 && match.index + match[0].length === words.length && readCue(line, 0) ? secondsOf(match) : null
}

function secondsOf(match: RegExpExecArray): number {
  const [, year, month, day, shortMonth, shortDay, hours, minutes, seconds] = match
  const days = Number(year ?? 0) * 372 + Number(month ?? shortMonth ?? 0) * 31 + Number(day ?? shortDay ?? 0)
  return ((days * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)
}
