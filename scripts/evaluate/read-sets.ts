import fs from 'node:fs/promises'
import path from 'node:path'
import type { Question } from '../../lib/contract/question.ts'
import { UserError } from '../../lib/errors.ts'
import { needsReview } from '../../lib/feedback/needs-review.ts'
import { readQuestions } from '../../lib/evaluate/read-questions.ts'

/** A question file by the name a report calls it. */
export type QuestionSet = { name: string; questions: Question[] }

/** The sets that ship with the product: one to work with, one scored only at the end. */
const shipped = ['tests/questions/dev.jsonl', 'tests/questions/held-out.jsonl']

/**
 * Reads the question files given, or the shipped ones; with a limit, that many of each.
 * @throws UserError that names the file and the line.
 */
export async function readSets(files: readonly string[], limit = Infinity): Promise<QuestionSet[]> {
  const chosen = files.length > 0 ? files : shipped
  return Promise.all(chosen.map(async file => ({ name: path.basename(file, '.jsonl'), questions: spread(reviewed(readQuestions(await readFile(file), file), file), limit) })))
}

/** Without the complaints that nobody has completed, which are told. */
function reviewed(questions: readonly Question[], file: string): Question[] {
  const ready = questions.filter(question => !needsReview(question))
  const left = questions.length - ready.length
  const how = '在其中写上 evidence 和 facts，或把 answerable 改为 false'
  if (left > 0 && ready.length === 0) throw new UserError('bad_input', `无法评测：${file} 里的 ${left} 条反馈都还没有写正确的回答`, `${how}。`)
  if (left > 0) console.error(`${file}：${left} 条反馈还没有写正确的回答，不计分；${how}后再评。`)
  return ready
}

/** At most `limit` of the questions, evenly spread: a file is ordered by briefing and kind. */
function spread(questions: readonly Question[], limit: number): Question[] {
  const step = Math.max(1, questions.length / limit)
  return questions.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
}

async function readFile(file: string): Promise<string> {
  try {
    return await fs.readFile(file, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new UserError('bad_input', `无法读取问题文件：${code === 'ENOENT' ? '没有找到' : code === 'EISDIR' ? '这是文件夹' : `读不了（${code}）`} ${file}`, '检查问题文件的路径；它是每行一个 JSON 的文件，格式见 README「评测」一节。', { cause: error })
  }
}
