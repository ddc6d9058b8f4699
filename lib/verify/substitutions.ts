/** Where an answer follows its source word for word except for one stretch: what it says, what the source says. */
export type Substitution = { said: string; meant: string; before: string; after: string; saidAt: number; meantAt: number }

/** Agreement that must frame the changed stretch on each side, in characters (a text's edge counts). */
const ANCHOR = 2
const LONGEST = 8
/** Texts longer than this are aligned by their first part only: the table is quadratic. */
const LIMIT = 600

/**
 * Aligns two compared texts by their longest common subsequence and returns the short stretches of
 * one that stand in the place of others, framed by words that agree. Also those where either side
 * has nothing (an inserted or dropped word).
 */
export function substitutions(answer: string, source: string): Substitution[] {
  const a = answer.slice(0, LIMIT)
  const b = source.slice(0, LIMIT)
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = a[i] === b[j] ? (table[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0)
    }
  }
  const matches: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) matches.push([i++, j++])
    else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++
    else j++
  }
  const runs: { a: number; b: number; length: number }[] = []
  for (const [i, j] of matches) {
    const last = runs.at(-1)
    if (last && last.a + last.length === i && last.b + last.length === j) last.length++
    else runs.push({ a: i, b: j, length: 1 })
  }
  const solid = runs.filter(run => run.length >= ANCHOR)
  const found: Substitution[] = []
  for (let n = 0; n <= solid.length; n++) {
    const left = solid[n - 1]
    const right = solid[n]
    const [saidAt, meantAt] = left ? [left.a + left.length, left.b + left.length] : [0, right ? Math.max(0, right.b - right.a) : 0]
    const [saidEnd, meantEnd] = right ? [right.a, right.b] : [a.length, left ? Math.min(b.length, meantAt + a.length - saidAt) : b.length]
    const said = a.slice(saidAt, saidEnd)
    const meant = b.slice(meantAt, meantEnd)
    if (said.length + meant.length === 0 || said.length > LONGEST || meant.length > LONGEST || (!left && !right)) continue
    found.push({ said, meant, before: b.slice(0, meantAt), after: b.slice(meantEnd), saidAt, meantAt })
  }
  return found
}
