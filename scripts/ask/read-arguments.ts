import { answerModeSchema } from '../../lib/contract/answer.ts'
import { type AnswerRequest, QUESTION_LIMIT } from '../../lib/contract/request.ts'
import { chooseValue } from '../choose-value.ts'
import { readOptions } from '../read-options.ts'
import { usageError } from '../usage-error.ts'
import { readHistory } from './read-history.ts'

/** What the command was asked, as a request. @throws UserError in terms of what was typed. */
export async function readArguments(): Promise<{ request: AnswerRequest; json: boolean }> {
  const { values: { speaker, briefing, history, model, json }, positionals } = readOptions('ask', {
    speaker: { type: 'string', multiple: true }, briefing: { type: 'string', multiple: true },
    history: { type: 'string' }, model: { type: 'string' }, json: { type: 'boolean', default: false },
  })
  const question = positionals.join(' ').trim()
  if (question === '') throw usageError('ask', '没有写问题。')
  if (question.length > QUESTION_LIMIT) throw usageError('ask', `问题太长：最多 ${QUESTION_LIMIT} 个字符，现在是 ${question.length} 个。`)
  const mode = chooseValue('ask', '--model', answerModeSchema.options, model)
  return {
    json,
    request: {
      question,
      ...(speaker && { speakers: speaker }), ...(briefing && { briefingIds: briefing }), ...(mode && { model: mode }),
      ...(history !== undefined && { history: await readHistory(history) }),
    },
  }
}
