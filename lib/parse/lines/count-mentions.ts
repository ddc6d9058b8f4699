import type { Page } from '../formats/page.ts'

/** How often a name is printed at all, and how often in a way that only names are: beside a title, or as who speaks. */
export type Mentions = { all: number; asPerson: number }

const BEFORE = /(?:请|由|谢谢|感谢)$/u
const AFTER = /^(?:先生|女士|同志|副|局长|主任|书记|厅长|部长|处长|科长|市长|县长|区长|院长|校长|会长|总经理|董事长|教授|介绍|说(?![透清明穿服到起])|表示|指出|认为|回答|答|主持|透露|坦言)/u
const LENGTHS = [2, 3, 4]

/**
 * Counts names (simplified, of two to four characters) over a page, in time linear in its text
 * whatever the number of names.
 */
export function countMentions(page: Page, names: ReadonlySet<string>): Map<string, Mentions> {
  const counts = new Map<string, Mentions>()
  const initials = new Set([...names].map(name => name.charAt(0)))
  for (const { plain } of page.lines) {
    for (let at = 0; at < plain.length; at++) {
      if (!initials.has(plain.charAt(at))) continue
      for (const length of LENGTHS) {
        const name = plain.slice(at, at + length)
        // At the end of a line the longer slices come out as short as the name.
        if (name.length < length || !names.has(name)) continue
        const count = counts.get(name) ?? { all: 0, asPerson: 0 }
        count.all++
        if (AFTER.test(plain.slice(at + length, at + length + 4)) || BEFORE.test(plain.slice(Math.max(0, at - 2), at))) count.asPerson++
        counts.set(name, count)
      }
    }
  }
  return counts
}
