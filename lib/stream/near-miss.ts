/** Shorter beginnings of a name, as `que` of `question`, could be anything. */
const BEGINNING = 4

/**
 * The known name that a name not known is most likely meant for, or undefined where it is like none.
 * Alike are: the same but for capitals and for `_` and `-`; singular and plural; with or without `id`;
 * a beginning of four letters or more; one letter wrong, missing, too many or two exchanged, in names
 * of seven letters and more two of these, the first letter right. Anything else may be somebody's own.
 */
export function nearMiss(given: string, known: readonly string[]): string | undefined {
  if (known.includes(given)) return undefined
  const name = plain(given)
  return known.find(candidate => plain(candidate) === name)
    ?? known.find(candidate => stem(plain(candidate)) === stem(name))
    ?? known.find(candidate => name.length >= BEGINNING && plain(candidate).startsWith(name))
    ?? known.find(candidate => plain(candidate)[0] === name[0] && mistakes(name, plain(candidate)) <= (plain(candidate).length >= 7 ? 2 : 1))
}

const plain = (name: string): string => name.toLowerCase().replace(/[-_]/gu, '')
const stem = (name: string): string => name.replace(/s$/u, '').replace(/ids?$/u, '').replace(/s$/u, '')

/** Letters to put in, take out, replace, or exchange with their neighbour, to make one word of the other. */
function mistakes(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, i) => i)]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const exchanged = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? rows[i - 2]![j - 2]! + 1 : Infinity
      row.push(Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same, exchanged))
    }
    rows.push(row)
  }
  return rows[one.length]![other.length]!
}
