import type { Line, Page } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'

/** [图：某某演示。某某摄], inside a paragraph or behind it; （编者注：…）, behind a sentence; （下转第2版） and （上接第1版）, where an article goes on. */
const INSIDE = /[\[［（(【](?<=[。！？!?”」』][\s\u3000]*[\[［（(【])(?:编者|编辑|记者|小编|整理者|编)?[按注][:：][^\[\]［］（）()【】\n]{2,120}[\]］）)】](?=[\s\u3000]*$)|[(（](?:紧接|下?转|上?接)第?[A-Z]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})版[^()（）]{0,10}[)）]|[\[［（(【](?:图片说明|图片|图说|图为|配图|图)[:：][^\[\]［］（）()【】\n]{2,60}[\]］）)】]/gu

/** 夜航六月开通（上接第1版）: the headline again, over where an article goes on. */
const HEADLINE_AGAIN = /^[\s\u3000■▲▼*_]*[^。！？!?；;，,：:()（）\n]{2,40}[(（]上?接第?[A-Z]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})版[^()（）]{0,10}[)）][\s\u3000*_]*$/u

/** Captions and editors' notes that a page prints inside its paragraphs become lines of their own, so that they are nobody's words. Offsets stay. */
export function partCaptions(page: Page): Page {
  return { ...page, lines: page.lines.flatMap(withoutCaptions) }
}

function withoutCaptions(line: Line): Line[] {
  if (line.marked === null && HEADLINE_AGAIN.test(line.plain)) return [{ ...line, marked: 'aside' }]
  const edges = [...line.plain.matchAll(INSIDE)].flatMap(match => [match.index, match.index + match[0].length])
  if (edges.length === 0 || line.marked !== null) return [line]
  const cuts = [0, ...edges, line.text.length]
  return cuts.slice(1).flatMap((to, at): Line[] => {
    const from = cuts[at] ?? 0
    const part = partLine(line, from, to)
    return part.text.trim() === '' ? [] : [part]
  })
}
