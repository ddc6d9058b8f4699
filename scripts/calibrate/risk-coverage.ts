/** A judged case: how sure the judge is, and whether the sentence does answer. */
export type Judged = { score: number; answers: boolean }

/** Chance that an answer is scored above a near miss (Mann-Whitney); ties count half. */
export function auroc(cases: readonly Judged[]): number {
  const answers = cases.filter(({ answers: right }) => right)
  const misses = cases.filter(({ answers: right }) => !right)
  const wins = answers.reduce((sum, { score }) => sum + misses.reduce((won, miss) => won + (score > miss.score ? 1 : score === miss.score ? 0.5 : 0), 0), 0)
  return wins / (answers.length * misses.length)
}

/** Share of wrong answers among those given when only the surest tenth, two tenths, … are given. */
export function riskCoverage(cases: readonly Judged[]): { coverage: number; risk: number }[] {
  const sorted = [...cases].sort((a, b) => b.score - a.score)
  return Array.from({ length: 10 }, (_, i) => {
    const given = sorted.slice(0, Math.round((sorted.length * (i + 1)) / 10))
    return { coverage: (i + 1) / 10, risk: given.filter(({ answers }) => !answers).length / Math.max(1, given.length) }
  })
}
