/**
 * Examines and fits the judges that decide whether a sentence answers (lib/answer/local/judge/confidence.ts) and
 * whether another belongs beside it (lib/answer/local/choose/supplement.ts) on labelled questions of several
 * sources: how well answers are told from near misses (AUROC, risk against coverage), how a judge fitted
 * on the other sources does, and at which threshold most are decided rightly.
 * Questions are asked of a page of another matter too, which answers none of them.
 *   node scripts/calibrate.ts [FILE.jsonl…] [--corpus PATH…] [--dataset DIR]… [--limit N]
 * Without files it takes the set that was written for it; never the one kept apart. A dataset (as for evaluate) is only reported on, never
 * fitted to: each question is asked of its passage, and again with the answer's sentence taken out.
 */
import path from 'node:path'
import { readEnv } from '../lib/env.ts'
import { findBriefings } from './evaluate/find-briefings.ts'
import { openEvaluation } from './evaluate/open-evaluation.ts'
import { readSets } from './evaluate/read-sets.ts'
import { askedElsewhere } from './calibrate/asked-elsewhere.ts'
import type { Case, Cases } from './calibrate/case.ts'
import { casesOfDataset } from './calibrate/cases-of-dataset.ts'
import { casesOfQuestion } from './calibrate/cases-of-question.ts'
import { formatCalibration } from './calibrate/format-calibration.ts'
import { readLimit } from './read-limit.ts'
import { readOptions } from './read-options.ts'
import { runCommand } from './run-command.ts'

const shipped = ['tests/questions/calibration.jsonl']

function readArguments() {
  const { values, positionals } = readOptions('calibrate', {
    corpus: { type: 'string', multiple: true, default: [] }, dataset: { type: 'string', multiple: true, default: [] }, limit: { type: 'string' },
  })
  return { ...values, limit: readLimit('calibrate', values.limit), files: positionals }
}

await runCommand(async () => {
  const { files, corpus, dataset, limit } = readArguments()
  const sets = await readSets(files.length > 0 ? files : shipped, limit)
  const found = await findBriefings({ paths: corpus, questions: sets.flatMap(set => set.questions), corpusDir: readEnv().CORPUS_DIR })
  const { assistant, close } = await openEvaluation({ env: readEnv(), files: found })
  const fitted: Cases = { answers: [], supplements: [] }
  const reported: Case[] = []
  try {
    for (const { name, questions } of sets) {
      for (const question of questions) {
        const { answers, supplements } = await casesOfQuestion(question, name, assistant)
        fitted.answers.push(...answers)
        fitted.supplements.push(...supplements)
      }
      const elsewhere = askedElsewhere(questions)
      for (const question of elsewhere) fitted.answers.push(...(await casesOfQuestion(question, `${name}，问别的稿件`, assistant)).answers)
      console.error(`${name}：${questions.length} 题，其中 ${elsewhere.length} 题也问了别的稿件`)
    }
    for (const folder of dataset) {
      reported.push(...await casesOfDataset(folder, assistant.reader, limit))
      console.error(`${path.basename(folder)}：完成`)
    }
  } finally {
    await close()
  }
  process.stdout.write(formatCalibration({ fitted, reported }))
})
