import { UserError, type ErrorCode } from '../errors.ts'

/** What a worker thread tells the thread that started it. */
export type FromThread =
  | { type: 'alive' }
  | { type: 'note'; note: unknown }
  | { type: 'ask'; id: number; question: unknown }
  | { type: 'done'; result: unknown }
  | { type: 'failed'; error: PlainError }

/** What the starting thread tells the worker: the answer to what it asked, or to stop. */
export type ToThread =
  | { type: 'answer'; id: number; answer: unknown }
  | { type: 'refuse'; id: number; error: PlainError }
  | { type: 'abort' }

/** An error as it crosses between threads, which keep no classes. */
export type PlainError = { message: string; stack?: string; code?: ErrorCode; fix?: string }

export function toPlainError(error: unknown): PlainError {
  if (error instanceof UserError) return { message: error.message, code: error.code, fix: error.fix }
  return error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) }
}

/** The error it was: a UserError with its code and remedy, or a defect with the place where it happened. */
export function fromPlainError({ message, stack, code, fix }: PlainError): Error {
  if (code !== undefined && fix !== undefined) return new UserError(code, message, fix)
  const error = new Error(message)
  if (stack !== undefined) error.stack = stack
  return error
}
