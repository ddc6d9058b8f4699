/** How long a line may be that is set apart. */
const LONGEST_HEADING = 40

/** What is no heading: it ends like a sentence, or is as long as one. */
export function isTold(words: string): boolean {
  return words.includes('\t') || /^\|.*\|$/u.test(words) || words.length > LONGEST_HEADING || /[。！？!?…；;：:”」』）)]$/u.test(words)
}
