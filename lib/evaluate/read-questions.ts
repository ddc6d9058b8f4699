import { explainIssue } from '../contract/explain-issue.ts'
import { questionSchema, type Question } from '../contract/question.ts'
import { UserError } from '../errors.ts'
import { nearMiss } from '../stream/near-miss.ts'

/**
 * The questions of a JSON-lines file (`source` is its text, `fileName` names it in messages).
 * Blank lines are passed over.
 * @throws UserError `bad_input` that names the line and what is wrong with it, or the id met twice.
 */
export function readQuestions(source: string, fileName: string): Question[] {
  const seen = new Map<string, number>()
  const questions: Question[] = []
  source.replace(/^\ufeff/u, '').split(/\r?\n/u).forEach((line, i) => {
    if (line.trim() === '') return
    const question = readLine(line, `${fileName} 第 ${i + 1} 行`)
    const before = seen.get(question.id)
    if (before !== undefined) {
      throw new UserError('bad_input', `无法读取问题文件：${fileName} 第 ${i + 1} 行的编号 ${question.id} 已在第 ${before} 行用过`, '给每个问题一个不同的 id。')
    }
    seen.set(question.id, i + 1)
    questions.push(question)
  })
  if (questions.length === 0) throw new UserError('bad_input', `无法评测：${fileName} 里没有问题`, '每行写一个 JSON 问题，格式见 README「评测」一节。')
  return questions
}

function readLine(line: string, place: string): Question {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new UserError('bad_input', `无法读取问题文件：${place}不是合法的 JSON`, '一行写一个完整的 JSON 对象，检查引号和逗号。')
  }
  const parsed = questionSchema.safeParse(value)
  if (parsed.success) {
    const known = Object.keys(questionSchema.shape)
    // Beside the field that it resembles it is somebody's own; in its place it would be judged as if it were not there.
    const meant = Object.keys(value as object).map(name => ({ name, meant: nearMiss(name, known) })).find(({ meant }) => meant !== undefined && !Object.hasOwn(value as object, meant))
    if (!meant) return parsed.data
    throw new UserError('bad_input', `无法读取问题文件：${place}没有叫 ${meant.name} 的字段，要写的应是 ${meant.meant}`, `把 ${meant.name} 改为 ${meant.meant}，或去掉它。可用的字段：${known.join('、')}。`)
  }
  const { field, words } = explainIssue(parsed.error, value)
  throw new UserError('bad_input', `无法读取问题文件：${place}${field ? `的 ${field} ` : '整行'}不合格式：${words}`, '对照 README「评测」一节改正这一行。')
}
