import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { answerOnce } from '../../lib/answer-question.ts'
import { buildIndex } from '../../lib/build-index.ts'
import type { Trace } from '../../lib/contract/trace.ts'
import { createEmbeddings } from '../../lib/embed/create-embeddings.ts'
import { UserError } from '../../lib/errors.ts'
import type { Ask } from '../../lib/evaluate/evaluate-questions.ts'
import type { Sources } from '../../lib/evaluate/asked-sources.ts'
import { sourcesOf } from '../../lib/evaluate/sources-of.ts'
import type { Env } from '../../lib/env.ts'
import { openAssistant, type Assistant } from '../../lib/open-assistant.ts'
import { assistantWithout, settingsWithout, type Part } from './without-part.ts'

/** The product, opened to be examined. */
export type OpenEvaluation = { ask: Ask; sources: Sources; assistant: Assistant; close: () => Promise<void> }

/**
 * Opens the assistant over the given published files, in an index of its own that is removed
 * afterwards; over the user's own index where no files are given. `without` leaves a part of the product out.
 * A file that cannot be read is left out and told of, unless a question is asked of it by name (`named`) or it is
 * all there is: an evaluation that lacks its briefing would mislead.
 * @throws UserError where such a file cannot be read
 */
export async function openEvaluation({ env, files, named = [], without }: { env: Env; files: readonly string[] | null; named?: readonly string[]; without?: Part }): Promise<OpenEvaluation> {
  const folder = files && await fs.mkdtemp(path.join(os.tmpdir(), 'evaluate-'))
  const remove = async () => { if (folder) await fs.rm(folder, { recursive: true, force: true }) }
  try {
    const settings = settingsWithout(without, env)
    const own = folder ? { ...settings, CORPUS_DIR: path.join(folder, 'corpus'), INDEX_DIR: path.join(folder, 'index') } : settings
    if (files) await indexFiles(own, files, named)
    const assistant = assistantWithout(without, await openAssistant(own))
    const index = await assistant.index()
    return {
      assistant,
      ask: async request => {
        let trace: Trace | undefined
        const answer = await answerOnce(assistant, request, { onTrace: told => { trace = told } })
        return { answer, ...(trace && { trace }) }
      },
      sources: sourcesOf({ briefings: index.briefings.values(), passages: index.passages.values() }),
      close: async () => { await assistant.close(); await remove() },
    }
  } catch (error) {
    await remove()
    throw error
  }
}

async function indexFiles(env: Env, files: readonly string[], named: readonly string[]): Promise<void> {
  const put = files.map(file => ({ fileName: path.basename(file), read: () => fs.readFile(file) }))
  const report = await buildIndex({ corpusDir: env.CORPUS_DIR, indexDir: env.INDEX_DIR, embeddings: await createEmbeddings(env), put })
  const refused = report.outcomes.flatMap(({ fileName, refusal }) => (refusal ? [{ fileName, refusal }] : []))
  const needed = refused.find(({ fileName }) => named.includes(fileName)) ?? (refused.length === files.length ? refused[0] : undefined)
  if (needed) throw new UserError('unreadable_file', `无法评测：${needed.fileName} 没有读进来。${needed.refusal.message}`, needed.refusal.fix)
  for (const { fileName, refusal } of refused) console.error(`${fileName} 没有读进来，评测时没有问它：${refusal.message}${refusal.fix}`)
}
