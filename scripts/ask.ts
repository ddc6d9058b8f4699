/**
 * Asks one question of the indexed briefings.
 *   npm run -s ask -- "到哪一年？" [--speaker 姓名]… [--briefing 编号]… [--history FILE] [--model local|llm] [--json]
 */
import fs from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { AnswerRequest } from '../lib/contract/request.ts'
import { answerOnce } from '../lib/answer-question.ts'
import { UserError } from '../lib/errors.ts'
import { explainOptions } from './explain-options.ts'
import { openAssistant } from '../lib/open-assistant.ts'
import { readAnswerRequest } from '../lib/stream/read-answer-request.ts'
import { formatAnswer } from './ask/format-answer.ts'
import { runCommand } from './run-command.ts'

const usage = '用法：npm run -s ask -- "问题" [--speaker 姓名] [--briefing 编号] [--history FILE] [--model local|llm] [--json]'

async function readHistory(file: string): Promise<unknown> {
  try {
    return JSON.parse(await fs.readFile(file, 'utf8'))
  } catch (error) {
    throw new UserError('bad_input', `历史文件 ${file} 读不出来：${error instanceof Error && 'code' in error && error.code === 'ENOENT' ? '没有这个文件' : '内容不是这里要的 JSON'}`, '文件里应是 JSON 数组：[{"role":"user","content":"…"},{"role":"assistant","content":"…"}]。', { cause: error })
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        speaker: { type: 'string', multiple: true }, briefing: { type: 'string', multiple: true },
        history: { type: 'string' }, model: { type: 'string' }, json: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new UserError('bad_input', explainOptions(error), usage, { cause: error })
  }
}

await runCommand(async () => {
  const { values, positionals } = readArguments()
  if (positionals.length === 0) throw new UserError('bad_input', '没有问题。', usage)
  const request: AnswerRequest = readAnswerRequest({
    question: positionals.join(' '),
    ...(values.speaker && { speakers: values.speaker }),
    ...(values.briefing && { briefingIds: values.briefing }),
    ...(values.model && { model: values.model }),
    ...(values.history && { history: await readHistory(values.history) }),
  })
  const assistant = await openAssistant()
  const answer = await answerOnce(assistant, request)
  process.stdout.write(values.json ? `${JSON.stringify(answer, null, 2)}\n` : formatAnswer(answer, (await assistant.index()).briefings))
  await assistant.close()
})
