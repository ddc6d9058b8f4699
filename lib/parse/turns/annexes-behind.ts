import type { Span } from '../../contract/briefing.ts'
import type { Page } from '../formats/page.ts'
import { ATTACHED } from '../lines/attached.ts'
import type { LineKind } from '../lines/classify-line.ts'

/** 典型案例, 名词解释, alone on their line: what is set behind the talk to explain it. */
const EXPLAINS = /^[\s\u3000*_#【\[〔■●◆▶]*(?:(?:典型|警示|指导性?|参考)?案例(?:选登|摘编|通报)?|名词解释|知识链接|(?:相关|新闻|政策|背景)?(?:背景|背景(?:资料|介绍|链接|知识))|(?:健康|温馨|安全|出行|防范|特别)提[示醒]|小贴士)(?:[(（][^()（）]{1,8}[)）])?[\s\u3000*_】\]〕]*[:：]?[\s\u3000*_]*$/u
/** What a line of an annex may be: its heading may look like a credit (附件：…). */
const PARTS: ReadonlySet<LineKind> = new Set(['text', 'blank', 'keyword', 'stage', 'field'])
/** Prose, and no list of links: so many of its sentences end as sentences do. */
const SENTENCE = /[。！？；][”」』）)]?[\s\u3000*_]*$/u

/**
 * What is attached behind the talk and explains it: 附：典型案例, 附件1, 名词解释. Each from its heading to where something else
 * begins (a credit, links, a part that is somebody's), and only where it tells something in sentences.
 * @param held lines that belong to turns; `behind` is the line of the last label
 */
export function annexesBehind({ lines, text }: Page, kinds: readonly LineKind[], held: ReadonlySet<number>, behind: number): Span[] {
  const annexes: Span[] = []
  for (let at = behind + 1; at < lines.length; at++) {
    const line = lines[at]!
    if (held.has(at) || line.marked === 'aside' || !ATTACHED.test(line.plain) && !EXPLAINS.test(line.plain)) continue
    let end = at + 1
    while (end < lines.length && !held.has(end) && lines[end]!.marked !== 'aside' && (PARTS.has(kinds[end] ?? 'text') || ATTACHED.test(lines[end]!.plain))) end++
    const told = lines.slice(at, end).filter(({ plain }) => plain.trim() !== '')
    if (told.some(({ plain }) => SENTENCE.test(plain))) {
      const start = line.start + line.text.search(/\S/u)
      annexes.push({ start, end: start + text.slice(start, told.at(-1)!.end).trimEnd().length })
    }
    at = end - 1
  }
  return annexes
}
