import fs from 'node:fs/promises'
import path from 'node:path'
import type { Question } from '../../lib/contract/question.ts'
import { UserError } from '../../lib/errors.ts'
import { readQuestions } from '../../lib/evaluate/read-questions.ts'

/** A question file by the name a report calls it. */
export type QuestionSet = { name: string; questions: Question[] }

/** The sets that ship with the product: one to work with, one scored only at the end. */
const shipped = ['tests/questions/dev.jsonl', 'tests/questions/held-out.jsonl']

/** Reads the question files given, or the shipped ones. @throws UserError that names the file and the line. */
export async function readSets(files: readonly string[]): Promise<QuestionSet[]> {
  const chosen = files.length > 0 ? files : shipped
  return Promise.all(chosen.map(async file => ({ name: path.basename(file, '.jsonl'), questions: readQuestions(await readFile(file), file) })))
}

async function readFile(file: string): Promise<string> {
  try {
    return await fs.readFile(file, 'utf8')
  } catch (error) {
    throw new UserError('bad_input', `无法读取问题文件：没有找到 ${file}`, '检查 --questions 后面的路径。', { cause: error })
  }
}
