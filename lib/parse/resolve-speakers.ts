import type { Speaker } from '../contract/speaker.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { isOutlet } from './is-outlet.ts'
import { matchLatinName } from './match-latin-name.ts'
import { organizationInTitle } from './organization-in-title.ts'
import type { Cue } from './read-cue.ts'
import type { Roster } from './roster.ts'
import type { DraftTurn } from './split-turns.ts'

/** Who a run of lines belongs to: a speaker, or nobody (narration), perhaps told on someone's behalf. */
export type Owner = { speaker: Speaker | null; role: Speaker['role'] | 'narration'; attributedTo?: string; lang?: string }

const ASKS = /[？?]|请问|請問|想问|想問|请教|請教/u
const HOST_WORDS = /发布会(?:到此|就到|就开到|到这)|到此结束|见面会(?:到此|就到)|(?:下面|首先|现在|接下来)[^。]{0,12}(?:请|有请|进入|进行)[^。]{0,30}(?:提问|发布|介绍|作|回答|环节)|欢迎(?:大家)?(?:来到|出席|参加)|请(?:各位)?记者[^。]{0,10}提问|最后一(?:位|个)(?:记者|问题|提问)|请举手|(?:先|继续)请[^。，]{2,12}(?:发布|介绍|回答|讲)|请[^。，]{2,8}(?:再)?(?:介绍|回答)一下/u

/** Names who speaks in every run. The page decides: a label stands for the person it names, or whom the page introduced; else for nobody. */
export function resolveSpeakers(runs: DraftTurn[], roster: Roster, text: string): Owner[] {
  const people = new Map<string, Speaker>()
  const calledHost = new Set<Speaker>()
  let host: Speaker | null = null
  let previous: Owner | null = null
  const spoken = new Map<Cue, string>()
  for (const run of runs) if (run.cue) spoken.set(run.cue, (spoken.get(run.cue) ?? '') + text.slice(run.start, run.end))

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
      role: role ?? (introduced?.host && roster.all.length > 1 ? 'host' : 'spokesperson'),
    }
    people.set(plain, speaker)
    if (role === 'host') calledHost.add(speaker)
    return speaker
  }

  const owners = runs.map((run): Owner => {
    if (!run.cue) return { speaker: null, role: 'narration' }
    const owner = own(run.cue)
    if (owner.speaker?.role === 'host') host = owner.speaker
    previous = owner
    return owner
  })
  for (const [cue, words] of spoken) {
    const speaker = cue.label.kind === 'person' ? people.get(toSimplified(cue.label.name)) : undefined
    if (speaker?.role === 'spokesperson' && ![...people.values()].some(person => person.role === 'host' && person !== speaker) && roster.host === null && looksLikeHost(speaker, words, owners, runs)) speaker.role = 'host'
  }
  for (const speaker of people.values()) if (speaker.role === 'host' && !calledHost.has(speaker) && answers(speaker, owners, runs, text)) speaker.role = 'spokesperson'
  for (const owner of owners) if (owner.speaker) owner.role = owner.speaker.name.startsWith('网') && owner.speaker.role === 'unknown' ? 'reporter' : owner.speaker.role
  return owners

  function own(cue: Cue): Owner {
    const { label } = cue
    const of = (speaker: Speaker | null, role: Owner['role'] = speaker?.role ?? 'unknown'): Owner => ({ speaker, role })
    switch (label.kind) {
      case 'person': return of(named(label.name, label.title, label.role))
      case 'reporter': return of(named(label.name, null, 'reporter', label.organization))
      case 'netizen': return of(named(label.name, null, 'unknown'), 'reporter')
      case 'outlet': {
        if (ASKS.test(spoken.get(cue) ?? '')) return of(named(label.name, null, 'reporter', label.name))
        return { speaker: null, role: 'narration', attributedTo: label.name }
      }
      case 'question': return of(named('记者', null, 'reporter'))
      case 'answer': {
        const person = roster.onlySpokesperson
        return person ? of(named(person.name, person.title, null)) : { speaker: null, role: 'spokesperson' }
      }
      case 'surname': {
        const person = roster.bySurname(label.surname, label.title)
        return of(person ? named(person.name, person.title, null) : named(label.name, null, null))
      }
      case 'role': {
        if (label.role === 'host') {
          const person = roster.host
          if (person) return of(named(person.name, person.title, 'host'))
          if (host) return of(host)
          const hosts = roster.all.filter(other => other.host)
          return hosts.length > 1 ? { speaker: null, role: 'host' } : of(named(label.name, null, 'host'))
        }
        const person = roster.onlySpokesperson
        return of(person ? named(person.name, person.title, null) : named(label.name, null, 'spokesperson'))
      }
      case 'title': {
        const person = roster.byTitle(label.title)
        return of(person ? named(person.name, person.title, null) : null, person ? undefined : 'unknown')
      }
      case 'office': return of(named(label.name, null, 'spokesperson', label.name))
      case 'latin': {
        const match = [...people.values()].find(person => matchLatinName(label.name, toSimplified(person.name)))
        const speaker = match ?? (previous as Owner | null)?.speaker ?? null
        return { ...of(speaker), lang: 'en' }
      }
      default: return of(null)
    }
  }
}

/** Who leads a briefing and answers the reporters as well is its spokesperson. */
function answers(speaker: Speaker, owners: Owner[], runs: DraftTurn[], text: string): boolean {
  return owners.some((owner, at) => {
    const run = runs[at]
    const words = run ? text.slice(run.start, run.end) : ''
    return owner.speaker === speaker && owners[at - 1]?.speaker?.role === 'reporter' && words.length > 12 && !HOST_WORDS.test(toSimplified(words)) && !/请[^。]{1,16}(?:回答|介绍|解答)/u.test(toSimplified(words))
  })
}

/** A host who is not introduced as one opens, hands over and closes, and is asked nothing. */
function looksLikeHost(speaker: Speaker, words: string, owners: Owner[], runs: DraftTurn[]): boolean {
  if (!HOST_WORDS.test(toSimplified(words))) return false
  const turns = owners.flatMap((owner, at) => owner.speaker === speaker ? [at] : [])
  const answersReporter = turns.some(at => owners[at - 1]?.role === 'reporter' && (runs[at]?.end ?? 0) - (runs[at]?.start ?? 0) > 60)
  return !answersReporter || speaker.title !== null && isOutlet(speaker.title)
}
