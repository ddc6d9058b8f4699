import type { Mention } from './find-speakers.ts'

/** Between somebody's name and the office that he is said to hold, in either order. */
const IS = /^(?:就|不|也|到底|究竟|作为|身为)?(?:是|任|担任|当)(?:的|了|不是)?$/u
const IS_HELD_BY = /^(?:(?:就|不|到底|究竟)?(?:是|叫|由)(?:不是)?)?$/u

/** Where a question says, right or wrong, that somebody holds an office (甲是某局局长, 某局局长甲): his mention and the office's. Null where it does not. */
export function officePresumed(question: string, mentions: readonly Mention[]): { person: Mention; office: Mention } | null {
  for (const person of mentions.filter(({ by }) => by === 'name')) {
    const office = mentions.find(({ start, end, by }) => by === 'post' && (start >= person.end ? IS.test(question.slice(person.end, start)) : end <= person.start && IS_HELD_BY.test(question.slice(end, person.start))))
    if (office) return { person, office }
  }
  return null
}
