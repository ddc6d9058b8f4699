import fs from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
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
    throw new UserError('bad_input', `数据集里没有 ${fileName}。`, '文件夹应当有 passages.jsonl、questions.jsonl、sentences.jsonl 和 sentence_gold.jsonl。', { cause })
  }
  return text.split('\n').flatMap((line, number) => {
    if (!line.trim()) return []
    try {
      return [schema.parse(JSON.parse(line))]
    } catch (cause) {
      throw new UserError('bad_input', `${fileName} 第 ${number + 1} 行不合格式。`, 'README「评测」一节写着每个文件的格式。', { cause })
    }
  })
}
