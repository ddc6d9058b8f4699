import type { Line } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'

/** 一、市某某局: the heading of a section. */
export function isNumberedBody(cue: Cue, lines: readonly Line[]): boolean {
  return cue.form === 'line' && /^[\s\u3000*_#]*[一二三四五六七八九十]{1,3}、/u.test(lines[cue.line]?.plain ?? '')
}
