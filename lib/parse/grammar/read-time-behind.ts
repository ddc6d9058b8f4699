import { inBothScripts } from '../../text/in-both-scripts.ts'
import { readLabel } from '../labels/read-label.ts'
import { withoutPaddedTag } from '../names/without-padded-tag.ts'
import { asStranger } from './as-stranger.ts'
import { BRACKETED } from './bracketed.ts'
import type { Opening } from './cue-rule.ts'
import type { Head } from './head.ts'
import { LONGEST_LINE_LABEL } from './longest-line-label.ts'
import { readTaggedName } from './read-tagged-name.ts'
import { TAG_BEHIND } from './tag-behind.ts'

/** 姓名(00:01:40): or 姓名 10:16 before the words. */
const STAMP_AFTER = inBothScripts(/^([^。！？!?；;\t:：]{1,40}?)(?:[\s\u3000]*[(（\[［【]\d{1,2}(?:[:：]\d{2}(?:[:：]\d{2})?|[时点]\d{1,2}分?)[)）\]］】]|(?:[\s\u3000]+|(?<=[)）】\]］]))(?:(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\s\u3000T]*)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)[\s\u3000]*(?:[:：](?!\d)|(?=[\s\u3000]|$))[\s\u3000]*/u)
/** 【嘉宾】姓名: a part in the talk, and the name behind it. */
const TAG = inBothScripts(/^[【\[［〔](?:主持人?|嘉宾|(?:新闻)?(?:发言人|发布人|通报人)|答复人|记者|媒体|网友|网民|播报员?|直播员)[】\]］〕][\s\u3000]*[^\s\u3000。！？；：:][^。！？；：:]*$/u)

/** 姓名(00:01:40)：words; 姓名 10:16, over the words. */
export function readTimeBehind({ text, at, rest }: Head): Opening | undefined {
  const timed = STAMP_AFTER.exec(rest)
  if (!timed?.[1]) return undefined
  const body = at + timed[0].length
  const alone = body >= text.trimEnd().length
  if (!alone && !/[)）\]］】][\s\u3000]*[:：]?[\s\u3000]*$/u.test(timed[0])) return undefined
  const who = BRACKETED.exec(timed[1])?.[1] ?? timed[1]
  return { form: alone ? 'line' : 'cell', label: readTaggedName(timed[1]) ?? readLabel(who) ?? asStranger(who), printed: who.trim(), body: alone ? text.length : body, marks: 'time after' }
}

/** 10:16 【嘉宾】姓名, 10:16 姓名 嘉宾: behind a time, the part in the talk beside the name, alone on their line. */
export function readTimedTag({ text, posted, at, rest }: Head): Opening | undefined {
  if (!posted || text.length - at > LONGEST_LINE_LABEL || !TAG.test(withoutPaddedTag(rest)) && !TAG_BEHIND.test(rest.trim())) return undefined
  const label = readTaggedName(rest)
  return label ? { form: 'line', label, printed: rest.trim(), body: text.length, marks: 'time after' } : undefined
}
