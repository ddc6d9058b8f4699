import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { toSimplified } from '../../text/to-simplified.ts'

/** 【某报】words, in a cell of what is asked. */
const IN_BRACKETS = /^[\s\u3000*_]*[【\[［〔]([^【】[\]［］〔〕]{2,24})[】\]］〕][\s\u3000:：]*/u
/** 姓名 words, 姓名　words: a name set off by space alone. */
const BEFORE_SPACE = /^[\s\u3000*_]*(\p{Script=Han}{2,4})[*_]*[\s\u3000]+(?=[^\s\u3000])/u
/** A column begins its cells so where so many do, and so large a share of those that hold words. */
const FEWEST = 2
const SHARE = 0.5

/** Who is named at the head of a cell before what he says, and the head's length; null where nobody is. */
export function cellHead(cell: string): { label: Label; length: number } | null {
  const [bracketed = '', inside] = IN_BRACKETS.exec(cell) ?? []
  const [spaced = '', name] = inside === undefined ? BEFORE_SPACE.exec(cell) ?? [] : []
  const label = inside !== undefined ? readLabel(inside) : name !== undefined && isPossibleName(toSimplified(name)) ? readLabel(name) : null
  if (label === null || label.kind === 'title' || label.kind === 'stranger') return null
  return { label, length: (bracketed || spaced).length }
}

/** Whether a column's cells begin with who speaks. */
export function haveHeads(cells: readonly string[]): boolean {
  const filled = cells.filter(cell => cell.trim() !== '')
  const headed = filled.filter(cell => cellHead(cell) !== null).length
  return headed >= FEWEST && headed >= SHARE * filled.length
}
