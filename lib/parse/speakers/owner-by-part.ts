import type { Speaker } from '../../contract/speaker.ts'
import type { Label } from '../formats/label.ts'
import { namesJoined } from '../names/names-joined.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { asOwner } from './as-owner.ts'
import type { Moment } from './moment.ts'
import type { Owner } from './owner.ts'

const MARKED_HOST = /^(?:[男女](?:主持人?|司仪)|(?:主持人?|司仪)[\s\u3000]*[(（]?[男女一二12甲乙ABab][)）]?)$/u
const HOST_WORD = /^(?:主持人?|司仪)[\s\u3000]*/u

/** 主持人, 发言人: whoever the page says has that part. */
export function ownerByPart(label: Extract<Label, { kind: 'role' }>, moment: Moment): Owner {
  return label.role === 'host' ? whoHosts(label.name, moment) : whoIsSpokesperson(label.name, moment)
}

function whoHosts(name: string, { cue, scene: { roster, presenter, interviewer, underName, said, byPart }, cast }: Moment): Owner {
  if (namesJoined(toSimplified(name).replace(HOST_WORD, '')).length > 0) return asOwner(null, 'host')
  if (roster.host) return asOwner(cast.named(roster.host.name, roster.host.title, 'host'))
  const hosts = roster.all.filter(other => other.host)
  if (hosts.length === 0 && presenter) return asOwner(cast.named(presenter.name, presenter.title, null))
  if (hosts.length === 0 && roster.leader !== null && !underName.has(toSimplified(roster.leader))) return asOwner(cast.named(roster.leader, null, 'host'))
  if (hosts.length === 0 && interviewer && !underName.has(toSimplified(interviewer.name))) return asOwner(cast.named(interviewer.name, interviewer.title, 'host', interviewer.organization))
  // Two hosts under one label: the page tells them apart by part, or where they give their names.
  const self = hosts.filter(other => new RegExp(`我是(?:主持人)?${other.plain}`, 'u').test(said.get(cue) ?? ''))
  const host = byPart.get(cue) ?? (self.length === 1 ? self[0] : undefined)
  if (host) return asOwner(cast.named(host.name, host.title, 'host'))
  // 主持人A, 主持人B: two that the page tells apart.
  const another = cast.host && MARKED_HOST.test(toSimplified(name)) && MARKED_HOST.test(toSimplified(cast.host.name))
  if (cast.host && hosts.length === 0 && !another) return asOwner(cast.host)
  return hosts.length > 1 ? asOwner(null, 'host') : asOwner(cast.named(name, null, 'host'))
}

function whoIsSpokesperson(name: string, { scene: { roster, onlySpokesperson }, cast }: Moment): Owner {
  const person = roster.byTitle(name) ?? onlySpokesperson ?? roster.byTitle('发言人')
  const before = cast.called.get(name) ?? (person ? null : onlyHolder(cast.people.values(), name))
  if (before) cast.called.set(name, before)
  return asOwner(before ?? (person ? cast.named(person.name, person.title, null) : cast.named(name, null, 'spokesperson')))
}

/** The one of those who have spoken whose office is called so. */
function onlyHolder(people: Iterable<Speaker>, office: string): Speaker | null {
  const holders = [...people].filter(person => toSimplified(person.title ?? '').endsWith(toSimplified(office)))
  return holders.length === 1 ? holders[0] ?? null : null
}
