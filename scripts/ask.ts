/**
 * Asks one question of the indexed briefings.
 *   npm run -s ask -- "到哪一年？" [--speaker 姓名]… [--briefing 编号]… [--history FILE] [--model local|llm] [--json]
 */
import { readArguments } from './ask/read-arguments.ts'
import { runCommand } from './run-command.ts'

await runCommand(async () => {
  const { request, json } = await readArguments()
  // The models' runtime is loaded once the arguments are known to be right.
  const [{ openAssistant }, { answerOnce }, { formatAnswer }] = await Promise.all([
    import('../lib/open-assistant.ts'), import('../lib/answer-question.ts'), import('./ask/format-answer.ts'),
  ])
  const assistant = await openAssistant()
  try {
    const answer = await answerOnce(assistant, request)
    process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : formatAnswer(answer, (await assistant.index()).briefings))
  } finally {
    await assistant.close()
  }
})
