import type { Introduced, Roster } from '../cues/roster.ts'
import type { Cue } from '../grammar/cue.ts'
import { isChinese } from '../names/is-chinese.ts'
import { isTraditional } from '../names/is-traditional.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { DraftTurn } from '../turns/draft-turn.ts'
import { firstWords } from '../turns/first-words.ts'
import { askedOfOnly } from './asked-of-only.ts'
import { findAskingVoices } from './find-asking-voices.ts'
import { hostsByPart } from './hosts-by-part.ts'
import { opensAndAnswers } from './opens-and-answers.ts'
import { whoAnswersAll } from './who-answers-all.ts'
import { whoAnswersAlone } from './who-answers-alone.ts'
import { whoInterviews } from './who-interviews.ts'
import { whoIsLeft } from './who-is-left.ts'
import { whoIsUnnamed } from './who-is-unnamed.ts'
import { whoIsPresented } from './who-is-presented.ts'
import { whoOpened } from './who-opened.ts'
import { whoPresents } from './who-presents.ts'
import { whoseFeed } from './whose-feed.ts'

/** How far a page's lead reaches, in UTF-16 units. */
const LEAD = 3000
/** Most people that a courtesy title is compared with; a bound keeps the time linear. */
const MOST_NAMES = 200
/** 网友“某某”. */
const NETIZEN = /(?:网友|網友|网民|網民)[“「『][^”」』\n]{1,20}[”」』]/gu

/** A person as far as a label says who he is. */
export type Named = { name: string; title: string | null }

/** What the whole page tells of who speaks on it, whatever the place. */
export type Scene = {
  runs: readonly DraftTurn[]
  roster: Roster
  text: string
  chinese: boolean
  traditional: boolean
  /** The first words (simplified) under each label of a part or an office. */
  said: ReadonlyMap<Cue, string>
  /** What stands under the name of each medium, all of it together. */
  spoken: ReadonlyMap<string, string>
  /** Who says under 主持人 that he is so-and-so. */
  presenter: Named | null
  /** The journalist by whom the head of the page says that the interview was taken. */
  interviewer: Named & { organization: string | null } | null
  /** Whose answers 答 opens, where it is the same person throughout. */
  answerer: Named | null
  onlySpokesperson: Introduced | null
  /** Whom 答 stands for where the page says that somebody of a body answers, and not who. */
  unnamed: { name: string; organization: string | null } | null
  /** Names (simplified) that stand behind a mark of answering as well as of opening. */
  answering: ReadonlySet<string>
  /** Names (simplified) of those who do nothing but ask. */
  asking: ReadonlyMap<string, 'reporter' | 'unknown'>
  /** Which of two hosts speaks under each label 主持人. */
  byPart: ReadonlyMap<Cue, Introduced>
  /** The account whose feed the page is. */
  feed: string | null
  /** The one netizen whom the page names. */
  onlyNetizen: string | null
  /** Names (simplified) that stand over words without an office. */
  underName: ReadonlySet<string>
  /** The first label of everybody who has one and does not ask. */
  labelled: readonly Named[]
}

export function findScene(runs: readonly DraftTurn[], roster: Roster, text: string): Scene {
  const said = saidUnder(runs, text)
  const only = roster.onlySpokesperson
  const onlySpokesperson = only && askedOfOnly(only, runs, text) ? null : only
  const netizens = new Set([...text.matchAll(NETIZEN)].map(([name]) => name))
  return {
    runs, roster, text, said, onlySpokesperson,
    feed: whoseFeed(text),
    chinese: isChinese(text),
    traditional: isTraditional(text),
    spoken: spokenFor(runs, text),
    presenter: whoPresents(runs, roster, said),
    interviewer: whoInterviews(runs, text),
    answerer: whoAnswersAll(runs) ?? onlySpokesperson ?? whoAnswersAlone(runs, roster) ?? onlyOf(whoIsLeft(runs, roster, text), whoOpened(runs, roster)) ?? whoIsPresented(runs, roster, text),
    unnamed: whoIsUnnamed(runs, roster, text),
    answering: opensAndAnswers(runs),
    asking: findAskingVoices(runs, text),
    byPart: hostsByPart(roster.all.filter(person => person.host), said, toSimplified(text.slice(0, LEAD))),
    onlyNetizen: netizens.size === 1 ? [...netizens][0] ?? null : null,
    underName: new Set(runs.flatMap(({ cue }) => cue?.label.kind === 'person' && cue.label.title === null && !cue.assigned ? [toSimplified(cue.label.name)] : [])),
    labelled: [...new Map(runs.flatMap(({ cue }) => cue?.label.kind === 'person' && cue.label.role !== 'reporter' ? [[cue.label.name, cue.label] as const] : []).toReversed()).values()].slice(0, MOST_NAMES),
  }
}

function saidUnder(runs: readonly DraftTurn[], text: string): Map<Cue, string> {
  const said = new Map<Cue, string>()
  for (const run of runs) if ((run.cue?.label.kind === 'role' || run.cue?.label.kind === 'office') && !said.has(run.cue)) said.set(run.cue, toSimplified(firstWords(text, run)))
  return said
}

/** A medium that asks once is a reporter's, also where it puts its next question as a statement. */
function spokenFor(runs: readonly DraftTurn[], text: string): Map<string, string> {
  const spoken = new Map<string, string>()
  for (const run of runs) if (run.cue?.label.kind === 'outlet') spoken.set(run.cue.label.name, (spoken.get(run.cue.label.name) ?? '') + firstWords(text, run))
  return spoken
}

/** Whichever of two there is; neither where they are two people. */
function onlyOf<T>(one: T | null, other: T | null): T | null {
  return one === null || other === null || one === other ? one ?? other : null
}
