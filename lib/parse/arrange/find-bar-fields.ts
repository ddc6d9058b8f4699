import { isFieldLine } from '../lines/is-field-line.ts'
import type { Line } from '../formats/page.ts'

/** 会　场｜某厅: the name of a field, set wide, a bar, and no sentence. */
const FIELD = /^[\s\u3000*_]*(\p{Script=Han}(?:[\s\u3000]{0,4}\p{Script=Han}){1,5})[\s\u3000*_]*[｜|丨][\s\u3000]*[^｜|丨。！？!?]{2,120}$/u
const FEWEST = 3
const FEWEST_KNOWN = 2

/** Lines of a page that name its fields before a bar, several in a row: what two of them are called says what the others are. */
export function findBarFields(lines: Line[]): number[] {
  const found: number[] = []
  let row: number[] = []
  const close = () => {
    const known = row.filter(at => isFieldLine(`${FIELD.exec(lines[at]?.plain ?? '')?.[1]?.replace(/[\s\u3000]/gu, '')}：`))
    if (row.length >= FEWEST && known.length >= FEWEST_KNOWN) for (const at of row) found.push(at)
    row = []
  }
  lines.forEach((line, at) => {
    if (FIELD.test(line.plain)) row.push(at)
    else if (line.text.trim() !== '') close()
  })
  close()
  return found
}
