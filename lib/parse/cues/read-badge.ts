import { inBothScripts } from '../../text/in-both-scripts.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { Cue } from '../grammar/cue.ts'
import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { OFFICIAL_BADGE } from '../names/official-badge.ts'
import { readTaggedName } from '../grammar/read-tagged-name.ts'
import { withoutTimeBehind } from './without-time-behind.ts'

/** Which part somebody has in the talk. */
const PART = inBothScripts(/^(?:主持人?|嘉宾|发言人|发布人|记者|媒体|网友|网民|播报员?|直播员)$/u)
/** Labels that a badge says more of. */
const NAMED: ReadonlySet<Label['kind']> = new Set(['person', 'word', 'initial', 'outlet', 'stranger', 'netizen'])

/**
 * A feed may print somebody's badge (主持人, 官方) under his name and not in every post of his: on a plate whose name the
 * format sets off in bold, what stands alone on the next line is the badge and none of his words.
 * @returns the cue that takes in the badge's line, or null where that is no badge
 */
export function readBadge(cue: Cue, lines: readonly Line[], at: number): Cue | null {
  const [name, words] = [lines[cue.line], withoutTimeBehind(lines[at]?.text.trim() ?? '')]
  if (cue.form !== 'line' || !name || !NAMED.has(cue.label.kind) || name.heading > 0 || name.strong < name.text.trimEnd().length) return null
  const printed = cue.printed.trim()
  if (OFFICIAL_BADGE.test(toSimplified(words))) return { ...cue, label: { kind: 'outlet', name: printed }, lastLine: at, stated: true, desk: true }
  const label = PART.test(words) ? readTaggedName(`${words} ${printed}`) : null
  return label && { ...cue, label, lastLine: at }
}
