import { UserError } from '../../lib/errors.ts'

type Limits = {
  /** Questions worked on at once. */
  atOnce: number
  /** Questions that may wait besides. */
  waiting: number
}

/** Who is answered when: the models are one worker's, and more at once would only wait inside. */
export class QuestionQueue {
  readonly #limits: Limits
  #running = 0
  #suggesting = false
  #questions: (() => void)[] = []
  #suggestions: (() => void)[] = []

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /**
   * Waits for a turn to answer a question; call the returned function once when done. One that is given up
   * leaves its place at once.
   * @throws UserError `rate_limited` when too many are waiting already; the signal's reason when aborted while it waits
   */
  async admitQuestion(signal?: AbortSignal): Promise<() => void> {
    signal?.throwIfAborted()
    if (this.#running >= this.#limits.atOnce && this.#questions.length >= this.#limits.waiting) throw new UserError('rate_limited', '现在提问的人太多。', '过几秒再试。')
    await new Promise<void>((resolve, reject) => {
      const enter = () => {
        signal?.removeEventListener('abort', giveUp)
        resolve()
      }
      const giveUp = () => {
        this.#questions = this.#questions.filter(other => other !== enter)
        reject(signal?.reason)
        this.#next()
      }
      signal?.addEventListener('abort', giveUp, { once: true })
      this.#questions.push(enter)
      this.#next()
    })
    return onlyOnce(() => {
      this.#running--
      this.#next()
    })
  }

  /** Waits for a turn to try out a suggestion, one at a time: it takes no question's place, and lets every question that waits go first. */
  async admitSuggestion(): Promise<() => void> {
    await new Promise<void>(resolve => {
      this.#suggestions.push(resolve)
      this.#next()
    })
    return onlyOnce(() => {
      this.#suggesting = false
      this.#next()
    })
  }

  #next(): void {
    while (this.#running < this.#limits.atOnce) {
      const enter = this.#questions.shift()
      if (!enter) break
      this.#running++
      enter()
    }
    if (this.#suggesting || this.#questions.length > 0) return
    const enter = this.#suggestions.shift()
    if (!enter) return
    this.#suggesting = true
    enter()
  }
}

function onlyOnce(leave: () => void): () => void {
  let left = false
  return () => {
    if (left) return
    left = true
    leave()
  }
}
