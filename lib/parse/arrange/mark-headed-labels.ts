import { readCue } from '../grammar/read-cue.ts'
import type { Page } from '../formats/page.ts'

/** 【价格】, alone on its line: what the section is about. */
const KEYWORD = /^[\s\u3000]*【[^【】]{1,10}】[\s\u3000]*$/u
const STOPPED = /[。！？!?…；;：:][”」』）)]*[\s\u3000]*$/u
const LONGEST = 50
const FEWEST = 2

/**
 * 【价格】 / a headline / 发布人｜职务　姓名, three lines one right under another, in every section of a report: the first
 * two head the section, and are not the last words of the one before.
 */
export function markHeadedLabels(page: Page): Page {
  const { lines } = page
  const heads = lines.flatMap((line, at) => {
    const [keyword, headline] = [lines[at - 2], lines[at - 1]]
    if (!keyword || !headline || !KEYWORD.test(keyword.plain) || headline.plain.trim() === '' || headline.plain.length > LONGEST || STOPPED.test(headline.plain)) return []
    const cue = readCue(line, at)
    return cue?.label.kind === 'person' && cue.label.title !== null && cue.body >= line.text.trimEnd().length ? [at] : []
  })
  if (heads.length < FEWEST) return page
  const above = new Set(heads.flatMap(at => [at - 2, at - 1]))
  return { ...page, lines: lines.map((line, at) => above.has(at) ? { ...line, marked: 'aside' } : line) }
}
