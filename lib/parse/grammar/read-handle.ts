import { readLabel } from '../labels/read-label.ts'
import { asStranger } from './as-stranger.ts'
import type { Opening } from './cue-rule.ts'
import type { Head } from './head.ts'
import { LABEL_COLON } from './label-colon.ts'

const LONGEST_HANDLE = 24
/** @name, alone on a line. */
const AT = /[@＠][\s\u3000*_]*$/u
const TIMED = /^[@＠]([^\s\u3000。！？，：:]{2,16})[\s\u3000]*$/u
const LONGEST_TIMED = 20

/** @某某, alone on its line over his words; @某某：words on one line is read like any label with a colon. */
export function readHandle({ text, lead, at, rest }: Head): Opening | null | undefined {
  if (!AT.test(text.slice(0, lead)) || readLabel(LABEL_COLON.exec(rest)?.[1] ?? '') !== null) return undefined
  const name = rest.trim()
  const label = readLabel(name) ?? asStranger(name)
  return text.length - at <= LONGEST_HANDLE && label.kind !== 'latin' ? { form: 'line', label, printed: name, body: text.length, marks: '@' } : null
}

/** 10:10 @某某, alone on its line. */
export function readTimedHandle({ text, lead, stamped, at, rest }: Head): Opening | undefined {
  const name = stamped > lead && text.length - at <= LONGEST_TIMED ? TIMED.exec(rest)?.[1] : undefined
  return name ? { form: 'line', label: { kind: 'netizen', name }, printed: name, body: text.length, marks: 'time after' } : undefined
}
