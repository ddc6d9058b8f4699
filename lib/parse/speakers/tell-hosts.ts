import type { Speaker } from '../../contract/speaker.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { HOST_WORDS } from '../lines/host-words.ts'
import { isOutlet } from '../names/is-outlet.ts'
import type { Roster } from '../cues/roster.ts'
import type { DraftTurn } from '../turns/draft-turn.ts'
import { firstWords, WORDS_HEARD } from '../turns/first-words.ts'
import type { Owner } from './owner.ts'

/** How many turns of a speaker are heard to tell a host from a spokesperson. */
const TURNS_HEARD = 50
const HANDS_OVER = /(?:先|首先|下面|现在|接下来)[^。！？]{0,6}(?:由|请)[^。！？]{2,30}(?:介绍|发布|通报|作|致辞|讲话|点评|评价)/u
/** Who speaks for an office; alone at a briefing he leads it as well. */
const SPOKESMAN = /发言人$/u
/** 先请某队长。, 某某同志先讲。, at the end of what he opens with, and no word more. */
const GIVES_FLOOR = /(?:(?:先|首先|下面|现在)有?请[^。！？，]{1,10}(?:同志|先生|女士|老师|教授|[长任师家总工])|[志长任师家总工]先(?:讲|说|来|谈|介绍)[讲说谈下]{0,2}|[志长任师家总工]先(?:来)?开个?头)[。！]?$/u
const ENGLISH_HOST = /(?:concludes?|end of) (?:today's |our |the |this )*(?:press |news |media )*(?:briefing|conference)|the floor is open|(?:let's|let us|we will now) (?:begin|start|open)|(?:will|to) (?:start|speak first|brief you)\./iu

/**
 * Tells hosts from spokespeople by what they say: who is listed as host and answers the reporters is a
 * spokesperson, who opens and hands over where no host is named leads. Changes the speakers' roles.
 * @param calledHost those whom a label calls host
 */
export function tellHosts(owners: Owner[], runs: DraftTurn[], { text, roster, calledHost }: { text: string; roster: Roster; calledHost: ReadonlySet<Speaker> }): void {
  // Where a field names several who lead, that is their part, whatever one of them reads out besides.
  const heard = turnsBySpeaker(owners, runs, text)
  const opener = owners.find(owner => owner.speaker !== null)?.speaker
  for (const [speaker, turns] of heard) {
    if (speaker.role === 'host' && !roster.leadsAmongOthers(toSimplified(speaker.name)) && !calledHost.has(speaker) && !helpsOut(turns, heard, speaker === opener) && turns.some(turn => turn.afterReporter && answers(turn.words))) speaker.role = 'spokesperson'
    if (speaker.role === 'spokesperson' && !(heard.size === 1 && SPOKESMAN.test(toSimplified(speaker.title ?? ''))) && [roster.host, ...calledHost].every(host => host === null || isAnchor(host)) && (looksLikeHost(turns, SPOKESMAN.test(toSimplified(speaker.title ?? ''))) || speaker === opener && (opensAndHelps(turns, heard) || isPressOfficer(speaker, turns)))) speaker.role = 'host'
  }
}

/** 某卫视主持人: whoever leads the broadcast leads no briefing. */
const isAnchor = ({ title }: Pick<Speaker, 'title'>): boolean => isOutlet(toSimplified(title ?? '').replace(/(?:主持人|主播)$/u, ''))

type SpokenTurn = { words: string; afterReporter: boolean }

/** What each speaker says, turn by turn (first words, simplified), and whether somebody asks right before, a journalist or not. */
function turnsBySpeaker(owners: Owner[], runs: DraftTurn[], text: string): Map<Speaker, SpokenTurn[]> {
  const turns = new Map<Speaker, SpokenTurn[]>()
  owners.forEach(({ speaker }, at) => {
    const run = runs[at]
    if (!speaker || !run) return
    const own = turns.get(speaker) ?? []
    turns.set(speaker, own)
    // （起立） inside his words makes no second turn of them, nor does his own label again behind it.
    const before = [at - 1, at - 2].find(other => (runs[other]?.cue ?? null) !== null)
    const last = own.at(-1)
    if (before !== undefined && (runs[before]?.cue === run.cue || owners[before]?.speaker === speaker) && last) last.words = (last.words + toSimplified(firstWords(text, run))).slice(0, 2 * WORDS_HEARD)
    else if (own.length < TURNS_HEARD) own.push({ words: toSimplified(firstWords(text, run)), afterReporter: owners[at - 1]?.role === 'reporter' })
  })
  return turns
}

/** Who leads a briefing and answers the reporters as well is its spokesperson. */
function answers(words: string): boolean {
  return words.length > 12 && !HOST_WORDS.test(words) && !/请[^。]{1,16}(?:回答|介绍|解答)/u.test(words)
}

/** Who opens and hands over, and answers fewer questions than the others together: he leads all the same. */
function helpsOut(turns: SpokenTurn[], heard: ReadonlyMap<Speaker, SpokenTurn[]>, opens: boolean): boolean {
  const first = turns[0]?.words ?? ''
  return turns.length > 2 && (HOST_WORDS.test(first) || opens && GIVES_FLOOR.test(first.replace(/[\s\u3000]/gu, ''))) && answersLess(turns, heard)
}

/** Who speaks first and gives somebody else the floor, in one word or at the end of few, and answers one question at most where the others answer more. */
function opensAndHelps(turns: SpokenTurn[], heard: ReadonlyMap<Speaker, SpokenTurn[]>): boolean {
  const first = turns[0]?.words ?? ''
  const asked = answered(turns)
  return (HANDS_OVER.test(first) && asked === 1 || GIVES_FLOOR.test(first.replace(/[\s\u3000]/gu, '')) && asked <= 1) && answersLess(turns, heard)
}

function answersLess(turns: SpokenTurn[], heard: ReadonlyMap<Speaker, SpokenTurn[]>): boolean {
  return answered(turns) < [...heard.values()].reduce((sum, all) => sum + (all === turns ? 0 : answered(all)), 0)
}

/** A team's or firm's press officer who opens and gives the floor to others leads, whatever he answers besides. */
function isPressOfficer(speaker: Speaker, turns: SpokenTurn[]): boolean {
  return /(?:新闻官|媒体官|新闻主管)$/u.test(toSimplified(speaker.title ?? '')) && (HOST_WORDS.test(turns[0]?.words ?? '') || HANDS_OVER.test(turns[0]?.words ?? ''))
}

/** How many questions somebody answers. */
const answered = (turns: SpokenTurn[]): number => turns.filter(turn => turn.afterReporter && answers(turn.words)).length

/** A host who is not introduced as one opens, hands over and closes, and answers nobody at length; a spokesman (`spokes`) answers shortly. */
function looksLikeHost(turns: SpokenTurn[], spokes: boolean): boolean {
  return turns.some(turn => HOST_WORDS.test(turn.words) || ENGLISH_HOST.test(turn.words)) && !turns.some(turn => turn.afterReporter && turn.words.length > 60) && !(spokes && answered(turns) > 1)
}
