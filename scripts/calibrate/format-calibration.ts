import { ANSWERED, confidence, WEIGHTS } from '../../lib/answer/local/judge/confidence.ts'
import { logistic } from '../../lib/answer/local/judge/logistic.ts'
import { BELONGS, SUPPLEMENT_WEIGHTS } from '../../lib/answer/local/choose/supplement.ts'
import type { Case, Cases } from './case.ts'
import { crossValidate } from './cross-validate.ts'
import { fitLogistic, type Weights } from './fit-logistic.ts'
import { auroc, riskCoverage, type Judged } from './risk-coverage.ts'

/** Folds that the briefings are dealt into. */
const FOLDS = 8
/** What a near miss counts against an answer: fewer of them are at hand than readers will ask. */
const NEAR_MISS = 1.25

/** The report: each source by the judge in use, cross-validation, the best threshold, refits of both judges. `reported` cases are never fitted to. */
export function formatCalibration({ fitted: { answers: fitted, supplements }, reported }: { fitted: Cases; reported: readonly Case[] }): string {
  const all = [...fitted, ...reported]
  const briefings = [...new Set([...fitted, ...supplements].map(({ briefing }) => briefing))]
  const fold = ({ briefing }: { briefing: string }) => String(briefings.indexOf(briefing) % FOLDS)
  return [
    '来源（现用的判断）',
    ...[...new Set(all.map(({ source }) => source))].map(source => line(source, judged(all.filter(one => one.source === source)))),
    line('以上题集合计', judged(fitted)),
    '',
    '交叉验证',
    line('按来源（用其余来源拟合）', crossValidate(fitted, ({ source }) => source, WEIGHTS, NEAR_MISS)),
    line('按稿件（八折）', crossValidate(fitted, fold, WEIGHTS, NEAR_MISS)),
    '',
    '只答最有把握的一部分时，答错的比例（现用的判断，各题集）',
    ...riskCoverage(judged(fitted)).map(({ coverage, risk }) => `  ${coverage.toFixed(1)}  ${risk.toFixed(3)}`),
    ...[...new Set(reported.map(({ source }) => source))].flatMap(source => [
      `同上，${source}`, ...riskCoverage(judged(reported.filter(one => one.source === source))).map(({ coverage, risk }) => `  ${coverage.toFixed(1)}  ${risk.toFixed(3)}`),
    ]),
    '',
    `判对最多的界限：${bestThreshold(judged(fitted)).toFixed(2)}（现用 ${ANSWERED}）`,
    `重新拟合：${rounded(fitLogistic(fitted, WEIGHTS, NEAR_MISS))}`,
    '',
    '并列的句子（选出的之外，还该说的）',
    `  候选 ${supplements.length}，其中该说的 ${supplements.filter(one => one.answers).length}，达到界限 ${BELONGS} 的 ${supplements.filter(({ features }) => logistic(SUPPLEMENT_WEIGHTS, features) >= BELONGS).length}`,
    `  AUROC：现用 ${auroc(supplements.map(({ features, answers }) => ({ score: logistic(SUPPLEMENT_WEIGHTS, features), answers }))).toFixed(3)}，按稿件交叉验证 ${auroc(crossValidate(supplements, fold, SUPPLEMENT_WEIGHTS, 1)).toFixed(3)}`,
    `  重新拟合：${rounded(fitLogistic(supplements, SUPPLEMENT_WEIGHTS, 1))}`,
    '',
  ].join('\n')
}

const rounded = (weights: Weights): string => JSON.stringify(Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * 100) / 100])))

const judged = (cases: readonly Case[]): Judged[] => cases.map(({ features, answers }) => ({ score: confidence(features), answers }))

function line(name: string, cases: readonly Judged[]): string {
  const answers = cases.filter(one => one.answers)
  const misses = cases.filter(one => !one.answers)
  const refused = answers.filter(({ score }) => score < ANSWERED).length
  const given = misses.filter(({ score }) => score >= ANSWERED).length
  if (answers.length === 0 || misses.length === 0) return `  ${name}：答案 ${answers.length}（误拒 ${refused}），没有答案 ${misses.length}（误答 ${given}）`
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
