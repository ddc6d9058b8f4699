const TIME_BEHIND = /[\s\u3000]+[(（\[]?(?:(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\s\u3000]*)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[)）\]]?$/u

/** A few words without the time of a post that stands behind them on the line: 主持人 10:00. */
export const withoutTimeBehind = (words: string): string => words.replace(TIME_BEHIND, '')
