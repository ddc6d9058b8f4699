import fs from 'node:fs'
import path from 'node:path'
import { explainFailure } from './explain-failure.mjs'
import { NODE_FLAGS } from './node-flags.mjs'
import { projectRoot, runtimeDir } from './project-root.mjs'
import { runProgram } from './run-program.mjs'
import { SetupError } from './setup-error.mjs'
import { clearStamp, isStamped, writeStamp } from './stamp.mjs'

const STAMP = path.join(runtimeDir, 'index-stamp')

/** The code that decides what stands in the index. */
const CODE = ['contract', 'text', 'corpus', 'parse', 'chunk', 'onnx', 'embed', 'passage-index', 'build-index.ts', 'env.ts']

/**
 * The index. The stamp only spares the call: scripts/build-index.ts itself decides from the
 * manifest what has to be done, so the stamp may err on the side of calling it. After an ingest, which
 * brings the index up by itself, there is nothing: so it has no title, and the script says what it does.
 * @type {import('./ensure-ready.mjs').Step}
 */
export const buildIndex = {
  title: null,

  key({ hash, env, settings }) {
    const code = [...CODE.map(name => path.join(projectRoot, 'lib', name)), path.join(projectRoot, 'scripts', 'build-index.ts')]
    const models = ['encoder', 'tokenizer.json'].map(name => path.join(settings.modelsDir, name))
    const inputs = [settings.corpusDir, ...models, ...code, path.join(projectRoot, 'package-lock.json')]
    return hash.of(inputs, settings.indexDir, env.OPENAI_BASE_URL ?? '', env.OPENAI_EMBEDDING_MODEL ?? '')
  },

  isDone: (key, { settings }) => isStamped(STAMP, `${key} ${listing(settings.indexDir)}`),

  async work(key, { env, node, lock, settings }) {
    clearStamp(STAMP)
    const script = path.join(projectRoot, 'scripts', 'build-index.ts')
    const run = await runProgram('build-index', node.program, [...NODE_FLAGS, script], { cwd: projectRoot, env, lock, show: true })
    // Exit code 1 is the command's own: it has said why.
    if (run.code === 1) throw new SetupError('索引没有建好，原因见上。', '按上面的办法改正后，重新运行同一条命令。')
    if (run.code !== 0) throw explainFailure('索引没有建好', run)
    writeStamp(STAMP, `${key} ${listing(settings.indexDir)}`)
  },
}

/** Names and sizes of what lies in the index folder: a removed or shortened file is noticed without reading it. */
function listing(folder) {
  const stat = fs.statSync(folder, { throwIfNoEntry: false })
  if (!stat) return 'none'
  if (!stat.isDirectory()) return String(stat.size)
  const names = fs.readdirSync(folder).filter(name => !name.endsWith('.lock')).sort()
  return names.map(name => `${name}(${listing(path.join(folder, name))})`).join(',')
}
