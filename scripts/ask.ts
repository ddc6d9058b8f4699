/**
 * Asks one question of the indexed briefings.
 *   npm run -s ask -- "到哪一年？" [--speaker 姓名]… [--briefing 编号或文件名]… [--history FILE] [--model local|llm] [--json]
 */
import { readEnv } from '../lib/env.ts'
import { nameBriefings } from './ask/name-briefings.ts'
import { readArguments } from './ask/read-arguments.ts'
import { runCommand } from './run-command.ts'
import { warnHalfSetModel } from './warn-half-set-model.ts'

await runCommand(async () => {
  const { request, json } = await readArguments()
  // The models' runtime is loaded once the arguments are known to be right.
  const [{ openAssistant }, { answerOnce }, { formatAnswer }] = await Promise.all([
    import('../lib/open-assistant.ts'), import('../lib/answer-question.ts'), import('./ask/format-answer.ts'),
  ])
  if (request.model !== 'local') warnHalfSetModel(readEnv())
  const assistant = await openAssistant()
  try {
    const { briefings } = await assistant.index()
    const answer = await answerOnce(assistant, nameBriefings(request, briefings))
    process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : formatAnswer(answer, briefings))
  } finally {
    await assistant.close()
  }
})
