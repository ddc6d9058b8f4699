import { toSimplified } from '../../text/to-simplified.ts'
import { inBothScripts } from '../../text/in-both-scripts.ts'
import { readLabel } from '../labels/read-label.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { withoutPadding } from '../names/without-padding.ts'
import { ACT_MARK } from './act-mark.ts'
import { AFTER_LABEL } from './after-label.ts'
import { asStranger } from './as-stranger.ts'
import type { Opening } from './cue-rule.ts'
import type { Head } from './head.ts'
import { isAccount } from './is-account.ts'
import { labelBehind } from './label-behind.ts'
import { ALONE_MARKS } from './marks.ts'
import { mayAsk } from './may-ask.ts'
import { readAloneBehind } from './read-alone-behind.ts'
import { readBehind } from './read-behind.ts'
import { readBesides } from './read-besides.ts'
import { readOfficeInBrackets } from './read-office-in-brackets.ts'
import { skip } from './skip.ts'
import { STAMP } from './stamp.ts'

/** A label in brackets; <v 姓名> in subtitles. */
const BRACKET = inBothScripts(/^(?:【([^【】]{1,40})】|\[([^[\]]{1,40})\]|［([^［］]{1,40})］|〔([^〔〕]{1,40})〕|〖([^〖〗]{1,40})〗|《?<(?:v(?:\.[A-Za-z\d.-]+)?\s+)?([^<>]{1,40})>|[〈＜]([^〈〉＜＞]{1,40})[〉＞]|[（(](问|答|問)[)）])/u)
/** 【某某】答：words. */
const DOES_BEHIND = inBothScripts(/^(?:提问|追问|问|回答|答)[\s\u3000]*[:：][\s\u3000]*/u)
/** 【回答】姓名　words. */
const NAME_BEHIND = /^([^\s\u3000。！？，,：:]{2,16})[ \u3000]+(?=\S)/u

/** 【某某】words: who speaks in brackets, or beside them what the brackets say that he does, which part or office he has. */
export function readBracket(head: Head): Opening | null | undefined {
  const { text, at, rest } = head
  const bracket = BRACKET.exec(rest)
  if (!bracket) return undefined
  // 【记　者】, set to the width of 【发言人】.
  const printed = withoutPadding(bracket.slice(1).find(group => group !== undefined) ?? '')
  const close = skip(text, at + bracket[0].length, AFTER_LABEL)
  const who = readBesides(text, close, printed) ?? readBehind(text, close, printed)
  if (who) return { form: 'bracket', ...who, printed }
  const alone = readAloneBehind(text, close, printed)
  if (alone) return { form: 'line', ...alone, marks: ALONE_MARKS }
  return readOfficeInBrackets(text, close, printed) ?? readDoerBehind(head, close, printed) ?? readInBracket(head, close, printed)
}

/** 【回答】姓名　words, 【回答】**姓名** words: the mark says what is done, and the words set off by a blank or by bold who does it. */
function readDoerBehind({ line, text }: Head, close: number, printed: string): Opening | null {
  const act = ACT_MARK.exec(printed.trim())
  const name = act === null ? undefined : line.strong > close ? text.slice(close, line.strong).replace(/[\s\u3000*_]+$/u, '') : NAME_BEHIND.exec(text.slice(close, close + 30))?.[1]
  if (!name || act === null) return null
  // 【发布人】姓名　职务: a list of those present.
  if (endsInTitle(toSimplified(text.slice(close + name.length).trim()))) return null
  // Set off by a space alone, words must read like somebody who asks.
  const kind = readLabel(name)?.kind ?? ''
  if (!['person', 'reporter', 'netizen', 'outlet', ...act[1] ? [] : ['word', 'surname', 'title', 'office']].includes(kind)) return null
  const label = labelBehind(printed.trim(), name)
  return label && { form: 'bracket', label, body: skip(text, close + name.length, AFTER_LABEL), printed }
}

/** 【某某】words, and the account of a site beside a time. */
function readInBracket({ text, posted }: Head, close: number, printed: string): Opening | null {
  const stamped = skip(text, close, STAMP)
  const body = skip(text, stamped, DOES_BEHIND)
  const account = isAccount(printed) && (posted || body > close)
  const label = readLabel(printed) ?? (account ? { kind: 'outlet' as const, name: printed } : mayAsk(printed, text, body) ? asStranger(printed) : null)
  return label && { form: 'bracket', label, printed, body, ...account ? { account } : {} }
}
