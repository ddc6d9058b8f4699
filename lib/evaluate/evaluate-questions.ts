import type { Answer } from '../contract/answer.ts'
import type { Question } from '../contract/question.ts'
import type { AnswerRequest } from '../contract/request.ts'
import type { Trace } from '../contract/trace.ts'
import { UserError } from '../errors.ts'
import { lostAt } from './lost-at.ts'
import type { QuestionResult } from './question-result.ts'
import { scoreAnswer } from './score-answer.ts'
import type { Sources } from './asked-sources.ts'

/** Asks the product; with what each stage handed on where it tells. */
export type Ask = (request: AnswerRequest) => Promise<{ answer: Answer; trace?: Trace }>

/**
 * Asks every question in order, one at a time, and judges each answer as it comes. A question that
 * names its briefings is asked of those alone, as a reader who ticks them would.
 * @throws UserError `bad_input` where a question names a briefing that is not there.
 */
export async function* evaluateQuestions({ questions, ask, sources, model }: {
  questions: readonly Question[]; ask: Ask; sources: Sources; model?: AnswerRequest['model']
}): AsyncGenerator<QuestionResult> {
  for (const question of questions) {
    const request = { ...requestOf(question, sources), ...(model && { model }) }
    const { answer, trace } = await ask(request)
    const score = scoreAnswer({ question, answer, sources })
    yield { id: question.id, question, answer, score, lostAt: lostAt({ question, answer, score, sources, trace }) }
  }
}

function requestOf(question: Question, sources: Sources): AnswerRequest {
  return {
    question: question.question,
    ...(question.history && { history: question.history }),
    ...(question.briefings && { briefingIds: question.briefings.map(fileName => idOf(fileName, question, sources)) }),
  }
}

function idOf(fileName: string, question: Question, sources: Sources): string {
  for (const { briefing } of sources.values()) if (briefing.fileName === fileName) return briefing.id
  throw new UserError('bad_input', `无法评测问题 ${question.id}：没有稿件 ${fileName}`, '用 --corpus 给出这篇稿件，或从问题中删去 briefings。')
}
