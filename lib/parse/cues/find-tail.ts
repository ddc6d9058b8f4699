import type { Cue } from '../grammar/cue.ts'
import { cueKey } from './cue-key.ts'
import { COMMENTS_HEADING, COMMENTS_WORDS } from '../lines/comments.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { isUnstopped } from '../lines/is-unstopped.ts'
import type { Line, Page } from '../formats/page.ts'

/** 责任编辑：某某, and 版面编辑：: who made the page stands under it. */
const MADE_BY = /^[^\p{L}\p{N}]*(?:责编|(?:版面|网络|本文|值班|执行)?编辑)[\s\u3000]*[:：]|(?:^|[^\p{L}\p{N}])责任编辑[\s\u3000]*[:：]/u
/** Whoever asks is seldom the same twice. */
const ASKERS: ReadonlySet<Cue['label']['kind']> = new Set(['reporter', 'question', 'answer'])
/** 【免责声明】本文…. */
const DISCLAIMS = /^[^\p{L}\p{N}]*(?:免责|版权|郑重)声明[】\]：:]/u
/** 请加入成为某报的月费订户, 订阅某某频道：…: what the site asks of its readers. */
const APPEALS = /^[^\p{L}\p{N}]*(?:请|欢迎|立即)?(?:加入|成为|订阅)[^。！？]{0,40}(?:月费订户|订户|频道|电子报|通讯|Telegram)/u
/** What another page begins with, cut off: …. */
const TEASER = /[^.…。](?:\.{3}|…)[\s\u3000]*$/u
const SHORTEST_TEASER = 30
const FEWEST_TEASERS = 2
/** What stands over the foot of a page, whatever kind of line it is. */
const ALONE = [COMMENTS_HEADING, DISCLAIMS, APPEALS]
/** Headlines one under another. */
const FEWEST_HEADLINES = 6
const SHORTEST = 8
const LONGEST = 40
const NO_HEADLINE = /[。；;，,：:…）)\t|｜][\s\u3000]*$|[\t|｜]|。/u

/**
 * Where the foot of a page begins behind which nobody speaks, though lines there may look like labels: at who made the page or
 * what readers write, past the middle of the text, or at a list of other headlines that reaches to the end.
 * @param cues what looks like labels: where one from above comes back, the page goes on
 * @returns the number of lines where there is none
 */
export function findTail(page: Page, kinds: readonly LineKind[], cues: readonly Cue[]): number {
  const { lines } = page
  const marked = lines.flatMap((line, at) => kinds[at] === 'credit' && MADE_BY.test(line.plain) || isOverComments(kinds[at], line) || ALONE.some(pattern => pattern.test(line.plain)) ? [at] : [])
  // Where no line has a stop, the lack of one tells nothing.
  const lists = isUnstopped(lines) ? [] : [firstOfList(page, kinds, isHeadline, FEWEST_HEADLINES), firstOfList(page, kinds, isTeaser, FEWEST_TEASERS)]
  const within = (at: number, share: number): boolean => (lines[at]?.start ?? 0) > page.text.length * share
  const starts = [...marked.filter(at => within(at, 0.5)), ...lists.filter(at => within(at, 0.25))]
  const goesOn = talkGoesOn(cues, lines.length)
  return starts.sort((a, b) => a - b).find(at => goesOn[at]! < (isOverComments(kinds[at], lines[at]!) ? VOICES : 1)) ?? lines.length
}

/** What readers write of the page; one of the speakers may answer them there, but where several go on a live page only shows it amid the talk. */
const VOICES = 2
const isOverComments = (kind: LineKind | undefined, { plain }: Line): boolean => kind === 'related' && COMMENTS_WORDS.test(plain)

/** For each line how many speak above it and beneath, those who ask and those who answer taken as one each: others do so beneath. */
function talkGoesOn(cues: readonly Cue[], length: number): readonly number[] {
  const spans = new Map<string, { first: number; last: number }>()
  for (const cue of cues) for (const key of ASKERS.has(cue.label.kind) ? [cueKey(cue), cue.label.kind] : [cueKey(cue)]) spans.set(key, { first: spans.get(key)?.first ?? cue.line, last: cue.line })
  const steps = new Array<number>(length + 1).fill(0)
  for (const { first, last } of spans.values()) if (last > first + 1) steps[first + 1]!++, steps[last]!--
  let open = 0
  return steps.map(step => open += step)
}

/** The first of a list that ends the page, or stands right over its links; past the page where none of so many items does. */
function firstOfList({ lines }: Page, kinds: readonly LineKind[], isItem: (line: Line) => boolean, fewest: number): number {
  let first = lines.length
  let count = 0
  const links = kinds.findIndex((kind, at) => kind === 'related' && at > lines.length / 2)
  for (let at = (links < 0 ? lines.length : links) - 1; at >= 0; at--) {
    const line = lines[at]
    // A button that was a sign.
    if (!line || kinds[at] !== 'text' && kinds[at] !== 'field' || count === 0 && line.text.trim().length <= 1) continue
    if (!isItem(line)) break
    first = at
    count++
  }
  return count < fewest ? lines.length : first
}

function isHeadline({ plain }: Line): boolean {
  const words = plain.trim()
  return words.length >= SHORTEST && words.length <= LONGEST && !NO_HEADLINE.test(words)
}

function isTeaser({ plain }: Line): boolean {
  return plain.length >= SHORTEST_TEASER && TEASER.test(plain)
}
