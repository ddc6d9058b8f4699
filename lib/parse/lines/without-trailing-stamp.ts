const STAMP = /[\s\u3000]*(?:[\[［【(（](?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\sT\u3000]*)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\]］】)）]|(?<=[\s\u3000])\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\sT\u3000]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|(?<=[\s\u3000])\d{1,2}[:：]\d{2}[:：]\d{2})[\s\u3000]*$/u
const LONGEST = 40

/** Where the words of `text.slice(start, end)` end when the time stamp of a live transcript behind them is left out. */
export function withoutTrailingStamp(text: string, start: number, end: number): number {
  const stamp = STAMP.exec(text.slice(Math.max(start, end - LONGEST), end))
  return stamp ? end - stamp[0].length : end
}
