import { ASKING_KINDS } from '../cues/asking-kinds.ts'
import { inBothScripts } from '../../text/in-both-scripts.ts'
import { STAMP } from '../grammar/stamp.ts'
import type { DraftTurn } from './draft-turn.ts'
import { withoutPostFoot } from '../lines/without-post-foot.ts'

const EDITORS_TAG = inBothScripts(/^[【〔\[［](?:(?:图文|现场|视频)?(?:直播|活动|会议|发布会)(?:预告|提示|公告|导语|摘要)|(?:内容|访谈|新闻)?(?:提要|摘要|导语|导读|概要|简介))[】〕\]］][\s\u3000]*(?=\S)|^(?:(?:图文|现场|视频)?(?:直播|活动|会议|发布会)导语|导读|导语|提要)[\s\u3000]*[:：][\s\u3000]*(?=\S)|^(?:导语|导读|引言|前言|提要)(?:\*\*|__)[\s\u3000]*(?=\S)/u)

const ORNAMENT = /^[■●◆▲★□◇○◎▶►※▍▌▎]{1,3}[\s\u3000]*(?=\S)/u

/** 赛事点评：, what he does under his name, before he is asked. */
const WHAT_HE_DOES = inBothScripts(/^(?:赛事|比赛|赛后|开场|总体|个人|简短)?(?:点评|陈述|评述|总评|开场白)[:：][\s\u3000]*(?=\S)/u)

/** A bracket that a time without a day does not close. */
const OPENS_ONLY = /^[\[［【(（]\d{1,2}[:：][^\]］】)）]*$/u

/** [^1], 注一, behind the last words: the sign of a footnote, Markdown's or a record's. */
const NOTE_BEHIND = inBothScripts(/(?:\[\^[^\]\s]{1,24}\][\s\u3000]*|(?<=[。！？”」』）)][\s\u3000]?)[(（\[]?注(?:[一二三四五六七八九十]|\d)[)）\]]?[\s\u3000]*)+$/u)
const LONGEST_NOTE = 60

/** A run without the white space, Markdown marks and time stamps around its words. */
export function trimRun<Run extends DraftTurn>(run: Run, text: string): Run {
  let { start, end } = run
  while (start < end && /[\s\u3000\u200b\ufeff>*_#]/u.test(text.charAt(start))) start++
  // 〔直播预告〕words: what the editors call what they tell.
  if (run.kind === 'narration') start += EDITORS_TAG.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0
  const stamp = STAMP.exec(text.slice(start, Math.min(end, start + 40)))
  // （14:58　大屏播放短片）: the time stands inside the bracket, with what happened then.
  if (stamp && stamp[0].length < end - start && /[\]］】)）\s]$/u.test(stamp[0]) && !OPENS_ONLY.test(stamp[0])) start += stamp[0].length
  // ■words?: the sign sets the question off, or what happens, and is none of it.
  if (run.kind === 'stage' || ASKING_KINDS.has(run.cue?.label.kind ?? 'person')) start += ORNAMENT.exec(text.slice(start, Math.min(end, start + 6)))?.[0].length ?? 0
  if (run.cue?.form === 'line') start += WHAT_HE_DOES.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0
  end = withoutPostFoot(text, start, end)
  end -= NOTE_BEHIND.exec(text.slice(Math.max(start, end - LONGEST_NOTE), end))?.[0].length ?? 0
  while (end > start && /[\s\u3000\u200b\ufeff*_]/u.test(text.charAt(end - 1))) end--
  return { ...run, start, end }
}
