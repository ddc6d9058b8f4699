import type { Line } from '../formats/page.ts'

/** Bars part the fields of a record's head. */
const BAR = /[\s\u3000]*[｜|丨][\s\u3000]*/u
/** 记录号 0001, 时码：00:01:48: a field's name and what it holds here. */
const FIELD = /^(\p{Script=Han}{2,5})(?:[\s\u3000]*[:：][\s\u3000]*|[\s\u3000]+)\S[^。！？!?]{0,24}$/u
const LONGEST = 90
const FEWEST_FIELDS = 2
const FEWEST = 3
/** 发言者 > （无）: in this record nobody speaks. */
const NOBODY = /^[\s\u3000]*(?:发言|说话|讲话|提问)[人者]?[\s\u3000]*[:：>＞｜|▸][\s\u3000]*(?:[(（](?:无|空|略|空白)[)）]|无)[\s\u3000]*$/u

/**
 * Programs that export a transcript set over every record a line of its fields, the same names with other values
 * (记录号 0001 ｜ 类别 提问 ｜ 时码 00:16:58), and say where nobody speaks: lines of the program, and of no speech.
 */
export function findRecordHeads(lines: readonly Line[]): number[] {
  const byNames = new Map<string, number[]>()
  for (const [at, line] of lines.entries()) {
    const names = line.text.length > LONGEST || line.opens || /^\s*\|/u.test(line.text) ? null : fieldNames(line.plain)
    if (names !== null) byNames.set(names, [...byNames.get(names) ?? [], at])
  }
  const heads = [...byNames.values()].filter(places => places.length >= FEWEST).flat()
  return heads.length === 0 ? [] : [...heads, ...lines.flatMap((line, at) => NOBODY.test(line.plain) ? [at] : [])]
}

/** The names of the fields that bars part on a line; null where a piece is no field. */
function fieldNames(plain: string): string | null {
  const pieces = plain.replace(/^[\s\u3000*_#【\[]+|[\s\u3000*_】\]]+$/gu, '').split(BAR)
  const names = pieces.map(piece => FIELD.exec(piece)?.[1])
  return pieces.length >= FEWEST_FIELDS && names.every(name => name !== undefined) ? names.join('｜') : null
}
