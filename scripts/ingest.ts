// Adds published files to the corpus and the index, takes briefings out, or lists them.
//   npm run -s ingest -- 稿件.docx 文件夹/ [--dry-run] [--json]
//   npm run -s ingest -- --remove ID | --restore ID
//   npm run -s ingest -- --list
//   npm run -s ingest            brings the index up to what lies in the corpus folder
import { buildIndex } from '../lib/build-index.ts'
import { createEmbeddings } from '../lib/embed/create-embeddings.ts'
import { readEnv } from '../lib/env.ts'
import { listCorpus } from '../lib/corpus/list-corpus.ts'
import { listPassedOver } from '../lib/corpus/list-passed-over.ts'
import { checkCorpus } from '../lib/ingest/check-corpus.ts'
import { collectFiles } from '../lib/ingest/collect-files.ts'
import { findRemoved } from '../lib/ingest/find-removed.ts'
import { formatPassedOver } from './ingest/format-passed-over.ts'
import { formatReport, summarize } from './ingest/format-report.ts'
import { checkRemovable } from './ingest/check-removable.ts'
import { formatList, listBriefings } from './ingest/list-briefings.ts'
import { showProgress } from './ingest/show-progress.ts'
import { readOptions } from './read-options.ts'
import { runCommand } from './run-command.ts'
import { usageError } from './usage-error.ts'

function readArguments() {
  const { values: { remove, restore, list, json, 'dry-run': dryRun }, positionals: paths } = readOptions('ingest', {
    remove: { type: 'string', multiple: true, default: [] }, restore: { type: 'string', multiple: true, default: [] }, list: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false }, json: { type: 'boolean', default: false },
  })
  if (list && (paths.length > 0 || remove.length > 0 || restore.length > 0)) throw usageError('ingest', `--list 只列出稿件，不能与${paths.length > 0 ? `要加入的 ${paths.join('、')} ` : remove.length > 0 ? ' --remove ' : ' --restore '}同用。`)
  return { paths, remove, restore, list, dryRun, json }
}

await runCommand(async () => {
  const { paths, remove, restore, list, dryRun, json } = readArguments()
  const env = readEnv()
  const print = (value: unknown, words: string) => process.stdout.write(`${json ? JSON.stringify(value, null, 2) : words}\n`)
  const notRead = await listPassedOver(env.CORPUS_DIR)
  if (list) {
    await checkCorpus(env.CORPUS_DIR, 0, 0)
    const briefings = await listBriefings(env.INDEX_DIR)
    const waiting = (await listCorpus(env.CORPUS_DIR)).map(({ fileName }) => fileName).filter(name => !briefings.some(({ fileName }) => fileName === name))
    print({ briefings, waiting, notRead }, [formatList(briefings, waiting), formatPassedOver(env.CORPUS_DIR, notRead)].filter(Boolean).join('\n'))
    return 0
  }
  if (remove.length > 0) await checkRemovable(env.INDEX_DIR, remove)

  const found = await Promise.all(restore.map(name => findRemoved(env.INDEX_DIR, name)))
  // Of two versions of one file the one named last comes back, the other stays kept.
  const back = [...new Map(found.map(file => [file.fileName, file])).values()]
  const collected = await collectFiles(paths)
  const progress = showProgress()
  const report = await buildIndex({
    corpusDir: env.CORPUS_DIR, indexDir: env.INDEX_DIR, embeddings: await createEmbeddings(env),
    put: [...collected.files, ...back.map(({ fileName, bytes }) => ({ fileName, read: async () => bytes }))], remove, dryRun, onProgress: progress.update, onWait: progress.waiting,
  })
  progress.end()
  if (!dryRun) for (const { forget } of back) await forget()
  const summary = summarize(report, collected, dryRun)
  const fresh = new Set(dryRun ? [] : [...summary.added, ...summary.replaced])
  const unattributed = (await listBriefings(env.INDEX_DIR, fresh)).filter(({ speakers }) => speakers.length === 0).map(({ fileName }) => fileName)
  print({ ...summary, notRead }, [formatReport(summary, unattributed), formatPassedOver(env.CORPUS_DIR, notRead)].filter(Boolean).join('\n'))
  return summary.refused.length > 0 ? 1 : 0
})
