import type { Sentence } from '../contract/passage.ts'

/** Length aimed at and longest length of a passage, in UTF-16 units of its words; see lib/decisions.md. */
const AIM = 200
const LONGEST = 300

/** What parting two sentences costs beside passages of the length aimed at (which cost 0; one half as long, 0.25). */
const COST = { paragraph: 0.05, sentence: 0.3, list: 0.6 }

/** An item that goes on with a list: 二是, 第三, 其次, (4), 5. and the like. */
const ITEM = /^(?:["“「]?(?:[二三四五六七八九十]是|第[二三四五六七八九十]|其[次二三四五]|再次|再者|此外|最后|同时)|[（(]?(?:[二三四五六七八九十]|[2-9]|1\d)[)）、.．])/u

/**
 * Parts a turn's sentences into passages: near the length aimed at, never over the longest unless
 * one sentence alone is, rather between paragraphs than inside one, and least of all inside an
 * enumeration. The cheapest parting of all is found by dynamic programming, in linear time.
 */
export function groupSentences(paragraphs: readonly (readonly Sentence[])[]): Sentence[][] {
  const sentences = paragraphs.flat()
  const firsts = new Set(paragraphs.map(paragraph => paragraph[0]))
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= sentences.length; to++) {
    let chosen = { cost: Infinity, from: to - 1 }
    let length = 0
    for (let from = to - 1; from >= 0; from--) {
      length += sentences[from]!.text.length
      if (length > LONGEST && from < to - 1) break
      const cost = best[from]!.cost + ((length - AIM) / AIM) ** 2 + (from === 0 ? 0 : parting(sentences[from - 1]!, sentences[from]!, firsts))
      if (cost < chosen.cost) chosen = { cost, from }
    }
    best.push(chosen)
  }
  const groups: Sentence[][] = []
  for (let to = sentences.length; to > 0; to = best[to]!.from) groups.unshift(sentences.slice(best[to]!.from, to))
  return groups
}

function parting(before: Sentence, after: Sentence, firsts: ReadonlySet<Sentence | undefined>): number {
  if (ITEM.test(after.text) || /[：:；;]$/u.test(before.text)) return COST.list
  return firsts.has(after) ? COST.paragraph : COST.sentence
}
