/** A row of a table: its cells are parted by tabs, or by bars as in Markdown. */
export const ROW = /\S\t|^\s*\|.*\|\s*$/u
