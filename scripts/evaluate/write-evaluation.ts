import fs from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '../../lib/errors.ts'
import type { QuestionResult } from '../../lib/evaluate/question-result.ts'
import { renderReport } from '../../lib/evaluate/render-report.ts'
import type { Summary } from '../../lib/evaluate/summarize-results.ts'
import { writeWhole } from '../../lib/corpus/write-whole.ts'

/** Scores of everything asked, then of each set by its name, and what fell short of the thresholds. */
export type Evaluation = Summary & { sets: Record<string, Summary>; short: string[] }

/** Makes the folder for them; called before anything is asked, so that many minutes' work has where to go. @throws UserError where it cannot be made. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await fs.mkdir(folder, { recursive: true })
    await fs.access(folder, fs.constants.W_OK)
  } catch (error) {
    throw new UserError('bad_input', `无法评测：结果不能写进 ${path.resolve(folder)}（${(error as NodeJS.ErrnoException).code}）。`, '用 --out 给出一个可以写入的文件夹。', { cause: error })
  }
}

/** Writes `results.jsonl`, `summary.json` and `report.html` into the folder, each whole or not at all. */
export async function writeEvaluation(folder: string, { evaluation, results }: { evaluation: Evaluation; results: readonly QuestionResult[] }): Promise<void> {
  await writeWhole(path.join(folder, 'results.jsonl'), results.map(result => `${JSON.stringify(result)}\n`).join(''))
  await writeWhole(path.join(folder, 'summary.json'), `${JSON.stringify(evaluation, null, 2)}\n`)
  await writeWhole(path.join(folder, 'report.html'), renderReport({ summary: evaluation, results, short: evaluation.short, sets: evaluation.sets }))
}
