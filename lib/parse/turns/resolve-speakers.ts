import type { Speaker } from '../../contract/speaker.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { byCourtesy } from '../cues/by-courtesy.ts'
import { byEnglishRank } from '../cues/by-english-rank.ts'
import { handedTo } from './handed-to.ts'
import { hostsByPart } from './hosts-by-part.ts'
import { isChinese } from '../names/is-chinese.ts'
import { isLiveDesk } from '../lines/is-live-desk.ts'
import { isTraditional } from '../names/is-traditional.ts'
import { matchLatinName } from '../names/match-latin-name.ts'
import { namesJoined } from '../names/names-joined.ts'
import { organizationInTitle } from '../names/organization-in-title.ts'
import type { Cue } from '../cues/cue.ts'
import { readLabel } from '../labels/read-label.ts'
import { withoutBookMarks } from '../names/without-book-marks.ts'
import { readOutFor } from './read-out-for.ts'
import type { Roster } from '../cues/roster.ts'
import type { DraftTurn } from './draft-turn.ts'

/** Who a run of lines belongs to: a speaker, or nobody (narration), perhaps told on someone's behalf. */
export type Owner = { speaker: Speaker | null; role: Speaker['role'] | 'narration'; attributedTo?: string; lang?: string }

const ASKING: ReadonlySet<Cue['label']['kind']> = new Set(['question', 'answer', 'reporter', 'netizen'])
/** How much of a speaker is heard to tell a host from a spokesperson: turns, and units of each. */
const TURNS_HEARD = 50
const WORDS_HEARD = 600
/** How far a page's lead reaches, in UTF-16 units. */
const LEAD = 3000
/** Most people that a courtesy title is compared with; a bound keeps the time linear. */
const MOST_NAMES = 200
const ASKS = /[？?]|请问|請問|想问|想問|请教|請教|请(?:您|你们?)?(?:介绍|谈谈|讲讲)|請(?:您|你們?)?(?:介紹|談談|講講)/u
const HOST_WORDS = /以上就是[^。，]{0,14}(?:全部内容|全部议程)|(?:录制|圆桌|论坛|节目|会议)(?:到此|就到)|(?:发布会|通气会|吹风会|记者会|说明会|访谈|活动)(?:到此|就到|就开到|到这|结束)|(?:发布会|通气会|吹风会|记者会|说明会)(?:现在|正式)?开始|今天就到这|(?:提问|问答|答问|发布会)(?:环节)?[就先]{0,2}到(?:此|这)|由我(?:来)?主持|到此结束|见面会(?:到此|就到)|(?:下面|首先|现在|接下来)[^。]{0,12}(?:请|有请|进入|进行)[^。]{0,30}(?:提问|发布|介绍|作|回答|环节)|欢迎(?:大家|各位[^，。]{0,8}?)?(?:来到|走进|出席|参加)|请(?:各位)?记者[^。]{0,10}提问|请各位[^。，]{0,6}提问|先听[^。，]{2,12}(?:介绍|通报)|最后一(?:位|个)(?:记者|问题|提问)|请举手|请[^。，]{2,12}作(?:介绍|发布|说明|通报)|(?:先|继续)请[^。，]{2,12}(?:发布|介绍|通报|回答|讲)|请[^。，]{2,8}(?:再)?(?:介绍|回答)一下|请[^。，]{2,12}(?:先|首先)来?(?:介绍|发布|通报|回答|答题|发言|讲|说)|(?:记者|媒体)(?:朋友)?们?可以[^。，]{0,6}(?:提问|发问|插问|追问)/u
const HANDS_OVER = /(?:先|首先|下面|现在|接下来)[^。！？]{0,6}(?:由|请)[^。！？]{2,30}(?:介绍|发布|通报|作|致辞|讲话)/u
/** 先请某队长。, at the end of what he opens with, and no word more. */
const GIVES_FLOOR = /(?:先|首先|下面|现在)有?请[^。！？，]{1,10}(?:同志|先生|女士|老师|教授|[长任师家])[。！]?$/u
const MARKED_HOST = /^(?:[男女](?:主持人?|司仪)|(?:主持人?|司仪)[\s\u3000]*[(（]?[男女一二12甲乙ABab][)）]?)$/u
const HOST_WORD = /^(?:主持人?|司仪)[\s\u3000]*/u
/** 答（某某）, 答｜某某. */
const ANSWERS = /^(?:答|回答|答复|答覆|回复|A)(?![\p{Script=Han}A-Za-z])/u
/** 网友“某某”. */
const NETIZEN = /(?:网友|網友|网民|網民)[“「『][^”」』\n]{1,20}[”」』]/gu
/** 我是某报记者, as an interpreter begins. */
const SAYS_WHO = /^[^。？！]{0,20}?我(?:是|来自)([^。？！，,、]{2,20}?(?:记者|記者))/u
/** Whoever asks, without the name of a medium. */
const ANY_REPORTER = /^(?:the )?(?:reporters?|journalists?|correspondents?|media|press)$/iu
/** Deputy Director of the Municipal Information Office. */
const ENGLISH_BODY = /(?:^| )(?:of|at|with|for) (?:the )?(.{3,})$/u
const ENGLISH_HOST = /(?:concludes?|end of) (?:today's |our |the |this )*(?:press |news |media )*(?:briefing|conference)|the floor is open|(?:let's|let us|we will now) (?:begin|start|open)|(?:will|to) (?:start|speak first|brief you)\./iu

/** Names who speaks in every run. The page decides: a label stands for the person it names, or whom the page introduced; else for nobody. */
export function resolveSpeakers(runs: DraftTurn[], roster: Roster, text: string): Owner[] {
  const people = new Map<string, Speaker>()
  const calledHost = new Set<Speaker>()
  const chinese = isChinese(text)
  const traditional = isTraditional(text)
  let host: Speaker | null = null
  let previous: Owner | null = null
  let answerer: Speaker | null = null
  const spoken = new Map<string, string>()
  const said = new Map<Cue, string>()
  for (const run of runs) if (run.cue?.label.kind === 'role' && !said.has(run.cue)) said.set(run.cue, toSimplified(text.slice(run.start, Math.min(run.end, run.start + WORDS_HEARD))))
  // A medium that asks once is a reporter's, also where it puts its next question as a statement.
  for (const run of runs) if (run.cue?.label.kind === 'outlet') spoken.set(run.cue.label.name, (spoken.get(run.cue.label.name) ?? '') + text.slice(run.start, Math.min(run.end, run.start + WORDS_HEARD)))

  const presenter = whoPresents(runs, roster, said)
  const onlyAnswerer = whoAnswersAlone(runs, roster)
  const byPart = hostsByPart(roster.all.filter(person => person.host), said, toSimplified(text.slice(0, LEAD)))

  const named = (name: string, title: string | null, role: Speaker['role'] | null, organization?: string | null): Speaker => {
    const plain = toSimplified(name)
    const known = people.get(plain)
    if (known) {
      if (known.title === null && title !== null) Object.assign(known, { title, organization: organizationInTitle(title, toSimplified(title)) })
      if (role === 'host') {
        known.role = 'host'
        calledHost.add(known)
      }
      return known
    }
    const introduced = roster.get(plain)
    const printed = introduced?.title ?? title
    const speaker: Speaker = {
      name, title: printed,
      organization: organization ?? introduced?.organization ?? (printed === null ? null : organizationInTitle(printed, toSimplified(printed))),
      // Who leads a briefing alone and answers at it is its spokesperson.
      role: role ?? (roster.leads(plain) ? 'host' : introduced?.host && roster.all.length > 1 ? 'host' : 'spokesperson'),
    }
    people.set(plain, speaker)
    if (role === 'host') calledHost.add(speaker)
    return speaker
  }

  const netizens = new Set([...text.matchAll(NETIZEN)].map(([name]) => name))
  const onlyNetizen = netizens.size === 1 ? [...netizens][0] ?? null : null

  const owners = runs.map((run, at): Owner => {
    if (!run.cue) return { speaker: null, role: 'narration' }
    const owner = own(labelOf(run.cue, at), repeatedBelow(run, runs[at + 1], text), isForeign(text, run) !== isForeign(text, runs[at - 1]))
    if (owner.speaker?.role === 'host') host = owner.speaker
    if (run.cue.label.kind === 'person' && ANSWERS.test(run.cue.printed)) answerer = owner.speaker
    previous = owner
    return owner
  })
  // Where a field names several who lead, that is their part, whatever one of them reads out besides.
  const heard = turnsBySpeaker(owners, runs, text)
  const opener = owners.find(owner => owner.speaker !== null)?.speaker
  for (const [speaker, turns] of heard) {
    if (speaker.role === 'host' && !roster.leadsAmongOthers(toSimplified(speaker.name)) && !calledHost.has(speaker) && !helpsOut(turns, heard, speaker === opener) && turns.some(turn => turn.afterReporter && answers(turn.words))) speaker.role = 'spokesperson'
    if (speaker.role === 'spokesperson' && roster.host === null && calledHost.size === 0 && (looksLikeHost(turns) || speaker === opener && (opensAndHelps(turns, heard) || isPressOfficer(speaker, turns)))) speaker.role = 'host'
  }
  for (const owner of owners) if (owner.speaker) owner.role = owner.speaker.role === 'unknown' ? 'reporter' : owner.speaker.role
  return owners

  /** 问 and 答 as the words of whoever gives the floor tell: for whom a question is read out, who is asked to answer it. */
  function labelOf(cue: Cue, at: number): Cue {
    const { label } = cue
    const before = runs[label.kind === 'question' ? at - 1 : at - 2]
    if (!before?.cue || label.kind !== 'answer' && label.kind !== 'question' || label.kind === 'answer' && runs[at - 1]?.cue?.label.kind !== 'question' || ASKING.has(before.cue.label.kind)) return cue
    const words = text.slice(Math.max(before.start, before.end - WORDS_HEARD), before.end)
    const meant = label.kind === 'question' ? readOutFor(words, onlyNetizen) : handedTo(words)
    const known = meant?.kind === 'surname' ? roster.bySurname(meant.surname, meant.title, meant.body) : meant?.kind === 'title' ? roster.byTitle(meant.title) : meant?.kind === 'person' ? roster.get(toSimplified(meant.name)) : null
    return meant?.kind === 'netizen' || known ? { ...cue, label: meant ?? label } : cue
  }

  /** @param interprets whether the words are in another language than those right before */
  function own(cue: Cue, repeated: Cue | null = null, interprets = false): Owner {
    const { label } = cue
    const of = (speaker: Speaker | null, role: Owner['role'] = speaker?.role ?? 'unknown'): Owner => ({ speaker, role })
    switch (label.kind) {
      case 'person': return of(named(label.name, label.title, label.role, label.organization))
      case 'reporter': {
        // The interpreter repeats in Chinese what the reporter before has asked.
        const asked = cue.interprets ? previous as Owner | null : null
        if (asked?.lang !== undefined && asked.speaker?.role === 'reporter') return of(asked.speaker)
        // A scan puts blanks into names.
        return of(named(withoutBlanks(label.name), null, 'reporter', label.organization && withoutBookMarks(withoutBlanks(label.organization))))
      }
      case 'interpreter': return interprets && previous ? of((previous as Owner).speaker, (previous as Owner).role) : of(null)
      case 'netizen': return of(named(label.name, null, 'unknown'), 'reporter')
      case 'outlet': {
        if (!isLiveDesk(toSimplified(label.name)) && ASKS.test(spoken.get(label.name) ?? '')) return of(named(label.name, null, 'reporter', withoutBookMarks(label.name)))
        return { speaker: null, role: 'narration', attributedTo: label.name }
      }
      case 'question': return of(named(traditional ? '記者' : '记者', null, 'reporter'))
      case 'answer': {
        const person = roster.onlySpokesperson ?? onlyAnswerer
        // 答（某某）, and after the next question 答 alone: he goes on.
        const goesOn = person ? null : answerer as Speaker | null
        return person ? of(named(person.name, person.title, null)) : goesOn ? of(goesOn) : { speaker: null, role: 'spokesperson' }
      }
      case 'surname': {
        const person = roster.bySurname(label.surname, label.title, label.body)
        return of(person ? named(person.name, person.title, null) : named(label.name, null, null))
      }
      case 'role': {
        if (label.role === 'host') {
          if (namesJoined(toSimplified(label.name).replace(HOST_WORD, '')).length > 0) return { speaker: null, role: 'host' }
          const person = roster.host
          if (person) return of(named(person.name, person.title, 'host'))
          const hosts = roster.all.filter(other => other.host)
          const alone = hosts.length === 0 ? presenter : null
          if (alone) return of(named(alone.name, alone.title, null))
          if (hosts.length === 0 && roster.leader !== null) return of(named(roster.leader, null, 'host'))
          // Two hosts under one label: the page tells them apart where they give their names.
          const self = hosts.filter(other => new RegExp(`我是(?:主持人)?${other.plain}`, 'u').test(said.get(cue) ?? ''))
          const inPart = byPart.get(cue)
          if (inPart) return of(named(inPart.name, inPart.title, 'host'))
          if (self[0] && self.length === 1) return of(named(self[0].name, self[0].title, 'host'))
          // 主持人A, 主持人B: two that the page tells apart.
          const another = host && MARKED_HOST.test(toSimplified(label.name)) && MARKED_HOST.test(toSimplified(host.name))
          if (host && hosts.length === 0 && !another) return of(host)
          return hosts.length > 1 ? { speaker: null, role: 'host' } : of(named(label.name, null, 'host'))
        }
        const person = roster.byTitle(label.name) ?? roster.onlySpokesperson ?? roster.byTitle('发言人')
        return of(person ? named(person.name, person.title, null) : named(label.name, null, 'spokesperson'))
      }
      case 'title': {
        const person = roster.byTitle(label.title)
        return of(person ? named(person.name, person.title, null) : null, person ? undefined : 'unknown')
      }
      case 'office': {
        const person = roster.byTitle(label.name) ?? roster.byOffice(label.name)
        if (person) return of(named(person.name, person.title, null))
        const body = label.name.replace(/(?:有关|相关|有關|相關)?(?:负责人|负责同志|工作人员|負責人|負責同志|工作人員)$/u, '')
        // 某厅某处: the office inside belongs to the body.
        return of(named(label.name, null, 'spokesperson', /[处處科]$/u.test(body) ? organizationInTitle(`${body}长`, toSimplified(`${body}长`)) ?? body : body))
      }
      case 'latin': {
        if (!chinese) {
          const meant = byCourtesy(label.name, () => [...people.values()].slice(0, MOST_NAMES).map(person => person.name))
          return of(named(meant ?? label.name, label.title, meant === null && label.role !== 'spokesperson' ? label.role : null, label.role === 'reporter' ? label.name : ENGLISH_BODY.exec(label.title ?? '')?.[1] ?? null))
        }
        const same = people.get(label.name)
        if (same) return of(same)
        const match = [...people.values()].find(person => matchLatinName(label.name, toSimplified(person.name)))
        const before = (previous as Owner | null)?.speaker ?? null
        if (repeated && !match) return { ...own(repeated), lang: 'en' }
        if (label.role === 'reporter') return { ...of(match ?? (before?.role === 'reporter' ? before : ANY_REPORTER.test(label.name) ? named(traditional ? '記者' : '记者', null, 'reporter') : named(label.name, null, 'reporter', label.name))), lang: 'en' }
        // Whose translation it is, the label before says; after a question asked in English it is nobody's.
        const meant = match ? null : roster.byLatin(label.name) ?? byEnglishRank(label.name, roster)
        return { ...of(match ?? (meant ? named(meant.name, meant.title, null) : before?.role === 'reporter' ? null : before)), lang: 'en' }
      }
      default: return of(null)
    }
  }
}

const withoutBlanks = (name: string): string => name.replace(/(?<=[\p{Script=Han}》”」])[ \u3000]+(?=[\p{Script=Han}《“「])/gu, '')

/** The reporter's label in Chinese right under a question that he asked in English, or who he is by what the interpreter says for him. */
function repeatedBelow(run: DraftTurn, next: DraftTurn | undefined, text: string): Cue | null {
  const { cue } = run
  if (cue?.label.kind === 'latin' && cue.label.role === 'reporter' && next?.cue?.label.kind === 'interpreter') {
    const label = readLabel(SAYS_WHO.exec(text.slice(next.start, Math.min(next.end, next.start + WORDS_HEARD)))?.[1] ?? '')
    return label?.kind === 'reporter' ? { ...cue, label } : null
  }
  if (cue?.label.kind !== 'latin' || cue.label.role !== 'reporter' || next?.cue?.label.kind !== 'reporter') return null
  // Nothing but a blank line may stand between, and what the label opens is the same in Chinese.
  const between = text.slice(run.end, next.start).replace(/[\s\u3000*_:：]/gu, '').length
  const translates = !next.cue.interprets && next.start >= run.end && between <= next.cue.printed.replace(/[\s\u3000*_:：]/gu, '').length && isForeign(text, run) && !isForeign(text, next)
  return translates || next.cue.line === (run.lines.at(-1) ?? cue.lastLine) + 1 ? next.cue : null
}

/** Who says under the label 主持人 that he is so-and-so, where he has a label of his own on the page: the one person who does. */
function whoPresents(runs: DraftTurn[], roster: Roster, said: ReadonlyMap<Cue, string>): { name: string; title: string | null } | null {
  const words = [...said].flatMap(([cue, spoken]) => cue.label.kind === 'role' && cue.label.role === 'host' ? /我是([^。！；]{2,24})/u.exec(spoken)?.[1] ?? [] : [])
  if (words.length === 0) return null
  const people = new Map(runs.flatMap(({ cue }) => cue?.label.kind === 'person' ? [[toSimplified(cue.label.name), cue.label] as const] : []))
  const named = [...people].filter(([plain]) => words.some(introduction => introduction.endsWith(plain)))
  const [found] = named
  return found && named.length === 1 ? { name: found[1].name, title: roster.get(found[0])?.title ?? found[1].title } : null
}

/** The one person who speaks under his name on a page whose other labels are all of those who ask, unless he leads and others are there to answer. */
function whoAnswersAlone(runs: DraftTurn[], roster: Roster): { name: string; title: string | null } | null {
  const named = new Map(runs.flatMap(({ cue }) => cue?.label.kind === 'person' && cue.label.role !== 'reporter' && !cue.assigned ? [[toSimplified(cue.label.name), cue.label] as const] : []))
  const others = runs.some(({ cue }) => cue && !['person', 'reporter', 'outlet', 'netizen', 'question', 'answer'].includes(cue.label.kind))
  const [only] = named.values()
  const answering = runs.some(({ cue }, at) => cue?.label.kind === 'person' && ASKING.has(runs[at - 1]?.cue?.label.kind ?? 'person'))
  const leads = only !== undefined && !answering && roster.get(toSimplified(only.name))?.host === true && roster.all.length > 1
  return only && named.size === 1 && !others && !leads ? { name: only.name, title: only.title } : null
}

/** Whether a run is in another language than Chinese, by its first words. */
function isForeign(text: string, run: DraftTurn | undefined): boolean {
  return run !== undefined && !/\p{Script=Han}/u.test(text.slice(run.start, Math.min(run.end, run.start + WORDS_HEARD)))
}

type SpokenTurn = { words: string; afterReporter: boolean }

/** What each speaker says, turn by turn (first words, simplified), and whether a reporter speaks right before. */
function turnsBySpeaker(owners: Owner[], runs: DraftTurn[], text: string): Map<Speaker, SpokenTurn[]> {
  const turns = new Map<Speaker, SpokenTurn[]>()
  owners.forEach(({ speaker }, at) => {
    const run = runs[at]
    if (!speaker || !run) return
    const own = turns.get(speaker) ?? []
    turns.set(speaker, own)
    // （起立） inside his words makes no second turn of them.
    const before = runs.slice(Math.max(0, at - 2), at).findLast(other => other.cue !== null)
    const last = own.at(-1)
    if (before?.cue === run.cue && last) last.words = (last.words + toSimplified(text.slice(run.start, Math.min(run.end, run.start + WORDS_HEARD)))).slice(0, 2 * WORDS_HEARD)
    else if (own.length < TURNS_HEARD) own.push({ words: toSimplified(text.slice(run.start, Math.min(run.end, run.start + WORDS_HEARD))), afterReporter: owners[at - 1]?.speaker?.role === 'reporter' })
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

/** Who speaks first and gives somebody else the floor, and answers one question where the others answer more. */
function opensAndHelps(turns: SpokenTurn[], heard: ReadonlyMap<Speaker, SpokenTurn[]>): boolean {
  return HANDS_OVER.test(turns[0]?.words ?? '') && answered(turns) === 1 && answersLess(turns, heard)
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

/** A host who is not introduced as one opens, hands over and closes, and answers nobody at length. */
function looksLikeHost(turns: SpokenTurn[]): boolean {
  return turns.some(turn => HOST_WORDS.test(turn.words) || ENGLISH_HOST.test(turn.words)) && !turns.some(turn => turn.afterReporter && turn.words.length > 60)
}
