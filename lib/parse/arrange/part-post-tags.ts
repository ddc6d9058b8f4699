import { ACT_MARK } from '../grammar/act-mark.ts'
import { LEAD } from '../grammar/lead.ts'
import { STAMP } from '../grammar/stamp.ts'
import { skip } from '../grammar/skip.ts'
import type { Line, Page } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'
import { readLabel } from '../labels/read-label.ts'

/** 【现场】 between the time of a post and its words. */
const TAG = /^[【\[［〔]([^【】[\]［］〔〕\s]{2,6})[】\]］〕][\s\u3000]*/u
/** How many posts must say who does what in them (【提问】, 【回答】), and in how many ways, for the tags to tell kinds of posts. */
const FEWEST = 4
const FEWEST_ACTS = 2
/** How far into a line its tag may stand. */
const HEAD = 60

/**
 * In a feed that says of every post what is done in it (【提问】某报：…, 【回答】姓名：…), a tag that is none of
 * somebody's doing (【现场】, 【小结】) marks what the newsroom tells: its words are nobody's, and its time and tag none of them.
 */
export function partPostTags(page: Page): Page {
  const tags = page.lines.map(readTag)
  const acts = tags.flatMap(tag => tag && ACT_MARK.test(tag.word) ? [tag.word] : [])
  if (acts.length < FEWEST || new Set(acts).size < FEWEST_ACTS) return page
  return { ...page, lines: page.lines.flatMap((line, at): Line[] => {
    const tag = tags[at]
    if (!tag || tag.labelled || ACT_MARK.test(tag.word) || !['word', undefined].includes(readLabel(tag.word)?.kind)) return [line]
    return [{ ...partLine(line, 0, tag.body), marked: 'aside' }, { ...partLine(line, tag.body, line.text.length), closes: true }]
  }) }
}

/** The tag behind the time at the head of a post with words of its own; `labelled` where words and a colon follow, as behind a name. */
function readTag(line: Line): { word: string; body: number; labelled: boolean } | null {
  if (line.marked !== null) return null
  const lead = skip(line.text, 0, LEAD)
  const at = skip(line.text, lead, STAMP)
  const match = at > lead ? TAG.exec(line.plain.slice(at, at + HEAD)) : null
  if (!match?.[1] || line.text.slice(at + match[0].length).trim() === '') return null
  const body = at + match[0].length
  const named = /^([^。！？；，,：:]{2,24})[:：]/u.exec(line.text.slice(body, body + HEAD))?.[1]
  return { word: match[1], body, labelled: named !== undefined && readLabel(named) !== null }
}
