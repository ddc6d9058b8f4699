/**
 * Prints the readers' feedback as evaluation questions, one JSON line each.
 *   npm run -s feedback > questions.jsonl
 */
import { readEnv } from '../lib/env.ts'
import { openFeedbackStore } from '../lib/feedback/open-feedback-store.ts'
import { toQuestion } from '../lib/feedback/to-question.ts'
import { runCommand } from './run-command.ts'

await runCommand(async () => {
  const store = openFeedbackStore(readEnv().FEEDBACK_DIR)
  for (const [i, record] of store.all().entries()) console.log(JSON.stringify(toQuestion(record, i + 1)))
  store.close()
})
