import { UserError } from '../../lib/errors.ts'

/** Questions worked on at once: the models are one worker's, more would only wait inside. */
const AT_ONCE = 4
/** Waiting longer than about half a minute is worse than being told to come back. */
const WAITING = 64

let running = 0
const waiting: (() => void)[] = []

/**
 * Waits for a turn to answer a question; call the returned function once when done.
 * @throws UserError `rate_limited` when too many are waiting already
 */
export async function admitQuestion(): Promise<() => void> {
  if (running >= AT_ONCE) {
    if (waiting.length >= WAITING) throw new UserError('rate_limited', '现在提问的人太多。', '过几秒再试。')
    await new Promise<void>(resolve => waiting.push(resolve))
  } else running++
  let done = false
  return () => {
    if (done) return
    done = true
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}
