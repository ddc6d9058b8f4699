import { SURE_ASKING_KINDS } from '../cues/sure-asking-kinds.ts'
import type { Line } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { addressesReaders } from './addresses-readers.ts'
import type { DraftTurn } from './draft-turn.ts'
import { isAttachment } from './is-attachment.ts'
import { isTold } from './is-told.ts'
import { OWN_WORDS } from './own-words.ts'
import type { Survey } from './survey.ts'
import { tellsOf, tellsOfAfter, tellsOfAnother } from './tells-of.ts'

/** What a report's last paragraph begins with. */
const CLOSING_TOLD = /^[\s\u3000]*(?:(?:发布会|通气会|活动|采访|会议)?(?:最后|结束[时前后]|临结束时)|会后|散会后)[，,]/u
/** What a report tells that somebody did, and he never says of another whom he names in full. */
const LEADS_UP = /(?:介绍|阐述|通报|解读|分析|讲述|梳理|回应|回答)了|(?:表示|指出|强调|介绍说|谈到)[，,：:]/u
/** Behind the last label a report may step back: 据悉，…; 发布会上，某局还公布了…. */
const STEPS_BACK = /^[\s\u3000]*据(?:悉|记者了解)[，,]|^[\s\u3000]*(?:发布|通气|吹风|记者|说明|见面)会上[，,](?!我|咱|本|大家|刚才|各位)[^。，我咱]{0,16}(?:公布|发布|透露|通报|宣布|明确|提醒)了?/u

/** 会议强调，…: as minutes go on behind what was said. */
const MINUTES = /^[\s\u3000]*(?:会议|会上)(?:最后)?(?:强调|要求|指出|明确|号召)[，,：:]/u

/** A line that would go on with the words of whoever spoke last. */
export type Place = { at: number; line: Line; kind: LineKind; owner: Cue; open: DraftTurn | null; survey: Survey }

type Ending = {
  name: string
  ends: (place: Place) => boolean
  /** Whether headings right before name what follows. */
  headed?: true
}

const isBehindAll = ({ at, survey: { lastCue } }: Place): boolean => at > lastCue
const tells = ({ line }: Place): boolean => isTold(line.plain.trim())

/** How a line without a label says that whoever spoke last is silent from there on; the first that holds is asked no further. */
export const ENDINGS: readonly Ending[] = [
  { name: 'the journalist goes on in his own name', ends: ({ line }) => OWN_WORDS.test(line.plain) },
  { name: 'the page steps back behind the last label', ends: place => isBehindAll(place) && stepsBack(place) },
  // Whoever tells of another meeting has named it.
  { name: 'minutes go on behind the last label', ends: place => isBehindAll(place) && MINUTES.test(place.line.plain) && tells(place) && !/会议|大会|全会|例会/u.test(wordsSoFar(place)) },
  { name: 'under a question it is told what somebody says', ends: ({ line, owner, open, survey }) => open !== null && SURE_ASKING_KINDS.has(owner.label.kind) && tellsOf(line.plain, survey.roster) },
  { name: 'a report is rounded off', ends: place => CLOSING_TOLD.test(place.line.plain) && tells(place) && tellsOf(place.line.plain.replace(CLOSING_TOLD, ''), place.survey.roster) },
  // 某局局长某某介绍了…, over his own label.
  { name: 'a report leads up to somebody else', headed: true, ends: place => place.at < place.survey.lastCue && place.kind === 'text' && tells(place) && LEADS_UP.test(place.line.plain) && tellsOfAnother(place.line.plain, place.survey.roster, place.owner) },
  // ## 票务提示, as large as the headings that name who speaks under them.
  { name: 'a section of the page’s own behind the last label', ends: place => isBehindAll(place) && place.line.heading > 0 && place.line.heading <= place.survey.sections },
  // 附表：…, over rows behind which the next label stands.
  { name: 'an attachment, though the page goes on', ends: ({ at, survey }) => at < survey.lastCue && isAttachment(survey.page, survey.kinds, at, survey.byLine) },
  { name: 'a part of the page behind the last speech', ends: ({ at, survey }) => at === survey.behind },
]

const wordsSoFar = ({ open, survey: { page } }: Place): string => open === null ? '' : page.text.slice(open.start, open.end)

function stepsBack({ line, owner, survey: { roster } }: Place): boolean {
  // An account that posts what goes on speaks to its readers anyway.
  return STEPS_BACK.test(line.plain) || owner.label.kind !== 'outlet' && addressesReaders(line.plain, owner, roster) || tellsOfAfter(line.plain, roster)
}
