import { ANSWERED, confidence } from '../../lib/answer/local/confidence.ts'
import type { Case } from './case.ts'
import { crossValidate } from './cross-validate.ts'
import { fitJudge } from './fit-judge.ts'
import { auroc, riskCoverage, type Judged } from './risk-coverage.ts'

/** Folds that the briefings are dealt into. */
const FOLDS = 8

/** The report: each source by the judge in use, cross-validation, the best threshold, a refit. `reported` cases are never fitted to. */
export function formatCalibration({ fitted, reported }: { fitted: readonly Case[]; reported: readonly Case[] }): string {
  const all = [...fitted, ...reported]
  const briefings = [...new Set(fitted.map(({ briefing }) => briefing))]
  const fold = ({ briefing }: Case) => String(briefings.indexOf(briefing) % FOLDS)
  const weights = fitJudge(fitted)
  return [
    '来源（现用的判断）',
    ...[...new Set(all.map(({ source }) => source))].map(source => line(source, judged(all.filter(one => one.source === source)))),
    line('以上题集合计', judged(fitted)),
    '',
    '交叉验证',
    line('按来源（用其余来源拟合）', crossValidate(fitted, ({ source }) => source)),
    line('按稿件（八折）', crossValidate(fitted, fold)),
    '',
    '只答最有把握的一部分时，答错的比例（现用的判断，各题集）',
    ...riskCoverage(judged(fitted)).map(({ coverage, risk }) => `  ${coverage.toFixed(1)}  ${risk.toFixed(3)}`),
    ...[...new Set(reported.map(({ source }) => source))].flatMap(source => [
      `同上，${source}`, ...riskCoverage(judged(reported.filter(one => one.source === source))).map(({ coverage, risk }) => `  ${coverage.toFixed(1)}  ${risk.toFixed(3)}`),
    ]),
    '',
    `判对最多的界限：${bestThreshold(judged(fitted)).toFixed(2)}（现用 ${ANSWERED}）`,
    `重新拟合：${JSON.stringify(Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * 100) / 100])))}`,
    '',
  ].join('\n')
}

const judged = (cases: readonly Case[]): Judged[] => cases.map(({ features, answers }) => ({ score: confidence(features), answers }))

function line(name: string, cases: readonly Judged[]): string {
  const answers = cases.filter(one => one.answers)
  const misses = cases.filter(one => !one.answers)
  if (answers.length === 0 || misses.length === 0) return `  ${name}：答案 ${answers.length}，相近而没有答案 ${misses.length}`
  const refused = answers.filter(({ score }) => score < ANSWERED).length
  const given = misses.filter(({ score }) => score >= ANSWERED).length
  return `  ${name}：答案 ${answers.length}（误拒 ${refused}），相近而没有答案 ${misses.length}（误答 ${given}），AUROC ${auroc(cases).toFixed(3)}`
}

/** The threshold at which most cases are decided rightly; the middle one of those that tie. */
function bestThreshold(cases: readonly Judged[]): number {
  const right = (threshold: number) => cases.filter(({ score, answers }) => (score >= threshold) === answers).length
  const tried = Array.from({ length: 61 }, (_, i) => 0.2 + i / 100)
  const most = Math.max(...tried.map(right))
  const best = tried.filter(threshold => right(threshold) === most)
  return best[best.length >> 1]!
}
