import { ANSWERER_KINDS } from '../cues/answerer-kinds.ts'
import type { Cue } from '../grammar/cue.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { keywordOf } from '../lines/keyword-of.ts'
import type { Page } from '../formats/page.ts'

/** What a section is about, as its label's neighbours print it. */
export type SectionLines = { headline: string | null; keyword: string | null }

/** 【价格】, ■价格, 看点①　价格: a topic that brackets, a sign or its number mark. */
const TOPIC = /^[\s\u3000*_]*(?:[【〔\[]([^【】〔〕[\]]{1,12})[】〕\]]|[■●◆▲★□◇○▶►※▍▌▎]{1,3}[\s\u3000]*(\S{1,8})|(?:关键词|热词|看点|亮点|焦点|主题)[\s\u3000]*[①-⑳\d一二三四五六七八九十]{1,2}[\s\u3000|｜:：·、]+(\S{1,12}))[\s\u3000*_]*$/u
const STOPPED = /[。；;：:，,][”」』）)]*[\s\u3000*_]*$/u
const MARKS = /^[\s\u3000*_#]+|[\s\u3000*_]+$/gu
const LONGEST = 60
/** Lines over a label: a topic and a headline. */
const MOST = 2
const FEWEST = 2
/** Fewer characters name an act: 发布, 答. */
const SHORTEST = 4
/** Kinds of lines that may head a section. */
const HEADS: ReadonlySet<LineKind> = new Set(['text', 'keyword', 'stage'])

/**
 * Headlines and keywords of a report whose sections each open with who is told of, alone on a line: what stands right over
 * that line, and belongs to nobody, heads the section; a keyword may also stand under it. Only where at least half of them are headed.
 * @param labels the sections' labels
 * @param held lines that somebody says, or that are the page's title
 */
export function findSectionLines(page: Page, kinds: readonly LineKind[], labels: readonly Cue[], held: ReadonlySet<number>): ReadonlyMap<Cue, SectionLines> {
  const alone = labels.filter(cue => (cue.form === 'line' || cue.body >= (page.lines[cue.line]?.text.trimEnd().length ?? 0)) && ANSWERER_KINDS.has(cue.label.kind) && !('role' in cue.label && cue.label.role === 'host'))
  const own = new Set(labels.flatMap(cue => [cue.line, cue.lastLine]))
  const found = new Map(alone.flatMap(cue => {
    const read = readAround(page, kinds, cue, at => held.has(at) || own.has(at))
    return read.headline === null && read.keyword === null ? [] : [[cue, read] as const]
  }))
  const headlines = [...found.values()].flatMap(read => read.headline ?? [])
  // A button stands over every post alike.
  if (new Set(headlines).size < headlines.length) return new Map()
  return found.size >= FEWEST && found.size * 2 >= alone.length ? found : new Map()
}

function readAround({ lines }: Page, kinds: readonly LineKind[], cue: Cue, isTaken: (at: number) => boolean): SectionLines {
  const read: SectionLines = { headline: null, keyword: null }
  const isTopic = (at: number): boolean => kinds[at] === 'keyword' || TOPIC.test(lines[at]?.plain ?? '')
  // What the page's arrangement has set aside counts with its topic alone: buttons are set aside as well.
  const mayHead = (at: number): boolean => HEADS.has(kinds[at] ?? 'blank') || kinds[at] === 'furniture' && (isTopic(at) || isTopic(at - 1))
  const add = (at: number): void => {
    const { text = '', plain = '' } = lines[at] ?? {}
    const topic = TOPIC.exec(plain)
    if (kinds[at] === 'keyword') read.keyword ??= keywordOf(text, plain).replace(/^[①-⑳\d]{1,2}[\s\u3000|｜:：·、]+/u, '')
    else if (topic) read.keyword ??= text.slice(plain.lastIndexOf(topic[1] ?? topic[2] ?? topic[3] ?? '')).replace(/[】〕\]\s\u3000*_]+$/u, '')
    else if (plain.replace(/[\s\u3000*_#]/gu, '').length >= SHORTEST) read.headline ??= text.replace(MARKS, '')
  }
  let at = cue.line - 1
  for (let taken = 0; at >= 0 && taken < MOST; at--) {
    const line = lines[at]
    if (!line || line.text.trim() === '') continue
    if (isTaken(at) || !mayHead(at) || line.text.trim().length > LONGEST || STOPPED.test(line.plain) || /^[\s\u3000]*(?:>|[—–-]{2})/u.test(line.plain)) break
    add(at)
    taken++
  }
  let below = cue.lastLine + 1
  while (below < lines.length && lines[below]?.text.trim() === '') below++
  if (kinds[below] === 'keyword') add(below)
  return read
}
