import type { Section, Turn } from '../../contract/briefing.ts'
import { assignKeywords } from './assign-keywords.ts'
import type { LineKind } from '../lines/classify-line.ts'
import type { Page } from '../formats/page.ts'
import { findSectionLines } from './find-section-lines.ts'
import type { Cue } from '../grammar/cue.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import type { DraftTurn } from './draft-turn.ts'

/** The speakers' sections of a page: one a label, with its headline, keyword and paragraphs. */
export function listSections(page: Page, kinds: LineKind[], placed: (Turn & { run: DraftTurn | null })[], bare: ReadonlyMap<number, number>, titleLines: ReadonlySet<number>): Section[] {
  const groups: { from: number; to: number }[] = []
  placed.forEach(({ run }, at) => {
    if (!run?.cue) return
    const last = groups.at(-1)
    if (last && placed[last.from]?.run?.cue === run.cue) last.to = at + 1
    else groups.push({ from: at, to: at + 1 })
  })
  const labels = groups.map(group => placed[group.from]?.run?.cue?.line ?? 0)
  const cues = groups.flatMap(group => placed[group.from]?.run?.cue ?? [])
  const printed = findSectionLines(page, kinds, cues, new Set([...titleLines, ...placed.flatMap(({ run }) => run?.lines ?? [])]))
  const ofCue = (group: { from: number } | undefined) => printed.get(placed[group?.from ?? -1]?.run?.cue as Cue)
  const keywords = assignKeywords(page, kinds, labels, bare)
  return groups.map((group, at) => {
    const turns = placed.slice(group.from, group.to)
    return {
      start: turns.reduce((least, turn) => Math.min(least, turn.start), Infinity), end: turns.reduce((most, turn) => Math.max(most, turn.end), 0),
      speaker: turns[0]?.speaker ?? null, headline: turns[0]?.run?.headline ?? ofCue(group)?.headline ?? null, keyword: ofCue(group)?.keyword ?? keywords[at] ?? null,
      turns: [group.from, group.to],
      paragraphs: turns.flatMap(({ run }) => run?.cue ? splitParagraphs(page, run, run.lines) : []),
    }
  })
}
