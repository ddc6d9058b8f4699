import { createHash } from 'node:crypto'
import type { Briefing, Turn } from '../contract/briefing.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { arrangePage } from './arrange/arrange-page.ts'
import { classifyLines } from './arrange/classify-lines.ts'
import { briefingId } from './briefing-id.ts'
import { chooseCues } from './confirm/choose-cues.ts'
import type { Chosen } from './confirm/choose-cues.ts'
import type { Roster } from './cues/roster.ts'
import type { Page } from './formats/page.ts'
import { fieldsBehind } from './front/fields-behind.ts'
import { findTitle } from './front/find-title.ts'
import { readFields } from './front/read-fields.ts'
import type { LineKind } from './lines/classify-line.ts'
import { isLiveDesk } from './lines/is-live-desk.ts'
import { listSpeakers } from './speakers/list-speakers.ts'
import { ofThisPaper } from './speakers/of-this-paper.ts'
import type { Owner } from './speakers/owner.ts'
import { resolveSpeakers } from './speakers/resolve-speakers.ts'
import { attributeNarration } from './turns/attribute-narration.ts'
import type { AttributedRun } from './turns/attribute-narration.ts'
import { closeAtUnreadLabels } from './turns/close-at-unread-labels.ts'
import { closeBehindQuotations } from './turns/close-behind-quotations.ts'
import { findAsides } from './turns/find-asides.ts'
import { findBareKeywords } from './turns/find-bare-keywords.ts'
import { findHeadlines } from './turns/find-headlines.ts'
import { listSections } from './turns/list-sections.ts'
import { partReportCaptions } from './turns/part-report-captions.ts'
import { placeAsides } from './turns/place-asides.ts'
import { splitTurns } from './turns/split-turns.ts'
import { trimRun } from './turns/trim-run.ts'

/** How far into a page without labels its head is taken to reach, in lines. */
const HEAD_LINES = 12
/** Runs that a date may be told in, and how much of each is heard. */
const OPENING_RUNS = 4
const WORDS_HEARD = 400

/**
 * From a page's lines to a briefing: who speaks where, under which headline, and what the page says
 * of itself. Turns come in the order in which things were said: page order, but for a live feed printed newest first.
 */
export function buildBriefing(published: Page, fileName: string): Briefing {
  const page = arrangePage(published)
  const kinds = classifyLines(page.lines)
  const chosen = chooseCues(page, kinds)
  const firstCue = chosen.cues[0]?.line ?? Math.min(page.lines.length, HEAD_LINES)
  const { title, lines: titleLines } = findTitle(page, kinds, firstCue)
  const bare = findBareKeywords(page, kinds, chosen.cues.map(cue => cue.line), titleLines)
  const runs = readRuns(page, kinds, chosen, new Set([...titleLines, ...bare.values()]))
  const owners = resolveSpeakers(runs, chosen.roster, page.text)
  const asides = findAsides(page, kinds, runs, { titleLines, keywordLines: new Set(bare.values()), front: firstCue })
  const placed = placeAsides(runs.map((run, at) => ({ ...toTurn(run, owners[at] ?? { speaker: null, role: 'narration' }), run })), asides)
  const turns = placed.map(({ run: _, ...turn }): Turn => turn)
  const wordsOf = (run: AttributedRun, most = Infinity): string => page.text.slice(run.start, Math.min(run.end, run.start + most))
  const fields = readFields(page, {
    firstCue, tail: chosen.tail,
    lead: runs[0] ? wordsOf(runs[0]) : '',
    opening: runs.slice(0, OPENING_RUNS).map(run => wordsOf(run, WORDS_HEARD)).join('\n'),
    foot: fieldsBehind(page, kinds, chosen.cues.at(-1)?.lastLine ?? page.lines.length),
    accounts: findAccounts(owners, turns, chosen.roster),
  })
  return {
    id: briefingId(fileName), fileName, title, ...fields,
    text: page.text, sha256: createHash('sha256').update(page.text).digest('hex'),
    speakers: ofThisPaper(listSpeakers(owners.map(owner => owner.speaker), turns, chosen.roster), fields.source),
    turns, sections: listSections(page, kinds, placed, bare, titleLines),
  }
}

/** What belongs together on the page, in one run each: somebody's words, what happens, what a report tells of one person. */
function readRuns(page: Page, kinds: LineKind[], chosen: Chosen, titleLines: ReadonlySet<number>): AttributedRun[] {
  const closed = closeAtUnreadLabels(closeBehindQuotations(page, kinds, chosen.cues), kinds, chosen.cues)
  const headed = findHeadlines(page, splitTurns(closed, kinds, { ...chosen, titleLines }))
  return partReportCaptions(page, headed).flatMap(run => attributeNarration(page, run, chosen.roster)).map(run => trimRun(run, page.text))
}

function toTurn(run: AttributedRun, owner: Owner): Turn {
  const attributedTo = owner.attributedTo ?? run.attributedTo
  return {
    start: run.start, end: run.end, speaker: owner.speaker?.name ?? null, role: owner.role,
    ...attributedTo === undefined ? {} : { attributedTo }, ...owner.lang === undefined ? {} : { lang: owner.lang },
  }
}

/** Who receives the guest or posts from the hall in a site's name, and is nobody the page introduces. */
function findAccounts(owners: readonly Owner[], turns: readonly Turn[], roster: Roster): string[] {
  const hosts = owners.flatMap(({ speaker }) => speaker?.role === 'host' && speaker.name === speaker.organization ? [speaker.name] : [])
  return [...hosts, ...turns.flatMap(turn => turn.attributedTo ?? [])].filter(name => !isLiveDesk(toSimplified(name)) && !roster.get(toSimplified(name)))
}
