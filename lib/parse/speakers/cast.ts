import type { Speaker } from '../../contract/speaker.ts'
import type { Roster } from '../cues/roster.ts'
import { organizationInTitle } from '../names/organization-in-title.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { DraftTurn } from '../turns/draft-turn.ts'
import type { Owner } from './owner.ts'
import { SAYS_ANSWER } from './says-answer.ts'

/** Everybody who has spoken up to a place of the page, and what later labels that name nobody may refer to. */
export class Cast {
  /** By name, in simplified characters. */
  readonly people = new Map<string, Speaker>()
  /** Those whom a label calls host. */
  readonly calledHost = new Set<Speaker>()
  /** 发言人, after one of several has spoken under his name and office: he, from there on. */
  readonly called = new Map<string, Speaker>()
  host: Speaker | null = null
  previous: Owner | null = null
  /** Who was last named behind 答. */
  answerer: Speaker | null = null
  private readonly roster: Roster

  constructor(roster: Roster) {
    this.roster = roster
  }

  /** The speaker of this name, with what the page's introduction and the label say of him. */
  named(name: string, title: string | null, role: Speaker['role'] | null, organization?: string | null): Speaker {
    const plain = toSimplified(name)
    const speaker = this.people.get(plain) ?? this.introduce(name, plain, title, role, organization)
    if (speaker.title === null && title !== null) Object.assign(speaker, { title, organization: organizationInTitle(title, toSimplified(title)) })
    if (role === 'host') {
      speaker.role = 'host'
      this.calledHost.add(speaker)
    }
    return speaker
  }

  /** Remembers whose words a run is, for the labels behind it. */
  hear({ cue }: DraftTurn, owner: Owner): Owner {
    if (cue === null) return owner
    if (owner.speaker?.role === 'host') this.host = owner.speaker
    if (cue.label.kind === 'person' && SAYS_ANSWER.test(cue.printed)) this.answerer = owner.speaker
    this.previous = owner
    return owner
  }

  private introduce(name: string, plain: string, title: string | null, role: Speaker['role'] | null, organization?: string | null): Speaker {
    const introduced = this.roster.get(plain)
    const printed = introduced?.title ?? title
    const speaker: Speaker = {
      name, title: printed,
      organization: (role === 'reporter' ? organization : null) ?? introduced?.organization ?? organization ?? (printed === null ? null : organizationInTitle(printed, toSimplified(printed))),
      // Who leads a briefing alone and answers at it is its spokesperson.
      role: role ?? (this.roster.leads(plain) || introduced?.host && this.roster.all.length > 1 ? 'host' : 'spokesperson'),
    }
    this.people.set(plain, speaker)
    return speaker
  }
}
