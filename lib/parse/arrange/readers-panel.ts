import { toSimplified } from '../../text/to-simplified.ts'
import type { Cue } from '../grammar/cue.ts'
import type { Line } from '../formats/page.ts'
import { readCue } from '../grammar/read-cue.ts'

/** 网友互动(12), alone on its line. */
const HEAD = /^[\s\u3000*_#【\[■●◆▍▌|]*(?:网友|读者|观众|听众|用户)?(?:聊天室|(?:互动|热议|热评|留言|评论|有话说|怎么说|弹幕|聊天|讨论|公屏)(?:专?区|墙)?)[\s\u3000]*(?:[(（]\d+[)）])?[】\]\s\u3000*_]*$/u
/** Who speaks in a briefing and not under one. */
const TAKES_PART: ReadonlySet<Cue['label']['kind']> = new Set(['answer', 'role', 'surname', 'title', 'office', 'reporter'])

/** Whoever keeps order among those who write takes no part in the briefing. */
const KEEPS_ORDER = /管理员|版主|房管/u

/** Most names that are looked for above; a bound keeps the time linear. */
const MOST_NAMES = 50

/**
 * The heading of what readers write under a page: in its second half, and nobody answers beneath, nor
 * anybody whom the page names above. In a talk with readers 网友互动 heads their questions and the answers.
 * @returns its line, or null where the page has none
 */
export function readersPanel(lines: Line[]): number | null {
  const head = lines.findLastIndex((line, at) => at > lines.length / 2 && line.text.length <= 20 && HEAD.test(line.plain))
  if (head < 0) return null
  const below = lines.slice(head + 1).flatMap((line, at) => readCue(line, at) ?? [])
  if (below.some(({ label }) => TAKES_PART.has(label.kind) && !(label.kind === 'title' && KEEPS_ORDER.test(toSimplified(label.title))) || label.kind === 'person' && (label.title ?? label.role) !== null)) return null
  const names = [...new Set(below.flatMap(({ label }) => 'name' in label && label.kind !== 'stranger' ? [toSimplified(label.name)] : []))].slice(0, MOST_NAMES)
  const above = lines.slice(0, head).some(line => names.some(name => line.plain.includes(name)))
  return above ? null : head
}
