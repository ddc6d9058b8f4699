/** Words as a part of a regular expression (with the flag `u` too) that finds just them: every sign that means something in one is escaped. */
export const escapePattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
