import fs from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { explainIssue } from '../../contract/explain-issue.ts'
import { UserError } from '../../errors.ts'

const lines = {
  passages: z.object({ id: z.string(), text: z.string() }),
  questions: z.object({ id: z.string(), question: z.string(), positive_passage_ids: z.array(z.string()).min(1) }),
  sentences: z.object({ id: z.string(), passage_id: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() }),
  sentence_gold: z.object({ id: z.string(), passage_id: z.string(), gold_sentence_ids: z.array(z.string()) }),
}

/** Passages, questions with the passages that answer them, and the sentences that hold the answer. */
export type Dataset = {
  passages: z.infer<typeof lines.passages>[]
  questions: z.infer<typeof lines.questions>[]
  sentences: z.infer<typeof lines.sentences>[]
  gold: z.infer<typeof lines.sentence_gold>[]
}

/**
 * Reads `passages.jsonl`, `questions.jsonl`, `sentences.jsonl` and `sentence_gold.jsonl` of a folder.
 * @throws UserError `bad_input` naming the file and line that is not as described.
 */
export async function readDataset(folder: string): Promise<Dataset> {
  const [passages, questions, sentences, gold] = await Promise.all([
    read(folder, 'passages', lines.passages), read(folder, 'questions', lines.questions),
    read(folder, 'sentences', lines.sentences), read(folder, 'sentence_gold', lines.sentence_gold),
  ])
  return { passages, questions, sentences, gold }
}

async function read<T>(folder: string, name: string, schema: z.ZodType<T>): Promise<T[]> {
  const fileName = `${name}.jsonl`
  let text: string
  try {
    text = await fs.readFile(path.join(folder, fileName), 'utf8')
  } catch (cause) {
    throw new UserError('bad_input', `无法读取数据集：${folder} 里没有 ${fileName}。`, '--dataset 后面的文件夹应当有 passages.jsonl、questions.jsonl、sentences.jsonl 和 sentence_gold.jsonl。', { cause })
  }
  return text.split('\n').flatMap((line, number) => {
    if (!line.trim()) return []
    return [readLine(line, schema, `${fileName} 第 ${number + 1} 行`)]
  })
}

function readLine<T>(line: string, schema: z.ZodType<T>, place: string): T {
  const fix = 'README「评测」一节写着每个文件的格式。'
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new UserError('bad_input', `无法读取数据集：${place}不是合法的 JSON。`, fix, { cause })
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const { field, words } = explainIssue(parsed.error, value)
  throw new UserError('bad_input', `无法读取数据集：${place}${field ? `的 ${field} ` : '整行'}不合格式：${words}。`, fix)
}
