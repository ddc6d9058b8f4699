/**
 * Prints the readers' feedback as evaluation questions, one JSON line each.
 *   npm run -s feedback > questions.jsonl
 */
import { readEnv } from '../lib/env.ts'
import { openFeedbackStore } from '../lib/feedback/open-feedback-store.ts'
import { standingFeedback } from '../lib/feedback/standing-feedback.ts'
import { toQuestion } from '../lib/feedback/to-question.ts'
import { readOptions } from './read-options.ts'
import { runCommand } from './run-command.ts'

await runCommand(async () => {
  readOptions('feedback', {}, { words: false })
  const { FEEDBACK_DIR } = readEnv()
  const store = openFeedbackStore(FEEDBACK_DIR)
  const records = standingFeedback(store.all())
  if (records.length === 0) console.error(`还没有反馈：${FEEDBACK_DIR} 里一条也没有。\n读者在网页的回答下面写过意见，这里才有；反馈放在别处时，用 FEEDBACK_DIR 指明。`)
  for (const [i, record] of records.entries()) console.log(JSON.stringify(toQuestion(record, i + 1)))
  store.close()
})
