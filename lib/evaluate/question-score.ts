/** One thing a question asks of its answer, and whether the answer holds it. */
export type Check = {
  kind: 'outcome' | 'fact' | 'forbidden' | 'speaker' | 'evidence'
  /** What was asked for, as the question file words it. */
  wanted: string
  ok: boolean
}

/** How one answer fared. Everything a report shows is a sum of these. */
export type QuestionScore = {
  id: string
  category: string
  lang: string
  /** File names of the briefings asked. */
  files: string[]
  /** Every check the contract asks for holds. */
  right: boolean
  checks: Check[]
  abstained: boolean
  /** Null where either is right. */
  shouldAbstain: boolean | null
  /** Printed characters cited, and those of them inside the sentences asked for; null where the question names no evidence. */
  cited: { characters: number; asked: number } | null
  quotes: { total: number; exact: number }
  /** What was said of someone who didn't say it, in words a person can check. */
  wrongSpeakers: string[]
  /** Milliseconds from question to whole answer, and to the first evidence where the answer tells. */
  totalMs: number
}
