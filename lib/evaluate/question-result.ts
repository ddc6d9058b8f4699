import type { Answer } from '../contract/answer.ts'
import type { Question } from '../contract/question.ts'
import type { Loss } from './lost-at.ts'
import type { QuestionScore } from './question-score.ts'

/** One question with what was answered and how it was judged: a line of `results.jsonl`. */
export type QuestionResult = { id: string; question: Question; answer: Answer; score: QuestionScore; lostAt: Loss | null }
