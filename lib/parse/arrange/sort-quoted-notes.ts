import type { Line } from '../formats/page.ts'
import type { SortStep } from './sort-step.ts'

const QUOTED = /^[\s\u3000]*>/u
/** 编者注：…, in a quotation. */
const EDITORS_NOTE = /^[\s\u3000>*_【\[（(]*(?:编者[注按]|编[后前][语語话話]?|编注|小编(?:注|按|说明))[\s\u3000*_】\]）)]*[:：]/u

/** > 广告 / > what it says, > 编者注：… / > what they note: the whole quotation is theirs. */
export const sortQuotedNotes: SortStep = (lines, kinds) => {
  const noted = new Set<number>()
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    if (!above || kinds[at] === 'blank') return
    if ((EDITORS_NOTE.test(above.plain) || noted.has(at - 1)) && inOneQuotation(above, line)) noted.add(at)
    if (noted.has(at) || kinds[at - 1] === 'furniture' && QUOTED.test(line.text) && QUOTED.test(above.text)) kinds[at] = 'furniture'
  })
}

function inOneQuotation(above: Line, line: Line): boolean {
  return QUOTED.test(above.text) && QUOTED.test(line.text) || line.quoted !== undefined && above.quoted === line.quoted
}
