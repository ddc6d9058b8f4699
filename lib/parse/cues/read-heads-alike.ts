import { ASKS } from '../lines/asks.ts'
import { isToldQuotation } from '../grammar/is-told-quotation.ts'
import type { Line } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { openingSign } from '../lines/opening-sign.ts'
import type { Pieces } from './read-pieces.ts'
import { readPieces } from './read-pieces.ts'

/** Lines that a page must set off in one way for that to be its habit. */
const FEWEST = 2
/** Heads behind one sign, of whatever form. */
const FEWEST_BEHIND = 3

/** A name and no more, in no brackets and not bold. */
const BARE = /^[^a-z*【[〔［]*who[^a-z*】\]〕］]*$/u

/** What stands behind a mark of asking and asks nothing. */
const NO_ASKER = /环节|时间|部分|互动|问答|关于|问题/u

/** 姓名 /, alone on a line: the sign ends it. */
const ENDED = /who[^a-z:：\s]+\$$/u

/** Only a blank stands between name and office. */
const BLANK = /who title/u
/** A colon behind a name needs no habit of the page. */
const COLON = /who[:：]/u

/** What stands around a head, whatever its pieces. */
const frameOf = (shape: string): string => shape.replace(/[a-z].*[a-z][)）]?/u, '_')

/** The heads of lines that are read piece by piece, by line: those that the page sets off alike more than once. */
export function readHeadsAlike(lines: readonly Line[]): Map<number, Cue> {
  const found = lines.flatMap((line, at) => {
    const pieces = line.opens || /\t|^\s*\|/u.test(line.text) ? null : readPieces(line)
    return pieces && !isToldQuotation(pieces.printed, line.text.slice(pieces.body)) ? [{ line, at, pieces }] : []
  })
  // ◆某报记者»words?: what stands so behind those who ask, or have an office, is the page's sign behind bare names, too.
  const known = countBy(found.flatMap(({ line, pieces: { shape, label, body } }) => label.kind === 'reporter' || label.kind === 'netizen' || label.kind === 'outlet' && ASKS.test(line.plain.slice(body)) || label.kind === 'person' && label.title !== null ? [frameOf(shape)] : []))
  const read = found.filter(({ line, pieces }) => {
    // What stands between a bare name and his words, the page's own sign tells (find-page-colon.ts); ### 谈进度：… is a headline.
    const named = pieces.label.kind === 'person' || pieces.label.kind === 'word'
    const bare = named && (known.get(frameOf(pieces.shape)) ?? 0) < FEWEST && BARE.test(pieces.shape) && !ENDED.test(pieces.shape) && (!COLON.test(pieces.shape) || line.heading > 0 || line.strong >= line.text.trimEnd().length)
    return !bare && !(pieces.unsure === 'asks' && NO_ASKER.test(pieces.printed))
  })
  // 提问｜某某纵横, alone on a line: who asks where a question follows, a heading where none does.
  const unsure = read.filter(({ pieces }) => pieces.unsure === 'asks')
  const asking = unsure.filter(({ line, at, pieces }) => ASKS.test(line.plain.slice(pieces.body).trim().slice(0, 600) || (lines[nextFilled(lines, at + 1)]?.plain.slice(0, 600) ?? ''))).length
  const sure = asking * 3 >= unsure.length * 2 ? read : read.filter(({ pieces }) => pieces.unsure !== 'asks')
  const times = new Map<string, number>()
  // 姓名｜守塔人 is a name and an office where one head has an office that is known; blanks part other things as well.
  const offices = new Set(sure.flatMap(({ pieces: { shape, unsure } }) => unsure === 'office' || BLANK.test(shape) ? [] : [shape]))
  for (const { pieces: { shape, unsure } } of sure) if (unsure !== 'office' || offices.has(shape)) times.set(shape, (times.get(shape) ?? 0) + 1)
  // ▍主持人·职务　姓名, once, among other heads behind the same sign: the sign says that it is one.
  const behind = countBy(sure.map(({ line }) => openingSign(line.plain) ?? ''))
  const signed = ({ plain }: Line, { unsure }: Pieces): boolean => unsure === undefined && openingSign(plain) !== null && (behind.get(openingSign(plain) ?? '') ?? 0) >= FEWEST_BEHIND
  return new Map(sure.filter(({ line, pieces }) => (times.get(pieces.shape) ?? 0) >= FEWEST || signed(line, pieces)).map(({ line, at, pieces: { label, printed, at: from, body } }): [number, Cue] => {
    const whole = body >= line.text.trimEnd().length
    return [at, { line: at, form: whole ? 'line' : 'colon', label, printed, at: from, body, lastLine: at, marks: '', ...whole && line.heading > 0 ? { heading: true as const } : {} }]
  }))
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
