/** What speaks for and against a sentence as the answer to one part; shares are 0 to 1. */
export type Features = {
  /** Reader's evidence and span scores, each against its null. */
  evidence: number
  span: number
  /** Share of the part's words (by rarity) in the sentence; with its surroundings; near the marked span. */
  said: number
  around: number
  near: number
  /** How like the question its passage is in meaning, 0 to 1. */
  likeness: number
  /** How close in meaning it is to a question in another language, beyond where it is open whether it answers, in cosines; 0 where that is not known. */
  closeness: number
  /** 1 where no word of the part stands anywhere in the briefing. */
  stranger: number
  /** Share of the part's words (by rarity) that stand nowhere in the briefing: other words are meant, or another thing. */
  unknown: number
  /** `unknown` as far as the passage is unlike the question: other words for a thing are like it in meaning, words for another thing are not. */
  foreign: number
  /** The same, not by share: how unlike the passage is, where a name of three characters or more stands nowhere in the briefing, nor any two of its characters. */
  alien: number
  /** The reader's evidence for the best of the other sentences. */
  others: number
  /** 1 where one figure or day is asked for: near misses ask for those. */
  figure: number
  /** Cover of the thing asked for in the sentence. */
  head: number
  /** 1 where the sentence holds the kind of thing asked for (a number in the unit, a date, a name). */
  kind: number
  /** 1 where the question names a year or part of the year that the surroundings lack. */
  otherTime: number
  /** 1 where the question asks for a date or in a unit and the sentence has no such thing. */
  otherUnit: number
  /** 1 where the question names a place that the surroundings lack. */
  otherPlace: number
  /** 1 where the question quotes a term that the surroundings lack. */
  otherSubject: number
  /** How rare the word is that the question sets before another (旅客吞吐量) where the sentence has only the other. */
  rival: number
  /** Share of the thing asked for that stands nowhere in the briefing. */
  headUnknown: number
  /** Where a number is asked for, the best cover of the words in a clause with a fitting figure; else `said`. */
  joined: number
  /** 1 where the sentence is of another thing: numbered otherwise, only counted, or named before the one asked of. */
  otherOne: number
  /** 1 where the sentence speaks of the matter and does not say just what is asked of it: it counts and does not name, tells a change and not the sum. */
  untold: number
  /** 1 where a reporter asked just this and the sentence opens the answer. */
  replies: number
  /** 1 for the row of a table that the question names, more where it names the column, too. */
  row: number
  /** 1 for what is no sentence: a title, a caption; a field (地点：…) says something. */
  heading: number
  /** 1 where the question names the speaker of the sentence, −1 where it names another. */
  speaker: number
}
