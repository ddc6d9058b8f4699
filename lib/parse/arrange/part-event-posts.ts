import { isLiveDesk } from '../lines/is-live-desk.ts'
import { isStampAlone } from '../lines/is-stamp-alone.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { nextFilled } from '../lines/next-filled.ts'
import type { Page } from '../formats/page.ts'
import { readCue } from '../grammar/read-cue.ts'

/** Posts whose label stands over their time; where fewer do, a few words over a time may be anything. */
const FEWEST = 4
/** 播放短片, 现场图片, 签约仪式: what goes on, where others have their names. */
const GOES_ON = /^(?:现场|会场|大屏幕?)?(?:播放|放映|展示|演示|观看)[^，。：:\s]{2,12}$|^(?:现场|会场)(?:图片|照片|画面|视频|情况|花絮|直击)$|^(?:\p{Script=Han}{0,6}短片|图集|合影|(?:签约|揭牌|启动|颁证|授牌)仪式)$/u

/**
 * In a feed whose posts have who speaks on one line and the time on the next, a post that says there what goes on
 * tells it: its words are nobody's, and its heading none of them.
 */
export function partEventPosts(page: Page): Page {
  const { lines } = page
  const heads = lines.flatMap((line, at) => isStampAlone(line.plain.trim()) ? [lastFilled(lines, at - 1)] : [])
  const named = heads.filter(at => { const cue = lines[at] && readCue(lines[at], at); return cue?.form === 'line' && cue.label.kind !== 'word' && cue.label.kind !== 'stranger' })
  const events = heads.filter(at => { const words = lines[at]?.plain.trim() ?? ''; return GOES_ON.test(words) && !isLiveDesk(words) })
  if (named.length < FEWEST || events.length === 0) return page
  const told = new Set(events)
  const others = new Set(heads)
  const bodies = new Set(events.map(at => nextFilled(lines, nextFilled(lines, at + 1) + 1)))
  return { ...page, lines: lines.map((line, at) => told.has(at) ? { ...line, marked: 'aside' } : bodies.has(at) && !others.has(at) ? { ...line, closes: true } : line) }
}
