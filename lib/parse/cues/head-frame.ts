import type { Cue } from '../grammar/cue.ts'
import type { Line } from '../formats/page.ts'

/** The number or time of a turn. */
const COUNT = '(?:\\d{1,3}[.．、)）]|\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)'
const OPENING = new RegExp(`^(?:[^\\p{L}\\p{N}《“「]*${COUNT})?[^\\p{L}\\p{N}《“「]*`, 'u')
/** A medium by whatever name: 某某夜话, 《某某》杂志, 某地“某某”公众号. */
const NAME = /^(?:(?![QA]\d)[\p{Script=Han}A-Za-z\d]{2,14}(?:[《“「][^《》“”「」]{2,16}[》”」]\p{Script=Han}{0,6})?|《[^《》]{2,16}》\p{Script=Han}{0,6}|[“「][^“”「」]{2,16}[”」]\p{Script=Han}{2,6})/u
const CLOSING = /^[^\p{L}\p{N}《“「]*/u

/** How a line's head is set: signs, number, format before it, and the signs behind it; with the words of the head. */
export type HeadFrame = { frame: string; name: string; at: number; body: number }

/** The frame around words that may name somebody at the head of a line; null where nothing sets them off. */
export function headFrame(line: Line): HeadFrame | null {
  const at = OPENING.exec(line.text.slice(0, 40))?.[0].length ?? 0
  const name = NAME.exec(line.text.slice(at, at + 40))?.[0]
  return name === undefined ? null : framed(line, at, at + name.length, name)
}

/** The frame around a label that was read. */
export function frameOf(cue: Cue, line: Line | undefined): string | null {
  const from = line?.text.indexOf(cue.printed, cue.at) ?? -1
  if (!line || from < 0 || cue.bodyLine !== undefined || cue.printed === '') return null
  const inside = OPENING.exec(cue.printed.slice(0, 20))?.[0].length ?? 0
  return framed(line, from + inside, from + cue.printed.trimEnd().length, cue.printed)?.frame ?? null
}

function framed(line: Line, at: number, end: number, name: string): HeadFrame | null {
  const behind = CLOSING.exec(line.text.slice(end, end + 20))?.[0].replace(/[(（]+$/u, '') ?? ''
  const whole = end + behind.length >= line.text.length
  const closing = behind.replace(/^[)）]/u, '').replace(/[\s\u3000]+/gu, ' ')
  if (closing === '' && !whole || /[，,。！？!?；;、…]/u.test(closing)) return null
  const opening = line.text.slice(0, at).replace(/[\s\u3000]+/gu, '').replace(/\d+/gu, '1')
  return { frame: `${line.heading > 0 ? 'h' : ''}${line.strong > 0 ? 'b' : ''}${opening}_${closing.trim() === '' ? whole ? '' : ' ' : closing.trim()}${whole ? '$' : ''}`, name, at, body: end + behind.length }
}
