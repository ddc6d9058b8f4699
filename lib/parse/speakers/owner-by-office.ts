import type { Label } from '../formats/label.ts'
import { organizationInTitle } from '../names/organization-in-title.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { asOwner } from './as-owner.ts'
import type { Moment } from './moment.ts'
import type { Owner } from './owner.ts'

const OFFICER = /(?:有关|相关|有關|相關)?(?:负责人|负责同志|工作人员|負責人|負責同志|工作人員)$/u

/** 署长：: the one introduced who holds the office. Whose office nobody names is called by it; of two who hold it, neither. */
export function ownerByTitle({ title }: Extract<Label, { kind: 'title' }>, { scene: { roster }, cast }: Moment): Owner {
  const person = roster.byTitle(title)
  if (person) return asOwner(cast.named(person.name, person.title, null))
  const held = roster.all.some(other => toSimplified(other.title).endsWith(toSimplified(title)))
  return held ? asOwner(null) : asOwner(cast.named(title, title, 'spokesperson'))
}

/** 王局长：, whom the page introduces, or nobody but the label knows. */
export function ownerBySurname({ name, surname, title, body }: Extract<Label, { kind: 'surname' }>, { scene: { roster }, cast }: Moment): Owner {
  const person = roster.bySurname(surname, title, body)
  return asOwner(person ? cast.named(person.name, person.title, null) : cast.named(name, null, null))
}

/** 某局：, for whoever of it is introduced, or for the body itself. */
export function ownerByBody({ name }: Extract<Label, { kind: 'office' }>, { cue, scene: { roster, underName, said }, cast }: Moment): Owner {
  const person = roster.byTitle(name) ?? roster.byOffice(name)
  // Who has his own name over his words is not called by his office, unless he says who he is: 某部：, over a written answer, is the body.
  if (person && (!underName.has(person.plain) || said.get(cue)?.includes(person.plain))) return asOwner(cast.named(person.name, person.title, null))
  const body = name.replace(OFFICER, '')
  // 某厅某处: the office inside belongs to the body.
  return asOwner(cast.named(name, null, 'spokesperson', /[处處科]$/u.test(body) ? organizationInTitle(`${body}长`, toSimplified(`${body}长`)) ?? body : body))
}
