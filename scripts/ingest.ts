// Adds published files to the corpus and the index, takes briefings out, or lists them.
//   npm run -s ingest -- 稿件.docx 文件夹/ [--dry-run] [--json]
//   npm run -s ingest -- --remove ID
//   npm run -s ingest -- --list
//   npm run -s ingest            brings the index up to what lies in the corpus folder
import { parseArgs } from 'node:util'
import { buildIndex } from '../lib/build-index.ts'
import { createEmbeddings } from '../lib/embed/create-embeddings.ts'
import { readEnv } from '../lib/env.ts'
import { UserError } from '../lib/errors.ts'
import { explainOptions } from './explain-options.ts'
import { collectFiles } from '../lib/ingest/collect-files.ts'
import { formatReport, summarize } from './ingest/format-report.ts'
import { checkRemovable } from './ingest/check-removable.ts'
import { formatList, listBriefings } from './ingest/list-briefings.ts'
import { showProgress } from './ingest/show-progress.ts'
import { runCommand } from './run-command.ts'

const usage = '用法：npm run -s ingest -- 文件或文件夹… [--remove 编号] [--list] [--dry-run] [--json]'

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        remove: { type: 'string', multiple: true, default: [] }, list: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false }, json: { type: 'boolean', default: false },
      },
    })
    return { paths: positionals, remove: values.remove, list: values.list, dryRun: values['dry-run'], json: values.json }
  } catch (error) {
    throw new UserError('bad_input', explainOptions(error), usage, { cause: error })
  }
}

await runCommand(async () => {
  const { paths, remove, list, dryRun, json } = readArguments()
  const env = readEnv()
  const print = (value: unknown, words: string) => process.stdout.write(`${json ? JSON.stringify(value, null, 2) : words}\n`)
  if (list) {
    const briefings = await listBriefings(env.INDEX_DIR)
    print({ briefings }, formatList(briefings))
    return 0
  }
  if (remove.length > 0) await checkRemovable(env.INDEX_DIR, remove)

  const collected = await collectFiles(paths)
  const progress = showProgress()
  const report = await buildIndex({
    corpusDir: env.CORPUS_DIR, indexDir: env.INDEX_DIR, embeddings: await createEmbeddings(env),
    put: collected.files, remove, dryRun, onProgress: progress.update, onWait: progress.waiting,
  })
  progress.end()
  const summary = summarize(report, collected, dryRun)
  const fresh = new Set(dryRun ? [] : [...summary.added, ...summary.replaced])
  const unattributed = (await listBriefings(env.INDEX_DIR, fresh)).filter(({ speakers }) => speakers.length === 0).map(({ fileName }) => fileName)
  print(summary, formatReport(summary, unattributed))
  return summary.refused.length > 0 ? 1 : 0
})
