import { inBothScripts } from '../../text/in-both-scripts.ts'
import { POST_BUTTON } from './post-button.ts'

const STAMP = '(?:[\\[［【(（][\\s\\u3000]?(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?[\\sT\\u3000]*)?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?[\\s\\u3000]?[\\]］】)）]|(?<=[\\s\\u3000])\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?[\\sT\\u3000]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?|(?<=[\\s\\u3000])\\d{1,2}[:：]\\d{2}[:：]\\d{2}|(?<=[。！？!?…”」』）)][\\s\\u3000]{0,8})\\d{1,2}[:：]\\d{2})'
/** 赞(12), of which the number in brackets says enough, or behind a sentence 赞 12, 回复 举报. */
const BUTTONS = `(?:[\\s\\u3000]*${POST_BUTTON}[\\s\\u3000]*[(（]\\d+[)）])+|(?<=[。！？!?…”」』）)])(?:[\\s\\u3000]*${POST_BUTTON}[\\s\\u3000]+\\d+)+|(?<=[。！？!?…”」』）)])(?:[\\s\\u3000]+${POST_BUTTON}(?:[\\s\\u3000]*\\d+)?){2,}`
const FOOT = inBothScripts(new RegExp(`(?:[\\s\\u3000]*${STAMP}|${BUTTONS})[\\s\\u3000]*$`, 'u'))
const LONGEST = 60

/** Where the words of `text.slice(start, end)` end when what a live page sets behind them is left out: the post's time, and its buttons (赞(12) 回复). */
export function withoutPostFoot(text: string, start: number, end: number): number {
  let left = end
  for (let foot = footOf(text, start, left); foot > 0; foot = footOf(text, start, left)) left -= foot
  return left
}

function footOf(text: string, start: number, end: number): number {
  return FOOT.exec(text.slice(Math.max(start, end - LONGEST), end))?.[0].length ?? 0
}
