import { createEmbeddings } from '../../lib/embed/create-embeddings.ts'
import { evaluateDataset, type DatasetScores } from '../../lib/evaluate/dataset/evaluate-dataset.ts'
import { createReader } from '../../lib/read/create-reader.ts'
import type { Env } from '../../lib/env.ts'

/** Progress is told this often, in milliseconds. */
const EVERY = 5000

/** Scores the product's retrieval and reading on a folder of an outside data set, telling progress on standard error. */
export async function scoreDataset(folder: string, env: Env, limit?: number): Promise<DatasetScores> {
  const reader = createReader({ modelsDir: env.MODELS_DIR, reader: env.READER })
  let told = performance.now()
  try {
    return await evaluateDataset(folder, {
      embeddings: await createEmbeddings(env), reader, ...(limit && { limit }),
      onProgress(stage, done, total) {
        if (performance.now() - told < EVERY) return
        told = performance.now()
        console.error(`${stage === 'embed' ? '嵌入检索段' : '提问'}：${done}/${total}`)
      },
    })
  } finally {
    await reader.close()
  }
}

/** The scores for a terminal. */
export function formatDataset(scores: DatasetScores): string {
  const percent = (value: number) => `${(100 * value).toFixed(2)}%`
  return [
    `文段 ${scores.passages}，问题 ${scores.questions}`,
    `  文段    R@1 ${percent(scores['R@1'])}  R@10 ${percent(scores['R@10'])}  MRR@10 ${percent(scores['MRR@10'])}  nDCG@10 ${percent(scores['nDCG@10'])}`,
    `  首句    全部文段中 ${percent(scores['sentence@1'])}  正确文段内 ${percent(scores['sentence@1 within passage'])}`,
    `  每题    检索 ${scores.msToHits.toFixed(1)} 毫秒，到首句 ${scores.msToSentence.toFixed(1)} 毫秒`,
    '',
  ].join('\n')
}
