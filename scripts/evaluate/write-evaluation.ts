import fs from 'node:fs/promises'
import path from 'node:path'
import type { QuestionResult } from '../../lib/evaluate/question-result.ts'
import { renderReport } from '../../lib/evaluate/render-report.ts'
import type { Summary } from '../../lib/evaluate/summarize-results.ts'
import { writeWhole } from '../../lib/corpus/write-whole.ts'

/** Scores of everything asked, then of each set by its name, and what fell short of the thresholds. */
export type Evaluation = Summary & { sets: Record<string, Summary>; short: string[] }

/** Writes `results.jsonl`, `summary.json` and `report.html` into the folder, each whole or not at all. */
export async function writeEvaluation(folder: string, { evaluation, results }: { evaluation: Evaluation; results: readonly QuestionResult[] }): Promise<void> {
  await fs.mkdir(folder, { recursive: true })
  await writeWhole(path.join(folder, 'results.jsonl'), results.map(result => `${JSON.stringify(result)}\n`).join(''))
  await writeWhole(path.join(folder, 'summary.json'), `${JSON.stringify(evaluation, null, 2)}\n`)
  await writeWhole(path.join(folder, 'report.html'), renderReport({ summary: evaluation, results, short: evaluation.short, sets: evaluation.sets }))
}
