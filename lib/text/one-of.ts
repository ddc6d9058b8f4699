/** The alternatives of a regular expression, set out over several lines: each line holds one or more of them, parted by bars. */
export const oneOf = (lines: string): string => lines.trim().split(/\n\s*/u).join('|')
