/** The kind of thing a question (or one part of it) asks for; decided by rules of the language alone. */
export type AskedFor =
  | 'number' | 'date' | 'person' | 'place' | 'list' | 'definition' | 'reason' | 'manner'
  | 'statement' | 'summary' | 'comparison' | 'yes_no'

/** One thing asked for. A question such as 起点和终点各在哪里 has several parts. */
export type QuestionPart = {
  /** The part as a question of its own, in simplified characters. */
  text: string
  /** Its own words, where `text` begins with what it borrows from the part before. */
  own?: string
  asksFor: AskedFor
  /** Measure word or unit the question names (公里, 家, %), where it does. */
  unit: string | null
  /** Who is asked, where a question asks several people each for something: nobody else answers it; empty where it names none of them. */
  speakers?: string[]
  /** Whose words the part asks for, where no briefing prints his name. */
  stranger?: string
}

/** What is known of a question before anything is looked up. */
export type Understanding = {
  /** As asked. */
  question: string
  /** With what a follow-up leaves out filled in from the history, words typed by their sound written out, and a speaker whom an English question calls by his office named; equal to `question` when nothing was. */
  standalone: string
  /** That the history filled something in. */
  followsUp?: true
  /** `standalone` folded for search: simplified, typing errors mended where certain. */
  search: string
  lang: 'zh-Hans' | 'zh-Hant' | 'en'
  /** What the reader wants: an answer from the briefings, small talk, or something we decline. */
  intent: 'ask' | 'small_talk' | 'decline'
  parts: QuestionPart[]
  /** Names of speakers (as in the roster) whom the question names, by name, title or office. */
  speakers: string[]
  /** Speakers whom the question contrasts or lists; evidence is wanted from each. */
  eachSpeaker: boolean
  /** What a follow-up such as 还有吗 does not want to hear again: the answers given so far. */
  already?: string
}
