import { createHash } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'
import { UserError } from './errors.ts'

const optional = z.string().trim().transform(value => value || undefined).optional()

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  CORPUS_DIR: z.string().default('corpus'),
  INDEX_DIR: z.string().optional(),
  MODELS_DIR: z.string().default('models'),
  FEEDBACK_DIR: z.string().default('.feedback'),
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: optional,
  OPENAI_MODEL: optional,
  OPENAI_EMBEDDING_MODEL: optional,
  ADMIN_TOKEN: optional,
  /** `general` reads with the model that was not trained on briefings; `off` without one: worse, but free of the training data's licences. */
  READER: z.enum(['on', 'general', 'off']).default('on'),
})

export type Env = z.infer<typeof schema> & { INDEX_DIR: string }

/** Each corpus has an index of its own where none is set: a question asked of another folder must not rebuild the one that a server answers from. */
const indexOf = (corpusDir: string): string => (corpusDir === path.resolve('corpus') ? '.index' : `.index-${createHash('sha256').update(corpusDir).digest('hex').slice(0, 8)}`)

/**
 * The only reader of `process.env`. Relative folders are resolved against the working directory.
 * @throws UserError `bad_setting` naming the variable and what it may hold.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  // The AI SDK reads this one itself and takes a blank for an address.
  if (source === process.env && process.env.OPENAI_BASE_URL?.trim() === '') delete process.env.OPENAI_BASE_URL
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const name = String(issue?.path[0] ?? 'environment')
    const values = issue?.code === 'invalid_value' ? `可以是：${issue.values.join('、')}。` : ''
    throw new UserError('bad_setting', `设置 ${name} 的值无法使用：${source[name] ?? ''}`, `${values}改正或删除环境变量 ${name}（README「设置」一节列出可用的值）。`)
  }
  const env = { ...parsed.data, INDEX_DIR: parsed.data.INDEX_DIR ?? indexOf(path.resolve(/* turbopackIgnore: true */ parsed.data.CORPUS_DIR)) }
  for (const key of ['CORPUS_DIR', 'INDEX_DIR', 'MODELS_DIR', 'FEEDBACK_DIR'] as const) env[key] = path.resolve(/* turbopackIgnore: true */ env[key])
  return env
}
