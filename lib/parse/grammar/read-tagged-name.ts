import { inBothScripts } from '../../text/in-both-scripts.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { Label } from '../formats/label.ts'
import { isLiveDesk } from '../lines/is-live-desk.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { PART_TAGS } from '../names/part-tags.ts'
import { readLabel } from '../labels/read-label.ts'
import { TAG_BEHIND } from './tag-behind.ts'
import { withoutPaddedTag } from '../names/without-padded-tag.ts'

/** 记者 某某, 网友 某某, beside a time. */
const APART = inBothScripts(new RegExp(`^(${PART_TAGS})(?:[\\s\\u3000]*[｜|·•／/][\\s\\u3000]*|[\\s\\u3000]+)(\\S.{0,19})$`, 'u'))
const TAGGED = inBothScripts(/^[\[［【〔(（](\p{Script=Han}{2,6})[\]］】〕)）][\s\u3000]*(\S.{0,19})?$/u)
const ACT = /^(?:[提追发]问|回答|答[问复]|发布|介绍|通报)(?=记者|媒体|嘉宾|网友|网民|主持)/u
/** [小编] 某某: who posts what goes on. */
const DESK = /^(?:小编|编辑|管理员|导播|值班员|直播|官方)$/u
/** @某某: the sign of an account beside the tag is none of its name. */
const HANDLE = /^[@＠](?=\S{2})/u
/** 互动 某某: who takes part from outside. */
const FROM_OUTSIDE = /^(?:互动|留言|弹幕)$/u

/**
 * [网友] 某某, [嘉宾] 姓名: a chat tells in brackets which part somebody has in it, and his name, which
 * may be any word, behind them. Brackets alone name the part.
 * @returns null where the brackets name no part in a conversation
 */
export function readTaggedName(printed: string): Label | null {
  const inBrackets = TAGGED.exec(withoutPaddedTag(printed.trim()))
  const before = inBrackets ?? APART.exec(printed.trim())
  // 提　问　记者: what he does, set wide, is no name.
  const behind = before || ACT.test(toSimplified(printed).replace(/[\s\u3000]/gu, '')) ? null : TAG_BEHIND.exec(printed.trim())
  const [tag = '', name = ''] = before?.slice(1) ?? [behind?.[2] ?? behind?.[3], behind?.[1]]
  const part: Label | null = tag === '' ? null : toSimplified(tag) === '媒体' ? { kind: 'reporter', name: tag, organization: null } : FROM_OUTSIDE.test(toSimplified(tag)) && name.trim() !== '' ? { kind: 'netizen', name: tag } : DESK.test(toSimplified(tag)) ? { kind: 'outlet', name: tag } : readLabel(tag)
  if (part === null || name.trim() === '') return part
  // 互动 小编某某: the site's own account takes part, too.
  if (part.kind === 'netizen' && isLiveDesk(toSimplified(name.trim()))) return { kind: 'outlet', name: name.trim() }
  if (part.kind === 'netizen') {
    const whole = readLabel(name)
    return whole?.kind === 'netizen' || whole?.kind === 'reporter' && FROM_OUTSIDE.test(toSimplified(tag)) ? whole : { kind: 'netizen', name: name.trim().replace(HANDLE, '') }
  }
  // 播报 某某发布: the account that tells what happens; whoever serves as 直播员 does so in the name of the desk.
  if (part.kind === 'outlet') return { kind: 'outlet', name: /[员員]$/u.test(tag) && !isOutlet(toSimplified(name.trim())) ? tag : name.trim() }
  const asks = part.kind === 'reporter' ? readLabel(name) : null
  if (asks?.kind === 'reporter') return asks
  // 记者 某报 is the 某报记者; brackets are none of the name.
  if (part.kind === 'reporter') return isOutlet(toSimplified(name.trim())) ? { kind: 'reporter', name: name.trim() + (inBrackets ? '' : tag), organization: name.trim() } : { kind: 'reporter', name: name.trim(), organization: null }
  const person = readLabel(name)
  if (part.kind === 'question') return person?.kind === 'reporter' || person?.kind === 'netizen' ? person : { kind: 'reporter', name: name.trim(), organization: name.trim() }
  if (part.kind !== 'role' || person?.kind !== 'person' && person?.kind !== 'word') return null
  return { kind: 'person', name: person.name, title: person.title, role: part.role }
}
