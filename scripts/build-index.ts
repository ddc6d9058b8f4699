// Brings the index up to the corpus, the code and the encoder; at once where nothing is to do.
//   node scripts/build-index.ts
import { createEmbeddings } from '../lib/embed/create-embeddings.ts'
import { readEnv } from '../lib/env.ts'
import { checkIndex } from '../lib/passage-index/check-index.ts'
import { runCommand } from './run-command.ts'
import { reportRefused } from './ingest/report-refused.ts'

const reasons = {
  missing: '还没有索引', corrupt: '索引文件有损坏', other_format: '索引是另一版本的程序建立的',
  rules: '程序改变了', encoder: '编码器改变了', corpus: '稿件改变了',
}

await runCommand(async () => {
  const env = readEnv()
  const place = { corpusDir: env.CORPUS_DIR, indexDir: env.INDEX_DIR }
  const embeddings = await createEmbeddings(env)
  const found = await checkIndex(place, embeddings)
  if (found.state === 'current') {
    reportRefused(found.manifest.files)
    return
  }
  console.error(`${reasons[found.reason]}，正在建立索引……`)
  // Loaded only now: parsers and the vector store take longer to load than the check took.
  const { buildIndex } = await import('../lib/build-index.ts')
  const { showProgress } = await import('./ingest/show-progress.ts')
  const progress = showProgress()
  const report = await buildIndex({ ...place, embeddings, onProgress: progress.update, onWait: progress.waiting })
  progress.end()
  const counts = report.manifest?.counts ?? { briefings: 0, passages: 0 }
  console.error(`索引已建好：${counts.briefings} 篇稿件，${counts.passages} 个检索段，用时 ${report.seconds.toFixed(1)} 秒。`)
  reportRefused(report.manifest?.files ?? [])
})
