import type { Page } from '../formats/page.ts'
import type { LineKind } from '../lines/classify-line.ts'

/** What a line says before its words that it is of; set wide, with blanks inside. */
const FIELD_NAME = /^[\s\u3000*_■●-]*(\p{Script=Han}(?:[\s\u3000]*\p{Script=Han}){1,7})[\s\u3000*_]*[:：|｜丨\t][\s\u3000]*/u

/** One alone is the address of the office, or who sent the text in. */
const FEWEST_FIELDS = 3

/** 日　期｜…, 会　场｜…: the fields that a page prints under its last speaker, as those of a head are read. */
export function fieldsBehind(page: Page, kinds: readonly LineKind[], last: number): string {
  const fields = page.lines.flatMap((line, at) => (at > last && kinds[at] === 'field' ? [line.text.replace(FIELD_NAME, (_, name: string) => `${name.replace(/[\s\u3000]/gu, '')}：`)] : []))
  return fields.length < FEWEST_FIELDS ? '' : fields.join('\n')
}
