import { ASKER_KINDS } from './asker-kinds.ts'
import type { Cue } from '../grammar/cue.ts'
import type { Line } from '../formats/page.ts'
import { mediumOf } from '../names/medium-of.ts'

/** Q3　某某：, 问题二 某某：, 第三问·某某：; the number, who asks, and the colon. */
const NUMBERED = /^[\s\u3000>*_]*(?:[QＱ][\s.]*[\d０-９]{1,2}|问题?[\s\u3000]*(?:\d{1,2}|[一二三四五六七八九十]{1,3})|(?:提问|第)[一二三四五六七八九十\d]{1,3}问?)[\s\u3000.、．｜|·]+(?=([\p{L}\p{N}《》“”·]{2,16})[:：][\s\u3000*_]*)[^:：]*[:：][\s\u3000*_]*/u
const FEWEST = 2

/**
 * Where most numbered questions of a page say between number and colon which medium asks (Q1　某报：), the words there
 * are who asks in the others too, whatever he is called; in a page of topics (Q1　水价：) no medium stands there.
 */
export function nameNumberedAskers(lines: Line[], read: readonly Cue[]): Cue[] {
  const numbered = new Map(read.flatMap(cue => {
    const match = NUMBERED.exec(lines[cue.line]?.plain.slice(0, 60) ?? '')
    return match?.[1] === undefined ? [] : [[cue, match] as const]
  }))
  const known = [...numbered.keys()].filter(cue => ASKER_KINDS.has(cue.label.kind)).length
  if (known < FEWEST || known * 2 < numbered.size) return [...read]
  return read.map((cue): Cue => {
    const match = numbered.get(cue)
    if (!match?.[1] || cue.label.kind !== 'question') return cue
    const from = match[0].indexOf(match[1])
    const name = lines[cue.line]?.text.slice(from, from + match[1].length) ?? match[1]
    return { ...cue, label: { kind: 'reporter', name, organization: mediumOf(name) }, printed: name, body: match[0].length }
  })
}
