import type { Briefing } from '../../../contract/briefing.ts'
import { asksForEnd, rowWithMost } from '../sentences/row-with-most.ts'
import { cellsOf, namesRow, tableUnder } from '../sentences/table-rows.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** 哪个市, 哪个增速: what stands behind the question word. */
const WHICH = /(?:哪(?:一)?[个家座所条项种类些片]?|什么|谁的?)(?!最)(\p{Script=Han}{1,4})/u
/** 表里哪类最少: any row will do, where the table is meant or a part before named the thing. */
const ANY = /哪(?:一)?[个家座所条项种类片]最/u
/** 泊位最少的港区是哪个: what stands before it. */
const IS_WHICH = /(\p{Script=Han}{1,4})[是为](?:哪|谁)/u

/**
 * The row with the most or the least of what is asked, with its heading, from the first table that has
 * a column for it and rows of what is asked for. Empty where no table tells.
 * @param asked the part in its own words, in comparable form
 * @param later whether a part before it says of what it asks
 */
export function extremeRow(asked: string, briefings: readonly Briefing[], later = false): Placed[] {
  const things = [WHICH, IS_WHICH].flatMap(pattern => pattern.exec(asked)?.[1] ?? [])
  const any = ANY.test(asked) && (later || asked.includes('表'))
  if (things.length === 0 && !any || !asksForEnd(asked)) return []
  for (const briefing of briefings) {
    for (const turn of turnSentences(briefing)) {
      for (let at = 0; at < turn.length; at++) {
        const table = tableUnder(turn, at)
        if (!table) continue
        const { names } = table
        at = table.rows.at(-1) ?? at
        if (!any && !things.some(thing => sharesCharacter(thing, names[0] ?? '') || names.slice(1).some(name => sharesPair(thing, name)))) continue
        if (table.rows.some(row => namesRow(asked, comparable(cellsOf(turn[row]!.sentence.text)?.[0] ?? '')))) return []
        const most = rowWithMost(asked, turn, table)
        if (most !== null) return [...table.headings, most].map(i => turn[i]!)
      }
    }
  }
  return []
}

const sharesCharacter = (one: string, other: string): boolean => [...one].some(character => other.includes(character))

const sharesPair = (one: string, other: string): boolean => one.length > 1 && other.includes(one.slice(0, 2))
