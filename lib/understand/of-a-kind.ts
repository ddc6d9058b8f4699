import { wordSegments } from '../text/word-segments.ts'

/** What the earlier question says that ends as `other` does: 博士 and 硕士, 初中 and 高中; 境外选手 and 中国选手. */
export function ofAKind(other: string, earlier: string): string | null {
  const tail = other.slice(-1)
  const said = [...wordSegments(earlier)].map(({ segment }) => segment)
  const at = said.findIndex(segment => segment.length > 1 && segment !== other && segment.endsWith(tail) && /\p{Script=Han}$/u.test(segment))
  if (at < 0) return null
  const [before, word] = [said[at - 1] ?? '', said[at]!]
  // 中国选手: which of them, the word before says.
  return other.length > word.length && other.endsWith(word) && /^\p{Script=Han}{2,4}$/u.test(before) && !/多少|什么|哪|几/u.test(before) ? before + word : word
}
