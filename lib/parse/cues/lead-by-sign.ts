import type { Cue } from '../grammar/cue.ts'
import type { Line } from '../formats/page.ts'
import { openingSign } from '../lines/opening-sign.ts'
import { readSignLegend } from '../lines/read-sign-legend.ts'

/** ◎〔姓名〕, where the page says that ◎ is before the host's words: he leads. */
export function leadBySign(cues: Cue[], lines: readonly Line[]): Cue[] {
  const legend = readSignLegend(lines)
  return legend === null ? cues : cues.map(cue => {
    const { label } = cue
    return label.kind === 'person' && label.role === null && legend.meanings.get(openingSign(lines[cue.line]?.plain ?? '') ?? '') === 'leads' ? { ...cue, label: { ...label, role: 'host' } } : cue
  })
}
