import { createHash } from 'node:crypto'
import type { Briefing, Turn } from '../contract/briefing.ts'
import type { Speaker } from '../contract/speaker.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { arrangePage } from './arrange/arrange-page.ts'
import { attributeNarration } from './turns/attribute-narration.ts'
import type { AttributedRun } from './turns/attribute-narration.ts'
import { briefingId } from './briefing-id.ts'
import { chooseCues } from './cues/choose-cues.ts'
import { closeAtUnreadLabels } from './turns/close-at-unread-labels.ts'
import { closeBehindQuotations } from './turns/close-behind-quotations.ts'
import { classifyLines } from './arrange/classify-lines.ts'
import { findAsides } from './turns/find-asides.ts'
import { findBareKeywords } from './turns/find-bare-keywords.ts'
import { fieldsBehind } from './front/fields-behind.ts'
import { findDate } from './front/find-date.ts'
import { findHeadlines } from './turns/find-headlines.ts'
import { findSource } from './front/find-source.ts'
import { findTail } from './cues/find-tail.ts'
import { findTitle } from './front/find-title.ts'
import { findVenue } from './front/find-venue.ts'
import { isOutlet } from './names/is-outlet.ts'
import { isLiveDesk } from './lines/is-live-desk.ts'
import { joinFieldNames } from './front/join-field-names.ts'
import { joinWrapped } from './arrange/join-wrapped.ts'
import { listSections } from './turns/list-sections.ts'
import type { Page } from './formats/page.ts'
import { ofThisPaper } from './turns/of-this-paper.ts'
import { partReportCaptions } from './turns/part-report-captions.ts'
import { resolveSpeakers } from './turns/resolve-speakers.ts'
import type { Roster } from './cues/roster.ts'
import type { DraftTurn } from './turns/draft-turn.ts'
import { splitTurns } from './turns/split-turns.ts'
import { trimRun } from './turns/trim-run.ts'
import { withoutBlankLines } from './arrange/without-blank-lines.ts'

/** **时间**：, **时间：**: the bold name of a field. */
const BOLD_NAME = /(?:\*\*|__)([^*_\n:：]{2,12})(?:(?:\*\*|__)[\s\u3000]*[:：]|[:：](?:\*\*|__))/gu

/** How far into a page without labels its head is taken to reach, in lines. */
const HEAD_LINES = 12

/**
 * From a page's lines to a briefing: who speaks where, under which headline, and what the page says
 * of itself. Turns come in the order in which things were said: page order, but for a live feed printed newest first.
 */
export function buildBriefing(published: Page, fileName: string): Briefing {
  const page = arrangePage(published)
  const kinds = classifyLines(page.lines)
  const chosen = chooseCues(page, kinds)
  const { cues, roster } = chosen
  const firstCue = cues[0]?.line ?? Math.min(page.lines.length, HEAD_LINES)
  const { title, lines: titleLines } = findTitle(page, kinds, firstCue)
  const bare = findBareKeywords(page, kinds, cues.map(cue => cue.line), titleLines)
  const split = splitTurns(closeAtUnreadLabels(closeBehindQuotations(page, kinds, cues), kinds, cues), kinds, chosen, new Set([...titleLines, ...bare.values()]))
  const runs = partReportCaptions(page, findHeadlines(page, split)).flatMap(run => attributeNarration(page, run, roster)).map(run => trimRun(run, page.text))
  const owners = resolveSpeakers(runs, roster, page.text)
  const spoken = runs.map((run, at) => ({ ...toTurn(run, owners[at] ?? { speaker: null, role: 'narration' }), run }))
  const placed = placeAsides(spoken, findAsides(page, kinds, runs, { titleLines, keywordLines: new Set(bare.values()), front: firstCue }))
  const turns = placed.map(({ run: _, ...turn }): Turn => turn)
  const head = page.lines.slice(0, firstCue)
  const lead = '\n' + (runs[0] ? page.text.slice(runs[0].start, runs[0].end) : '')
  const front = joinFieldNames(withoutBlankLines(joinWrapped(head) + lead)).replace(BOLD_NAME, '$1：')
  // What front matter says when the page was saved is no date of the briefing, nor is that of another page it leads to.
  const dated = joinFieldNames(withoutBlankLines(joinWrapped(head.slice(0, findTail(page, kinds, cues)).filter(line => line.marked !== 'aside')) + lead))
  const opening = runs.slice(0, 4).map(run => page.text.slice(run.start, Math.min(run.end, run.start + 400))).join('\n')
  const foot = fieldsBehind(page, kinds, cues.at(-1)?.lastLine ?? page.lines.length)
  const source = findSource(page, front, withoutBlankLines(page.text), foot) ?? sourceByAccounts([...owners.flatMap(({ speaker }) => speaker?.role === 'host' && speaker.name === speaker.organization ? [speaker.name] : []), ...turns.flatMap(turn => turn.attributedTo ?? [])].filter(name => !isLiveDesk(toSimplified(name)) && !roster.get(toSimplified(name))), page.stated.site)
  return {
    id: briefingId(fileName), fileName, title,
    date: findDate(page, dated, opening) ?? (foot === '' ? null : findDate(page, foot, '')), venue: findVenue(front) ?? findVenue(foot), source,
    text: page.text, sha256: createHash('sha256').update(page.text).digest('hex'),
    speakers: ofThisPaper(listSpeakers(owners.map(owner => owner.speaker), turns, roster), source),
    turns, sections: listSections(page, kinds, placed, bare, titleLines),
  }
}

type Placed = Turn & { run: DraftTurn | null }

function toTurn(run: AttributedRun, owner: { speaker: Speaker | null; role: Turn['role']; attributedTo?: string; lang?: string }): Turn {
  const attributedTo = owner.attributedTo ?? run.attributedTo
  return {
    start: run.start, end: run.end, speaker: owner.speaker?.name ?? null, role: owner.role,
    ...attributedTo === undefined ? {} : { attributedTo }, ...owner.lang === undefined ? {} : { lang: owner.lang },
  }
}

/** Each aside before the first turn that is printed after it. */
function placeAsides(turns: Placed[], asides: Turn[]): Placed[] {
  const placed: Placed[] = []
  const left = [...asides]
  const ordered = turns.every((turn, at) => at === 0 || turn.start >= (turns[at - 1]?.end ?? 0))
  for (const turn of turns) {
    while (left[0] && (!ordered || left[0].start < turn.start)) placed.push({ ...left[0], run: null }), left.shift()
    placed.push(turn)
  }
  return [...placed, ...left.map(aside => ({ ...aside, run: null }))]
}

/** Who posts what goes on, if it goes by the name of a medium; else the site's own name, whatever it is; else who posts. */
const sourceByAccounts = (accounts: readonly string[], site: string | null): string | null =>
  accounts.find(name => isOutlet(toSimplified(name)) || site !== null && name.startsWith(site)) ?? (accounts.length > 0 ? site : null) ?? accounts[0] ?? null

/** 某报小编: for whom whoever posts from the hall does so; 直播间 is where he sits. */
function deskOf(name: string): string | null {
  if (/^(?:直播|演播)[间室]$/u.test(toSimplified(name))) return null
  const medium = name.replace(/[｜|·]?(?:小[编編]|[编編][辑輯]部)$/u, '')
  return isOutlet(toSimplified(medium)) || /\p{Script=Han}{2}[台报]$/u.test(toSimplified(medium)) ? medium : name
}

function listSpeakers(speakers: (Speaker | null)[], turns: Turn[], roster: Roster): Speaker[] {
  const known = [...new Set(speakers.filter(speaker => speaker !== null))]
  const told = [...new Set(turns.flatMap(turn => turn.attributedTo ?? []))].filter(name => !known.some(speaker => speaker.name === name))
  return [...known, ...told.map((name): Speaker => {
    const person = roster.get(toSimplified(name))
    return person ? { name, title: person.title, organization: person.organization, role: person.host ? 'host' : 'spokesperson' } : { name, title: null, organization: deskOf(name), role: 'unknown' }
  })]
}
