import { createHash } from 'node:crypto'
import type { Briefing, Section, Turn } from '../contract/briefing.ts'
import type { Speaker } from '../contract/speaker.ts'
import { assignKeywords } from './assign-keywords.ts'
import { briefingId } from './briefing-id.ts'
import { chooseCues } from './choose-cues.ts'
import { classifyLine } from './classify-line.ts'
import type { LineKind } from './classify-line.ts'
import { findDate } from './find-date.ts'
import { findHeadlines } from './find-headlines.ts'
import { findSource } from './find-source.ts'
import { findTitle } from './find-title.ts'
import { findVenue } from './find-venue.ts'
import type { Page } from './page.ts'
import { resolveSpeakers } from './resolve-speakers.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import type { DraftTurn } from './split-turns.ts'
import { splitTurns } from './split-turns.ts'

/** How far into a page without labels its head is taken to reach, in lines. */
const HEAD_LINES = 12

/** From a page's lines to a briefing: who speaks where, under which headline, and what the page says of itself. */
export function buildBriefing(page: Page, fileName: string): Briefing {
  const kinds = page.lines.map(classifyLine)
  const { cues, roster } = chooseCues(page, kinds)
  const firstCue = cues[0]?.line ?? Math.min(page.lines.length, HEAD_LINES)
  const { title, lines: titleLines } = findTitle(page, kinds, firstCue)
  const bare = findBareKeywords(page, kinds, cues.map(cue => cue.line), titleLines)
  const runs = findHeadlines(page, splitTurns(page, kinds, cues, new Set([...titleLines, ...bare.values()])))
  const owners = resolveSpeakers(runs, roster, page.text)
  const turns = runs.map((run, at): Turn => {
    const owner = owners[at]
    return {
      start: run.start, end: run.end, speaker: owner?.speaker?.name ?? null, role: owner?.role ?? 'narration',
      ...owner?.attributedTo === undefined ? {} : { attributedTo: owner.attributedTo }, ...owner?.lang === undefined ? {} : { lang: owner.lang },
    }
  })
  const front = page.lines.slice(0, firstCue).map(line => line.text).join('\n') + '\n' + firstNarration(page, runs)
  return {
    id: briefingId(fileName), fileName, title,
    date: findDate(page, front), venue: findVenue(front), source: findSource(page, front, page.text) ?? turns.find(turn => turn.attributedTo)?.attributedTo ?? null,
    text: page.text, sha256: createHash('sha256').update(page.text).digest('hex'),
    speakers: listSpeakers(owners.map(owner => owner.speaker), turns),
    turns, sections: listSections(page, kinds, runs, turns, bare),
  }
}

function firstNarration(page: Page, runs: DraftTurn[]): string {
  return runs[0] ? page.text.slice(runs[0].start, runs[0].end) : ''
}

function listSpeakers(speakers: (Speaker | null)[], turns: Turn[]): Speaker[] {
  const known = [...new Set(speakers.filter(speaker => speaker !== null))]
  const sites = [...new Set(turns.flatMap(turn => turn.attributedTo ?? []))].filter(name => !known.some(speaker => speaker.name === name))
  return [...known, ...sites.map((name): Speaker => ({ name, title: null, organization: name, role: 'unknown' }))]
}

/** Short lines directly before a label, on a page whose other labels have a keyword line there. */
function findBareKeywords(page: Page, kinds: LineKind[], labels: number[], titleLines: ReadonlySet<number>): Map<number, number> {
  const found = new Map<number, number>()
  if (!kinds.includes('keyword')) return found
  for (const [section, label] of labels.entries()) {
    let at = label - 1
    while (at >= 0 && kinds[at] === 'blank') at--
    const words = page.lines[at]?.text.trim() ?? ''
    const previous = labels[section - 1] ?? -1
    if (at > previous && kinds[at] === 'text' && !titleLines.has(at) && words.length <= 12 && !/[。！？，,；;：:]/u.test(words)) found.set(section, at)
  }
  return found
}

function listSections(page: Page, kinds: LineKind[], runs: DraftTurn[], turns: Turn[], bare: ReadonlyMap<number, number>): Section[] {
  const groups: { from: number; to: number }[] = []
  runs.forEach((run, at) => {
    if (!run.cue) return
    const last = groups.at(-1)
    if (last && runs[last.from]?.cue === run.cue) last.to = at + 1
    else groups.push({ from: at, to: at + 1 })
  })
  const keywords = assignKeywords(page, kinds, groups.map(group => ({ first: runs[group.from]?.cue?.line ?? 0, last: runs[group.to - 1]?.lines.at(-1) ?? 0 })), bare)
  return groups.map((group, at) => ({
    start: turns[group.from]?.start ?? 0, end: turns[group.to - 1]?.end ?? 0,
    speaker: turns[group.from]?.speaker ?? null, headline: runs[group.from]?.headline ?? null, keyword: keywords[at] ?? null,
    turns: [group.from, group.to],
    paragraphs: runs.slice(group.from, group.to).filter(run => run.cue).flatMap(run => splitParagraphs(page, run, run.lines)),
  }))
}
