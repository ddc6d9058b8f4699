import type { Label } from '../formats/label.ts'
import { ASKS } from '../lines/asks.ts'
import { isLiveDesk } from '../lines/is-live-desk.ts'
import { isJournalist } from '../names/is-journalist.ts'
import { withoutBookMarks } from '../names/without-book-marks.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { anyReporter } from './any-reporter.ts'
import { asOwner } from './as-owner.ts'
import type { Moment } from './moment.ts'
import { ownerByBody, ownerBySurname, ownerByTitle } from './owner-by-office.ts'
import { ownerByPart } from './owner-by-part.ts'
import { ownerInLatin } from './owner-in-latin.ts'
import type { Owner } from './owner.ts'

/** How whoever leads an interview speaks to his guest. */
const RECEIVES = /欢迎(?:您|[^。！？]{0,12}老师|[^。！？]{0,12}教授)?[^。！？，]{0,6}(?:做客|作客)|感谢您(?:做客|作客|接受)|首先请您/u
/** 现场: where something happens, and nobody who tells it. */
const HALL = /^(?:发布会|会议|直播)?(?:现场|会场)(?:情况|动态|画面)?$/u

/** Whose words stand under a label of each kind. */
const RULES: { [Kind in Label['kind']]: (label: Extract<Label, { kind: Kind }>, moment: Moment) => Owner } = {
  person: ownerByName,
  reporter: ownerByMedium,
  interpreter: (_, { interprets, cast }) => interprets && cast.previous ? asOwner(cast.previous.speaker, cast.previous.role) : asOwner(null),
  netizen: ({ name }, { cast }) => asOwner(cast.named(name, null, 'unknown'), 'reporter'),
  outlet: ownerByOutlet,
  question: (_, { scene: { traditional }, cast }) => asOwner(cast.named(anyReporter(traditional), null, 'reporter')),
  answer: ownerOfAnswer,
  surname: ownerBySurname,
  role: ownerByPart,
  title: ownerByTitle,
  office: ownerByBody,
  latin: ownerInLatin,
  word: () => asOwner(null),
  stranger: () => asOwner(null),
  initial: () => asOwner(null),
}

/** Whose words stand under a label: the person it names, or whom the page introduced as what it says; else nobody's. */
export function ownerOf(moment: Moment): Owner {
  const { label } = moment.cue
  return (RULES[label.kind] as (label: Label, moment: Moment) => Owner)(label, moment)
}

function ownerByName({ name, title, role, organization }: Extract<Label, { kind: 'person' }>, { scene: { asking, answering }, cast }: Moment): Owner {
  const asks = asking.get(toSimplified(name))
  if (asks) return asOwner(cast.named(name, title, asks), 'reporter')
  const opensOnly = role === 'host' && answering.has(toSimplified(name))
  return asOwner(cast.named(name, title, opensOnly ? null : role ?? (isJournalist(title ?? '') ? 'reporter' : null), organization))
}

function ownerByMedium({ name, organization }: Extract<Label, { kind: 'reporter' }>, { cue, cast, repeated }: Moment): Owner {
  // The interpreter repeats in Chinese what the reporter before has asked.
  const asked = cue.interprets ? cast.previous : null
  if (asked?.lang !== undefined && asked.speaker?.role === 'reporter') return asOwner(asked.speaker)
  if (repeated) return { ...repeated(), lang: 'en' }
  // A scan puts blanks into names.
  return asOwner(cast.named(withoutBlanks(name), null, 'reporter', organization && withoutBookMarks(withoutBlanks(organization))))
}

/** 某网：, in an interview whoever receives the guest leads, in the name of the site; else it asks, or tells what goes on. */
function ownerByOutlet({ name }: Extract<Label, { kind: 'outlet' }>, { cue, scene: { spoken, feed }, cast }: Moment): Owner {
  const words = cue.desk ? '' : toSimplified(spoken.get(name) ?? '')
  if (RECEIVES.test(words)) return asOwner(cast.named(name, null, 'host', withoutBookMarks(name)))
  if (name !== feed && !isLiveDesk(toSimplified(name)) && ASKS.test(words)) return asOwner(cast.named(name, null, 'reporter', withoutBookMarks(name)))
  return { speaker: null, role: 'narration', ...HALL.test(toSimplified(name)) ? {} : { attributedTo: name } }
}

/** 答: whose answers they all are; after 答（某某）, and the next question, he goes on. */
function ownerOfAnswer(_: Label, { scene: { answerer, unnamed }, cast }: Moment): Owner {
  if (answerer) return asOwner(cast.named(answerer.name, answerer.title, null))
  if (unnamed) return asOwner(cast.named(unnamed.name, null, 'spokesperson', unnamed.organization))
  return cast.answerer ? asOwner(cast.answerer) : { speaker: null, role: 'spokesperson' }
}

const withoutBlanks = (name: string): string => name.replace(/(?<=[\p{Script=Han}》”」])[ \u3000]+(?=[\p{Script=Han}《“「])/gu, '')
