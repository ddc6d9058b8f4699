/** How long a label may be that has a line, a cell or the bold of a line to itself. */
export const LONGEST_LINE_LABEL = 40
