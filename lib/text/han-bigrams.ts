/** Neighbouring pairs of Han characters (and whole ASCII words) of a compared text, as a multiset in order. */
export function hanBigrams(text: string): string[] {
  const grams: string[] = []
  for (const run of text.match(/[\u3400-\u9fff]+|[a-z0-9][a-z0-9.]*/gu) ?? []) {
    if (/^[a-z0-9]/.test(run)) grams.push(run)
    else if (run.length === 1) grams.push(run)
    else for (let i = 0; i + 1 < run.length; i++) grams.push(run.slice(i, i + 2))
  }
  return grams
}

/** How many of `wanted` occur in `given` (each counted once). */
export function overlap(wanted: readonly string[], given: ReadonlySet<string>): number {
  let count = 0
  for (const gram of new Set(wanted)) if (given.has(gram)) count++
  return count
}
