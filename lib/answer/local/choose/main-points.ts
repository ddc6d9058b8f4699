import type { Briefing } from '../../../contract/briefing.ts'
import { outlineOf } from '../sentences/outline.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { turnsOf } from '../sentences/turns-of.ts'

/** Points of one speaker beside another's. */
const MOST = 6

/** The points that somebody's longest speech is parted into, with the sentence that announces them; empty where nothing parts it. */
export function mainPoints(briefing: Briefing, name: string): Placed[] {
  const [turn = []] = turnsOf(briefing, [name]).sort((a, b) => b.length - a.length)
  const outline = outlineOf(turn)
  if (!outline) return []
  const heads = outline.items.map(({ head }) => head).slice(0, MOST)
  return [...(outline.lead === null || heads.includes(outline.lead) ? [] : [outline.lead]), ...heads].map(at => turn[at]!)
}
