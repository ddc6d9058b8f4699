/**
 * Whether the cells of a table's first row name groups of columns that the second row parts: 2025年 above
 * 数量 and 增速. The rows' own name stands in both, as a cell that spans two rows is read, or in the first
 * alone; and some name spans two columns, so that it is said in both, or the second cell is left empty.
 */
export function namesGroups(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && (second[0] === '' || second[0] === first[0]) && second.slice(1).every(cell => cell !== '')
    && first.some((cell, column) => column > 1 && (cell === '' || cell === first[column - 1]) && second[column] !== second[column - 1])
}

/** The names of a table's columns from its heading's one or two rows: 2025年 数量. A name in both is said once. */
export function columnNames(first: readonly string[], second: readonly string[] | null): string[] {
  if (second === null) return [...first]
  let group = ''
  return first.map((cell, column) => {
    if (cell !== '') group = cell
    return second[column] === '' || second[column] === group ? group : `${group} ${second[column]}`
  })
}
