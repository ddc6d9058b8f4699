import type { Line } from '../formats/page.ts'
import type { Cue } from './cue.ts'
import { readPieces } from './read-pieces.ts'

/** Lines that a page must set off in one way for that to be its habit. */
const FEWEST = 2

/** A name and no more, in no brackets and not bold. */
const BARE = /^[^a-z*【[〔［]*who[^a-z*】\]〕］]*$/u

const COLON = /who[:：]/u

/** The heads of lines that are read piece by piece, by line: those that the page sets off alike more than once. */
export function readHeadsAlike(lines: readonly Line[]): Map<number, Cue> {
  const read = lines.flatMap((line, at) => {
    const pieces = line.opens || /\t|^\s*\|/u.test(line.text) ? null : readPieces(line)
    // What stands between a bare name and his words, the page's own sign tells (find-page-colon.ts); ### 谈进度：… is a headline.
    const named = pieces?.label.kind === 'person' || pieces?.label.kind === 'word'
    const bare = pieces !== null && named && BARE.test(pieces.shape) && (!COLON.test(pieces.shape) || line.heading > 0 || line.strong >= line.text.trimEnd().length)
    return pieces && !bare ? [{ line, at, pieces }] : []
  })
  const times = new Map<string, number>()
  for (const { pieces: { shape } } of read) times.set(shape, (times.get(shape) ?? 0) + 1)
  return new Map(read.filter(({ pieces }) => times.get(pieces.shape)! >= FEWEST).map(({ line, at, pieces: { label, printed, at: from, body } }): [number, Cue] => {
    const whole = body >= line.text.trimEnd().length
    return [at, { line: at, form: whole ? 'line' : 'colon', label, printed, at: from, body, lastLine: at, marks: '', ...whole && line.heading > 0 ? { heading: true as const } : {} }]
  }))
}
