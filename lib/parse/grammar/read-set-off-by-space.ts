import { toSimplified } from '../../text/to-simplified.ts'
import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'
import type { Opening } from './cue-rule.ts'
import type { Head } from './head.ts'
import { SPACE_MARKS } from './marks.ts'

/** 姓 某 某　words, 姓　某　words: set wide, blanks between its characters, and one as wide or wider behind it. */
const WIDE_NAME = /^(\p{Script=Han}(?:[ \u00a0]\p{Script=Han}){1,3}|\p{Script=Han}(?:\u3000{1,2}|[ \u00a0]{2,4})\p{Script=Han})(?:[\u3000\t]|[ \u00a0]{2,})[\s\u3000]*(?=\S)/u
/** 10:21　职务 姓名　　words: wide space stands for the colon. */
const SPACED = /^([^。！？；;，,]{2,40}?)(?:[\u3000 ]{2,})(?=\S)/u
/** 某报记者 请问…: one space stands for the colon, where the page confirms who is named. */
const SINGLE_SPACE = /^([^\s\u3000。！？；;，,：:]{2,16}|[问問答](?=\u3000))[ \u3000](?=\S{4})/u
const SENTENCE = /[。！？!?]/u

/** 姓 某 某　words: a name or part set wide, and a blank as wide behind it. */
export function readSpreadName({ text, at, rest }: Head): Opening | undefined {
  const wide = WIDE_NAME.exec(rest)
  const label = wide?.[1] && /[。！？!?]/u.test(text.slice(at + wide[0].length)) ? readLabel(wide[1].replace(/[\s\u3000]/gu, '')) : null
  return wide?.[1] && (label?.kind === 'role' || label?.kind === 'person' || label?.kind === 'word') ? { form: 'cell', label, printed: wide[1], body: at + wide[0].length, marks: SPACE_MARKS } : undefined
}

/** 职务 姓名　　words: wide space stands for the colon. */
export function readWideSpace({ text, at, rest }: Head): Opening | undefined {
  const spaced = SPACED.exec(rest)
  const label = spaced?.[1] && SENTENCE.test(text.slice(at + spaced[0].length)) ? readLabel(spaced[1]) : null
  return spaced?.[1] && label ? { form: 'cell', label, printed: spaced[1], body: at + spaced[0].length } : undefined
}

/** 某报记者 请问…: one space stands for the colon, where the page confirms who is named. */
export function readOneSpace({ line, text, at, rest }: Head): Opening | undefined {
  const single = line.heading === 0 && line.strong <= at ? SINGLE_SPACE.exec(rest) : null
  const label = single?.[1] && SENTENCE.test(text.slice(at + single[0].length)) ? readLabel(single[1]) : null
  return single?.[1] && label && mayStandBefore(label, single[0].endsWith('\u3000')) ? { form: 'cell', label, printed: single[1], body: at + single[0].length, marks: SPACE_MARKS } : undefined
}

/** @param wide whether the space is as wide as a character */
function mayStandBefore(label: Label, wide: boolean): boolean {
  switch (label.kind) {
    case 'reporter':
    case 'outlet': return true
    case 'netizen': return /^网友[“「"‘『]/u.test(toSimplified(label.name))
    case 'person': return wide || label.title === null
    case 'word': return label.title === null
    default: return wide && (label.kind === 'role' || label.kind === 'question' || label.kind === 'answer')
  }
}
