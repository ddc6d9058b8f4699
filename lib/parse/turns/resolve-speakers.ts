import type { Speaker } from '../../contract/speaker.ts'
import { ANSWERER_KINDS } from '../cues/answerer-kinds.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { askedOfOnly } from './asked-of-only.ts'
import { ASKS } from '../lines/asks.ts'
import { byCourtesy } from '../cues/by-courtesy.ts'
import { byEnglishRank } from '../cues/by-english-rank.ts'
import { ENDS_ASKING } from '../lines/ends-asking.ts'
import { findAskingVoices } from './find-asking-voices.ts'
import { handedTo } from './handed-to.ts'
import { hostsByPart } from './hosts-by-part.ts'
import { isChinese } from '../names/is-chinese.ts'
import { isJournalist } from '../names/is-journalist.ts'
import { isLiveDesk } from '../lines/is-live-desk.ts'
import { isTranslation } from '../cues/is-translation.ts'
import { isTraditional } from '../names/is-traditional.ts'
import { matchLatinName } from '../names/match-latin-name.ts'
import { namesJoined } from '../names/names-joined.ts'
import { organizationInTitle } from '../names/organization-in-title.ts'
import type { Cue } from '../cues/cue.ts'
import { readLabel } from '../labels/read-label.ts'
import { withoutBookMarks } from '../names/without-book-marks.ts'
import { opensAndAnswers } from './opens-and-answers.ts'
import { readOutFor } from './read-out-for.ts'
import type { Roster } from '../cues/roster.ts'
import type { DraftTurn } from './draft-turn.ts'
import { firstWords, WORDS_HEARD } from './first-words.ts'
import type { Owner } from './owner.ts'
import { tellHosts } from './tell-hosts.ts'
import { whoAnswersAll } from './who-answers-all.ts'
import { whoIsLeft } from './who-is-left.ts'
import { whoIsPresented } from './who-is-presented.ts'
import { whoOpened } from './who-opened.ts'

const ASKING: ReadonlySet<Cue['label']['kind']> = new Set(['question', 'answer', 'reporter', 'netizen'])
/** How far a page's lead reaches, in UTF-16 units. */
const LEAD = 3000
/** Most people that a courtesy title is compared with; a bound keeps the time linear. */
const MOST_NAMES = 200
const MARKED_HOST = /^(?:[男女](?:主持人?|司仪)|(?:主持人?|司仪)[\s\u3000]*[(（]?[男女一二12甲乙ABab][)）]?)$/u
const HOST_WORD = /^(?:主持人?|司仪)[\s\u3000]*/u
/** 答（某某）, 答｜某某. */
const ANSWERS = /^(?:答|回答|答复|答覆|回复|A)(?![\p{Script=Han}A-Za-z])/u
/** 网友“某某”. */
const NETIZEN = /(?:网友|網友|网民|網民)[“「『][^”」』\n]{1,20}[”」』]/gu
/** How whoever leads an interview speaks to his guest. */
const RECEIVES = /欢迎(?:您|[^。！？]{0,12}老师|[^。！？]{0,12}教授)?[^。！？，]{0,6}(?:做客|作客)|感谢您(?:做客|作客|接受)|首先请您/u
/** 现场: where something happens, and nobody who tells it. */
const HALL = /^(?:发布会|会议|直播)?(?:现场|会场)(?:情况|动态|画面)?$/u
/** 我是某报记者, as an interpreter begins. */
const SAYS_WHO = /^[^。？！]{0,20}?我(?:是|来自)([^。？！，,、]{2,20}?(?:记者|記者))/u
/** A5（同上）, 追问（同上）: who gave the answer, or asked, before. */
const SAME = /^同[上前]$/u
/** Whoever asks, without the name of a medium. */
const ANY_REPORTER = /^(?:the )?(?:reporters?|journalists?|correspondents?|media|press)$/iu
/** Deputy Director of the Municipal Information Office. */
const ENGLISH_BODY = /(?:^| )(?:of|at|with|for) (?:the )?(.{3,})$/u

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
  // 发言人, after one of several has spoken under his name and office: he, from there on.
  const called = new Map<string, Speaker>()
  const said = new Map<Cue, string>()
  for (const run of runs) if ((run.cue?.label.kind === 'role' || run.cue?.label.kind === 'office') && !said.has(run.cue)) said.set(run.cue, toSimplified(firstWords(text, run)))
  // A medium that asks once is a reporter's, also where it puts its next question as a statement.
  for (const run of runs) if (run.cue?.label.kind === 'outlet') spoken.set(run.cue.label.name, (spoken.get(run.cue.label.name) ?? '') + firstWords(text, run))

  const presenter = whoPresents(runs, roster, said)
  const onlyAnswerer = whoAnswersAlone(runs, roster)
  const answering = opensAndAnswers(runs)
  const answersAll = whoAnswersAll(runs)
  const left = onlyOf(whoIsLeft(runs, roster, text), whoOpened(runs, roster))
  const presented = whoIsPresented(runs, roster, text)
  const only = roster.onlySpokesperson
  const onlySpokesperson = only && askedOfOnly(only, runs, text) ? null : only
  const asking = findAskingVoices(runs, text)
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
      organization: (role === 'reporter' ? organization : null) ?? introduced?.organization ?? organization ?? (printed === null ? null : organizationInTitle(printed, toSimplified(printed))),
      // Who leads a briefing alone and answers at it is its spokesperson.
      role: role ?? (roster.leads(plain) ? 'host' : introduced?.host && roster.all.length > 1 ? 'host' : 'spokesperson'),
    }
    people.set(plain, speaker)
    if (role === 'host') calledHost.add(speaker)
    return speaker
  }

  const netizens = new Set([...text.matchAll(NETIZEN)].map(([name]) => name))
  const onlyNetizen = netizens.size === 1 ? [...netizens][0] ?? null : null

  const underName = new Set(runs.flatMap(({ cue }) => cue?.label.kind === 'person' && cue.label.title === null && !cue.assigned ? [toSimplified(cue.label.name)] : []))

  const labelled = [...new Map(runs.flatMap(({ cue }) => cue?.label.kind === 'person' && cue.label.role !== 'reporter' ? [[cue.label.name, cue.label] as const] : []).toReversed()).values()].slice(0, MOST_NAMES)

  const owners = runs.map((run, at): Owner => {
    if (!run.cue) return { speaker: null, role: 'narration' }
    const asked = previous as Owner | null
    const owner = asked?.speaker?.role === 'reporter' && translatesQuestion(run, runs[at - 1], text) ? { ...asked, lang: 'en' } : own(labelOf(run.cue, at), repeatedBelow(run, runs[at + 1], text), isForeign(text, run) !== isForeign(text, runs[at - 1]))
    if (owner.speaker?.role === 'host') host = owner.speaker
    if (run.cue.label.kind === 'person' && ANSWERS.test(run.cue.printed)) answerer = owner.speaker
    previous = owner
    return owner
  })
  tellHosts(owners, runs, { text, roster, calledHost })
  for (const owner of owners) if (owner.speaker) owner.role = owner.speaker.role === 'unknown' ? 'reporter' : owner.speaker.role
  return owners

  /** 问 and 答 as the words of whoever gives the floor tell: for whom a question is read out, who is asked to answer it. */
  function labelOf(cue: Cue, at: number): Cue {
    const { label } = cue
    if (label.kind === 'reporter' && SAME.test(label.name)) return { ...cue, label: runs.slice(0, at).findLast(run => run.cue !== null && ASKING.has(run.cue.label.kind) && !('name' in run.cue.label && SAME.test(run.cue.label.name)))?.cue?.label ?? label }
    if ((label.kind === 'person' || label.kind === 'word') && SAME.test(label.name)) return { ...cue, label: runs.slice(0, at).findLast(run => run.cue !== null && ANSWERER_KINDS.has(run.cue.label.kind) && !('name' in run.cue.label && SAME.test(run.cue.label.name)))?.cue?.label ?? label }
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
      case 'person': return asking.has(toSimplified(label.name)) ? of(named(label.name, label.title, asking.get(toSimplified(label.name))!), 'reporter') : of(named(label.name, label.title, label.role === 'host' && answering.has(toSimplified(label.name)) ? null : label.role ?? (isJournalist(label.title ?? '') ? 'reporter' : null), label.organization))
      case 'reporter': {
        // The interpreter repeats in Chinese what the reporter before has asked.
        const asked = cue.interprets ? previous as Owner | null : null
        if (asked?.lang !== undefined && asked.speaker?.role === 'reporter') return of(asked.speaker)
        if (repeated) return { ...own(repeated), lang: 'en' }
        // A scan puts blanks into names.
        return of(named(withoutBlanks(label.name), null, 'reporter', label.organization && withoutBookMarks(withoutBlanks(label.organization))))
      }
      case 'interpreter': return interprets && previous ? of((previous as Owner).speaker, (previous as Owner).role) : of(null)
      case 'netizen': return of(named(label.name, null, 'unknown'), 'reporter')
      case 'outlet': {
        // 某网：, in an interview: whoever receives a guest leads, in the name of the site.
        if (!cue.desk && RECEIVES.test(toSimplified(spoken.get(label.name) ?? ''))) return of(named(label.name, null, 'host', withoutBookMarks(label.name)))
        if (!cue.desk && !isLiveDesk(toSimplified(label.name)) && ASKS.test(toSimplified(spoken.get(label.name) ?? ''))) return of(named(label.name, null, 'reporter', withoutBookMarks(label.name)))
        return { speaker: null, role: 'narration', ...HALL.test(toSimplified(label.name)) ? {} : { attributedTo: label.name } }
      }
      case 'question': return of(named(traditional ? '記者' : '记者', null, 'reporter'))
      case 'answer': {
        const person = answersAll ?? onlySpokesperson ?? onlyAnswerer ?? left ?? presented
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
          if (hosts.length === 0 && roster.leader !== null && !underName.has(toSimplified(roster.leader))) return of(named(roster.leader, null, 'host'))
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
        const person = roster.byTitle(label.name) ?? onlySpokesperson ?? roster.byTitle('发言人')
        const before = called.get(label.name) ?? (person ? null : onlyHolder(people.values(), label.name))
        if (before) called.set(label.name, before)
        return of(before ?? (person ? named(person.name, person.title, null) : named(label.name, null, 'spokesperson')))
      }
      case 'title': {
        const person = roster.byTitle(label.title)
        // Whose office nobody names is called by it; of two who hold it, neither.
        const held = roster.all.some(other => toSimplified(other.title).endsWith(toSimplified(label.title)))
        return person ? of(named(person.name, person.title, null)) : held ? of(null) : of(named(label.title, label.title, 'spokesperson'))
      }
      case 'office': {
        const person = roster.byTitle(label.name) ?? roster.byOffice(label.name)
        // Who has his own name over his words is not called by his office, unless he says who he is: 某部：, over a written answer, is the body.
        if (person && (!underName.has(person.plain) || said.get(cue)?.includes(person.plain))) return of(named(person.name, person.title, null))
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
        // Her words in English stand before those in Chinese: the label is still to come.
        const ahead = match || label.role === 'reporter' ? undefined : labelled.find(({ name }) => matchLatinName(label.name, toSimplified(name)))
        if (ahead) return { ...of(named(ahead.name, ahead.title, null)), lang: 'en' }
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

/** The label of the translation right under, or the reporter's label in Chinese right under a question that he asked in English, or who he is by what the interpreter says for him. */
function repeatedBelow(run: DraftTurn, next: DraftTurn | undefined, text: string): Cue | null {
  const { cue } = run
  if (cue?.label.kind === 'latin' && next?.cue?.label.kind === 'person' && isTranslation(toSimplified(text.slice(run.end, next.start)))) return next.cue
  if (cue?.label.kind === 'latin' && cue.label.role === 'reporter' && next?.cue?.label.kind === 'interpreter') {
    const label = readLabel(SAYS_WHO.exec(firstWords(text, next))?.[1] ?? '')
    return label?.kind === 'reporter' ? { ...cue, label } : null
  }
  // Q (Harbour Weekly), 问（某港周刊记者）: the mark may be another as well.
  const inLatin = cue?.label.kind === 'reporter' && /^[^\p{Script=Han}]+$/u.test(cue.label.name)
  if (!cue || !inLatin && (cue.label.kind !== 'latin' || cue.label.role !== 'reporter') || next?.cue?.label.kind !== 'reporter') return null
  // Nothing but a blank line may stand between, and what the label opens is the same in Chinese.
  const between = text.slice(run.end, next.start).replace(/[\s\u3000*_:：]/gu, '').length
  const translates = !next.cue.interprets && next.start >= run.end && between <= next.cue.printed.replace(/[\s\u3000*_:：]/gu, '').length && isForeign(text, run) && !isForeign(text, next)
  return translates || !inLatin && next.cue.line === (run.lines.at(-1) ?? cue.lastLine) + 1 ? next.cue : null
}

/** Whether a question in English, under a name in Latin letters, stands right under one in Chinese: the same question again. */
function translatesQuestion(run: DraftTurn, before: DraftTurn | undefined, text: string): boolean {
  const { label } = run.cue ?? {}
  return before?.cue != null && label !== undefined && 'name' in label && !/\p{Script=Han}/u.test(label.name) && isForeign(text, run) && !isForeign(text, before) && ENDS_ASKING.test(text.slice(before.start, before.end)) && ENDS_ASKING.test(text.slice(run.start, run.end))
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
  // 答 before any 答（某某）: the name is printed where it is not the one whom 答 alone stands for.
  const answers = runs.flatMap(({ cue }) => cue?.label.kind === 'answer' || cue?.label.kind === 'person' && ANSWERS.test(cue.printed) ? [cue.label.kind] : [])
  const apart = answers[0] === 'answer' && runs.every(({ cue }) => cue?.label.kind !== 'person' || cue.label.role === 'reporter' || ANSWERS.test(cue.printed))
  const leads = only !== undefined && !answering && roster.get(toSimplified(only.name))?.host === true && roster.all.length > 1
  return only && named.size === 1 && !others && !leads && !apart ? { name: only.name, title: only.title } : null
}

/** Whichever of two there is; neither where they are two people. */
function onlyOf<T>(one: T | null, other: T | null): T | null {
  return one === null || other === null || one === other ? one ?? other : null
}

/** The one of those who have spoken whose office is called so. */
function onlyHolder(people: Iterable<Speaker>, office: string): Speaker | null {
  const holders = [...people].filter(person => toSimplified(person.title ?? '').endsWith(toSimplified(office)))
  return holders.length === 1 ? holders[0] ?? null : null
}

/** Whether a run is in another language than Chinese, by its first words. */
function isForeign(text: string, run: DraftTurn | undefined): boolean {
  return run !== undefined && !/\p{Script=Han}/u.test(firstWords(text, run))
}
